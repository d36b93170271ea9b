"""Look inside a network while it trains: what its layers put out, how far each step moves their weights, and what a batch costs in memory."""
# Made from the modules by .ci/stubs.py: each patched method stands in its class.
from typing import Any
from typing_extensions import Self

__all__ = ['SizeTrial', 'MemoryRow', 'map_tensors', 'detached', 'Hook', 'Hooks', 'hook_output', 'hook_outputs', 'layers_of',
           'HookCallback', 'DeviceRows', 'histogram', 'activation_row', 'ActivationStats', 'WeightStats', 'with_batch',
           'first_batch', 'OneBatchFit', 'search_largest', 'is_out_of_memory', 'try_batch_size', 'give_memory_back',
           'BatchSizes', 'MemoryStats']
import gc
import re
import statistics
import time
import warnings
from collections import namedtuple
import torch
from fastcore.basics import patch, store_attr
from torch import nn
from torch.nn.parameter import is_lazy
from .callback import Callback, is_due
from .core import Table
from .learner import Learner, check_whole
from .timing import resized_batch
from .tracing import GivenBatches, sandbox, with_loaders
def map_tensors(
    f, # a function of a tensor
    o  # a tensor, or a tuple, list or dictionary with tensors in it
):
    "`f` of every tensor in `o`, in a structure like that of `o`; other values stay as they are"
    ...
def detached(
    o,        # a tensor, or a tuple, list or dictionary with tensors in it
    cpu=False # on the CPU? There the host waits until the device has computed them
):
    "`o` with its tensors cut from their graph"
    ...
class Hook:
    "Calls `func(layer, inputs, output)` whenever `layer` runs, and keeps what it returns in `stored`"
    layer: nn.Module
    func: Any
    detach: Any
    cpu: Any
    _stored: Any
    _versions: Any
    _handle: Any
    def __init__(self,
        layer:nn.Module, # the layer to watch
        func,            # of the layer, its inputs and its output; of their gradients if not `is_forward`
        is_forward=True, # in the forward pass? False: in the backward pass
        detach=True,     # give `func` tensors without their graph?
        cpu=False        # and on the CPU, for which the host has to wait?
    ) -> None: ...
    def _call(self, layer, inputs, output) -> None: ...
    def remove(self) -> None:
        "Take the hook away; it may have been removed before"
        ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *error) -> None: ...
    def _note_version(self, t) -> None: ...
    @property
    def stored(self):
        "What `func` returned when the layer last ran"
        ...
class Hooks:
    "A `Hook` on each of `layers`"
    hooks: Any
    def __init__(self,
        layers,          # the layers to watch
        func,            # of a layer, its inputs and its output; of their gradients if not `is_forward`
        is_forward=True, # in the forward pass? False: in the backward pass
        detach=True,     # give `func` tensors without their graph?
        cpu=False        # and on the CPU, for which the host has to wait?
    ) -> None: ...
    @property
    def stored(self) -> list: ...
    def remove(self) -> None: ...
    def __len__(self) -> int: ...
    def __iter__(self): ...
    def __getitem__(self, i): ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *error) -> None: ...
def _output(layer, inputs, output): ...
def hook_output(
    layer,       # the layer to watch
    detach=True, # without its graph?
    cpu=False,   # on the CPU, for which the host has to wait?
    grad=False   # its gradient (a tuple, one for each output), in the backward pass?
):
    "A `Hook` that keeps the output of `layer`"
    ...
def hook_outputs(
    layers,      # the layers to watch
    detach=True, # without their graph?
    cpu=False,   # on the CPU, for which the host has to wait?
    grad=False   # their gradients (tuples, one for each output), in the backward pass?
):
    "`Hooks` that keep the output of each of `layers`"
    ...
def layers_of(
    model,       # a model
    modules=None # layers, or a function that says whether a layer is wanted; None: those with weights of their own
) -> dict:
    "The layers of `model` that are to be watched, by name"
    ...
