"""Callbacks that follow a value from epoch to epoch: keep the best weights, stop early, lower the rate; and one that follows the clock."""
# Made from the modules by .ci/stubs.py: each patched method stands in its class.
from typing import Any

__all__ = ['name_says', 'higher_is_better', 'TrackerCallback', 'exception_under_way', 'running_recorder', 'SaveModelCallback',
           'EarlyStoppingCallback', 'ReduceLROnPlateau', 'TimeLimit']
import math
import operator
import re
import sys
import time
import warnings
from pathlib import Path
from fastcore.basics import camel2snake, patch, store_attr
from .callback import Callback, CancelFitException, CancelTrainException
from .core import format_time
from .learner import Recorder, check_whole, n_batches
from .saving import weights_file
from .schedule import LRFinder, ParamScheduler, TorchScheduler
_less_words = ('loss', 'error', 'perplexity', 'entropy', 'distance', 'divergence', 'deviation', 'penalty', 'cost')
_less_names = set('err mae mse rmse nrmse mape smape msle rmsle ppl nll bce kl div wer cer fid ece brier crps'.split())
_more_words = ('accuracy', 'precision', 'recall', 'score', 'similarity', 'correlation')
_more_names = set('acc f1 fbeta dice iou jaccard auc auroc ap map bleu rouge r2 kappa mcc psnr ssim'.split())
def name_says(name):
    "Is more better of a metric called `name`? None: the name doesn't tell"
    ...
def higher_is_better(metric):
    "Is more of `metric` better? None: neither it nor what it wraps says so, and its name doesn't tell"
    ...
class TrackerCallback(Callback):
    "Watches a value of the recorder: `best` so far, and whether the last epoch set it (`new_best`)"
    monitor: str
    comp: Any
    min_delta: float
    reset_on_fit: bool
    _better: Any
    _column: Any
    tracked: Any
    order = 60
    run_after = Recorder    # whose line of the epoch is looked at
    run_before = ParamScheduler, TorchScheduler    # which have the last word on hypers when the fit ends
    best: Any
    new_best = False
    _rows = 0    # of the recorder, that have been looked at
    _validated = False    # has this epoch's validation gone through?
    _in_fit = False
    _resumed = False    # was the state loaded that a fit had in its middle?
    last: Any    # the value of the last epoch, if it has one
    _before = id(None)    # which exception was being handled when it began: none, usually
    _told = False
    def __init__(self,
        monitor:str='valid_loss', # one of the recorder's columns
        comp=None,                # is the first of two values better? None: as the metric says
        min_delta:float=0.,       # how much better it must be
        reset_on_fit:bool=True    # forget the best of earlier fits?
    ) -> None: ...
    def before_fit(self): ...
    def begin(self) -> None:
        "Forget what an earlier fit has left"
        ...
    def after_fit(self) -> None: ...
    _kept = 'best new_best _rows _in_fit'    # names of what changes from epoch to epoch, for a checkpoint
    def state_dict(self) -> dict: ...
    def load_state_dict(self, state) -> None: ...
    def before_validate(self) -> None: ...
    def after_validate(self) -> None: ...
    def watch(self, recorder) -> None:
        "Find the column of `recorder` to look at"
        ...
    def which_way(self):
        "The comparison for the monitored value"
        ...
    def after_epoch(self):
        "Compare the epoch's value with the best one"
        ...
def exception_under_way():
    "Which exception is being handled; if it is another one after a validation than before, this has not gone through"
    ...
def running_recorder(learn):
    "The `Recorder` of `learn`, or None if there is none that runs"
    ...
