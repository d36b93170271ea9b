"""Several processes train one model with the numbers that one process would have, by one callback."""
# Made from the modules by .ci/stubs.py: each patched method stands in its class.
from collections.abc import Iterator

__all__ = ['job', 'no_buffer_sync', 'fresh_part', 'join', 'init_process_group', 'ends_within', 'RankFailed', 'is_lost',
           'first_to_fail', 'leave_words', 'words_of', 'show_errors_once', 'launch', 'listening_socket', 'quiet_logger',
           'job_environments', 'first_failure', 'ProcessRanks', 'may_cancel', 'wanted_meetings', 'signal_number',
           'as_bytes', 'added', 'check_metrics', 'WholeLoss', 'weighted', 'GatheredRows', 'normalised', 'follow',
           'SyncedNorm', 'sync_norms', 'unsync_norms', 'Agreement', 'Inner', 'Distributed', 'items_hash',
           'without_devices']
import atexit
import inspect
import logging
import os
import signal
import socket
import sys
import threading
import time
import zlib
from collections.abc import Mapping
from contextlib import contextmanager
from datetime import timedelta
from pkgutil import resolve_name
from types import SimpleNamespace
from typing import Any
from uuid import uuid4
import torch
import torch.distributed as dist
from fastcore.basics import patch, store_attr
from torch import nn
from torch.distributed.elastic.multiprocessing.errors import get_error_handler
from torch.distributed.rendezvous import rendezvous
from torch.nn.parallel import DistributedDataParallel
from torch.nn.parameter import is_lazy
from .callback import Callback, CancelException, phases
from .checkpoint import StateKeeper
from .core import add_note, default_device, random_state, set_random_state, to_device
from .items import Share, counter_seed
from .learner import Learner, Metric, Ranks, half_types, mean_count, n_batches
from .loader import SharedBatches, rows_of
from .metrics import TorchMetric
from .predictions import is_item_list
from .training import GradientAccumulation
def fresh_part(
    store,      # that all processes of a job share, perhaps with what earlier ones have left in it
    rank,       # of this process
    n,          # processes
    timeout=600 # seconds until the others must have come
):
    "The part of `store` that begins with these `n` processes"
    ...
def _call_roll(store, run, n, timeout):
    "Tell the other ranks the name of the `run` until all have heard it"
    ...
def _answer_roll(store, rank, name, timeout):
    "Ask rank 0 for the name of the run"
    ...
def _read(store, key): ...
def _wait_until(is_so, who, timeout, tell_after=20) -> None:
    "Wait for other ranks, with a line about it if it takes long, and an error if it takes longer than `timeout`"
    ...
job = SimpleNamespace(store=None, rank=0, meetings=None, has_heard=threading.Event(), over=None,
                      ends=threading.Event())
def join(
    timeout=600 # seconds that a process waits for the others before it gives up
) -> bool:
    "Join the other processes of the job that torchrun has started this one for, if there is one"
    ...
def init_process_group(timeout) -> None:
    "Make the process group that the environment speaks of"
    ...
@contextmanager
def ends_within(
    seconds, # that the `with` block may take
    words    # what has gone wrong if it takes longer
) -> Iterator[None]:
    "End this process if the `with` block waits for others where no exception reaches it"
    ...
class RankFailed(RuntimeError):
    "Another process of the job has failed, so this one ends as well"
    rank: Any
    words: Any
    def __init__(self, rank, words) -> None: ...
def is_lost(error) -> bool:
    "Does `error` say that a connection to another process was lost, or that nothing came for too long?"
    ...
def first_to_fail(rank) -> int:
    "The rank that was the first to fail: `rank`, which is about to, unless there is another one"
    ...
def leave_words(rank, error) -> None:
    "Tell whoever may ask what has happened on `rank`"
    ...
def words_of(rank):
    "What has happened on `rank`"
    ...
def _blame(
    error # raised here
):
    "Who is to blame for `error`: this rank, or the one that was lost before"
    ...
