"""From a folder of files to batches on the device, and how to change every step of the way."""
# Made from the modules by .ci/stubs.py: each patched method stands in its class.
from typing_extensions import Self

__all__ = ['image_extensions', 'AssignedTransform', 'table_reader', 'loader_class', 'get_files', 'get_image_files',
           'parent_label', 'GrandparentSplitter', 'RandomSplitter', 'Transform', 'FuncTransform', 'PerItem',
           'as_transforms', 'TransformBlock', 'CategoryBlock', 'is_missing', 'RegressionBlock', 'MultiCategoryBlock',
           'DataError', 'SystemFault', 'LimitError', 'blames_item', 'step_error', 'brief', 'LazyItem', 'Unread',
           'read_value', 'ItemDataset', 'assign_transforms', 'identity', 'Datasets', 'as_items', 'DataBlock']
import errno
import math
import os
import re
import warnings
import weakref
from collections import namedtuple
from copy import copy
from pathlib import Path
from pkgutil import resolve_name
from typing import Any
import numpy as np
import torch
from fastcore.basics import AttrDict, patch, store_attr
from torch import nn
from .core import check_proper_share, default_device, listify
from .learner import DataLoaders
def get_files(
    path, # the folder to look in
    extensions=None, # such as {'.txt'}; None: any
    recurse=True, # in the folders below too?
    folders=None # names of the folders of `path` to look in ('.' is `path` itself); None: all
) -> list:
    "The files below `path`, sorted"
    ...
class _Links:
    "The real folders behind those that were walked through, as links can lead in a circle"
    ways: Any
    doubles: Any
    seen: Any
    def __init__(self, path) -> None: ...
    def lead_back(self, folder, name) -> bool:
        "Does this folder lead to one that we are in?"
        ...
    def warn_of_doubles(self): ...
def _warn_of_closed(e) -> None:
    "A folder that may not be read is left out, in words"
    ...
def _has_extension(name, extensions) -> bool: ...
image_extensions = set(
    '.apng .avif .avifs .bmp .dds .dib .gif .icb .icns .ico .j2c .j2k .jfif .jp2 .jpc .jpe .jpeg .jpf .jpg .jpx .mpo '
    '.pbm .pcx .pfm .pgm .png .pnm .ppm .psd .qoi .ras .sgi .tga .tif .tiff .vda .vst .webp .xbm .xpm'.split())
_unreadable_extensions = {'.dcm', '.heic', '.heif', '.hif', '.jxl'}
def get_image_files(
    path, # the folder to look in
    recurse=True, # in the folders below too?
    folders=None # names of the folders of `path` to look in; None: all
) -> list:
    "The pictures below `path`, sorted"
    ...
def parent_label(
    o # a file
) -> str:
    "The name of the folder that a file lies in"
    ...
def _as_path(o):
    "`o` as a `Path`; one that is a path already is not parsed again"
    ...
def GrandparentSplitter(
    train_name='train', # name, or names, of the folder above the labels' folders
    valid_name='valid' # the same for validation
):
    "Split by the name of the folder two levels up"
    ...
def _warn_of_misplaced(items, taken, names) -> None:
    "Say how many files lie in one of the folders `names`, but not in a folder in it"
    ...
def _in_folders(groups, arg, names):
    "The indices in the `groups` of these names, or an error that lists the groups there are"
    ...
def RandomSplitter(
    valid_pct=.2, # share to validate on, between 0 and 1
    seed=None # None: drawn from torch's global random state
):
    "Split at random"
    ...
class Transform:
    "A step between the data and the model; subclasses override `encode`, and `decode` if it can be undone"
    kinds = ('image',)    # the kinds of blocks whose values it changes; None: every input
    order = 0    # steps run in this order, equals as they were given
    min_size: Any    # pixels of height and of width that are enough for it; None: all there are
    channelwise = False    # does it do the same to every channel? Then one channel of a grey picture is enough
    on_tensors = False    # does `encode` take tensors as well as what the block's `encode` makes?
    window: Any    # of a step that only cuts: the method (h, w, train, rng) -> top, left, height, width
    def encode(self,
        x, # one item's value in `item_tfms`, a batch of them in `batch_tfms`
        train, # training?
        rng # a `torch.Generator` (CPU): the only source of chance
    ):
        "The changed value"
        ...
    def decode(self, x):
        "What `encode` was given, or as near to it as can be"
        ...
    def split(self):
        "Two transforms, or None for one: the part that depends on `x` alone, and the rest"
        ...
    def for_kind(self,
        kind # one of `kinds`
    ) -> Self:
        "The form of this step for values of a kind; all forms of it draw the same numbers for an item"
        ...
    def __repr__(self): ...
