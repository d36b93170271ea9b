"""The small things that every other notebook shares."""
# Made from the modules by .ci/stubs.py: each patched method stands in its class.
from collections.abc import Iterator
from typing import Any

__all__ = ['Check', 'listify', 'default_device', 'to_device', 'is_sharded', 'local_part', 'whole_tensor', 'sharded_like',
           'data_home', 'writing_home', 'atomic_path', 'add_note', 'check_numbers', 'check_positive', 'check_share',
           'check_proper_share', 'random_state', 'set_random_state', 'seed_everything', 'DebiasedAverage',
           'format_time', 'format_cell', 'format_row', 'Table', 'Report', 'in_notebook', 'environment', 'LazyModule',
           'import_extra']
import datetime
import errno
import importlib
import importlib.metadata
import math
import os
import platform
import random
import sys
import tempfile
import warnings
from collections import namedtuple
from collections.abc import Mapping
from contextlib import contextmanager
from copy import copy
from inspect import signature
from numbers import Real
from pathlib import Path
from types import ModuleType
import numpy as np
import torch
from fastcore.basics import patch
from fastcore.xml import ft, to_xml
from . import __version__
def listify(
    o # None, one thing, or a list or tuple
) -> list:
    "A list of what was given"
    ...
def default_device(
    device=None # a name such as 'cpu' or 'cuda:1', or None: `MINI_FASTAI_DEVICE` if set, else the best there is
) -> torch.device:
    "The device to work on: CUDA before MPS before CPU"
    ...
def _best_device(): ...
def to_device(
    b, # a tensor, or tuples, lists and dicts of tensors, nested as you like
    device=None, # where to; None: `default_device()`
    non_blocking=False, # let a copy from pinned memory to a CUDA device run beside the program
    pin=False # pin what is on the CPU first, as a copy that runs beside the program needs it?
):
    "Move every tensor in `b` to `device`"
    ...
def _like(mapping, values):
    "`values` in a mapping of the same type"
    ...
def _move_tensor(t, device, non_blocking, pin):
    "`t` on `device`; what it repeats without memory for it, as a grey picture its one plane, is copied once"
    ...
def is_sharded(t) -> bool:
    "Is `t` a tensor of which this process holds a part?"
    ...
def local_part(t):
    "What this process holds of the tensor `t`"
    ...
def whole_tensor(t):
    "The tensor `t` with the parts that other processes hold; all of them must ask for it"
    ...
def sharded_like(
    t, # a tensor that every process has, or any other value
    p  # a tensor
):
    "Spread `t` over processes as `p` is"
    ...
def data_home() -> Path:
    "Where downloads are kept: `MINI_FASTAI_HOME`, or ~/.mini_fastai"
    ...
_no_place = {errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOSPC, errno.EDQUOT,
             errno.ENOTDIR, errno.EEXIST, errno.ENOENT}
@contextmanager
def writing_home(
    doing # what is done there, for the error
) -> Iterator[None]:
    "An error that comes of the folder itself, read-only, full or no folder at all, names `MINI_FASTAI_HOME`"
    ...
@contextmanager
def atomic_path(
    file,      # the name that the file shall have in the end
    sync=False # see to it that it outlives a loss of power too? The disk is waited for
) -> Iterator[Any]:
    "A temporary path beside `file`, which takes its name if the `with` block ends well, and goes away if not"
    ...
def _to_disk(path):
    "Wait until the file or the folder `path` is on the disk, where the system can tell"
    ...
def _umask():
    "The process's file mode mask, which can only be read by setting it"
    ...
def add_note(
    error, # an exception
    text   # what to say beside its message
):
    "Append `text` to what `error` prints"
    ...
def check_numbers(
    kind, # what is wanted, in words
    is_fit, # function of a number: is it that?
    values # by the names of the arguments that they were given as
) -> None:
    "Raise if one of `values` is not of this `kind`"
    ...
def check_positive(
    **values # numbers, by the names of the arguments that they were given as
) -> None:
    "Raise if one of `values` is no number, or not above 0"
    ...
