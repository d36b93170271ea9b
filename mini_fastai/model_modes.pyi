"""The same model in another mode for the length of a fit: statistics that stand still, another layout in memory, a compiled program."""
# Made from the modules by .ci/stubs.py: each patched method stands in its class.
from typing import Any

__all__ = ['frozen_norms', 'BnFreeze', 'ChannelsLast', 'has_channels', 'channels_last', 'NotedBackend', 'graph_break_text',
           'Compile']
import warnings
from functools import partial
from pathlib import Path
import torch
from fastcore.basics import patch
from torch import nn
from .callback import Callback
from .learner import TrainEvalCallback
def frozen_norms(
    model,
    opt=None # its optimizer, which may have frozen groups of parameters
):
    "The batch normalisation layers of `model` in frozen groups, or whose parameters are not trained"
    ...
class BnFreeze(Callback):
    "Keeps the statistics of batch normalisation in frozen groups as they are"
    run_after = TrainEvalCallback
    order = -9
    def before_train(self) -> None: ...
class ChannelsLast(Callback):
    "Runs the model and its pictures in the layout channels last; afterwards the weights lie as they did"
    order = 8    # after what changes pictures
    _converted: Any    # the parameters and buffers that were converted; None: nothing is converted
    _fitting = False
    def before_fit(self) -> None: ...
    def before_validate(self) -> None: ...
    def after_validate(self) -> None: ...
    def after_fit(self) -> None: ...
    def before_batch(self) -> None: ...
    def convert(self): ...
    def restore(self) -> None: ...
def has_channels(o):
    "Is `o` a tensor of numbers with four dimensions, as pictures are?"
    ...
def channels_last(t): ...
class NotedBackend:
    "A backend of torch.compile that counts the programs it makes, and notes why there is more than one"
    backend: Any
    mode: Any
    n_programs: Any
    breaks: Any
    def __init__(self,
        backend='inductor', # name of a backend, or a function of a graph and example inputs
        mode=None           # for inductor: 'reduce-overhead', 'max-autotune', ...
    ) -> None: ...
    def __call__(self, graph, inputs): ...
    def compiler(self): ...
def graph_break_text(
    reason # what torch says of the end of a graph: `reason` and `user_stack`
):
    "Why, and at which line"
    ...
class Compile(Callback):
    "Compiles the model for the length of a fit, says in words where that failed, and leaves the model as it was"
    noted: NotedBackend
    dynamic: bool | None
    kwargs: Any
    _usual: Any
    order = 9    # after what changes the inputs
    single = True
    _program: Any    # what the model calls instead of its layers
    _told = True
    def __init__(self,
        backend='inductor',     # as for `torch.compile`
        mode:str|None=None,     # as for `torch.compile`
        dynamic:bool|None=None, # True: one program for all shapes
        **kwargs                # to `torch.compile`: fullgraph, ...
    ) -> None: ...
    def before_fit(self) -> None: ...
    def after_fit(self): ...
    def __getstate__(self) -> dict: ...
    def before_batch(self): ...
    def after_batch(self): ...
    def report(self):
        "Into how many programs the model was compiled, and why, in words"
        ...
