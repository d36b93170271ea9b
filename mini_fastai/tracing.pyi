"""Which callback changes what, and where the time goes."""
# Made from the modules by .ci/stubs.py: each patched method stands in its class.
from collections.abc import Iterator
from typing import Any
from typing_extensions import Self

__all__ = ['MemoryPart', 'FirstBatches', 'GivenBatches', 'with_loaders', 'shortened', 'take_rows', 'sandbox', 'as_fit',
           'KeptMemory', 'Summary', 'Watch']
import math
import time
import warnings
from collections import Counter, namedtuple
from contextlib import contextmanager
from copy import copy
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from types import MethodType
import torch
from fastcore.basics import patch
from torch import nn
from torch.nn.parameter import is_lazy
from .callback import Callback, CancelValidException, event, event_names
from .core import Table, format_cell, random_state, set_random_state
from .learner import DataLoaders, Learner
from .transaction import snapshot
class FirstBatches:
    "The first `n` batches of the loader `dl`, and otherwise `dl` itself"
    dl: Any
    n: Any
    def __init__(self,
        dl, # an iterable of batches, with a length
        n   # how many batches at most
    ) -> None: ...
    def __len__(self): ...
    def __iter__(self): ...
    def __getattr__(self, k) -> Any: ...
class GivenBatches:
    "A loader that gives `batches`, and otherwise is the loader `dl`"
    batches: Any
    dl: Any
    def __init__(self,
        batches, # a list of them
        dl       # the loader that it stands for
    ) -> None: ...
    def __len__(self) -> int: ...
    def __iter__(self): ...
    def __getattr__(self, k) -> Any: ...
def with_loaders(
    dls,      # `DataLoaders`, or what a learner takes in their place
    *loaders  # iterables of batches
):
    "A copy of `dls` with other loaders"
    ...
def shortened(
    dls, # `DataLoaders`
    n    # batches in each loader at most
):
    "A copy of `dls` whose loaders have their first `n` batches only"
    ...
def take_rows(
    o,   # a batch or a part of one: a tensor, or lists, dictionaries and tuples of parts
    n,   # how many items it is of
    rows # which of them: a slice, or a tensor of numbers
):
    "The items `rows` of all parts of `o` that have `n` of them, in memory of their own"
    ...
@contextmanager
def sandbox(
    learn, # a `Learner`
    n=None # batches of each loader at most; None: all
) -> Iterator[Any]:
    "For the length of a `with` block: train `learn` in silence, and have everything put back in the end"
    ...
def as_fit(
    fit # a function of the learner, a dict of arguments for `fit`, or None for one epoch
):
    "`fit` as a function of the learner"
    ...
def forward_once(
    learn,     # a `Learner`
    grad=False # with what a backward pass would need?
) -> None:
    "Send a training batch through the model in evaluation mode, as `learn.validate` would, and nothing else"
    ...
class KeptMemory:
    "For the length of a `with` block: counts in `kept` the bytes that autograd keeps for a backward pass"
    storages: Any
    kept: Any
    watcher: Any
    def __init__(self,
        model # whose weights and buffers need not be kept again
    ) -> None: ...
    def keep(self, t):
        "Autograd keeps `t`"
        ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *error) -> None: ...
LayerRow = namedtuple('LayerRow', 'layer type output parameters trained flops kept')
class LayerMeter(KeptMemory):
    "For the length of a `with` block: a row for each call of a layer that has no layers inside"
    model: Any
    counter: Any
    rows: Any
    hooks: Any
    uncounted: int
    def __init__(self, model) -> None: ...
    @property
    def flops(self): ...
    def __enter__(self): ...
    def __exit__(self, *error) -> None: ...
    def _watch(self, name, layer) -> None: ...
def recurrent_flops(layer, args):
    "Multiplications and additions of the matrix products of a recurrent `layer`; 0 for any other"
    ...
def _count(parameters):
    "How many numbers there are, and how many of them are trained"
    ...
def _shape_text(out):
    "The shape of the first tensor in `out`"
    ...
MemoryPart = namedtuple('MemoryPart', 'what bytes')
class Summary(Table):
    "The layers of a model, with all of it in the last row; `memory` has what a training batch needs"
    flops: Any
    memory: Any
    def __init__(self,
        learn, # a `Learner`
        meter  # a `LayerMeter` that has seen a batch go through its model
    ) -> None: ...
