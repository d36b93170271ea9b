"""Decode once, keep the bytes."""
# Made from the modules by .ci/stubs.py: each patched method stands in its class.
from collections.abc import Iterator

__all__ = ['ArrayStore', 'free_memory', 'n_neighbours', 'fingerprint', 'cache_key', 'job_name', 'open_store', 'joint_memory',
           'DeviceStore']
import hashlib
import math
import mmap
import multiprocessing as mp
import os
import socket
import sys
import tempfile
import time
import weakref
import zlib
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from typing import Any
import PIL
import numpy as np
import torch
from fastcore.basics import patch
from . import __version__
from .core import to_device
from .downloads import one_at_a_time
_magic = 0x6d666132    # changes with the layout, so that files of another are not taken for ours
_header = np.dtype([(name, 'i8') for name in 'magic n end closed checksum token'.split()] + [('unused', 'i8', 2)])
_row = np.dtype([(name, 'i8') for name in 'start ndim size0 size1 size2'.split()])
def _round_up(n, multiple): ...
def _nameless_file():
    "A file that only this process and its forks can open, and that goes with the last of them"
    ...
class ArrayStore:
    "Arrays of bytes by number, in memory that forked processes share or in a file"
    n: Any
    path: Any
    joint: Any
    final: Any
    copies: Any
    lock: Any
    size: Any
    fd: Any
    map: Any
    bytes: Any
    head: Any
    rows: Any
    def __init__(self,
        n, # how many arrays at most
        limit, # bytes that they may take together
        path=None, # the file, which must be new; None: memory
        fd=None, # an open file that holds a store already
        joint=False # do several programs fill it?
    ) -> None: ...
    def __len__(self) -> int: ...
    def _map(self, access) -> None:
        "The file as arrays: all its bytes, the header, the rows of the table"
        ...
    def _write(self, b, at) -> None:
        "Write all of `b` or raise"
        ...
    def mark_missing(self, i) -> None:
        "Array `i` can't be made"
        ...
    def gaps(self) -> list:
        "Arrays that are neither there nor marked as missing"
        ...
    @property
    def filled(self) -> bool:
        "Are there no gaps?"
        ...
    @property
    def used(self) -> int:
        "Bytes, with the table"
        ...
    @property
    def closed(self):
        "Why it takes no more arrays: 'limit' or 'no room'; None: it does"
        ...
    @property
    def holds_pictures(self) -> bool:
        "Have all arrays three dimensions?"
        ...
    @contextmanager
    def alone(self,
        wait=1 # seconds for which to try
    ) -> Iterator[Any]:
        "Have the store for oneself in a `with` block, among all threads and processes"
        ...
    def put(self,
        i, # which
        a # an array of bytes, of up to three dimensions
    ) -> bool:
        "Keep `a` under number `i`"
        ...
    def _reserve(self, n_bytes):
        "Where `n_bytes` may be written; None: there is no room within the limit, or the lock can't be had"
        ...
    def __getitem__(self, i):
        "Array `i`, not copied, or None"
        ...
    def keep(self,
        path # where to
    ) -> None:
        "Make the file of this store, now whole, a cache that others find at `path`"
        ...
    def keep_if_whole(self):
        "Give a temporary file its name if all arrays are in it"
        ...
    def copy_on(self, device):
        "The copy of this store on `device`, or None"
        ...
    def on(self, device):
        "The copy of this store, which is filled, on `device`: uploaded once, it goes with the last loader that holds it"
        ...
def _lock_within(fd, wait):
    "Lock the open file `fd`, unless others have it for longer than `wait` seconds"
    ...
def free_memory() -> int:
    "Memory that this process can have without swapping, here and now: its share, if torchrun has started several"
    ...
def n_neighbours() -> int:
    "How many processes torchrun has started on this machine, with this one; 1 if it has not"
    ...
def _available(file='/proc/meminfo'):
    "What Linux says it can give, in bytes; None if it says nothing"
    ...
def _number_in(file):
    "The first word of a file, if it is a number"
    ...
def fingerprint(
    o, # a step: any object
    seen=() # what is under way already
) -> str:
    "Class, settings and code of `o` as text: what has the same text does the same"
    ...
def _code(c) -> list:
    "What a code object does"
    ...
def _class_hash(cls):
    "A hash of the code of all methods"
    ...
def _short_hash(data, n): ...
def cache_key(
    files, # paths, or tuples of them
    steps # what is done to them, as text
) -> str:
    "A name that changes when any of the files or the steps does"
    ...
def _stamp(file):
    "Size and time of the last change; None if there is no such file"
    ...
def job_name():
    "What torchrun's processes on this machine have in common, and no other has; None: there are no others"
    ...
def open_store(
    path, # file of a cache
    n, # how many arrays it should hold
    limit # bytes, if it is to be made
) -> ArrayStore:
    "The cache at `path`, or a new one for it"
    ...
def _new_store(path, n, limit, unique=None):
    "A store in a temporary file beside `path`, which goes with it"
    ...
def _existing_store(path, n):
    "The whole store of `n` arrays in the file `path`, or None"
    ...
def _remove_old_files(folder, seconds=86400) -> None:
    "Remove temporary files that have not been changed for a day"
    ...
def _discard(path, pid) -> None:
    "Remove the file of a store that was not kept, in the process that made it and not in a forked worker"
    ...
def _joint_file(path, n, limit):
    "The store in a temporary file beside `path` that the processes of the job fill together"
    ...
def _opened(fd, n, path=None):
    "The store of `n` arrays in the open file `fd`, to be filled; None if there is none"
    ...
def joint_memory(
    key, # what is kept, and how it was made
    n, # how many arrays at most
    limit # bytes that they may take together
) -> ArrayStore:
    "A store in memory that the processes of a job fill together, as far as they run on this machine"
    ...
def _own_folder():
    "A folder of this machine that other users cannot write into"
    ...
def _noted(note, n):
    "The store that `note` is about, or None if it is not there any more"
    ...
class DeviceStore:
    "The pictures (channels,height,width) of an `ArrayStore`, in the memory of a device"
    data: Any
    rows: Any
    def __init__(self, store, device) -> None: ...
    def box(self, i):
        "Channels, and top, left, height, width of all of picture `i`"
        ...
    def take(self,
        idxs, # which
        boxes # for each: channels, top, left, height, width; all of one size
    ):
        "The windows `boxes` of the pictures `idxs`"
        ...
    def _place(self, i, box):
        "Where the first byte of a window is, and how far it is from channel to channel and from row to row"
        ...
