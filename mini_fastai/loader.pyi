"""Batches on the device, the same for the same seed whatever the number of workers."""
# Made from the modules by .ci/stubs.py: each patched method stands in its class.
from collections.abc import Iterator

__all__ = ['EpochSampler', 'default_workers', 'DataLoader', 'prefetched', 'SharedBatches', 'rows_of', 'of_target', 'axes_grid']
import multiprocessing as mp
import os
import pickle
import re
import shutil
import signal
import sys
import warnings
import weakref
from collections.abc import Mapping
from contextlib import contextmanager
from functools import partial
from typing import Any
import torch
from fastcore.basics import patch
from torch.utils.data import default_collate
from .core import default_device, to_device
from mini_fastai.data import (
    DataError, FuncTransform, ItemDataset, as_transforms, assign_transforms, blames_item, brief,
    identity)
from .items import ItemPipeline, KeptBatch, Part, counter_seed, order_seed
from .learner import find_bs
class EpochSampler:
    "The batches of an epoch: (seed, number, indices)"
    n: Any
    bs: Any
    shuffle: Any
    drop_last: Any
    weights: Any
    sampler: Any
    seed: int
    start: int
    share: Any
    def __init__(self,
        n, # number of items
        bs, # items a batch
        shuffle=False, # in an order drawn from the epoch's seed?
        drop_last=False, # without the last batch if it is not full, unless it is the only one?
        weights=None, # for each item: how often to draw it, relative to the others; None: each item once
        sampler=None # gives the indices in its place: a sampler of torch, or another iterable with a length
    ) -> None: ...
    def __len__(self): ...
    def __iter__(self): ...
    def batches(self, seed, start=0):
        "The batches of the epoch that has this seed, from number `start` on"
        ...
    def _batch(self, seed, i, idxs, share): ...
    def size_of(self, i):
        "How many items the whole batch number `i` has"
        ...
    def part(self, i, share):
        "The `Part` of batch number `i` that `share` says; None if that is all"
        ...
    def _order(self, seed): ...
    def _sampled(self, seed) -> list:
        "The indices of the sampler, which finds torch's global state seeded for this epoch"
        ...
def default_workers(
    device # where the model runs
) -> int:
    "How many worker processes load data by default"
    ...
def _check_arguments(dataset, bs, cache, on_error, others=()) -> None:
    "An error for an argument of `DataLoader` that makes no sense"
    ...
def _ignore_interrupt(i) -> None:
    "Ctrl-C is for the main process, which decides what becomes of its workers"
    ...
def _torch_defaults(device, num_workers):
    "Arguments of PyTorch's DataLoader, unless the user gives others"
    ...
def _count_inputs(dataset):
    "How many values of an item are inputs: as the data set says, or all but the last"
    ...
def _check_order(shuffle, train, weights, sampler):
    "An error for an order of items that is not clear"
    ...
def _as_weights(
    weights, # numbers, 'balanced' or None
    ds # the data set
):
    "Weights of the items"
    ...
def _balanced_weights(ds):
    "For each item the reciprocal of how often its class, the last target, occurs"
    ...
def _check_sendable(
    context, # how workers start, as PyTorch's DataLoader takes it
    pipeline # an `ItemPipeline`
):
    "An error for a transform, a block or a function that workers of another start cannot be sent"
    ...
def _is_sendable(o):
    "Can a process that imports what is named get `o`?"
    ...
