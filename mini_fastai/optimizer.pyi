"""Every optimizer is a list of small functions, each of which does one thing to one parameter."""
# Made from the modules by .ci/stubs.py: each patched method stands in its class.

__all__ = ['sgd_cb', 'average_grad', 'zeros_for', 'momentum_step', 'average_sqr_grad', 'rms_prop_step', 'step_stat', 'adam_step',
           'weight_decay', 'l2_reg', 'Optimizer', 'update_state', 'is_narrower', 'beside', 'plain_view', 'stepper_name',
           'declared', 'stepper_defaults', 'stepper_reads', 'shape_of', 'decay_stepper', 'SGD', 'RMSProp', 'Adam']
import inspect
import math
import pkgutil
import warnings
from collections import defaultdict
from collections.abc import Callable, MutableMapping
from copy import deepcopy
from functools import partial, wraps
from typing import Any
import numpy as np
import torch
from fastcore.basics import patch
from fastcore.foundation import L
from torch import Tensor, nn
from torch.autograd.graph import increment_version
from torch.nn.parameter import is_lazy
from torch.optim import optimizer as torch_optimizer
from .core import add_note, is_sharded, sharded_like
def sgd_cb(p, lr, **kwargs) -> None:
    "Go down the gradient"
    ...
def average_grad(p, mom, dampening=False, grad_avg=None, **kwargs) -> dict:
    "Keep `grad_avg`, the moving sum of the gradients, or with `dampening` their moving average"
    ...
def zeros_for(p):
    "Zeros in the shape of `p.grad`, in `float32` if that has 16 bits"
    ...
def momentum_step(p, lr, grad_avg, **kwargs) -> None:
    "Go down the averaged gradient"
    ...
def average_sqr_grad(p, sqr_mom, dampening=True, sqr_avg=None, **kwargs) -> dict:
    "Keep `sqr_avg`, the moving average of the squared gradients, or without `dampening` their moving sum"
    ...
def rms_prop_step(p, lr, sqr_avg, eps, grad_avg=None, **kwargs) -> None:
    "Go down the gradient, or its average, divided by the root of `sqr_avg`"
    ...
def step_stat(p, step=0, **kwargs) -> dict:
    "Count the steps of `p`"
    ...
def adam_step(p, lr, mom, sqr_mom, step, grad_avg, sqr_avg, eps, **kwargs) -> None:
    "Go down the unbiased average gradient, divided by the root of the unbiased average square"
    ...
def weight_decay(p, lr, wd, do_wd=True, **kwargs) -> None:
    "Shrink `p` by the factor `1 - lr*wd`"
    ...
def l2_reg(p, wd, do_wd=True, **kwargs) -> None:
    "Give the later steppers the gradient plus `wd*p`, the gradient of an L2 penalty"
    ...
class Optimizer(torch.optim.Optimizer):
    "Updates `params` by running the steppers `cbs` on each parameter that has a gradient"
    cbs: Any
    train_bn: Any
    mode: Any
    frozen_idx: Any
    ran_by: Any
    ranges: Any
    state: Any
    _hypers: Any
    engines = dict(
            auto='mini_fastai.kernels:auto',
            loop=lambda opt, params: params,        # does nothing itself, and leaves all to the loop
            foreach='mini_fastai.tape:foreach',
            fused='mini_fastai.kernels:fused',
            compile='mini_fastai.compiled:compiled',
            on_disk='mini_fastai.compiled:on_disk')
    shard_engine = 'mini_fastai.sharded:on_shards'
    has_shards = False    # are there parameters of which this process holds a part?
    found_inf: Any    # during a step, a tensor: 1 if a gradient has overflowed and the step must be skipped
    counts_on_device = False    # are there counts of steps in tensors, because the program does not know of such steps?
    def __init__(self,
        params,         # tensors, named or not, or groups of them: lists, or dicts with hypers of their own
        cbs,            # steppers `f(p, **state_and_hypers)`, in their order; `state[p]` keeps what they return
        train_bn=True,  # do parameters marked by `force_train` stay trainable in a frozen group?
        mode:Any='auto', # how `step` runs the steppers: a key of `engines`, or a function like those there
        **defaults      # hypers: one value, a list of one for each group, or a slice
    ) -> None: ...
    def all_params(self, n=slice(None), with_grad=False) -> list:
        "`(p, group, state, hyper)` of each parameter in the groups `n`, or of those that have a gradient"
        ...
    @torch.no_grad()
    def step(self, closure=None):
        "Update each parameter that has a gradient; `closure` computes them first, and its loss is returned"
        ...
    def update(self, params) -> None:
        "Update `params`, of those of `all_params`, in the parts that processes hold if they are spread over several"
        ...
    def run_engine(self, params) -> None:
        "Update `params` by the engine of `mode`, and what it leaves by the loop"
        ...
    def run_steppers(self, p, state, hyper) -> None:
        "Run the steppers on `p`, one after the other, and leave its gradient as it was"
        ...
    def explain(self,
        p=None # the parameter whose update is explained; by default the first that is not frozen
    ):
        "The update rule in a formula, the hypers of each group, and the bytes of state"
        ...
    @property
    def param_lists(self) -> list:
        "The parameters, a list for each group"
        ...
    @property
    def hypers(self):
        "A view of the hypers of each group"
        ...
    def view_of(self, group):
        "The hypers of `group`: what has a default"
        ...
    def add_param_group(self, param_group:dict) -> None:
        "Add a group; the hypers that it does not set are those in `defaults`"
        ...
    def note_run(self, mode, n) -> None:
        "Note in `ran_by` that `n` parameters were updated by `mode`"
        ...
    def fetch_counts(self):
        "Make plain numbers of all counts of steps that were kept on the device"
        ...
    def zero_grad(self, set_to_none=True):
        "Drop the gradients, or fill them with zeros"
        ...
    def set_hyper(self,
        k, # name of a hyper
        v  # its value, a list of one for each group, or `slice(start, stop)`, spread by equal factors
    ) -> None:
        "Set hyper `k` in every group"
        ...
    def set_hypers(self, **kwargs) -> None:
        "`set_hyper` for each of `kwargs`"
        ...
    def marks(self, p):
        "The dict that holds the marks of parameter `p`"
        ...
    def force_train(self, params) -> None:
        "Keep `params` trainable in frozen groups, if `train_bn`"
        ...
    def no_decay(self, params) -> None:
        "Exempt `params` from weight decay"
        ...
    def clear_state(self) -> None:
        "Forget the past, but not the marks of `force_train` and `no_decay`"
        ...
    def freeze_to(self, n:int) -> None:
        "Freeze the groups before `n`, and make the others trainable; a negative `n` counts from the end"
        ...
    def freeze(self) -> None:
        "Freeze all groups but the last"
        ...
    def unfreeze(self) -> None:
        "Make all groups trainable"
        ...
    def recipe(self) -> list:
        "The names of what makes a step"
        ...
    def state_dict(self):
        "State and hypers in torch's form, with steppers' names and parameters' shapes; tensors are not copied"
        ...
    def load_state_dict(self, state_dict:dict) -> None:
        "Continue where an optimizer with the same steppers and shapes stood when it gave its `state_dict`"
        ...
    def __getstate__(self) -> dict: ...
    def __setstate__(self, state) -> None: ...
    def __repr__(self): ...