class FuncTransform(Transform):
    "A function of one argument as a transform of the inputs"
    f: Any
    kinds: Any
    def __init__(self, f) -> None: ...
    def encode(self, x, train, rng): ...
    def __repr__(self): ...
class PerItem(Transform):
    "A batch transform that treats every item by itself, in two parts"
    follows = False    # does it apply what the step has drawn for a value before, such as the picture of a mask?
    takes_out = False    # does `apply` take `out`, a tensor like its first argument to write to?
    def draw(self,
        n, # items in the batch
        hw, # their height and width
        train, # training?
        rng # a `torch.Generator` (CPU)
    ):
        "What `apply` takes: tensors of length `n` and what else it needs; None: leave the items as they are"
        ...
    def apply(self, x, *drawn):
        "Any part of the items, with its part of what was drawn"
        ...
    def encode(self, x, train=True, rng=None): ...
def as_transforms(
    tfms # one or a list of: `Transform`s, classes of them, functions
) -> list:
    "Make transforms of what was given"
    ...
class TransformBlock:
    "One part of an item, input or target: how its values are made, batched and shown"
    type_tfms: Any
    kind = 'any'    # what transforms name in `kinds`
    lazy = False    # is its value made when an item is asked for, rather than once and for all?
    takes_hints = False    # does `encode` take `min_size` (pixels), `grey`, `as_tensor`: what suits later steps?
    loss_func: Any    # the loss that suits it as a target
    c: Any    # how many outputs of a model it asks for as a target
    batch_tfms = ()    # transforms that every batch of it needs
    needs_input = False    # as a target: is it found as a pair of its raw value and that of the first input?
    overlays = False    # as a target: is it drawn over the input, rather than written above it?
    def __init__(self, type_tfms=None, batch_tfms=None) -> None: ...
    def check(self, o) -> None:
        "Raise an error if `o`, a raw value, can be none of this kind"
        ...
    def setup(self, o) -> None:
        "Learn what is needed from `o`, the raw values of the training set"
        ...
    def encode(self, o):
        "Make a value of what was found, such as a picture of a path"
        ...
    def to_tensor(self, x):
        "What can be stacked to a batch: numbers and tensors can, as they are"
        ...
    def decode(self, x):
        "An element of a batch, as people like to see it"
        ...
    def to_array(self,
        x # a value that is no tensor
    ) -> None:
        "What to keep of `x`"
        ...
    def from_array(self,
        a # what `to_array` made
    ):
        "The value again"
        ...
    def show(self,
        x, # a value, decoded
        ctx=None, # axes to draw on; None: new ones
        title=None # what to write above
    ):
        "Draw `x`"
        ...
class CategoryBlock(TransformBlock):
    "A target that is one of several classes"
    given: Any
    vocab: Any
    o2i: Any
    kind = 'category'
    def __init__(self,
        vocab=None # the classes in their order; None: the sorted labels of the training set
    ) -> None: ...
    def check(self, o) -> None:
        "Raise an error if `o` is no label"
        ...
    def setup(self, o) -> None:
        "Learn the vocabulary"
        ...
    def encode(self, o):
        "The index of label `o`"
        ...
    def decode(self, x): ...
def _as_label(o):
    "Label `o`, that of an array of one element as a plain value; an error if it is missing or several"
    ...
def is_missing(
    o # a value, such as the cell of a table
) -> bool:
    "Is `o` None or one of the values that differ from themselves, as NaN does?"
    ...
def _checked_vocab(vocab):
    "The classes as a list, or None; an error for a text, whose letters they would be, and for a class named twice"
    ...
def _sorted(labels):
    "Labels in order; those of mixed types, which can't be compared, by their text"
    ...
class RegressionBlock(TransformBlock):
    "A target of one number or several"
    kind = 'number'
    def __init__(self) -> None: ...
    def check(self, o) -> None:
        "Raise an error if `o` is not a number, or some of several are missing"
        ...
    def setup(self, o) -> None: ...
    def encode(self, o): ...
    def _numbers(self, o): ...
