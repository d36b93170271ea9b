"""A training that is stopped at any moment goes on as if it had never been stopped."""
# Made from the modules by .ci/stubs.py: each patched method stands in its class.
from collections.abc import Iterator
from typing import Any

__all__ = ['FirstDifference', 'of_many', 'plain', 'are_atoms', 'plain_attributes', 'first_difference', 'model_state',
           'load_model_state', 'set_attributes', 'loaders_of', 'knows_its_place', 'has_workers', 'generators_of',
           'loader_state', 'is_of_torch', 'load_loader_state', 'RestOfEpoch', 'epoch_start', 'PassedSampler',
           'n_passed', 'draws_numbers_first', 'begun_after', 'without_first', 'StateKeeper', 'kept_callbacks',
           'class_name', 'weights_of', 'learner_state', 'load_learner_state', 'placed', 'resume_fit', 'resume_epoch',
           'start_of_epoch', 'ResumeFrom', 'read_checkpoint', 'OwnMemory', 'Writer', 'recipe', 'circumstances',
           'mismatches', 'seconds_in', 'seconds_between', 'Checkpoint', 'remove', 'locked', 'check_same', 'Enough',
           'Witness', 'witnessed_state']
import math
import mmap
import os
import random
import re
import shutil
import signal
import tempfile
import threading
import time
import warnings
import zipfile
import zlib
from collections import OrderedDict, namedtuple
from copy import copy, deepcopy
from itertools import islice
from pathlib import Path
from pkgutil import resolve_name
import numpy as np
import torch
from fastcore.basics import patch
from torch import nn
from torch.nn.parameter import is_lazy
from .cache import fingerprint
from .callback import Callback, CancelFitException, has_state
from .core import (
    Check, Report, atomic_path, environment, random_state, set_random_state, sharded_like, to_device)
from .data import brief
from .learner import Learner, n_batches
from .progress import Bar
from .saving import parts_of, refuse_shards
from .schedule import LRFinder
from .tracing import as_fit, sandbox
from .trackers import TrackerCallback
from .transaction import loader_parts, metrics_of
_atoms = {type(None), bool, int, float, complex, str, bytes, torch.dtype, torch.device, torch.Size}
def plain(
    o,    # a value, or dicts, lists, tuples and sets of values
    where # what it belongs to, for the error
):
    "`o` as a file can hold it that is read without running code: tensors detached, NumPy's numbers as Python's"
    ...
def _plain_items(items, where): ...
def are_atoms(items): ...
def plain_attributes(o):
    "The public attributes of `o`, as far as a file can hold them"
    ...
FirstDifference = namedtuple('FirstDifference', 'where a b')
def first_difference(
    a, b,    # made as `plain` makes values
    where='' # what they are
):
    "The `FirstDifference` of a bit between `a` and `b`, with the path to it, such as \"opt['state'][0]\"; None: equal"
    ...
def _keys_of(a, b):
    "What to ask dictionaries, or lists, `a` and `b` for"
    ...
def _value_at(o, k):
    "What `o` has under `k`, or the word for having nothing there"
    ...
def _same(a, b):
    "Are values `a` and `b` the same, where NaN is the same as NaN?"
    ...
def _same_bits(a, b) -> bool:
    "Are tensors `a` and `b` equal, where NaN equals NaN?"
    ...
def model_state(model):
    "What `model` is at this moment: weights, buffers, modes, and what layers keep in attributes; nothing is copied"
    ...
@torch.no_grad()
def load_model_state(model, state) -> None:
    "Bring `model` to what `model_state` returned"
    ...
def set_attributes(o, saved, device) -> None:
    "Set those public attributes of `o` that are not as in `saved`, tensors on `device`"
    ...
def loaders_of(learn):
    "The loaders of `learn`, the one to train on first"
    ...
def knows_its_place(dl) -> bool:
    "Can loader `dl` say where it is in an epoch, and go on from there?"
    ...
def has_workers(dl) -> bool:
    "Has loader `dl` of PyTorch started workers that outlive an epoch?"
    ...