def _is_simple_with_weights(layer) -> bool: ...
class HookCallback(Callback):
    "Hooks on layers in every `every`-th training batch: `hook` is called when a layer runs, `collect` after the batch"
    modules: Any
    every: Any
    is_forward: Any
    detach: Any
    cpu: Any
    _layers: Any
    kept: Any
    run_valid = False
    hooks: Any    # while they are on the layers
    names = ()    # of the layers
    def __init__(self,
        modules=None,    # layers, or a function that says whether a layer is wanted; None: those with own weights
        every=1,         # look at every `every`-th training batch
        is_forward=True, # in the forward pass? False: in the backward pass
        detach=True,     # give `hook` tensors without their graph?
        cpu=False        # and on the CPU, for which the host has to wait?
    ) -> None: ...
    def hook(self, layer, inputs, output):
        "What is wanted of `layer`; its output, if a subclass says nothing else"
        ...
    def collect(self, kept) -> None:
        "`kept` is what `hook` returned in this batch, by name of the layer"
        ...
    def before_fit(self) -> None: ...
    def before_batch(self): ...
    def _keep(self, layer, inputs, output): ...
    def after_batch(self): ...
class DeviceRows:
    "Tensors of one shape, one for each of some batches: on the device until they are read"
    iters: Any
    _waiting: Any
    _read: Any
    def __init__(self) -> None: ...
    def __len__(self) -> int: ...
    def add(self, i, row) -> None:
        "Keep tensor `row` of batch number `i`"
        ...
    @property
    def rows(self):
        "All of them as one tensor on the CPU; the host waits for those that are still on the device"
        ...
    def state_dict(self): ...
    def load_state_dict(self, state) -> None: ...
def histogram(
    h,        # a tensor
    bins:int, # how many
    limit:float# they cover -limit … limit; the first and the last one have what lies outside, too
):
    "How many values of `h` are in each of `bins`, computed on its device"
    ...
def activation_row(
    h,              # what a layer put out: a tensor, or a tuple or list whose first tensor is meant
    bins:int,       # of the histogram
    limit:float,    # of the histogram
    near_zero:float # what is smaller counts as about zero
):
    "Mean, standard deviation, the share of values near zero, and a histogram of `h`, in one tensor on its device"
    ...
class ActivationStats(HookCallback):
    "Mean, standard deviation, share near zero and histogram of layers' outputs, in every `every`-th training batch"
    bins: int
    limit: float
    near_zero: float
    _kept_rows: DeviceRows
    means: Any
    stds: Any
    near_zeros: Any
    hists: Any
    def __init__(self,
        modules=None,         # layers, or a function that says whether a layer is wanted; None: those with own weights
        every:int=1,          # look at every `every`-th training batch
        bins:int=81,          # of the histograms; an odd number has zero in the middle of one
        limit:float=10.,      # the histograms go from -limit to limit
        near_zero:float=.05   # a value of smaller size counts as near zero
    ) -> None: ...
    def before_fit(self) -> None: ...
    def hook(self, layer, inputs, output): ...
    def collect(self, kept) -> None: ...
    def after_train(self) -> None: ...
    @property
    def iters(self):
        "Numbers of the training batches that were looked at, from 1"
        ...
    def state_dict(self): ...
    def load_state_dict(self, state) -> None: ...
    def _index(self, layer):
        "The number of a layer that is given by name or number"
        ...
    def color_dim(self,
        layer, # its name, or its number among `names`
        ax=None# axes to draw on; None: new ones
    ):
        "Batches from left to right, output values from bottom to top, and as colour the logarithm of how many there are"
        ...
    def plot_stds(self,
        ax=None # axes to draw on; None: new ones
    ):
        "Standard deviations of the outputs of all layers, on a logarithmic axis"
        ...
    def plot_near_zeros(self,
        ax=None # axes to draw on; None: new ones
    ):
        "The shares of outputs near zero of all layers"
        ...
    def plot_layer_stats(self,
        layer # its name, or its number among `names`
    ):
        "Mean, standard deviation and share near zero of one layer's outputs"
        ...
def _column(i): ...
def _axes(ax, **kwargs): ...
def _lines_by_depth(ax, iters, values, names) -> None:
    "A line for each column of `values`, the first one dark and the last one light"
    ...