class DataLoader(torch.utils.data.DataLoader):
    "Batches on the device, after all transforms; the same for the same seed, with any number of workers"
    args: Any
    ds: Any
    bs: Any
    shuffle: Any
    train_mode: Any
    device: Any
    seed: Any
    cache: Any
    n_inp: Any
    item_tfms: Any
    batch_tfms: Any
    blocks: Any
    batch_steps: Any
    skipped: Any
    missing: Any
    epoch: Any
    _place: Any
    _resume_at: Any
    _running: Any
    _device_stores: Any
    _iterator: Any
    def __init__(self,
        dataset, # anything with a length and items; an `ItemDataset` brings its blocks along
        bs=64, # items a batch
        shuffle=False, # a new order every epoch?
        train=None, # do transforms augment? None: as `shuffle`
        num_workers=None, # worker processes; None: `default_workers`
        item_tfms=None, # `Transform`s or functions for each item, in the workers
        batch_tfms=None, # `Transform`s or functions for each batch, on the device
        device=None, # where batches go; None: `default_device()`
        drop_last=None, # leave out a last batch that is not full; None: as `shuffle`
        n_inp=None, # how many values of an item are inputs; None: all but the last
        seed=None, # None: each epoch's seed is drawn from torch's global random state
        collate_fn=default_collate, # makes a batch of a list of items
        cache:str|None='auto', # for what is decoded: 'ram', 'disk', 'device', None; 'auto': on a GPU if small, or 'ram'
        cache_limit=None, cache_dir=None, # see `ItemPipeline.use_cache`
        on_error='raise', # an item that can't be made: 'raise' the error, or 'skip' the item and note it in `skipped`
        weights=None, # with `shuffle`: how often to draw each item, as numbers or 'balanced': all classes alike
        sampler=None, # gives the indices of an epoch in place of `shuffle`, as a sampler of torch; say `train` then
        **kwargs # others of PyTorch's DataLoader: pin_memory, prefetch_factor, multiprocessing_context, ...
    ) -> None: ...
    def after_batch(self,
        b, # values of a batch, as collated
        i=0, # which batch of the epoch
        seed=0, # the epoch's
        part=None # the `Part` of a whole batch that `b` is; None: it is whole
    ) -> tuple:
        "Move a batch to the device and transform it there"
        ...
    def epoch_seed(self,
        peek=False # only look, change nothing?
    ) -> int:
        "The seed of the next epoch"
        ...
    def __iter__(self): ...
    def _few(self):
        "So many items are quickly made here, between two epochs"
        ...
    def _source(self, seed, start, complete):
        "Batches of an epoch as they come from the workers, or made here"
        ...
    def _gathered(self, batches, seed, start) -> Iterator[Any]:
        "The batches of workers, those put together here of which they only hand over that all is kept"
        ...
    def _n_busy(self):
        "How many processors are better left to workers"
        ...
    def _renew_pool(self) -> None:
        "Let go of a pool of workers that serves another loop, or has lost a worker"
        ...
    def _batches(self, source, seed, start, made_here) -> Iterator[Any]:
        "The batches of `source`, on the device; made here?"
        ...
    def _note_skipped(self, missing, b, bad):
        "The batch, after a note of the items that could not be made"
        ...
    def _report_skipped(self, n_before, n_given) -> None:
        "Warn of items that were skipped in this epoch for the first time; an error if that were all"
        ...
    def _stores_on_device(self):
        "What is kept, on the device: {value: `DeviceStore`}; None if it is not to be there"
        ...
    def _wants_device(self):
        "Is what is kept to be on the device, if there is room?"
        ...
    def state_dict(self) -> dict:
        "Where this loader is: before an epoch, or in the middle of one"
        ...
    def load_state_dict(self,
        state # from `state_dict`, of a loader with as many items and the same batch size
    ) -> None:
        "Go on from there with the next iteration"
        ...
    @property
    def share(self):
        "The `Share` of each batch that this process makes; None: all of it"
        ...
    def size_of(self,
        i # number of a batch
    ):
        "How many items the whole batch number `i` has"
        ...
    def one_batch(self,
        seed=None # of an epoch; None: the next
    ) -> tuple:
        "The first batch of the next epoch, which it leaves undisturbed"
        ...
    @property
    def vocab(self):
        "The classes of the target"
        ...
    @property
    def c(self):
        "How many outputs the target asks for"
        ...
    @property
    def loss_func(self):
        "The loss that suits the target"
        ...
    def new(self,
        **changes # arguments of `DataLoader`
    ):
        "A loader like this one but for `changes`; with other items, or another order, it has no weights and no sampler"
        ...
    def __reduce__(self): ...
    def decode_batch(self,
        b, # a batch, as the loader yields it
        max_n=9 # at most so many items
    ) -> list:
        "Undo what can be undone, item by item"
        ...
    def show_batch(self,
        b=None, # a batch; None: the first of the next epoch
        max_n=9, # at most so many items
        ncols=None, # None: near a square
        figsize=None # in inches
    ) -> None:
        "Draw the inputs of a batch, with the targets as titles"
        ...
def _tensors(b) -> list:
    "All tensors of a nested batch"
    ...
class _Ahead:
    "Copies batches on a stream of its own, and remembers an error until its turn comes"
    batches: Any
    move: Any
    device: Any
    stream: Any
    error: Any
    def __init__(self, batches, move, device) -> None: ...
    def start_next(self):
        "Begin to copy the next batch: the batch, and the event of the copy's end; None if there is none"
        ...
    def wait(self, b, copied):
        "The batch, for the stream that computes"
        ...
def prefetched(
    batches, # an iterable
    move, # moves a batch to the device, without waiting
    device # a CUDA device
) -> Iterator[Any]:
    "The `batches` on the device, each copied while the one before is used"
    ...
@contextmanager
def _fewer_threads(n) -> Iterator[None]:
    "Leave `n` processors to others, such as busy workers: threads that are kept waiting are slower than one"
    ...
def _explained(e):
    "Error `e` of an epoch in the words of a worker, or with the cure; None: it says enough"
    ...
def _message_from_worker(e):
    "What a worker's error says, in the last lines of the traceback that it comes in; None: it is not a worker's"
    ...
def _cure(text):
    "What helps workers that failed for want of something; None: nothing known"
    ...
def _set_share(self, share) -> None: ...
class SharedBatches:
    "The batches of `dl`, any iterable with a length, of which this process keeps its `share`"
    dl: Any
    share: Any
    n_whole: Any
    def __init__(self, dl, share) -> None: ...
    def __len__(self) -> int: ...
    def __getattr__(self, k) -> Any: ...
    def __iter__(self) -> Iterator[Any]: ...
    def size_of(self, i):
        "How many items the whole batch number `i`, the last one, has"
        ...
def rows_of(
    b,      # a batch, or a part of it
    rows,   # a range: the rows to take
    n_whole # how many it has
):
    "The `rows` of each tensor or list in `b` that has as many entries as the batch has items"
    ...
def of_target(loader, name):
    "Attribute `name` of the last target that has it"
    ...
def _first_items(v, n): ...
def _item_of(v, i):
    "What value `v` of a batch has for item `i`"
    ...
def axes_grid(
    n, # how many
    ncols=None, # None: near a square
    figsize=None, # in inches; None: by `size`
    size=2.2 # inches of one picture
) -> list:
    "Axes for `n` pictures"
    ...