def generators_of(dl):
    "The random number generators that loader `dl` and its samplers were given"
    ...
def loader_state(dl):
    "Where loader `dl` is, as far as it can be told"
    ...
def _counts(part) -> dict:
    "The attributes of a part of a loader that may count something; of PyTorch's own, `epoch` alone does"
    ...
def is_of_torch(o): ...
def load_loader_state(dl, state):
    "Bring loader `dl` to what `loader_state` returned"
    ...
class RestOfEpoch:
    "What is left of `batches`, a pass through loader `dl` that has begun"
    dl: Any
    batches: Any
    start: Any
    def __init__(self, dl, batches, start) -> None: ...
    def __len__(self) -> int: ...
    def __iter__(self): ...
    def __getattr__(self, k) -> Any: ...
def epoch_start(dl):
    "What is needed to draw the epoch that begins, or that was gone on with, once more; None if `dl` knows its place"
    ...
class PassedSampler:
    "A batch sampler of which batches can be passed over after a loader has begun with it"
    sampler: Any
    batches: Any
    def __init__(self, sampler) -> None: ...
    def __len__(self) -> int: ...
    def __iter__(self): ...
    def skip(self, n): ...
def n_passed(batches, n):
    "Pass over `n` of `batches`, an iterator: how many there were"
    ...
def draws_numbers_first(dl) -> bool:
    "Is `dl` a loader of PyTorch without workers, and with PyTorch's samplers, which draw numbers of items?"
    ...
def begun_after(dl, n):
    "A pass through `dl` after its first `n` batches, and how many of these there were"
    ...
def without_first(
    dl,   # a loader that does not know its place
    n,    # how many batches to leave out
    start # `epoch_start(dl)` of the epoch
):
    "The batches of `dl` after the first `n`; the random numbers are to be put in place before they are drawn"
    ...
class StateKeeper(Callback):
    "Base of callbacks that save or bring back the state of a learner, of which they are no part"
    order = math.inf
    run_valid = False
    def is_trial(self):
        "Is this fit one that will be undone, such as that of `lr_find`?"
        ...
def kept_callbacks(learn) -> list:
    "The callbacks of `learn` that are part of its state"
    ...
def class_name(cb): ...
def weights_of(learn):
    "The parameters of the model and of the loss, by name"
    ...
_counters = 'epoch', 'train_iter', 'pct_train'
def _named(objects, states) -> list:
    "`states` with the names of the classes that they are of"
    ...
def _paired(objects, named) -> Iterator[Any]:
    "Each of `objects` that has a state in `named`, and this state: the first of its class, then the second"
    ...
def learner_state(learn):
    "All of `learn` that training changes; nothing is copied"
    ...
def _state_of_loss(loss): ...
def _switches(cb): ...
def load_learner_state(learn, state) -> None:
    "Bring `learn` to what `learner_state` returned"
    ...
def _load_callbacks(cbs, state) -> None: ...
def placed(
    learn,      # a `Learner`
    epoch,      # the epoch in which to go on
    batch=0,    # how many of its batches are done
    start=None  # `epoch_start` of its training loader, if some are
):
    "The state of `learn`, and the place in its fit"
    ...
def resume_fit(learn, state) -> None:
    "As a fit begins: bring `learn` to `state`, and leave out the epochs before it"
    ...
def resume_epoch(learn, state) -> None:
    "As the training part of an epoch begins: bring `learn` to `state`, and leave out the batches before it"
    ...
def start_of_epoch(learn):
    "`epoch_start` of the training epoch that has begun"
    ...
class ResumeFrom(StateKeeper):
    "Lets a fit begin at `state`, which `placed` returned"
    state: Any
    due: Any
    def __init__(self, state) -> None: ...
    def before_fit(self) -> None: ...
    def before_train(self) -> None: ...
of_many = 'mini_fastai.sharded_checkpoint:read_parts'    # what reads a folder that many processes have written
def read_checkpoint(
    file # that a `Checkpoint` has written
) -> dict:
    "What is in `file`; a ValueError if a byte of it is not as it was written"
    ...