def check_share(
    **values # numbers, by the names of the arguments that they were given as
) -> None:
    "Raise if one of `values` is no number from 0 to 1"
    ...
def check_proper_share(
    **values # numbers, by the names of the arguments that they were given as
) -> None:
    "Raise if one of `values` is no number between 0 and 1, or is one of the two"
    ...
def random_state():
    "The state of every random number generator that training may use"
    ...
def set_random_state(state) -> None:
    "Put back what `random_state` returned; warns if that was on a machine with another number of GPUs"
    ...
def _set_cuda_state(
    states # one for each GPU; None: CUDA had not been used
): ...
def seed_everything(
    seed:int,                # the same seed, the same numbers
    deterministic:bool|None=None # True: only kernels whose results never vary; False: the fastest; None: as it is set
) -> None:
    """Seed every random number generator that training may use.

    On a GPU the same seed is not enough, as some kernels add in an order that varies. With `deterministic` PyTorch
    takes others, some of which are slower, and warns of each operation that has no other."""
    ...
def _use_deterministic_kernels(on) -> None: ...
class DebiasedAverage:
    "Exponential moving average of the numbers it is given, with the bias of its start divided out"
    beta: Any
    total: Any
    count: Any
    def __init__(self,
        beta=.98 # how much of the average is kept when a number comes
    ) -> None: ...
    def add(self, x):
        "Take `x` in, and return the new average"
        ...
    @property
    def value(self):
        "The average so far, None before the first number"
        ...
def format_time(
    t # seconds
):
    "`t` seconds as mm:ss or h:mm:ss"
    ...
def format_cell(
    v, # a value
    float_format='.4g' # how numbers with a fraction are written
) -> str:
    "How a table shows `v`: whole numbers with thousands apart, one-element tensors as numbers, None as nothing"
    ...
def format_row(
    cells, # texts
    widths, # of the columns, in characters
    right # for each column: is it set flush right, as numbers are?
) -> str:
    "One line of a table"
    ...
class Table:
    "Rows under a header, as text and, in a notebook, as HTML"
    rows: Any
    header: Any
    float_format: Any
    def __init__(self,
        header, # names of the columns; None: the fields of the rows, which are then named tuples
        rows, # sequences of values, one a column
        float_format='.4g' # how numbers with a fraction are written
    ) -> None: ...
    @staticmethod
    def of(rows):
        "A table of named tuples, under the names of their fields"
        ...
    def __len__(self) -> int: ...
    def __iter__(self): ...
    def __getitem__(self, i): ...
    def _with(self, rows): ...
    @property
    def cells(self) -> list:
        "The rows as texts"
        ...
    @property
    def right(self):
        "For each column: does it hold numbers, which are set flush right?"
        ...
    def __repr__(self): ...
    def _repr_html_(self): ...
    def where(self,
        **wanted # column = a value, or a function of it that says whether it is wanted
    ):
        "The rows that fit all of `wanted`, as a table"
        ...
def _is_number(v) -> bool: ...
def _fits(value, wanted): ...
Check = namedtuple('Check', 'check passed why')
class Report(Table):
    "Checks and their outcome; true if all have passed"
    def __init__(self,
        checks # of `Check`s
    ) -> None: ...
    def __bool__(self) -> bool: ...
def in_notebook() -> bool:
    "Is this a notebook's kernel?"
    ...
def environment(
    device=None # where the work ran
) -> dict:
    "Hardware and versions, for the record"
    ...
def _cpu_name():
    "The processor's name, from Linux if it says so"
    ...
class LazyModule(ModuleType):
    "A module that is imported when it is first used"
    def __getattr__(self, k) -> Any: ...
    def __setattr__(self, k, v) -> None: ...
    def __dir__(self): ...
def import_extra(
    name, # of a module
    extra # of this package, that brings it
) -> ModuleType:
    "Module `name`; an ImportError that says how to install it if it is not there"
    ...