def _lost_rank(wait=1):
    "The rank that some lost and others do not: one that has failed, or is dead, or does not answer"
    ...
def show_errors_once() -> None:
    "Let the first process that fails show a traceback, and one of the others a line about it"
    ...
def _tell(rank, words) -> None:
    "Say why this process ends, unless another one has said it"
    ...
def _watch(
    every=.5, # seconds
    grace=2.  # seconds that the process has to hear of it in another way, and to end by itself
):
    "End this process if another one has failed and this one waits for it where nothing else can reach it"
    ...
def _end_watch(thread) -> None:
    "Let the `thread` end before Python does, which aborts a process with a thread in PyTorch's store"
    ...
def launch(
    f, # a function; what it returns must be of plain values and tensors on the CPU
    nproc=2, # how many processes
    *args # of `f`
) -> list:
    "Run `f` in `nproc` processes of this machine that train together"
    ...
def listening_socket():
    "A socket at a port of this machine that nobody else uses: who comes early waits there, and need not come again"
    ...
@contextmanager
def quiet_logger(name) -> Iterator[None]:
    "The logger `name` says nothing in the `with` block: what it would say is in the error that we raise"
    ...
def job_environments(nproc, port) -> dict:
    "By rank: the variables by which a process of a job on this machine knows who it is"
    ...
def first_failure(result) -> str:
    "The first process that failed, and its error, in words"
    ...
def _run_forked(f, args): ...
class ProcessRanks(Ranks):
    "The processes of a job of torch.distributed, each with every `n`-th row of each batch"
    share: Share
    in_pass = False    # is a pass through batches under way?
    n_whole = 0    # items of the whole batch that is under way
    are_alike = True
    wanted: Any    # the optional meetings of this batch that some rank wants; None: all
    def __init__(self) -> None: ...
    @property
    def n_own(self) -> int:
        "Rows of this process in the batch that is under way: a blank one counts for nothing"
        ...
    @property
    def shares(self) -> list:
        "By rank: which part of the rows of the batch that is under way it has"
        ...
    def total(self, count): ...
    def mine(self, rows): ...
    def wait(self) -> None: ...
    def table(self, *numbers, wait=None):
        "The `numbers` of each process, a row for each; after `wait` seconds, if that is given, an error"
        ...
    def objects(self, o):
        "The objects `o` of all processes, in a list"
        ...
    def of_first(self, f): ...
    def meet(self,
        place,      # one of `_places`
        under_way,  # the exception that is on its way here, or None
        *numbers,   # to be summed over the ranks, two at most
        wants=None, # optional meetings of this batch that this rank wants; None: this is not where they are agreed on
        wait=None   # seconds to wait for the others; None: the job's timeout
    ):
        "Exchange signals, errors and numbers with the other ranks, which must be at the same place; raises the widest"
        ...
    def follow_signal(self,
        signals,  # of each rank: a number in `_breadths`
        under_way # the exception that is on its way on this one, or None
    ) -> None:
        "Raise what the others have met with, if that is wider than what is under way here"
        ...
    def check_places(self, places) -> None:
        "Raise if ranks are at different places"
        ...
    def share_error(self,
        error, # that ends the fit here
        wait=2 # seconds
    ):
        "Let all ranks end, wherever they are, because of `error`"
        ...
    def whole(self, rows): ...
    def _whole_tensor(self, t): ...
    def add_up(self, metrics) -> None: ...
_breadths = [None, Exception, *(phase.signal for phase in phases.values())]
_error = 1
_places = ['an error', 'a signal', 'a count', 'a wait', 'an exchange', 'rows of a batch',
           'the beginning of a fit', 'the beginning of an epoch',
           'the beginning of a training pass', 'the beginning of a validation pass',
           'the first training batch', 'the first validation batch', 'the forward pass', 'the loss of a batch',
           'the backward pass', 'the step', 'the end of a batch', 'the end of a training pass',
           'the end of a validation pass', 'the end of an epoch', 'the end of a fit']