class MultiCategoryBlock(CategoryBlock):
    "A target that is any number of several classes: in a batch a 0/1 vector"
    kind = 'multicategory'
    def __init__(self,
        vocab=None # the classes in their order; None: the sorted labels of the training set
    ) -> None: ...
    def check(self, o) -> None:
        "Raise an error if `o` is no list of labels"
        ...
    def setup(self, o) -> None: ...
    def encode(self, o):
        "The indices of the labels in `o`; vectors for all items would take memory for items times classes"
        ...
    def to_tensor(self, x):
        "A vector with a 1 for each index in `x`"
        ...
    def decode(self, x) -> list: ...
def _as_labels(o):
    "The labels in `o`, each checked; an error if it is one text, or a row of zeros and ones"
    ...
class DataError(RuntimeError):
    "A step of the data pipeline failed; says which step, and on what"
class SystemFault(DataError, OSError):
    "A step failed and the item is not to blame, but the machine (memory, file handles, a disk, a right) or a limit"
class LimitError(ValueError):
    "An item that may be sound goes beyond a limit, which can be raised"
_of_item = {errno.ENOENT, errno.ENOTDIR, errno.EISDIR, errno.ELOOP, errno.ENAMETOOLONG}
_sound = (MemoryError, LimitError, SystemFault, torch.OutOfMemoryError, PermissionError, ConnectionError, TimeoutError)
_sound_words = "out of memory|can't allocate memory|not enough memory|shared memory|MAX_(IMAGE|TEXT)_"
def blames_item(
    e # an exception
) -> bool:
    "Does `e`, with what caused it, tell that the item itself is bad?"
    ...
def _caught_on_the_way(e):
    "The exception that was being handled when `e` was raised, if it had come from the same call; None"
    ...
def step_error(
    step, # what failed
    culprit, # the item, or what was found in it
    e # the exception
) -> DataError:
    "The error of a step"
    ...
def brief(o) -> str:
    "What `o` is, in a line for an error: a path whole, the bytes of a file or an array never"
    ...
class LazyItem:
    "Base of items whose values are to be read when they are asked for, as the rows of a table of pictures"
    __slots__ = ()
class Unread:
    "What `getter` will find in `item`"
    getter: Any
    item: Any
    def __init__(self, getter, item) -> None: ...
    def __repr__(self) -> str: ...
def read_value(
    value # of a lazy block: what it opens, or an `Unread`
):
    "What the block opens"
    ...
class ItemDataset:
    "One split: `ds[i]` is a tuple with a value for each block"
    items: Any
    columns: Any
    blocks: Any
    n_inp: Any
    stores: Any
    def __init__(self,
        items, # what the values are made of: files, usually
        columns, # for each block a list of values: raw for lazy blocks, encoded for the others
        blocks, # `TransformBlock`s, set up
        n_inp=1 # how many of the blocks are inputs
    ) -> None: ...
    def __len__(self) -> int: ...
    def raw(self, i) -> list: ...
    def __getitem__(self, i): ...
    def __getstate__(self) -> dict: ...
    def __setstate__(self, state) -> None: ...
AssignedTransform = namedtuple('AssignedTransform', 'number transform positions')
def assign_transforms(
    tfms, # `Transform`s
    blocks, # the blocks of an item, or None if it has none
    n_inp # how many values are inputs
) -> list:
    "Which transform changes which values of an item"
    ...
def _forms(t, blocks, n_inp) -> list:
    "The forms of transform `t`, one for each kind of value that it changes, and the positions of those values"
    ...
def _positions(t, blocks, n_inp):
    "The values that transform `t` is meant for, by their place in an item"
    ...
def identity(o):
    "What was given"
    ...