class OwnMemory:
    "Memory for copies of tensors that is no part of the heap, from which training takes its own"
    map: Any
    n_used: Any
    size = 2**26    # bytes to ask the system for at a time; what is not written to costs nothing
    def __init__(self) -> None: ...
    def empty(self, t):
        "A tensor of the shape and type of `t` on the CPU, with any values"
        ...
    def _ask(self, n) -> None: ...
    def __deepcopy__(self, memo): ...
class Writer:
    "Writes the copy of a state to a file, beside the program"
    pin: Any
    buffers: Any
    memory: OwnMemory
    thread: Any
    error: Any
    def __init__(self, pin=True) -> None: ...
    def copy(self, state):
        "`state` with its tensors copied to memory of our own; waits for what is being written from there"
        ...
    def _copied(self, o, where): ...
    def _copied_tensor(self, t, where): ...
    def write(self,
        state, # from `copy`
        file,  # where to
        then   # to be called, beside the program, when the file is there
    ) -> None:
        "Begin to write `state`"
        ...
    def _write(self, state, file, then) -> None: ...
    def wait(self) -> None:
        "Wait until the file is written"
        ...
def recipe(learn) -> dict:
    "What a training has to have in common with the one whose checkpoint it goes on from"
    ...
def _text(o):
    "`o` as a text that is the same in every process"
    ...
def _length(o): ...
def _shape(p) -> list|str: ...
def circumstances(learn) -> dict:
    "What may change the numbers of a training, though it stays the same one"
    ...
def _is_yours(cls) -> bool: ...
def mismatches(then, now) -> list:
    "What differs between two recipes, or circumstances, in words"
    ...
_units = dict(s=1, min=60, h=3600)
def seconds_in(text):
    "The seconds in a text such as '30s', '5min' or '1h'; None: it is no such text"
    ...
def seconds_between(every):
    "The seconds in `every` if it is a time; None if it is 'epoch' or a number of batches, and an error otherwise"
    ...
class Checkpoint(StateKeeper, TrackerCallback):
    "Saves all that a training consists of, and lets the same training go on where it was stopped"
    seconds: Any
    folder: Path
    every: str | int
    keep: int
    resume: bool
    tracks: Any
    _old: Any
    _epoch_start: Any
    _asked: Any
    _in_batches: bool
    _handler: Any
    _recipe: Any
    _circumstances: Any
    _last: Any
    single = True
    run_before = run_after = ()    # it comes last, by its order
    n_finished = 0    # fits before this one
    saved_at: Any    # the place in the fit of the newest copy: an epoch, and how many of its batches
    _began = False    # is a fit under way?
    _is_to_end = False    # was `save_and_end` called? The fit is then not finished
    _from: Any    # the state that the fit goes on from
    _late = False    # was a copy due when none could be made?
    _writer: Any
    _held: Any
    _lock: Any
    def __init__(self,
        folder,             # for the files of one training
        every:str|int='epoch', # when: 'epoch', a number of training batches, or a time such as '30s', '5min', '1h'
        keep:int=2,         # how many of the newest files stay
        best:str|None=None, # a column of the recorder: the epoch that is best by it is kept as well
        resume:bool=True    # go on from what is in `folder`? False: begin anew, and remove what is there
    ) -> None: ...
    def __repr__(self) -> str: ...
    def files(self) -> list:
        "The files of this fit, the oldest first"
        ...
    def newest(self):
        "The state in the newest file that is whole, and the file; None for both if there is no file"
        ...
    def _prune(self, new=None) -> None:
        "Remove all but the newest files, and those that a new beginning, with the file `new`, has made worthless"
        ...
    def before_fit(self): ...
    def found(self):
        "What `newest` returns in the first process, in all of them"
        ...
    def _take_folder(self) -> None:
        "Keep other trainings out, and remove what a killed one had begun to write"
        ...
    def _go_on(self, state, file, was_ended) -> None:
        "Let the fit begin where `file`, which holds `state`, was written"
        ...
    def _state(self, epoch, batch=0, finished=False):
        "What a file holds"
        ...
    def _copy(self, epoch, batch=0, finished=False):
        "A copy of all that there is, and the file that it belongs into; None in a process that does not write"
        ...
    def file_for(self, epoch, batch=0, finished=False):
        "Where a state belongs"
        ...
    def _save(self, copied, is_best=False):
        "Begin to write what `_copy` returned"
        ...
    def tidy(self, file, is_best) -> None:
        "After `file` was written: name it the best, if it is, and remove what is too old"
        ...
    def _tell_failed(self):
        "Warn if a file could not be written"
        ...
    def before_train(self) -> None: ...
    def before_validate(self) -> None: ...
    def _before_workers(self, dl) -> None:
        "A process that is forked while a thread writes may find a lock that nothing will open: wait before workers start"
        ...
    def after_batch(self): ...
    def _ask_ranks(self) -> None:
        "Let all processes end the fit if one of them was asked to"
        ...
    def save_and_end(self) -> None:
        "Save when this batch, or the epoch that is over, is done, and end the fit, which goes on when it is called again"
        ...
    def _is_due(self): ...
    def after_train(self) -> None: ...
    def after_epoch(self): ...
    def after_fit(self): ...
    def _finish(self):
        "The fit is over, or was when it began"
        ...
    def _let_go(self) -> None:
        "Give back the lock, the memory, and Ctrl-C"
        ...
    def __getstate__(self) -> dict:
        "A copy that is made in a fit has no part in it"
        ...
    def _answer_ctrl_c(self):
        "Answer Ctrl-C ourselves from here on: what answered it before, or None where that is not ours to say"
        ...
    def _on_ctrl_c(self, *args) -> None: ...