class SaveModelCallback(TrackerCallback):
    "Saves the model at each new best and loads the best at the end, or saves every epoch"
    fname: str
    every_epoch: Any
    at_end: bool
    with_opt: bool
    keep: int
    saved: Any
    _stamp: Any
    kept: Any
    _fitting: bool
    order = 61
    def __init__(self,
        monitor:str='valid_loss', # as in `TrackerCallback`
        comp=None,                # as in `TrackerCallback`
        min_delta:float=0.,       # as in `TrackerCallback`
        fname:str='model',        # file name, as for `Learner.save`
        every_epoch=False,        # save each epoch, or each `every_epoch`-th, as `fname_0` and so on, instead?
        at_end:bool=False,        # save when the fit ends, as `fname_end`?
        with_opt:bool=False,      # the optimizer's state too?
        reset_on_fit:bool=True,   # forget the best of earlier fits?
        keep:int=1                # keep the files of so many best epochs, as `fname_0` and so on if it is more than 1
    ) -> None: ...
    def state_dict(self) -> dict: ...
    def load_state_dict(self, state) -> None: ...
    def before_fit(self): ...
    def begin(self): ...
    def after_epoch(self) -> None: ...
    def after_fit(self): ...
    def _save(self, name) -> None: ...
    def _load(self) -> None: ...
    def _check_files(self) -> None: ...
    def _keep_best(self):
        "Save this epoch if it is among the best, and delete the file of the one that no longer is"
        ...
    def _free_name(self):
        "The name with the epoch's number; another one if the best of an earlier fit has that"
        ...
def _stamp(file):
    "What tells a file from one that was written in its place; None if there is none"
    ...
class EarlyStoppingCallback(TrackerCallback):
    "Ends the fit when `monitor` has not become better for `patience` epochs"
    patience: int
    wait: Any
    order = 63
    _kept = f'{TrackerCallback._kept} wait'
    def __init__(self,
        monitor:str='valid_loss', # as in `TrackerCallback`
        comp=None,                # as in `TrackerCallback`
        min_delta:float=0.,       # as in `TrackerCallback`
        patience:int=1,           # epochs without a new best
        reset_on_fit:bool=True    # forget the best of earlier fits?
    ) -> None: ...
    def begin(self) -> None: ...
    def after_epoch(self) -> None: ...
    def _out_of_patience(self): ...
class ReduceLROnPlateau(EarlyStoppingCallback):
    "Divides the learning rate by `factor` when `monitor` has not become better for `patience` epochs"
    factor: float
    min_lr: float
    _set_lrs: Any
    _warned: bool
    wait: int
    order = 62
    _kept = f'{EarlyStoppingCallback._kept} _set_lrs'
    def __init__(self,
        monitor:str='valid_loss', # as in `TrackerCallback`
        comp=None,                # as in `TrackerCallback`
        min_delta:float=0.,       # as in `TrackerCallback`
        patience:int=1,           # epochs without a new best
        factor:float=10.,         # what to divide by
        min_lr:float=0.,          # how far down at most
        reset_on_fit:bool=True    # forget the best of earlier fits?
    ) -> None: ...
    def begin(self) -> None: ...
    def before_fit(self) -> None: ...
    def after_epoch(self) -> None: ...
    def _out_of_patience(self) -> None: ...
    def _lrs(self) -> list: ...
    def _warn(self, who): ...
class TimeLimit(Callback):
    "Ends the fit, in the middle of an epoch if it must, so that validation included it takes no longer than the limit"
    limit: Any
    margin: float
    clock: Any
    _began: Any
    _train_began: Any
    _valid_began: Any
    _progress: Any
    order = 64    # after what saves and stops
    _ending = False    # is this the last epoch?
    _asked = False    # was another callback asked to save the fit and to end it?
    _validation: Any    # seconds that the last validation took
    _a_batch: Any    # seconds that a batch takes
    def __init__(self,
        hours:float=0,        # the limit is the sum of hours,
        minutes:float=0,      # minutes,
        seconds:float=0,      # and seconds
        margin:float=.1,      # share that a batch and a validation may take longer than expected
        clock=time.monotonic  # a function that tells the time in seconds
    ) -> None: ...
    def before_fit(self) -> None: ...
    def before_train(self) -> None: ...
    def before_validate(self) -> None: ...
    def after_validate(self) -> None: ...
    def after_batch(self): ...
    def _ask(self) -> bool:
        "Is there a callback that lets this fit go on another time, such as a `Checkpoint`? It is asked to end it, once"
        ...
    def is_over(self):
        "Is there no time for another batch and a validation?"
        ...
    def _n_valid(self): ...
    def after_epoch(self) -> None: ...
