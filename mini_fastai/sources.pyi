"""Data that lies elsewhere: in arrays, in a data set of Hugging Face, in tar files, and in a stream without an end."""
# Made from the modules by .ci/stubs.py: each patched method stands in its class.
from collections.abc import Iterator

__all__ = ['TableColumns', 'TableRow', 'table_rows', 'TarSample', 'decoded_part', 'tar_samples', 'shuffled_stream',
           'StreamLoader', 'FixedLength']
import json
import random
import tarfile
from collections.abc import Mapping
from copy import copy
from itertools import islice
from pathlib import Path
from typing import Any
import torch
from fastcore.basics import patch
from torch.utils.data import TensorDataset
from .core import default_device, listify, to_device
from .data import (
    DataBlock, Datasets, ItemDataset, LazyItem, RandomSplitter, as_transforms, assign_transforms)
from .items import ItemPipeline, counter_seed, order_seed
from .learner import DataLoaders, check_whole
from .loader import DataLoader, of_target
def _tensors_of(arrays) -> list:
    "The arrays as tensors, doubles as the floats that models take; an error for rows that do not match"
    ...
class TableColumns:
    "The columns of a `datasets.Dataset`, or of what has `column_names`, a length and rows by number"
    data: Any
    columns: Any
    features: Any
    views: Any
    values: Any
    def __init__(self,
        data # the data set
    ) -> None: ...
    def __len__(self) -> int: ...
    def rows(self) -> list: ...
    def __repr__(self) -> str: ...
    def cell(self, i, col):
        "What stands in row `i` and column `col`"
        ...
    def _is_plain(self, col) -> bool: ...
    def _all(self, col):
        "All values of a plain column; of classes their names"
        ...
    def _view(self, col):
        "The data with one column, whose files are not decoded"
        ...
class TableRow(Mapping, LazyItem):
    "A row of a `TableColumns`, whose cells are read when they are asked for"
    table: Any
    i: Any
    __slots__ = 'table', 'i'
    def __init__(self, table, i) -> None: ...
    def __getitem__(self, col): ...
    def __contains__(self, col) -> bool: ...
    def __iter__(self): ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
def table_rows(
    data # a `datasets.Dataset`, or another table
) -> list:
    "The rows of a table as items"
    ...
class TarSample(Mapping, LazyItem):
    "Members of a tar file that belong together, by their extension; read when they are asked for"
    file: Any
    key: Any
    places: Any
    __slots__ = 'file', 'key', 'places'
    def __init__(self, file, key) -> None: ...
    def __getitem__(self, extension): ...
    def __contains__(self, extension) -> bool: ...
    def __iter__(self): ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
def decoded_part(
    extension, # of the member's name, such as 'cls'
    data # its bytes
):
    "A number for cls and index, a text for txt, what json holds; everything else as bytes"
    ...
def tar_samples(
    files # a tar file, a folder of them, or a list
) -> list:
    "The samples in tar files that are not compressed"
    ...
def _samples_in(file):
    "The samples of one tar file, in its order"
    ...
def _key_and_extension(name):
    "What samples are told apart by, and what their parts are"
    ...
def shuffled_stream(
    items, # an iterable
    size, # how many to hold back
    seed # an integer
) -> Iterator[Any]:
    "The `items`, each drawn from `size` of them"
    ...
class StreamLoader:
    "Batches of items that come one after the other, in each epoch from the beginning of the source"
    source: Any
    bs: Any
    train_mode: Any
    held_back: Any
    seed: Any
    epoch: Any
    device: Any
    blocks: Any
    n_inp: Any
    dsets: Datasets
    batch_steps: Any
    dataset: ItemPipeline
    decode_batch: Any
    show_batch: Any
    def __init__(self,
        source, # an iterable of items that can be gone through again, such as a `datasets.IterableDataset`
        block, # the `DataBlock` that says what to do with them
        bs=64, # items a batch
        train=False, # training? Then items are shuffled and augmented, and a last batch that is not full is left out
        shuffle=1000, # how many items to hold back for that; 0: keep the order of the source
        seed=None, # None: each epoch's seed is drawn from torch's global random state
        device=None # where batches go; None: `default_device()`
    ) -> None: ...
    def __getattr__(self, k) -> Any: ...
    def __iter__(self) -> Iterator[Any]: ...
    def _next_seed(self):
        "The seed of the epoch that begins; the source is told its number"
        ...
    def make_batch(self,
        items, # some items
        seed, # of the epoch
        number # of the batch
    ) -> tuple:
        "A batch of `items`, on the device"
        ...
    def one_batch(self):
        "The first batch of the source, not shuffled"
        ...
def _set_up(block, source, getter):
    "`block`, which has learned from the first items what it needs to know; its classes have to be given"
    ...
class FixedLength:
    "`n_batches` of `batches` an epoch: the next goes on where this one ends, and after the last comes the first again"
    batches: Any
    n_batches: Any
    _rest: Any    # what the epoch before has left
    def __init__(self,
        batches, # an iterable of batches, such as a `StreamLoader`, that may be without a length or an end
        n_batches # how many an epoch has
    ) -> None: ...
    def __len__(self): ...
    def __getattr__(self, k) -> Any: ...
    def __iter__(self) -> Iterator[Any]: ...
    def _next(self): ...
    def __getstate__(self) -> dict: ...
    @property
    def device(self): ...
    @device.setter
    def device(self, device) -> None: ...