_name = re.compile(r'fit(\d+)-(?:epoch(\d+)-batch(\d+)|finished)\.pt')
def _age(file):
    "What to sort by: epoch and batch; a finished fit comes last"
    ...
def remove(file) -> None:
    "Remove `file`, or a folder that many processes have written, if it is there"
    ...
def locked(folder, name='.lock'):
    "An open file that keeps other processes from training in `folder`; None where the system has no such locks"
    ...
def check_same(state, recipe, circumstances, file) -> None:
    "An error if `state` is of another training, a warning if its circumstances were others"
    ...
def _link(file, name):
    "Give `file` a second name; what many processes have written is copied"
    ...
class Enough(Exception):
    "The fit has gone far enough"
class Witness(StateKeeper):
    "Notes the training batches after the first `k`, keeps the state before them, and raises `Enough` after `more`"
    k: Any
    more: Any
    batches: Any
    losses: Any
    start: Any
    state: Any    # after `k` batches
    end: Any    # after `k + more`
    def __init__(self, k, more) -> None: ...
    def before_train(self) -> None: ...
    def after_batch(self) -> None: ...
def witnessed_state(learn):
    "What should be the same in the end: what a checkpoint holds, but for times, and what callbacks keep besides"
    ...
def _visible(cb):
    "The attributes of callback `cb` that can be compared, private ones too"
    ...
def _inner_state(o):
    "The state of a random number generator, and otherwise `o` itself"
    ...
_what_to_do = {
    'batches': 'the loader, or a transform in it, has a state that it does not tell, '
               'such as a random generator of its own: '
               'let it draw from the global one, or give the loader a state_dict and a load_state_dict',
    'attributes': 'give the callback a state_dict and a load_state_dict'}
_sections = dict(batches='', losses='',
                 model='model buffers modes requires_grad layers loss metrics',
                 optimizer='opt frozen_idx grads',
                 callbacks='callbacks run', attributes='attributes', loaders='loaders', random='random')
def _witness(learn, k, more, fit, *cbs):
    "What a `Witness` saw of `fit`"
    ...
def _compared(whole, resumed) -> Iterator[Any]:
    "A `Check` for each part of a training"
    ...
def _section(witness, name, keys):
    "What `witness` saw of the part of a training called `name`: a list of its own, or `keys` of its end"
    ...
def _difference_in_words(name, found): ...
def _short(v): ...