def update_state(state, new=None):
    "`state`, with what a stepper returned written into it"
    ...
def is_narrower(v, p) -> bool:
    "Has the tensor `v` of the state of `p` numbers of a type that cannot hold those of `p`?"
    ...
def beside(p, state) -> dict:
    "A copy of `state` with its tensors where `p` is, and no narrower; a number in a tensor may stay"
    ...
def plain_view(p, cbs):
    "The memory of `p` as steppers like it: a complex number is two real ones, and the gradient is dense"
    ...
def stepper_name(cb):
    "The name of stepper `cb`, or of the function inside if it is a `partial`"
    ...
def declared(cb, name, default=None) -> Any:
    "What stepper `cb`, or the function inside if it is a `partial`, declares as its attribute `name`"
    ...
def stepper_defaults(cb):
    "The hypers that stepper `cb` declares; a `partial` may bind other values to them"
    ...
def stepper_reads(cb):
    "The names that stepper `cb` reads, and the set of those that it requires"
    ...
def is_param(o):
    "Does `o` stand for one parameter, or for a module where parameters should be?"
    ...
def as_list(params):
    "`params`, one or several, as a list"
    ...
def as_group(o) -> dict:
    "The group `o`, a list of parameters or a dict, as a dict in torch's form"
    ...
def as_groups(params):
    "`params` as a list of dicts in torch's form, one a group"
    ...
def check_params(ps) -> None:
    "Raise if `ps` are no parameters of an optimizer, each once"
    ...
def as_number(value) -> Any:
    "The number in a NumPy scalar, or in a tensor or an array of one element; all else is returned as it is"
    ...
class Group(dict):
    "A parameter group whose `mom` and `wd` answer to torch's names for them too"
    torch_names = dict(momentum='mom', weight_decay='wd')
    def own_name(self, name):
        "The key that `name` stands for"
        ...
    def __contains__(self, name): ...
    def __setitem__(self, name, value) -> None: ...
    def __missing__(self, name): ...
    def get(self, name, default=None): ...
    def __reduce__(self): ...
class Hypers(MutableMapping):
    "The hypers in a parameter group of torch, and nothing else of it; what is written here is written there"
    group: Any
    names: Any
    def __init__(self,
        group, # one of an optimizer's `param_groups`
        names  # of the hypers in it
    ) -> None: ...
    def __getitem__(self, name): ...
    def __setitem__(self, name, value) -> None: ...
    def __delitem__(self, name): ...
    def __iter__(self): ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __deepcopy__(self, memo): ...
def no_hyper(name, hypers) -> str:
    "What to say if there is no hyper `name` among `hypers`"
    ...
def spread(name, value, n):
    "The `value` of hyper `name` for each of `n` groups"
    ...
def spread_slice(name, value, n):
    "`n` values by equal factors from the start of the slice `value` to its stop"
    ...
