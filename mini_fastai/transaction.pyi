"""Try something with a learner, and take it back."""
# Made from the modules by .ci/stubs.py: each patched method stands in its class.
from collections.abc import Iterator
from typing import Any

__all__ = ['copy_attributes', 'metrics_of', 'hooks_of', 'restore_hooks', 'snapshot', 'keeper', 'LayerKeeper', 'optimizers_in',
           'opt_keeper', 'loader_keeper', 'loader_parts', 'Drafts', 'Transaction', 'transaction', 'Aside',
           'autocast_keeper', 'nested_run']
import shutil
import zlib
from contextlib import contextmanager
from copy import copy, deepcopy
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
import torch
from fastcore.basics import patch
from torch import nn
from torch.nn.parameter import is_lazy
from .callback import Callback, batch_events, has_state
from .core import atomic_path, random_state, set_random_state
from .learner import Learner, Recorder
from .metrics import TorchMetric
def copy_attributes(
    o,              # an object
    clone:bool=False# clone its tensors too?
) -> dict:
    "The attributes of `o`, with copies of its lists, dictionaries and sets"
    ...
def _copy_value(v, clone): ...
def metrics_of(learn) -> list:
    "All metrics of `learn` and of its callbacks, and what they wrap"
    ...
def hooks_of(
    o # a module or a parameter
) -> dict:
    "Where `o` keeps its hooks: copies of those attributes, by name"
    ...
def restore_hooks(
    o,  # a module or a parameter
    was # what `hooks_of` returned
) -> None:
    "Put back the hooks of `o`"
    ...
def snapshot(learn) -> dict:
    "What `learn` is made of right now: lists of values by name, the values themselves and no copies"
    ...
def _own(learn):
    "The public attributes of `learn`, a value that is no list as a list of one"
    ...
def _of_model(model) -> dict: ...
def _functions(hooks) -> list:
    "The functions in what `hooks_of` returned, which holds flags as well"
    ...
def _of_optimizer(opt) -> dict:
    "Hypers and state, one value for each group or parameter"
    ...
def _of_torch(device) -> dict:
    "The switches around a model, and a few characters that stand for the state of the random numbers"
    ...
def keeper(
    o,   # a tensor, a list, dictionary or set, or anything else, which is returned as it is
    memo # by `id`: objects that are kept already, and the functions made for them
):
    "A function that writes what `o` holds now back into it, and returns `o`"
    ...
def _container_keeper(o, keys, backs, fill):
    "Empties `o` and fills it anew with the `keys` and what `backs` return"
    ...
def _fill_dict(o, keys, values) -> None: ...
def _fill_list(o, keys, values) -> None: ...
def _fill_set(o, keys, values) -> None: ...
def _tensor_keeper(t): ...
def _lazy_keeper(t, cls):
    "A parameter that has no shape yet has got one by its first batch, and another class"
    ...
class LayerKeeper:
    "What a layer is: its class, its attributes but for hooks, and what it saves besides its weights"
    layer: Any
    cls: Any
    attributes: Any
    extra: Any
    def __init__(self, layer) -> None: ...
    def saves_more(self) -> bool: ...
    def back(self) -> None: ...
def optimizers_in(opt):
    "Optimizer `opt`, and those that it holds"
    ...
def opt_keeper(opt, memo):
    "A function that puts the attributes of `opt` back, its groups and state among them"
    ...
def loader_keeper(
    loader # an iterable of batches
):
    "A function that puts `loader` and its samplers back to where they are: plain attributes, and generators"
    ...
def loader_parts(loader):
    "`loader`, what it wraps, and the samplers of both, as far as they have attributes"
    ...
def _is_plain(v) -> bool: ...
class Drafts:
    "Files that are written aside, until it is known whether they shall stay"
    folder: Any
    files: Any
    def __init__(self) -> None: ...
    def path(self, file):
        "Where to write `file` for now; a draft is its own"
        ...
    def find(self, file):
        "The draft of `file`, or None if there is none"
        ...
    def keep(self,
        place # function of a path: where the file goes that is meant for it
    ) -> None:
        "Move the drafts to their places"
        ...
    def drop(self) -> None: ...
class Transaction:
    "What is needed to put a learner back to where it was; `commit` keeps what was done instead"
    learn: Learner
    committed: bool
    outer: Any
    drafts: Drafts
    cbs: Any
    opt: Any
    parts: Any
    attributes: Any
    metrics: Any
    cb_states: Any
    hooks: Any
    layers: Any
    weights: Any
    opts: Any
    loaders: Any
    random_state: Any
    def __init__(self, learn:Learner) -> None: ...
    def commit(self) -> None:
        "Keep what was done"
        ...
    def rollback(self) -> None:
        "Put everything back"
        ...
    def steps(self) -> Iterator[Any]:
        "What a rollback does, one function after the other"
        ...
    def _restore_attributes(self) -> None: ...
def _as_it_is(t): ...
@contextmanager
def transaction(learn:Learner) -> Iterator[Any]:
    "All that training changes is put back when the `with` block ends, however it ends, unless `commit()` was called"
    ...
class Aside:
    "What a run inside another one would change, put aside; layers and metrics work on copies in the meantime"
    learn: Learner
    values: Any
    cbs: Any
    metrics: Any
    layers: Any
    buffers: Any
    epochs: Any
    random_state: Any
    restore_autocast: Any
    loop = 'dl n_iter iter _n_inp xb yb pred loss failed training cut_short exhausted start_iter'.split()
    def __init__(self, learn:Learner, dl) -> None: ...
    def use_copies(self) -> None: ...
    def put_back(self) -> None: ...
def autocast_keeper(device):
    "A function that puts autocast back where it is now: how often it was entered, and its settings"
    ...
def _autocast_depth(): ...
def _in_batches(cb) -> bool:
    "Does `cb` answer to an event of a batch?"
    ...
def _layer_state(m) -> dict:
    "The mode of layer `m`, and what it remembers in attributes"
    ...
@contextmanager
def nested_run(learn:Learner,
    dl # the loader that the run inside will go through
) -> Iterator[None]:
    "For a run inside another one of `learn`: what belongs to the outer one is put back when the `with` block ends"
    ...
def _check_other_pass(outer, dl) -> None:
    "Raise if a pass through `dl` would end the one that is under way"
    ...
