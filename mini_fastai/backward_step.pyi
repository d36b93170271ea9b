"""Update each parameter inside the backward pass, as soon as its gradient is there, and drop the gradient."""
# Made from the modules by .ci/stubs.py: each patched method stands in its class.
from typing import Any
from typing_extensions import Self

__all__ = ['step_in_backward', 'StepInBackward']
import warnings
import torch
from fastcore.basics import patch
from .averaging import WeightAverage
from .callback import Callback, answers_of
from .optimizer import Optimizer
from .tracing import Watch
from .training import MixedPrecision
def check_steppers(opt) -> None:
    "Raise if `opt` does not update its parameters one by one"
    ...
class step_in_backward:
    "From now on, until `remove`, `opt` updates each parameter inside the backward pass and drops its gradient"
    opt: Any
    before_update: Any
    n_updated: Any
    group_of: Any
    handles: Any
    def __init__(self,
        opt,               # an `Optimizer`
        before_update=None # function of a parameter, called before its update, that may change its gradient
    ) -> None: ...
    @torch.no_grad()
    def update(self, p) -> None:
        "Make the step of `p`, and drop its gradient"
        ...
    def remove(self) -> None:
        "Let gradients wait for `opt.step` again"
        ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *args) -> None: ...
class StepInBackward(Callback):
    "Updates each parameter inside the backward pass, as soon as its gradient is there, and drops the gradient"
    before_update: Any
    allow: Any
    order = -5    # with the model in training mode
    run_valid = False
    single = True    # two would make each step twice
    _hooked: Any    # what `step_in_backward` returned
    def __init__(self,
        before_update=None, # function of a parameter, called before its update, that may change its gradient
        allow=()            # classes of callbacks that answer `after_backward` or `before_step` but need no gradients
    ) -> None: ...
    def after_create(self) -> None: ...
    def before_train(self) -> None: ...
    def before_backward(self) -> None: ...
    def after_train(self) -> None: ...
    def _unhook(self) -> None: ...
    def _refuse(self) -> None:
        "Raise if another callback comes too late"
        ...
    def after_backward(self): ...
too_late = 'after_backward', 'before_step'    # the events at which all gradients should be there, and are not
def needs_gradients(
    cb,      # a callback
    allow=() # classes that do not
) -> str|None:
    "At which of the events `too_late` callback `cb` may want gradients"
    ...
