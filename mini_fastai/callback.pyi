"""The events of a training loop, and the small classes that answer them."""
# Made from the modules by .ci/stubs.py: each patched method stands in its class.
from .learner import Learner
from collections.abc import Iterator
from typing import Any
from typing_extensions import Self

__all__ = ['Phase', 'phases', 'event', 'event_alias', 'event_names', 'batch_events', 'closing_events', 'Unbound',
           'CancelException', 'CancelFitException', 'CancelEpochException', 'CancelTrainException',
           'CancelValidException', 'CancelBatchException', 'CancelBackwardException', 'CancelStepException', 'Event',
           'events_of', 'Callback', 'has_state', 'LearnerFunction', 'check_event', 'state_of', 'set_state', 'matches',
           'predecessors', 'sort_callbacks', 'CallbackHandler', 'answers_of', 'single_kind', 'event_number', 'is_due']
import math
import re
import warnings
import weakref
from collections import namedtuple
from collections.abc import Callable
from contextlib import contextmanager
from difflib import get_close_matches
from functools import partial
from types import MethodType, SimpleNamespace
from fastcore.basics import camel2snake, patch
from .core import add_note, listify
class CancelException(Exception):
    "Base of the signals by which a callback changes the flow"
class CancelFitException(CancelException):
    "Skip the rest of the fit and go to `after_fit`"
class CancelEpochException(CancelException):
    "Skip the rest of this epoch and go to `after_epoch`"
class CancelTrainException(CancelException):
    "Skip the remaining training batches and go to `after_train`"
class CancelValidException(CancelException):
    "Skip the remaining validation batches and go to `after_validate`"
class CancelBatchException(CancelException):
    "Skip the rest of this batch and go to `after_batch`"
class CancelBackwardException(CancelException):
    "Skip the backward pass and go to `after_backward`"
class CancelStepException(CancelException):
    "Skip the optimizer's step and go to `after_step`"
Phase = namedtuple('Phase', 'before cancelled after signal')
_signals = dict(fit=CancelFitException, epoch=CancelEpochException,
                train=CancelTrainException, validate=CancelValidException,
                batch=CancelBatchException, backward=CancelBackwardException, step=CancelStepException)
phases = {name: Phase(f'before_{name}', f'after_cancel_{name}', f'after_{name}', signal)
          for name, signal in _signals.items()}
predicting = ['pred = model(*xb)', 'after_pred', 'loss = loss_func(pred, *yb)', 'after_loss']
learning = [('backward', ['loss.backward()']), ('step', ['opt.step()']), 'opt.zero_grad()']
training = ('train', [('batch', predicting + learning)])
validating = ('validate', [('batch', predicting)])
whole_fit = ('fit', [('epoch', [training, validating])])
repeated = ('epoch', 'batch')
Row = namedtuple('Row', 'depth text training')
def is_event(text):
    "Is `text`, of a part, an event? If not, it is a line of code"
    ...
def rows_of(
    part,         # a pair, as `whole_fit` is
    depth=0,      # the number of phases around it
    training=True # are its batches there to learn from?
) -> list:
    "Events and lines of code of `part`, from top to bottom"
    ...
class Event(SimpleNamespace):
    def __iter__(self): ...
def events_of(
    part # a pair, as `whole_fit` is
) -> list:
    "The events of `part` in order, those of a phase that was cut short among them"
    ...
event = Event(**{e: e for e in ('after_create', *events_of(whole_fit))})
event_alias = {'after_cancel_validate': 'after_cancel_valid'}    # an event, and the other name that answers to it
event_names = [*event, *event_alias.values()]
_in_batch = [phases[name] for name in ('batch', 'backward', 'step')]
batch_events = {e for phase in _in_batch for e in (phase.before, phase.cancelled, phase.after)}
closing_events = {p.after for p in phases.values()}
class Callback:
    "Answers events: a method named like an event runs when the event fires"
    order = 0    # callbacks run by `order`, the smallest first, then in the order they were added
    run_before = ()    # a class, a name, an instance, or a list of them: this one must run before those
    run_after = ()    # likewise: this one must run after those
    run = True    # False: answer no event, until set back or, when set during a fit, until the fit ends
    run_train = True    # False: answer no event of training batches
    run_valid = True    # False: answer no event of validation batches
    single = False    # True: a learner has only one of this kind, since a second one would count everything twice
    never_cancels = False    # True: this very class raises no signal, so that several processes need not ask each other
    _learn: Any    # weak reference to the learner
    @property
    def learn(self) -> Learner: ...
    @learn.setter
    def learn(self, learner) -> Learner: ...
    def __getattr__(self, k) -> Any: ...
    def __setattr__(self, k, v) -> None: ...
    @property
    def name(self):
        "The class's name in snake case, without a closing `Callback`"
        ...
    @classmethod
    def __init_subclass__(cls, **kwargs) -> None: ...
    def __init__(self,
        **functions # event = a function of the learner that answers it
    ) -> None: ...
    @property
    def functions(self) -> dict:
        "The functions of the learner that this callback was made of, by event"
        ...
    def __repr__(self): ...
    def __getstate__(self):
        "What a copy or a pickle gets: all but the learner"
        ...
    def __setstate__(self, state) -> None: ...
def _warn_hidden(cb, k) -> None: ...
def _warn_class(text) -> None: ...
def has_state(cb) -> bool:
    "Does callback `cb` have a state to save and load?"
    ...
