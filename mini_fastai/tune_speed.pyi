"""As fast as this machine can train your model, found by trying, with what was rejected and why."""
# Made from the modules by .ci/stubs.py: each patched method stands in its class.
from typing import Any

__all__ = ['TrialRow', 'mode_callbacks', 'wait_for', 'step_seconds', 'step_memory', 'LossCheck', 'loss_curve', 'LossCurves',
           'run_modes', 'SpeedTuner', 'cpu_count', 'first_items', 'epoch_seconds', 'SpeedReport']
import math
import os
import time
from collections import namedtuple
from copy import copy
from functools import partial
from itertools import islice
from statistics import mean, median
import torch
from fastcore.basics import patch
from .cache import free_memory
from .callback import Callback
from .core import Table
from .data import ItemDataset
from .hooks import first_batch, is_out_of_memory, with_batch
from .learner import DataLoaders, Learner, check_whole, find_bs
from .loader import DataLoader
from .model_modes import ChannelsLast, Compile, has_channels
from .timing import ratio_of, resized_batch, take_turns
from .tracing import KeptMemory, sandbox
from .training import MixedPrecision
def wait_for(device) -> None:
    "Wait until `device` has done its work"
    ...
def step_seconds(
    learn, # a `Learner` in a sandbox
    batch, # what it trains on
    cbs=(), # callbacks of the candidate
    n=1 # steps that are timed
) -> float:
    "Seconds of a training batch: the median of `n`"
    ...
class _MemoryMeter(Callback):
    "Stands around the forward pass of a training batch"
    memory: Any
    order = 100
    def __init__(self) -> None: ...
    def before_batch(self) -> None: ...
    def after_loss(self) -> None: ...
def step_memory(
    learn, # a `Learner` in a sandbox
    batch, # what it trains on
    cbs=() # callbacks of the candidate
) -> int:
    "Bytes of a training batch: the peak on a GPU, elsewhere what is kept for the backward pass"
    ...
class LossCheck(namedtuple('LossCheck', 'mean plain noise')):
    "Mean loss of a candidate and of plain trainings, and how far the latter are apart in other orders of the batches"
    @property
    def same(self):
        "Is the difference within the noise, or below 5%?"
        ...
    def __str__(self) -> str: ...
def loss_curve(
    learn,   # a `Learner`
    batches, # to train on, one after the other
    cbs=()   # callbacks of the candidate
) -> torch.Tensor:
    "The losses of a step on each of `batches`, as far as it came; everything is put back afterwards"
    ...
class LossCurves:
    "The plain losses of a learner on `batches`, against which candidates are held"
    learn: Any
    batches: Any
    means: Any
    def __init__(self, learn, batches) -> None: ...
    def mean_of(self, losses):
        "Mean of a curve; infinite if it ends early or holds something that is no number"
        ...
    def check(self, cbs):
        "The `LossCheck` of a candidate"
        ...
def run_modes(
    device, # where the model runs
    pictures # does a batch hold any?
) -> dict:
    "Ways to run a model: name → what makes the callbacks, simple ones first"
    ...
TrialRow = namedtuple('TrialRow', 'what setting items_s gain low high memory_mb losses verdict',
                      defaults=(None, None, None, None, None, '', ''))    # of what was not measured
mode_callbacks = MixedPrecision, ChannelsLast, Compile    # each mode is some of these
class SpeedTuner:
    "Tries settings on a learner in a sandbox; `rows` says what each gave, and the other attributes what has won"
    learn: Any
    n_epoch: Any
    rounds: Any
    limit: Any
    rows: Any
    mode: Any
    loader_args: Any
    threads: Any
    batch: Any
    bs: Any
    step: Any
    _curves: LossCurves
    kept: Any
    def __init__(self,
        learn, # a `Learner` in a sandbox
        n_epoch=10, # epochs that are planned: they have to earn what a start costs
        rounds=5, # how often each candidate is measured
        limit=5. # seconds for each candidate, about
    ) -> None: ...
    def race(self, contestants, warm_up=True):
        "Seconds of each contestant, a function that returns them, in each round"
        ...
    def callbacks(self) -> list:
        "New callbacks of the mode that has won so far"
        ...
    def seconds_an_item(self, cbs, batch=None):
        "Seconds of a step for each item, timed for a fifth of a second at least"
        ...
    def say(self, what, setting, verdict) -> None:
        "Add a row for what was not measured"
        ...
    def climb(self,
        what, # is tried
        times, # name → seconds for an item in each round; the first is what is there
        objection=lambda name: '', # function of a contestant that pays: what speaks against it, or ''
        beside={} # name → more for its row
    ) -> str:
        "Find the best contestant, and add a row for each"
        ...
    def _measured_row(self, what, name, seconds, of_first):
        "The row of a contestant: what it does a second, and how much faster it is than the first one"
        ...
    def try_modes(self) -> None:
        "Layout and precision"
        ...
    def curves(self, n=20):
        "The plain losses of `n` steps, computed once, on as many items as take `limit` seconds"
        ...
    def planned_seconds(self):
        "What the planned training takes as far as we know"
        ...
    def try_compile(self, start_up=20.):
        "A compiled model"
        ...
    def _start_up(self, cbs):
        "Seconds that the first training batch and the first validation batch take more than a later one"
        ...
    def try_threads(self):
        "The number of threads on a CPU"
        ...
    def _epoch_trial(self, args, n_batches):
        "Seconds for an item, on average over the planned epochs, with loaders of `args`; notes what an item takes to keep"
        ...
    def try_data(self):
        "Workers and cache"
        ...
    def _try_cache(self, trial, args):
        "Keep what is decoded, or say what is kept"
        ...
    def _cache_size(self) -> str:
        "What the cache needs for all items, and what it may take"
        ...
    def try_batch_sizes(self):
        "Half and double the size of the batch; shown and never applied"
        ...
def cpu_count() -> int:
    "Processors that this process may use"
    ...
def first_items(
    ds, # a data set
    n # items at most
):
    "The first `n` items of `ds` as a data set, of which nothing is cached yet"
    ...
def epoch_seconds(
    learn, # a `Learner` in a sandbox
    dls, # with a training loader only
    cbs=() # callbacks
) -> list:
    "Seconds of the training part of two epochs"
    ...
class SpeedReport(Table):
    "What was tried and what it gave; `apply` puts into effect what has won, which `words` says"
    mode: Any
    loader_args: Any
    threads: Any
    took: Any
    def __init__(self, tuner, took) -> None: ...
    @property
    def words(self):
        "What has won, as text"
        ...
    @property
    def rejected(self) -> dict:
        "What was not taken, and why"
        ...
    def apply(self, learn):
        "Let `learn` train with what has won"
        ...
    def __repr__(self) -> str: ...
    def _repr_html_(self) -> str: ...
