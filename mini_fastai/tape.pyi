"""Write down once what your steppers do to one tensor, and do it to a hundred tensors at once."""
# Made from the modules by .ci/stubs.py: each patched method stands in its class.
from collections.abc import Iterator

__all__ = ['Untraceable', 'refuse']
import weakref
from collections import defaultdict, deque
from copy import deepcopy
from dataclasses import dataclass, field
from functools import cache
from operator import attrgetter, getitem
from typing import Any
import torch
from fastcore.basics import patch
from torch import Tensor
from .optimizer import is_narrower, note_stepper, update_state, wrote_into_grad
class Untraceable(TypeError):
    "A stepper asks for what only a tensor with values could answer"
def refuse(what):
    "A method that raises `Untraceable`, for `what` a tensor has and many tensors do not have in common"
    ...
@dataclass(slots=True)
class Op:
    "A call on a tape"
    func: Any    # function of torch, or method of tensors
    name: str    # its name
    args: tuple    # with a `Proxy` for each tensor
    kwargs: dict
    out: int    # number of the tensor that it makes, or changes
    result: Any = None    # the `Proxy` of that tensor
    base: str = field(init=False)    # the name without the `_` of an in-place form
    inplace: bool = field(init=False)    # does it change its first argument?
    def __post_init__(self) -> None: ...
    @property
    def arguments(self) -> list:
        "All that it is called with"
        ...
class Proxy:
    "Stands for a tensor, and for all that are treated alike: its tape writes down what is done with it"
    _tape: Any
    i: Any
    data: Any
    grad: Any
    def __init__(self,
        tape, # a `Tape`
        i     # number of the tensor on it
    ) -> None: ...
    @property
    def tape(self): ...
    def __getattr__(self, name) -> Any: ...
    @classmethod
    def __torch_function__(cls, func, types, args=(), kwargs=None): ...
    __hash__ = object.__hash__
    __bool__ = refuse('the truth')
    __iter__ = refuse('the elements')
    __len__ = refuse('the length')
    __float__ = __int__ = __index__ = refuse('the value')
def proxies_in(o) -> Iterator[Any]:
    "The proxies in nested lists, tuples and dicts"
    ...
def substitute(
    o,  # arguments, nested in lists, tuples and dicts
    get # a function of a number
) -> Any:
    "Replace the proxies in `o`"
    ...
operators = dict(
    add=torch.add, radd=torch.add,
    sub=torch.sub, rsub=torch.rsub,
    mul=torch.mul, rmul=torch.mul,
    truediv=torch.div, matmul=torch.matmul,
    pow=torch.pow, neg=torch.neg, abs=torch.abs,
    gt=torch.gt, ge=torch.ge,
    lt=torch.lt, le=torch.le,
    eq=torch.eq, ne=torch.ne,
    iadd=Tensor.add_, isub=Tensor.sub_,
    imul=Tensor.mul_, itruediv=Tensor.div_,
    getitem=Tensor.__getitem__,
    setitem=Tensor.__setitem__,
    invert=torch.bitwise_not)
def as_operator(func):
    "A method that writes down a call of `func`"
    ...
@cache
def overloads(name):
    "The operators of PyTorch called `name`, one for each kind of arguments"
    ...
@cache
def pointwise(name) -> bool:
    "Does `name` work element by element?"
    ...
@cache
def is_random(name) -> bool:
    "Does `name` draw random numbers?"
    ...
@cache
def signatures(name) -> list:
    "The signatures of `name` whose first argument is a tensor; there is a `sqrt` of numbers, too"
    ...
@cache
def returns_one_tensor(name) -> bool:
    "Does `name` return one tensor, whatever its arguments?"
    ...
@cache
def may_share_memory(name) -> bool:
    "May the result of `name` lie where its argument lies?"
    ...
def tensors_in(state) -> list: ...
class Tape:
    "What steppers do to a parameter, its gradient and its state"
    ops: Any
    shaped: bool
    proxies: Any
    p: Any
    grad: Any
    in_state: Any
    n_inputs: Any
    grad_views: Any
    derived: Any
    _on_meta: Any
    _replayed: Any
    tensors: Any
    position: Any
    ends: Any
    before: Any
    after: Any
    current_grad: Any
    def __init__(self,
        p,    # a parameter with a gradient
        state # its state
    ) -> None: ...
    def begin(self, p, state) -> None:
        "Get ready for the steppers' calls on parameter `p` with this `state`"
        ...
    def release(self) -> None:
        "Keep no tensor of this step in memory"
        ...
    def new(self):
        "A proxy with the next number"
        ...
    def is_result(self, value):
        "Does `value` stand for a tensor that a call has made?"
        ...
    def example(self, proxy):
        "A tensor with the shape and type of those that `proxy` stands for"
        ...
    def attribute(self, proxy, name):
        "The attribute or method `name` of what `proxy` stands for"
        ...
    def note_views(self, op) -> None:
        "Remember the result of `op` if it may lie where the gradient lies"
        ...
    def is_gradient(self, proxy):
        "Is `proxy` the gradient, or a view of it?"
        ...
    def call(self, func, args, kwargs):
        "Write down a call of `func`, and return a proxy for its result"
        ...
    def check_target(self, op) -> None:
        "Raise if `op` changes what is not the stepper's to change"
        ...
    def write(self, op):
        "Write `op` at the place where the steppers are"
        ...
    def result_of(self, op):
        "What `op`, the last call, returns: a proxy, proxies for several tensors, or a plain value"
        ...
    def written_before(self, func, args, kwargs):
        "The entry at this place if it is this call, whose numbers it takes over; else `None`"
        ...
    def cut(self):
        "Forget what is written beyond the place where the steppers are"
        ...