class LearnerFunction:
    "Answers an event for callback `cb` by calling `f` with the learner"
    f: Any
    due: Any    # a function of the learner: is it time? None: always
    def __init__(self, cb, f) -> None: ...
    def __call__(self) -> None: ...
def check_event(name):
    "`name` if it is an event; an error that suggests one otherwise"
    ...
Unbound = namedtuple('Unbound', 'f')    # the function of a method that is bound to the object whose state this is in
def state_of(
    o,        # an object
    but=()    # names of attributes that a copy does without
) -> dict:
    "The attributes of `o` for a copy or a pickle; methods bound to `o` itself as their functions"
    ...
def set_state(o, state) -> None:
    "Give `o` the attributes that `state_of` returned"
    ...
def matches(
    cb,       # a callback
    targets   # classes, names, instances, functions of the learner, or one of these
) -> bool:
    "Is `cb` one of `targets`?"
    ...
def _matches_one(cb, target) -> bool: ...
def predecessors(cbs) -> dict:
    "For the `id` of each of `cbs`: those that must run before it"
    ...
def sort_callbacks(cbs):
    "`cbs` by `order`, then by position, except where `run_before` or `run_after` ask otherwise"
    ...
def _cycle(waiting, before):
    "A cycle among `waiting`, as text: each must run before the next"
    ...
class CallbackHandler:
    "Holds callbacks and fires events"
    cbs: Any
    training = False    # which batches are under way
    failed = False    # is an error, or Ctrl-C, on its way out? `after_` events fire nevertheless, and may ask
    cut_short = False    # has a callback raised a signal in the `after_` event that is firing?
    _table: Any    # training or not → event → the methods that answer it, in order
    def __init__(self) -> None: ...
    def refresh(self) -> None:
        "Ask anew, at the next event, which callbacks answer what"
        ...
    def handlers(self, event):
        "The methods that answer `event`, in order"
        ...
    def add_cb(self, cb) -> Self:
        "Add `cb`, a callback or a class of callbacks, and offer it as an attribute under its `name`"
        ...
    def add_cbs(self, cbs) -> Self:
        "Add each of `cbs`: a callback, a list of them, or None"
        ...
    def remove_cb(self, cb) -> Self:
        "Remove `cb`: a callback, every callback of a class, or those made of a function of the learner"
        ...
    def remove_cbs(self, cbs) -> Self:
        "Remove each of `cbs`: callbacks, classes, or None"
        ...
    @contextmanager
    def added_cbs(self, cbs) -> Iterator[Self]:
        "`cbs` are there for the length of a `with` block"
        ...
    @contextmanager
    def removed_cbs(self, cbs) -> Iterator[Self]:
        "`cbs` (instances or classes) are away for the length of a `with` block"
        ...
    def why_order(self,
        a, # a callback, a class or a name
        b  # another
    ) -> str:
        "Which of the two runs first, and why, in words"
        ...
    def __call__(self, event):
        "Fire `event`: call what answers it, in order"
        ...
    def _close_after(self, error, rest, event) -> None:
        "`error` was raised at the closing `event`: call the `rest` of its handlers, with `cut_short` set by a signal"
        ...
    def _finish(self, handlers, error, event) -> None:
        "Call all `handlers` although `error` is on its way, and raise what is stronger than it, if something is"
        ...
    def run_phase(self,
        name,  # one of `phases`
        body   # function of no arguments: the phase's work
    ) -> None:
        "`body` between its events; `after_<name>` fires however it ends, and the phase's signal goes no further"
        ...
    def on(self,
        event:str,           # name of an event
        every:int=1,         # answer each `every`-th time in a fit
        once:int|None=None,  # answer only the time with this number in a fit
        run_valid:bool=True, # in validation batches too?
        order:float=0        # among the callbacks, as `Callback.order`
    ):
        "Decorator that makes a callback of a function of the learner: `@learn.on('after_loss', every=100)`"
        ...
    def __getstate__(self): ...
    def __setstate__(self, state) -> None: ...
def _make_table(cbs) -> dict:
    "For training and for validation: the methods of `cbs` that answer each event, in order"
    ...
def answers_of(cb, e) -> list:
    "The methods of callback `cb` that answer event `e`, under either of its names"
    ...
def _check_free(handler, cb) -> None:
    "Raise if `cb` cannot be added to `handler`"
    ...
def single_kind(cls):
    "Of `cls` and its bases, the class of which a learner has one callback only; None if it may have many"
    ...
def _constraint(a, b) -> str: ...
def _chain(a, b, before):
    "The constraints that lead from `a` to `b`, or None if none do"
    ...
def _reasons(a, b, in_order, before, added):
    "Why `a` comes before `b` in the sorted callbacks `in_order`: a list of texts"
    ...
def _find(cbs, target): ...
def _breadth(signal):
    "The position in `phases` of the phase that `signal` cuts short: the smaller, the wider"
    ...
def _stronger(old, new, where):
    "Which of two exceptions goes on: `old`, or `new`, raised `where` in the meantime"
    ...
def _where(f, event) -> str: ...
def event_number(learn, event):
    "The number of this firing of `event` in the fit, from 1: in batches for a batch's events, else in epochs"
    ...
def is_due(learn, event, every, once):
    "Is this firing of `event` one of every `every`, or number `once`?"
    ...
def _check_counts(event, every, once) -> None: ...