def not_negative(v):
    "finite and not negative"
    ...
def positive(v):
    "finite and greater than 0"
    ...
def fraction(v):
    "at least 0 and less than 1"
    ...
def whole(v):
    "a whole number of at least 1"
    ...
def ranges_of(cbs):
    "By name of a hyper: a function that says whether it can have a value, and in its docstring which"
    ...
def check_range(name, value, ranges):
    "Raise if `value` is none that hyper `name` can have"
    ...
def with_hypers(groups, cbs, given):
    "The `groups` with the hypers `given` for all, and the values that a further group will have"
    ...
def only_in_groups(groups, cbs, known) -> dict:
    "Hypers that steppers read and only the groups' own dicts have, with the last group's values"
    ...
state_providers = dict(            # by name of a state: the stepper that returns it
    grad_avg='average_grad',
    sqr_avg='average_sqr_grad',
    step='step_stat')
def provider_of(cb, need):
    "The name of the stepper that usually provides the state `need` to stepper `cb`, or None"
    ...
def what_is_missing(cbs, i, need) -> str:
    "What to say if stepper `i` of `cbs` needs `need`, which it does not get"
    ...
wrote_into_grad = ('a stepper wrote into the gradient, which a step must leave as it is: '
                   'give the later steppers a new tensor, as in `p.grad = p.grad.clamp(-1, 1)`')
def check_composition(cbs, hyper):
    "Raise if a stepper will not find what it requires, and warn if a hyper is read by none"
    ...
def numbers_in(groups) -> dict:
    "The numbers in `groups`, by name, but for those that torch's schedulers leave there"
    ...
@torch.no_grad()
def trial(cb, p, known):
    "What stepper `cb` returns, run without an effect on the random numbers of the training"
    ...
mark_names = ('force_train', 'do_wd')
class State(defaultdict):
    "State by parameter, which counts as empty as long as it holds marks only"
    def __bool__(self) -> bool: ...
def note_stepper(error, cb, p) -> None:
    "Note on `error` which stepper failed on which parameter"
    ...
def find_engine(engines, mode, look_up=True) -> Callable:
    "The engine of `mode`: a function of an optimizer and some of its `all_params` that returns the rest"
    ...
def plain_counts(states) -> None:
    "Make plain numbers of the counts of steps in `states` that are tensors"
    ...
def hooks_on_demand(step):
    "The method `step`, within torch's wrapper for hooks and the profiler only if there is one of them"
    ...
def has_hooks(opt):
    "Is there a hook for the steps of `opt`, or of all optimizers?"
    ...
def is_watched(opt):
    "Does a hook or a profiler want to know of the steps of `opt`?"
    ...
def shape_of(p):
    "The shape of `p` as files can hold it, or None before a lazy module has chosen one"
    ...
def state_difference(saved, mine):
    "What makes `saved` no state for an optimizer whose own is `mine`, in words, or None"
    ...
def group_difference(i, theirs, ours):
    "What makes the saved group `theirs` no match for group `i`, whose own is `ours`, in words, or None"
    ...
def nameless_difference(theirs, ours) -> str|None:
    "What makes a saved group without the steppers' names no match, in words, or None"
    ...
def copied_to(p, value):
    "A copy of `value`, which is of the state of `p`; a tensor goes to where `p` is, and keeps its type"
    ...
def decay_stepper(decouple_wd):
    "The stepper that decays the weights themselves, or else the one that adds the gradient of a penalty"
    ...
def SGD(
    params, # tensors, or a list of tensors for each group
    lr, # learning rate
    mom=0., # momentum: how much of the sum of past gradients is kept
    wd=0., # weight decay
    decouple_wd=True, # shrink the weights themselves, or else add an L2 penalty's gradient?
    **kwargs # `mode` and `train_bn` of `Optimizer`
):
    "Stochastic gradient descent, with momentum"
    ...
def RMSProp(
    params, # tensors, or a list of tensors for each group
    lr, # learning rate
    mom=0., # momentum: how much of the sum of past gradients is kept
    sqr_mom=0.99, # how much of the average of past squared gradients is kept
    eps=1e-8, # added to the divisor
    wd=0., # weight decay
    decouple_wd=True, # shrink the weights themselves, or else add an L2 penalty's gradient?
    **kwargs # `mode` and `train_bn` of `Optimizer`
):
    "Gradient descent with a rate for each weight"
    ...
def Adam(
    params, # tensors, or a list of tensors for each group
    lr, # learning rate
    mom=0.9, # how much of the average gradient is kept (β₁)
    sqr_mom=0.99, # how much of the average square is kept (β₂); .999 in the paper, .99 for one cycle
    eps=1e-5, # added to the divisor: no weight's rate exceeds `lr/eps`
    wd=0.01, # weight decay
    decouple_wd=True, # shrink the weights themselves (AdamW), or else add an L2 penalty's gradient?
    **kwargs # `mode` and `train_bn` of `Optimizer`
):
    "Momentum and RMSProp, unbiased (https://arxiv.org/abs/1412.6980, https://arxiv.org/abs/1711.05101)"
    ...