device_attributes = set('device is_cuda is_cpu'.split())
type_attributes = set('dtype itemsize element_size is_floating_point is_complex'.split())
shape_attributes = set('shape ndim size dim numel stride nelement nbytes is_contiguous '
                       'layout is_sparse requires_grad is_leaf'.split())
plain_attributes = shape_attributes | type_attributes | device_attributes    # which are no tensors
@cache
def getter(name):
    "A function, called `name`, that gets this attribute of a tensor"
    ...
def returns_its_argument(op):
    "Does `op` give back the very tensor that it is called with?"
    ...
number_ops = set('add sub rsub mul div lerp addcmul addcdiv where clamp clamp_min clamp_max maximum minimum '
                 'gt ge lt le eq ne'.split())    # operations in which any number will do
def is_number(o) -> bool: ...
def same_call(op, args, kwargs) -> bool:
    "Do `args` and `kwargs` differ from those of `op` in numbers of its arithmetic only?"
    ...
def same_argument(new, old, free):
    "Is `new` the same as `old`, or if it is `free`, another number of its type?"
    ...
def get_grad(self): ...
def set_grad(self, new) -> None: ...
def set_data(self, new) -> None: ...
def check_state(state) -> None:
    "Raise if `state` holds tensors that are not a parameter's own"
    ...
def record(
    cbs,      # steppers
    p,        # a parameter with a gradient: an example of those to update
    state,    # its state
    hyper,    # the hypers of its group
    tape=None # the `Tape` of an earlier step for such a parameter
):
    "Write down what the steppers do to `p`"
    ...
@cache
def form_for_lists(name, options):
    "PyTorch's form of `name` for lists of tensors when it is called with these keyword arguments, or `None`"
    ...
def play_op(
    op,  # an `Op`
    env, # for each number, a list of tensors
    n    # how many tensors a list has
):
    "Do `op` to all tensors"
    ...
def rounds_its_number(op, env) -> bool:
    "Would the form of `op` for lists round a number to 16 bits, which `op` itself does not?"
    ...
def play_op_on(op, env, j):
    "Do `op` to the tensors at place `j` of their lists"
    ...
def last_reads(tape):
    "For each entry, the numbers of the tensors that are not needed after it"
    ...
def known_of(tape, find):
    "`find(tape)`, found once for as long as the calls and what they leave in the state are the same"
    ...
def stepper_at(tape, j):
    "The stepper that made entry `j` of `tape`"
    ...
def play(
    tape,   # of the steppers
    tensors # for each input of the tape, a list of tensors
) -> dict:
    "Do what `tape` says to many tensors at once"
    ...
kind = attrgetter('dtype', 'layout', 'device')    # faster than one after the other
def group_key(p, state, hyper):
    "What parameters must have in common to share a tape, or `None` for one that cannot share"
    ...
kept_tapes = weakref.WeakKeyDictionary()    # by optimizer: by `kind_of` its examples, the tapes that wait
def kind_of(p, state, hyper):
    "What a parameter must have in common with the one that a tape was written for, to follow it"
    ...
def record_again(opt, item):
    "`record` for `item`, one of the `all_params` of `opt`, on the tape of an earlier step if one waits"
    ...
def keep_tapes(opt, recorded) -> None:
    "Let the tapes in `recorded`, as from `group_alike`, wait for the next step"
    ...
def record_by_shape(opt, items) -> list:
    "`(tape, items)` for parameters that are alike: one for all of them, or one for each shape if that matters"
    ...
def group_alike(
    opt,        # an `Optimizer`
    params,     # of its `all_params`
    strict=True # is it an error if the steppers cannot be recorded?
):
    "Group `params` that are treated alike, and record each group"
    ...
def tape_inputs(items):
    "The tensors of `items` that a tape works on: for each of its inputs, a list"
    ...
def write_plain(tape, items) -> None:
    "Write into the states of `items` what `tape` leaves there that is no tensor, and drop what it does not leave"
    ...
def write_state(
    tape,  # of the steppers
    items, # of an optimizer's `all_params`
    after  # the state that `play` returned
) -> None:
    "Give each parameter its part of the state `after` a step"
    ...
def play_on(opt, tape, items) -> None:
    "Update `items`, of the `all_params` of `opt`, by `tape`"
    ...
def foreach(
    opt,        # an `Optimizer`
    params,     # of its `all_params`
    strict=True # is it an error if the steppers cannot be recorded?
):
    "Run the steppers of `opt` on all tensors at once, operation by operation"
    ...