class Datasets:
    "The splits of a data set, made by the same blocks"
    splits: Any
    getters: Any
    def __init__(self,
        splits, # `ItemDataset`s: to train on, to validate on, ...
        getters # for each block the function that finds its raw value in an item
    ) -> None: ...
    def __getitem__(self, i): ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    train = property(lambda self: self.splits[0])
    valid = property(lambda self: self.splits[1])
    blocks = property(lambda self: self.splits[0].blocks)
    n_inp = property(lambda self: self.splits[0].n_inp)
    vocab = property(lambda self: [b.vocab for b in self.blocks if hasattr(b, 'vocab')][-1])
    def test(self,
        items, # new items, as `get_items` would find them
        with_labels=False # have they labels too?
    ) -> ItemDataset:
        "New items as a split"
        ...
    def dataloaders(self,
        bs=64, # items a batch
        val_bs=None, # items a batch in validation, None: as `bs`
        weights=None, sampler=None, # which items to train on how often: see `DataLoader`
        item_tfms=None, # transforms for each item
        batch_tfms=None, # transforms for each batch
        path='.', # where a learner keeps its files
        device=None, # where batches go; None: `default_device()`
        **kwargs # others of `DataLoader`: num_workers, seed, ...
    ) -> DataLoaders:
        "A loader to train on and others to validate on"
        ...
def as_items(
    source # a list or other iterable of items, a data frame of pandas or polars, or a `datasets.Dataset`
) -> list:
    "The items in `source`"
    ...
table_reader = 'mini_fastai.sources:table_rows'    # found when the first table is read
def _rows_of_table(source):
    "The rows of a `datasets.Dataset`; an error for one that is a stream"
    ...
def _column(items, getter, block=None, raw=False):
    "What `getter` finds in each item, encoded by `block` unless it is lazy; `raw`: only checked by it"
    ...
class DataBlock:
    "A description of how to get from a source to batches"
    blocks: Any
    n_inp: Any
    get_items: Any
    splitter: Any
    item_tfms: Any
    batch_tfms: Any
    getters: Any
    def __init__(self,
        blocks=(TransformBlock, TransformBlock), # `TransformBlock`s, or what makes one when called; inputs first
        get_items=None, # from the source to a list of items; None: the source is the list
        splitter=None, # from items to lists of indices; None: `RandomSplitter()`
        get_y=None, # from an item to its raw target; a list of functions for several targets
        get_x=None, # from an item to its raw input; None: the item itself
        item_tfms=None, # `Transform`s or functions for each item
        batch_tfms=None, # `Transform`s or functions for each batch
        n_inp=None # how many blocks are inputs; None: all but the last, or the only one
    ) -> None: ...
    def datasets(self,
        source # what `get_items` takes: a folder, usually
    ) -> Datasets:
        "The items of `source`, split, with blocks that are set up"
        ...
    def dataloaders(self,
        source, # what `get_items` takes: a folder, usually
        bs=64, # items a batch
        path='.', # where a learner keeps its files
        **kwargs # others of `Datasets.dataloaders` and `DataLoader`: val_bs, num_workers, device, seed, ...
    ) -> DataLoaders:
        "Loaders of the items of `source`, to train on and to validate on"
        ...
    def summary(self,
        source, # what `get_items` takes: a folder, usually
        bs=4 # items of the batch
    ) -> str:
        "What becomes of the first item and of a first batch, step by step"
        ...
    def stream(self,
        train, # a stream of items to train on
        valid=None, # and one to validate on
        bs=64, # items a batch
        n_batches=None, # how many batches of training to call an epoch; None: as many as there are
        path='.', # where a learner keeps its files
        **kwargs # others of `StreamLoader`: shuffle, seed, device
    ) -> DataLoaders:
        "Loaders of streams, whose items need no numbers"
        ...
class _WithInput:
    "A getter of a pair: what one getter finds, and what another does"
    getter: Any
    get_input: Any
    def __init__(self, getter, get_input) -> None: ...
    def __call__(self, o): ...
    def __repr__(self): ...
def _getters(name, functions, blocks):
    "A getter for each of `blocks`, from argument `name` of a `DataBlock`"
    ...
def _indices(idxs, n):
    "Indices that a splitter returned, which may be a mask, as a list"
    ...
loader_class = 'mini_fastai.loader:DataLoader'    # found when the first loader is made
def _in_short(value):
    "A value in a few words"
    ...
class _StepLog:
    "Runs steps, and notes what there is after each"
    lines: Any
    def __init__(self, *lines) -> None: ...
    def note(self, line) -> None: ...
    def run(self, t, value, train, rng):
        "`value` after transform `t`"
        ...
class _Text(str):
    "Text that a notebook shows line by line"
    __repr__ = str.__str__
def _follow_item(loader, log) -> None:
    "Take the first item through its steps"
    ...
def _follow_batch(loader, log, n) -> None:
    "Take the first `n` items, as a batch, through the batch transforms"
    ...
