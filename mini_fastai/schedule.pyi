"""Hyperparameters that change while training goes on, and the run that finds a learning rate to begin with."""
# Made from the modules by .ci/stubs.py: each patched method stands in its class.
from typing import Any

__all__ = ['Sched', 'SchedLin', 'SchedNo', 'SchedCos', 'SchedExp', 'SchedPoly', 'CombinedSched', 'combine_scheds', 'combined_cos',
           'ParamScheduler', 'refuse_rivals', 'values_of', 'group_lrs', 'fit_scheduled', 'three_momenta',
           'TorchScheduler', 'LRFinder', 'minimum', 'steep', 'valley', 'slide', 'suggestions']
import math
import warnings
from bisect import bisect_right
from collections import namedtuple
from types import SimpleNamespace
import numpy as np
import torch
from fastcore.basics import patch, store_attr
from fastcore.foundation import L
from fastcore.meta import delegates
from .callback import Callback, CancelFitException, CancelValidException
from .core import DebiasedAverage, check_positive, check_share, listify
from .learner import Learner, Recorder, check_whole, defaults, n_batches
from .optimizer import as_number
from .transaction import transaction
class Sched:
    "A value on its way from `start`, at 0, to `end`, at 1; `shape(pct)` is the share of `end`"
    start: Any
    end: Any
    def __init__(self,
        start,  # a value, or a list of them, one for each parameter group
        end     # as `start`
    ) -> None: ...
    def __call__(self, pct): ...
    def __repr__(self) -> str: ...
def _as_array(v):
    "A list as an array, to calculate with, and one number of NumPy or PyTorch as a plain one"
    ...
class SchedLin(Sched):
    "In a straight line"
    def shape(self, pct): ...
class SchedNo(Sched):
    "Stays at `start`"
    def __init__(self, start, end=None) -> None: ...
    def shape(self, pct) -> float: ...
class SchedCos(Sched):
    "Along half a period of a cosine: flat at both ends"
    def shape(self, pct): ...
class SchedExp(Sched):
    "By equal factors in equal times; `start` and `end` both positive or both negative"
    def __init__(self, start, end) -> None: ...
    def __call__(self, pct): ...
class SchedPoly(Sched):
    "Along a power of the way: late for `power` > 1, early for `power` < 1"
    power: Any
    def __init__(self, start, end, power) -> None: ...
    def shape(self, pct): ...
class CombinedSched:
    "`scheds` one after the other, each for its part of the way"
    pcts: Any
    scheds: Any
    _pieces: Any
    _begins: Any
    def __init__(self, pcts, scheds) -> None: ...
    def __call__(self, pct): ...
    def __repr__(self) -> str: ...
def combine_scheds(
    pcts,   # the part of the way for each; they add up to 1
    scheds  # functions of a number from 0 to 1
):
    "A schedule that runs through `scheds`, one after the other"
    ...
def combined_cos(
    pct,    # the part of the way from `start` to `middle`
    start,  # first value
    middle, # value at `pct`
    end     # last value
):
    "A cosine from `start` to `middle`, then one from `middle` to `end`"
    ...
class ParamScheduler(Callback):
    "Sets hypers before each training batch by their schedules, and records them in `recorder.hps`"
    scheds: Any
    optional: Any
    hps: Any
    order = 60
    run_valid = False
    never_cancels = True
    scheduled = ()    # names of the hypers that it sets, once it knows them
    _lent = {}    # hypers to give back when the fit ends, and their values
    def __init__(self,
        scheds,       # name of a hyper → function of the share of training that is done, from 0 to 1
        optional=()   # names whose schedule may be dropped in silence if the optimizer has no such hyper
    ) -> None: ...
    def before_fit(self) -> None: ...
    def _refuse_streams(self) -> None: ...
    def before_batch(self) -> None: ...
    def after_fit(self) -> None: ...
def refuse_rivals(cb) -> None:
    "Raise if another callback of its learner schedules a hyper that `cb` schedules"
    ...
def values_of(opt, names) -> dict:
    "The hypers `names` of `opt`: for each a list of the groups' values"
    ...
def group_lrs(learn, lr, reset_opt=False):
    "`lr`, or else the learner's: a number if it is the same for all groups, or an array of one for each"
    ...
def fit_scheduled(learn, n_epoch, lr, make_scheds, optional=(), reset_opt=False, **kwargs) -> None:
    "`fit` under the schedules that `make_scheds` returns for `lr`, a number or an array of one for each group"
    ...
def three_momenta(moms):
    "`moms`, or an error if they are not three"
    ...
class TorchScheduler(Callback):
    "Follows a scheduler of `torch.optim.lr_scheduler`"
    make: Any
    by_epoch: bool
    _follower: Any
    _scheduler: Any
    _steps: Any
    _names: Any
    after_fit: Any
    order = 60
    run_valid = False
    scheduled = ()    # as in `ParamScheduler`
    _lent = {}
    def __init__(self,
        make,                # makes a scheduler of a torch optimizer, as a `partial` of its class does
        by_epoch:bool=False  # one step of it an epoch, instead of one a batch?
    ) -> None: ...
    def before_fit(self) -> None: ...
    def before_batch(self) -> None: ...
    def _step(self) -> None: ...
class LRFinder(Callback):
    "Raises the learning rate from batch to batch, and stops when the loss explodes"
    num_it: int
    stop_div: bool
    beta: float
    sched: SchedExp
    lrs: Any
    losses: Any
    _average: DebiasedAverage
    end: Any
    order = 60
    run_valid = False
    def __init__(self,
        start_lr:float=1e-7,  # learning rate of the first batch
        end_lr:float=10,      # and of the one that would follow the last
        num_it:int=100,       # batches
        stop_div:bool=True,   # stop when the smoothed loss is above four times its best?
        beta:float=.98        # of the moving average of the loss
    ) -> None: ...
    def before_fit(self) -> None: ...
    def before_batch(self) -> None: ...
    def before_validate(self): ...
    def after_batch(self) -> None: ...
    def points(self):
        "Learning rates and smoothed losses, without the first tenth and the last five"
        ...
def minimum(lrs, losses, num_it=None):
    "A tenth of the learning rate with the lowest loss"
    ...
def steep(lrs, losses, num_it=None) -> float:
    "Where the loss falls fastest, over the logarithm of the learning rate"
    ...
def valley(lrs, losses, num_it=None) -> float:
    "The middle of the longest valley: of the longest subsequence of falling losses"
    ...
def slide(lrs, losses, num_it=None,
    lr_diff:int=15,       # width of the window, in batches
    thresh:float=.005,    # slopes that differ by less are the same
    adjust_value:float=1. # factor on the result
):
    "Where a window that slides back from the end last has different slopes at its ends"
    ...
def suggestions(lrs, losses, num_it, funcs):
    "What each of `funcs` reads off the curve, as a named tuple"
    ...
def _func_name(f): ...