class Watch(Callback):
    "Comes first at every event, and stands around every method of every other callback that answers one"
    active: Any
    names: Any
    replaced: Any
    order = -math.inf
    def __init__(self) -> None: ...
    def passing(self, event) -> None:
        "`event` fires, and no callback has answered it yet"
        ...
    def around(self, f, cb, event) -> None:
        "Call `f()`, with which `cb` answers `event`"
        ...
    def wrap(self, cb):
        "Replace the methods with which `cb` answers events by ones that go `around` them"
        ...
    def unwrap(self) -> None:
        "Put all methods back"
        ...
    @contextmanager
    def watching(self, learn) -> Iterator[Self]:
        "Watch all callbacks of `learn`, and those that are added, for the length of a `with` block"
        ...
def _passes(e): ...
def _go_around(watch, method, e):
    "A function of a callback that goes around its `method`, which answers event `e`"
    ...
def checksum(
    t  # a tensor
):
    "The norm of `t`, and a sum of its values weighted from 1 to 2"
    ...
def is_plain(v) -> bool:
    "Is `v` a value that equals another by its content, and not by its identity?"
    ...
def describe(
    values # a list
):
    "A few characters that stand for `values`"
    ...
def _describe_tensor(t): ...
def _name_of(v): ...
class Observation:
    "What a list of values looked like at one moment"
    values: Any
    ids: Any
    contents: Any
    text: Any
    def __init__(self, values) -> None: ...
def _content(v):
    "What is in the tensor `v`, as far as it can be told in three numbers; None for all else"
    ...
def compare(
    old,  # an `Observation`, or None if there was nothing
    new   # an `Observation`, or None if there is nothing
):
    "How `new` came from `old`: 'set' or 'in place', of several values with their number; None if nothing has changed"
    ...
def unwatched_snapshot(learn):
    "`snapshot(learn)` as it would be if no `Watch` were there"
    ...
def observe(learn) -> dict:
    "What `learn` looks like, without its callbacks: an `Observation` by name"
    ...
Change = namedtuple('Change', 'batch event who what how old new')
class Tracer(Watch):
    "Keeps a `Change` for everything that is different from one observation to the next"
    changes: Any
    latest: Any
    place: Any
    def __init__(self, learn) -> None: ...
    def note(self, event) -> None:
        "Observe, and note what is different from the last time"
        ...
    def passing(self, event) -> None: ...
    def around(self, f, cb, event) -> None: ...
_part_between:dict = {
    ('before_batch', 'after_pred'): 'forward',
    ('after_pred', 'after_loss'): 'loss',
    ('before_backward', 'after_backward'): 'backward',
    ('before_step', 'after_step'): 'step',
    ('after_step', 'after_batch'): 'zero_grad'}
_mode_from = dict(before_train='train', before_validate='valid', after_epoch='')
class Clock(Watch):
    "Gives all time to one of `(part, who, event, mode)`"
    wait: Any
    ns: Counter
    calls: Counter
    keys: Any
    event: Any
    mode: Any
    last: Any
    syncs: Any    # how often each made the host wait for the device, where that is counted
    def __init__(self, wait=None) -> None: ...
    def start(self):
        "Begin to count, and return the time"
        ...
    def mark(self, key) -> None:
        "The time since the last mark was `key`'s"
        ...
    def of_loop(self, part): ...
    def passing(self, event) -> None: ...
    def around(self, f, cb, event) -> None: ...
ProfileRow = namedtuple('ProfileRow', 'part who event mode calls ms share syncs')
class Profile(Table):
    "Where the time of a fit went"
    ns: Any
    total: Any
    def __init__(self,
        clock, # a `Clock` that has run
        total  # the time of it all, in nanoseconds
    ) -> None: ...
    def by(self,
        *columns # of part, who, event, mode
    ):
        "Time summed over all other columns"
        ...
    def plot(self,
        least:float=.005, # share below which a bar is left out
        ax=None           # axes to draw on; None: new ones
    ):
        "A bar for each part of the loop and each callback, training and validation apart"
        ...
_bars = {'train': ('training', '#0072B2'), 'valid': ('validation', '#E69F00'), '': ('neither', '#999999')}
def _bar_axes(n):
    "Axes that are high enough for `n` bars"
    ...
class SyncClock(Clock):
    "A `Clock` on CUDA, which waits for the device, and counts in `syncs` how often others did"
    seen: Any
    others: Any
    def __init__(self, device, seen) -> None: ...
    def mark(self, key) -> None: ...
@contextmanager
def clock_for(device) -> Iterator[Any]:
    "The clock for `device`, for the length of a `with` block"
    ...