_n_sums = 2    # in each message, wherever it comes from: gloo ends the job if lengths differ
_optional = {
    True: {'the backward pass': ['after_loss', 'before_backward'],
           'the step': ['after_backward', 'before_step'],
           'the end of a batch': ['after_cancel_backward', 'after_cancel_step', 'after_step', 'after_batch']},
    False: {'the end of a batch': ['after_loss', 'after_batch']}}
def may_cancel(f) -> bool:
    "May `f`, which answers an event, raise a signal? Classes say of themselves if they never do"
    ...
def wanted_meetings(learn) -> list:
    "The optional meetings of this batch that this rank wants"
    ...
def signal_number(error):
    "Where `error` stands in `_breadths`; 0 if there is none, or all know of it"
    ...
def as_bytes(t):
    "The memory of `t`, which has no gaps: there are types of numbers that gloo does not know"
    ...
def added(
    values # of all ranks: numbers, tensors, or texts that are alike; None where there is nothing
):
    "Their sum, or the first text"
    ...
def check_metrics(metrics) -> None:
    "Raise if one of `metrics` does not say what adds up"
    ...
class WholeLoss(torch.autograd.Function):
    "The value `mean`, with `factor` times the gradient of `loss`"
    factor: Any
    @staticmethod
    def forward(ctx, loss, mean, factor): ...
    @staticmethod
    def backward(ctx, grad): ...
def weighted(
    loss,   # of this process's rows
    count,  # what its mean was divided by; 0 if nothing is to count
    is_mean # or is it a sum?
):
    "What this process adds to the sums of all: its count, and its sum of losses"
    ...
class GatheredRows(torch.autograd.Function):
    "What each process gives as `row`, stacked by rank; the gradient of a row is the sum over all that have used it"
    @staticmethod
    def forward(ctx, row): ...
    @staticmethod
    def backward(ctx, grad): ...
def normalised(
    layer, # a batch normalisation layer in training
    x,     # this process's rows
    ranks  # a `ProcessRanks`
):
    "What `layer` makes of `x`, with mean and variance over the rows of all processes"
    ...
@torch.no_grad()
def follow(layer, mean, var) -> None:
    "Move the statistics of `layer` towards those of a batch"
    ...
class SyncedNorm:
    "Lets a batch normalisation layer take its statistics over the rows of all processes"
    def forward(self, x): ...
def sync_norms(model, ranks):
    "Let the batch normalisation layers of `model` work together; returns the layers and their classes before"
    ...
def unsync_norms(before) -> None:
    "Give layers back the classes that they had"
    ...
class Agreement(Callback):
    "Lets all ranks follow a signal or an error that one of them has raised; part of `Distributed`"
    order = StateKeeper.order
    run_after = StateKeeper
    single = True
    never_cancels = True    # of its own accord
    before: Any    # the exception that was being handled when the fit began
    in_fit = False
    cancelled = ()    # phases that were cancelled and are about to end
    def under_way(self):
        "The exception that ends a phase, or None if all know of it"
        ...
    def meet(self, place, *numbers):
        "Meet the other ranks, unless there is an error, which is told at the end"
        ...
    def skips(self, place) -> bool:
        "Is `place` one where nobody wants to meet in this batch?"
        ...
    def tell(self) -> None:
        "Tell the other ranks of a signal that is on its way, if there is one"
        ...
    def end_of(self, phase, place, is_last=False):
        "Meet at the end of `phase`, unless it was cancelled; in the end, when nothing can follow, tell of errors too"
        ...
    def before_fit(self) -> None: ...
    def before_epoch(self) -> None: ...
    def before_train(self) -> None: ...
    def before_validate(self) -> None: ...
    def before_batch(self): ...
    def before_backward(self) -> None: ...
    def before_step(self) -> None: ...
    def after_batch(self) -> None: ...
    def after_train(self) -> None: ...
    def after_validate(self) -> None: ...
    def after_epoch(self) -> None: ...
    def after_fit(self) -> None: ...
