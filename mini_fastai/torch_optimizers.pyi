"""Any optimizer in torch's form, with the interface of `Optimizer`."""
# Made from the modules by .ci/stubs.py: each patched method stands in its class.
from collections.abc import Iterator

__all__ = ['torch_names', 'translation', 'places_under', 'is_hyper', 'TranslatedHypers', 'OptimWrapper']
import inspect
import math
from collections import defaultdict
from contextlib import contextmanager, nullcontext
from copy import deepcopy
from types import NoneType
from typing import Any
import numpy as np
import torch
from fastcore.basics import patch
from fastcore.foundation import L
from torch import Tensor
from torch.autograd.graph import increment_version
from .optimizer import (
    Hypers, Optimizer, as_group, as_groups, as_number, check_range, hooks_on_demand, no_hyper, ranges_of,
    shape_of, spread, state_difference)
torch_names = dict(betas=('mom', 'sqr_mom'), momentum='mom', alpha='sqr_mom', weight_decay='wd')    # torch's name: ours
def translation(
    group, # a parameter group of torch
    hp_map # names there: ours
):
    "Where the hypers of `group` are"
    ...
def places_under(key, names, values, taken=()) -> dict:
    "The places in `values`, which is what a group has under `key`, by our `names` for them if these are not `taken`"
    ...
def is_hyper(key, value) -> bool:
    "Is this entry of a group a number that one may want to set?"
    ...
class TranslatedHypers(Hypers):
    "A view of the hypers in a group of torch under our names"
    def __init__(self,
        group, # one of an optimizer's `param_groups`
        places # a `translation`
    ) -> None: ...
    def __getitem__(self, name): ...
    def __setitem__(self, name, value) -> None: ...
    def check_momentum(self, old, new) -> None:
        "Raise if this is a group of Schedule-Free that has made steps with another momentum"
        ...
    def replace(self, key, i, value) -> None:
        "Put `value` under `key`, or in place `i` of the tuple there"
        ...
@contextmanager
def apart(
    groups, # an optimizer's list of groups, which is changed for the time of the block
    exempt, # parameters without decay
    key     # what weight decay is called in a group
) -> Iterator[None]:
    "Within the block each group that decays is in two, the one for the parameters in `exempt` without decay"
    ...
def split_group(group, exempt, key) -> list:
    "`group`, or the two groups into which `exempt` splits it"
    ...
def without(group, names) -> dict:
    "The dict `group` without the keys `names`"
    ...
def rejoin(group, part, key):
    "Write into `group` what a step has written into its `part`"
    ...
@contextmanager
def copied_grads(params) -> Iterator[None]:
    "Within the block `params` have copies of their gradients"
    ...
def grad_versions(params) -> list: ...
def is_torchs(opt): ...
class OptimWrapper(Optimizer):
    "An optimizer in torch's form with the interface of `Optimizer`"
    hp_map: Any
    train_bn: Any
    mode: str
    frozen_idx: int
    marked: Any
    opt: Any
    cbs: Any
    ranges: Any
    copies: Any
    start: Any
    def __init__(self,
        params=None,    # as in `Optimizer`; may be left out if `opt` is an instance
        opt=None,       # a class such as `torch.optim.AdamW`, a `partial` of one, or an instance
        hp_map=None,    # names of hypers there to ours, beyond the usual ones; a tuple of names for a tuple
        train_bn=True,  # as in `Optimizer`
        **kwargs        # hypers under our names, and arguments of the class
    ) -> None: ...
    @property
    def param_groups(self): ...
    @property
    def state(self): ...
    @property
    def defaults(self): ...
    def __getattr__(self, name) -> Any: ...
    def our_names(self):
        "Our names for what a wrapped optimizer may call otherwise"
        ...
    def check_hypers(self, hyper) -> None:
        "Raise if a number among the hypers of a group is none that it can have"
        ...
    def all_params(self, n=slice(None), with_grad=False):
        "As in `Optimizer`, but without an empty state for what has none: a wrapped optimizer makes its own"
        ...
    def marks(self, p): ...
    def view_of(self, group): ...
    def step(self, closure=None):
        "One step of the wrapped optimizer"
        ...
    def step_beside(self, params) -> None:
        "A step that leaves the gradients of `params` as they are"
        ...
    def decay_key(self):
        "What the wrapped optimizer calls weight decay"
        ...
    def add_param_group(self, param_group:dict) -> None:
        "Add a group, with hypers under our names or torch's"
        ...
    def clear_state(self) -> None:
        "As if no step had been taken"
        ...
    def state_dict(self) -> dict:
        "What the wrapped optimizer saves, with its name and the parameters' shapes"
        ...
    def load_state_dict(self, state_dict:dict) -> None:
        "Continue where an optimizer of the same class and shapes stood"
        ...
def made(
    opt,    # a class of optimizers, or what makes one
    groups, # in torch's form
    kwargs, # hypers under our names, and arguments of `opt`
    ours    # our names for hypers
):
    "The optimizer that `opt` makes of `groups`"
    ...
def plain_argument(value):
    "`value` as a plain number or list where it is an array or several numbers; a tensor of one stays, for a graph may read it"
    ...
def without_ours(groups, opt, ours):
    "`groups` without what they have under our names and `opt` does not know, and these values for each"
    ...
def same_params(opt, params):
    "The instance `opt`, if it optimizes `params` or these are not given"
    ...
def plain_values(group):
    "A copy of what is in `group` but its parameters"
    ...
def check_closure(opt, closure) -> None:
    "Raise if `opt` cannot do without a closure and has none"
    ...