def _norms(tensors):
    "The norms of `tensors`, on their device; NaN for None"
    ...
class WeightStats(Callback):
    "Norms of gradients, weights and updates of each layer, and their ratios, in every `every`-th training batch"
    every: int
    wanted: Any
    _kept_rows: DeviceRows
    _params: Any
    grad_norms: Any
    weight_norms: Any
    update_norms: Any
    order = 20    # after `GradientClip` and `MixedPrecision`, so that gradients are what the step gets
    run_valid = False
    names = ()    # of the weights
    _before: Any    # gradients' norms and copies of the weights, while a step is under way
    def __init__(self,
        every:int=1,        # look at every `every`-th training batch, if there is a step in it
        wanted=None         # a function of name and parameter that says what to look at; None: matrices and filters
    ) -> None: ...
    def before_fit(self) -> None: ...
    def before_step(self): ...
    def after_step(self): ...
    def after_train(self) -> None: ...
    @property
    def iters(self):
        "Numbers of the training batches that were looked at, from 1"
        ...
    @property
    def ratios(self):
        "Norm of the update divided by that of the weights: a row for each batch, a column for each weight"
        ...
    def state_dict(self): ...
    def load_state_dict(self, state) -> None: ...
    def plot(self,
        ax=None # axes to draw on; None: new ones
    ):
        "The update-to-weight ratio of each weight, and the rule of thumb"
        ...
def _has_two_dimensions(name, p): ...
def _norm(i): ...
def with_batch(
    dls,   # `DataLoaders`
    batch, # a batch
    n:int  # how often it comes in an epoch
):
    "A copy of `dls` that trains on `batch` alone, and has nothing to validate on"
    ...
def first_batch(dls):
    "The first batch of the training loader"
    ...
class OneBatchFit(Table):
    "Losses of a model that sees one batch again and again; `learned` if the last is below a tenth of the first"
    losses: Any
    unmoved: Any
    learned: Any
    def __init__(self,
        losses, # of all batches
        unmoved # names of weights that did not change
    ) -> None: ...
def search_largest(
    fits,      # a function of a number: does it fit?
    start:int, # the first number to try
    stop:int   # no number above this one is tried
) -> int:
    "The largest number that fits, give or take an eighth: in powers of two first, then by halving the distance"
    ...
_oom_text = re.compile(r'out of memory|not enough memory|failed to allocate|alloc_failed|allocate memory|alloc_cpu')
def is_out_of_memory(
    e # an exception
) -> bool:
    "Does `e` say that there was not enough memory?"
    ...
SizeTrial = namedtuple('SizeTrial', 'bs fits items_per_s peak_gb why')
def try_batch_size(
    learn, # a `Learner` in a sandbox
    batch, # a batch of any size
    bs:int,# the size to try
    n:int  # steps; the first one is not timed
):
    "Train `learn` with batches of `bs` items: a `SizeTrial`"
    ...
def give_memory_back():
    "Free what nothing refers to any longer on the GPU; on a CPU, what is not needed is free already"
    ...
class BatchSizes(Table):
    "The batch sizes that were tried; `largest` that fits, and the `fastest`"
    largest: Any
    fastest: Any
    def __init__(self,
        trials, # a `SizeTrial` for each size
        largest # the largest size that fits
    ) -> None: ...
MemoryRow = namedtuple('MemoryRow', 'epoch train_peak valid_peak reserved')
class MemoryStats(Callback):
    "Memory of a CUDA device in bytes: `peaks` of the training batches, and a `MemoryRow` for each epoch in `epochs`"
    peaks: Any
    epochs: Any
    order = 70    # after all others have allocated what they need
    _counts = False    # is this training on CUDA?
    _peak = 0    # of the part of the epoch that is under way
    _train_peak = 0
    def __init__(self) -> None: ...
    def before_fit(self) -> None: ...
    def before_train(self) -> None: ...
    def before_batch(self) -> None: ...
    def after_batch(self): ...
    def after_train(self) -> None: ...
    def after_epoch(self): ...
    def state_dict(self): ...
    def load_state_dict(self, state) -> None: ...