def _cancels(name):
    "A method that notes that the phase `name` was cancelled"
    ...
_has_new_name = 'forward_sync_buffers' in inspect.signature(DistributedDataParallel).parameters
no_buffer_sync = {'forward_sync_buffers' if _has_new_name else 'broadcast_buffers': False}
class Inner(nn.Module):
    "A model as DDP sees it, without what leads back to DDP"
    model: Any
    run: Any
    def __init__(self, model) -> None: ...
    def forward(self, *args, **kwargs): ...
class Distributed(Callback):
    "Trains in all processes of a job that torchrun has started, with the numbers of one process"
    sync_bn: bool
    timeout: float
    shard: Any
    kwargs: Any
    after_train: Any
    after_validate: Any
    order = -20    # before what looks at a batch, at its loss, or prints
    single = True
    never_cancels = True
    sharding = 'mini_fastai.sharded:shard_learner'
    _in_fit = False    # is a fit of several processes under way?
    _ddp: Any    # while a fit is under way
    _norms = ()    # layers that work together in the fit, and their classes before
    _had_share: Any    # the loader that is under way, and the share that it had
    _was_in_pass = False    # was a pass under way when this one began?
    _stdout: Any    # where this process printed, while it is silent
    _no_sync: Any    # the context in which gradients stay here
    _shared_state: Any    # the random state of all ranks, while each has its own
    unsynced = False    # are there gradients that have not been summed?
    @property
    def name(self) -> str: ...
    def __init__(self,
        sync_bn:bool=True,  # take the statistics of batch normalisation over all rows of a batch?
        timeout:float=600,  # seconds that a rank waits for the others before it gives up
        shard=False,        # hold a part of the weights in each process, not all? Or classes of layers to gather as one
        **kwargs            # others of `DistributedDataParallel`, such as static_graph; with `shard`, of `fully_shard`
    ) -> None: ...
    def after_create(self) -> None: ...
    def start(self):
        "Join the job, if there is one"
        ...
    def spread_model(self) -> None:
        "Leave to each process its part of the weights, if they are to be sharded"
        ...
    @property
    def is_on(self):
        "Are there other processes?"
        ...
    @property
    def sums_in_forward(self):
        "Do ranks wait for each other in the model's forward pass of this batch?"
        ...
    def before_fit(self): ...
    def wrap_model(self) -> None:
        "Let the forward pass of the model lead through DDP"
        ...
    def run_model(self, *args, **kwargs):
        "The model's forward pass, through DDP where it is followed by a backward pass"
        ...
    def check(self) -> None:
        "Raise, on all ranks, if there is what cannot be right in several processes"
        ...
    def after_fit(self): ...
    def before_train(self) -> None: ...
    def before_validate(self) -> None: ...
    def begin_pass(self,
        kind # of pass: 'training' or 'validation'
    ):
        "Take the random state of rank 0, and a share of each batch"
        ...
    def end_pass(self): ...
    def before_batch(self): ...
    def use_own_chance(self) -> None:
        "Let what the model draws be this rank's own"
        ...
    def after_pred(self): ...
    def after_loss(self): ...
    def whole_loss(self, loss):
        "The loss of the whole batch, with the gradient of this rank's part of it"
        ...
    def keep_gradients_here(self):
        "Add up no gradients over ranks in this batch, if others will follow before the step"
        ...
    def after_backward(self) -> None: ...
    def note_unsynced(self, unsynced) -> None: ...
    def after_batch(self) -> None: ...
    @torch.no_grad()
    def before_step(self): ...
    def __getstate__(self) -> dict:
        "A copy that is made in a fit has no part in it"
        ...
def items_hash(dl):
    "A number that stands for the items of a loader, as far as they can be told: every thousandth of them is enough"
    ...
def without_devices(state) -> dict:
    "A random state with that of the one GPU that this process uses, in place of those of all GPUs of the machine"
    ...
def _telling(
    method # of `Distributed`, or None
):
    "`method`, after telling the other ranks of a signal that is on its way"
    ...
