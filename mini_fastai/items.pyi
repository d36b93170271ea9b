"""From an item of a data set to the values of a batch, repeatably and without doing anything twice."""
# Made from the modules by .ci/stubs.py: each patched method stands in its class.
from typing import Any

__all__ = ['Part', 'ValuePipeline', 'counter_seed', 'order_seed', 'item_seed', 'batch_seed', 'Share', 'value_pipeline',
           'ItemPipeline', 'KeptBatch', 'drawn_for', 'is_per_item', 'apply_in_chunks', 'group_steps']
import shutil
import warnings
from collections import Counter, namedtuple
from itertools import takewhile
from pathlib import Path
import torch
from fastcore.basics import patch
from torch.utils.data import TensorDataset, default_collate
from torch.utils.data._utils.collate import collate, collate_tensor_fn, default_collate_fn_map
from .cache import ArrayStore, cache_key, fingerprint, free_memory, joint_memory, n_neighbours, open_store
from .core import data_home
from .data import (
    DataError, ItemDataset, PerItem, SystemFault, Transform, TransformBlock, assign_transforms, blames_item,
    read_value, step_error)
def counter_seed(
    seed, # any integer
    *counters # integers: what the numbers are for, such as the epoch, the item, the step
) -> int:
    "A seed that is a hash of others (SplitMix64, Steele, Lea and Flood 2014)"
    ...
def order_seed(epoch_seed):
    "The seed of the order of the items"
    ...
def item_seed(epoch_seed, i):
    "The seed of item `i`"
    ...
def batch_seed(epoch_seed, i):
    "The seed of batch number `i`"
    ...
class Share(namedtuple('Share', 'k n')):
    "Of each batch every `n`-th row, from row `k` on"
    def rows(self, n_whole):
        "Their numbers in a batch of `n_whole` rows; row 0 if there are none"
        ...
    def is_blank(self, n_whole):
        "Is there no row for this share?"
        ...
Part = namedtuple('Part', 'rows n_whole')    # numbers of rows, of a batch of so many
class _BlockStep(Transform):
    "A method of a block as a step"
    block: Any
    name: Any
    hints: Any
    def __init__(self, block, name, **hints) -> None: ...
    def encode(self, x, train, rng): ...
    def __repr__(self): ...
def _hints(
    block, # of the value
    tfms, # the transforms of the value, in their order
    exact=False # must the value keep its size, as a picture must that has a mask?
) -> dict:
    "What is enough for `tfms`, for a block that wants to know"
    ...
ValuePipeline = namedtuple('ValuePipeline', 'steps n_fixed keeps_tensor')
def value_pipeline(
    block, # of the value; None: the data set has none
    numbered, # the transforms of the value, as (number, transform)
    exact=False # see `_hints`
) -> ValuePipeline:
    "The steps of a value"
    ...
class ItemPipeline:
    "A data set with its item transforms: makes the items of a batch, in any process"
    ds: Any
    train: Any
    collate: Any
    on_error: Any
    batch_steps: Any
    blocks: Any
    pipelines: Any
    stores: Any
    is_pinned: bool
    def __init__(self,
        ds, # the data set
        tfms=(), # item transforms
        train=False, # training?
        n_inp=1, # how many values of an item are inputs
        collate=default_collate, # makes a batch of a list of items
        on_error='raise', # what to do with an item that can't be made: 'raise', or 'skip' it
        batch_steps=() # batch transforms, as `assign_transforms` returns them
    ) -> None: ...
    def _pipelines(self, steps) -> list:
        "A `ValuePipeline` for each value"
        ...
    def __len__(self) -> int: ...
    def __getstate__(self) -> dict: ...
    def item_name(self, i): ...
    def value(self,
        j, i, # which value of which item
        raw, # what the column has for it
        seed, # of the item in this epoch
        rng, # a `torch.Generator`
        to_keep=False # only as far as chance has no part in it, to have it in the store?
    ):
        "Value `j` of item `i`"
        ...
    def make(self,
        i, # which
        seed, # of the epoch
        rng # a `torch.Generator`
    ) -> tuple:
        "Item `i` of the epoch that has this seed"
        ...
    def stack(self,
        made, # items
        idxs # their numbers
    ):
        "`made` as a batch"
        ...
    def stacking_error(self, made, idxs, e):
        "What to say of items that could not be stacked: two that differ in shape, if there are any"
        ...
    def __getitems__(self,
        batch # the epoch's seed, the batch's number and the indices
    ):
        "A batch of items"
        ...
    def _getitems_skipping(self, batch):
        "A batch of the items that can be made, or None; and a list of (number, error) of the others"
        ...
    def _stack_and_share(self, made, idxs, number):
        "Batch `number` of the items `made`"
        ...
    def _has_rows(self) -> bool:
        "Is a batch some rows of tensors, to which nothing has to be done?"
        ...
    def _shared(self, stacked, number):
        "Batch `number`; a worker's is where the main process can read it"
        ...
    def _keeps_for_others(self) -> bool:
        "Is this a worker that fills a cache, and is what is left to do quick?"
        ...
    def _leaves_windows(self, j) -> bool:
        "Once value `j` of an item is kept, are windows all that is left to do to it?"
        ...
    def _keep(self, idxs, seed) -> bool:
        "Make what the stores lack of the items `idxs`; is all of it there now?"
        ...
    def finish(self,
        b, # values of a batch, as collated, on the device where they are wanted
        i=0, # which batch of the epoch
        seed=0, # the epoch's
        part=None # the `Part` of a whole batch that `b` is; None: it is whole
    ) -> list:
        "Run the batch transforms"
        ...
    def _run_group(self, group, v, on_cpu, generator, part, drawn):
        "Value `v` of a batch after the steps of `group`; `drawn` is what steps drew for values before"
        ...
    def use_cache(self,
        kind, # 'ram', or 'disk'
        limit=None, # bytes for each kind of value; None: a third of the memory that is free, or half of the disk
        folder=None # for 'disk': where; None: `data_home()`/cache
    ) -> None:
        "Keep what chance has no part in"
        ...
    def _shared_store(self, j, fixed, kind, limit, folder):
        "The store for value `j` after the steps `fixed`: that of another loader of the data set, or a new one"
        ...
    def _memory_store(self, j, names, limit):
        "A store in memory; the processes of a job have one together, if they can tell that they have the same files"
        ...
    def store(self, j, i, v) -> None:
        "Keep `v`, value `j` of item `i` as it is before chance comes in, if it consists of bytes"
        ...
    def load(self, j, array):
        "The value of which `array` was kept"
        ...
    def complete(self) -> bool:
        "Is what is slow to make there for all items?"
        ...
    def _is_complete(self, j):
        "Is value `j` of every item kept, and are windows all that is left to do to it?"
        ...
    def fill_gaps(self,
        most, # items to make here and now
        files_only=False # only for files, which are whole then?
    ) -> None:
        "Between two epochs: make what is missing if it is little, and keep a file that is whole"
        ...
    def _make_missing(self, j, store, most):
        "Make value `j` of the items that `store` lacks, unless they are more than `most`"
        ...
    def gather(self,
        batch, # the epoch's seed, the batch's number and the indices
        stores # for some of the values a `DeviceStore`
    ) -> list:
        "A batch of which some values are on the device already"
        ...
    def _windows(self, j, idxs, seeds, store):
        "For each item: channels, top, left, height and width of what the last steps leave of value `j`"
        ...
def _stack_tensors(tensors, *, collate_fn_map=None):
    "A batch of tensors; grey pictures, one plane seen several times, remain that"
    ...
_collate_map = {**default_collate_fn_map, torch.Tensor: _stack_tensors}
def _in_shared_memory(b, is_pinned):
    "Batch `b` as a worker hands it over; to be pinned, every number needs a place of its own"
    ...
def _is_strided(v) -> bool: ...
def _contiguous(v):
    "`v` with every number in a place of its own"
    ...
def _shapes(item):
    "The shapes of an item's values"
    ...
class KeptBatch:
    "A batch of which all that is slow to make is kept: another process can put it together"
    idxs: Any
    def __init__(self, idxs) -> None: ...
def drawn_for(
    t, # a `PerItem` transform
    n, # rows that there are
    hw, # their height and width
    train, # training?
    rng, # a `torch.Generator`
    part=None # a `Part`, if these are a part of a batch
):
    "What `t` draws for a batch, or for a part of one"
    ...
def is_per_item(o, n):
    "Has `o`, of what was drawn, an entry for each of `n` items?"
    ...
class _Chain:
    "Steps that draw for a whole batch, and are applied to a part of it at a time"
    steps: Any
    part: Any
    n: Any
    channels: Any
    is_grey: Any
    train: Any
    rng: Any
    drawn: Any
    def __init__(self, steps, x, train, rng, part=None, drawn=None) -> None: ...
    def apply(self, part, start, out=None):
        "`part` of the batch, which begins at item `start`, after all steps; in `out` if the last step can write there"
        ...
    def _all_channels(self, part): ...
    def _drawn_for(self, s, start, end) -> list:
        "What step `s` has drawn, for the items from `start` to `end`"
        ...
def apply_in_chunks(
    steps, # `PerItem` transforms
    x, # a batch of pictures (n,channels,height,width)
    train, # training?
    rng, # function from the position of a step to its generator
    n_bytes=1<<22, # of floats in a chunk: as much as stays in a processor's cache
    part=None, # the `Part` of a whole batch that `x` is
    drawn=None # a dict, from the position of a step to what it is to apply; those that draw note it there
):
    "Apply `steps` to a batch, some pictures at a time"
    ...
def group_steps(
    steps # `AssignedTransform`s
) -> list:
    "Steps that can run together, together: neighbours that are `PerItem` and change the same values"
    ...
def _warn_of_full(store) -> None:
    "Say once that a store takes no more, unless that is what its user wanted"
    ...
def _inside(outer, inner):
    "Window `inner` of window `outer`: top, left, height, width"
    ...
