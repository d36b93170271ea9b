"""Train on what lies between your pictures and between your classes: MixUp, CutMix, label smoothing, and pictures that grow."""
# Made from the modules by .ci/stubs.py: each patched method stands in its class.

__all__ = ['mix', 'draw_share', 'MixedLoss', 'LossMixer', 'BatchMixer', 'is_number', 'MixUp', 'in_box', 'box_mask', 'CutMix',
           'known_as', 'is_cross_entropy', 'is_binary', 'uniform_loss', 'LabelSmoothing', 'size_between', 'resized',
           'ProgressiveResize', 'is_picture']
from typing import Any
import torch
from fastcore.basics import patch, store_attr
from torch import nn
from torch.nn import functional as F
from .callback import Callback
from .learner import mean_settings
def mix(
    x,        # a tensor with an entry for each item
    partners, # for each item, the entry of the one that it is mixed with
    lam       # share of the item itself, a tensor of one number
):
    "`lam` of each item of `x`, and `1 - lam` of its partner"
    ...
def draw_share(
    alpha,  # parameter of the Beta distribution: 1 makes all shares equally likely, a small one extremes
    device  # where to draw
):
    "A random share from 0 to 1, as a tensor"
    ...
class MixedLoss:
    "The loss `func`, averaged over the targets that `steps` make of a batch's targets"
    func: Any
    steps: Any
    def __init__(self,
        func # the loss of predictions and targets
    ) -> None: ...
    def __call__(self, pred, *yb): ...
    def loss_of(self, pred, yb, targets): ...
    def loss_of(self, pred, yb, targets):
        "The loss against `targets`; None: against all classes alike"
        ...
class LossMixer(Callback):
    "Base of callbacks that train on several targets at once: the loss is another one while it is called"
    order = 5
    run_valid = False
    def step(self, weighted):
        "Make of a list of (weight, targets) the list to train on"
        ...
    def has_step(self) -> bool:
        "Does this batch need it?"
        ...
    def after_pred(self): ...
    def after_loss(self) -> None: ...
    def after_batch(self) -> None: ...
class BatchMixer(LossMixer):
    "Base of callbacks that mix each item of a training batch with another one"
    alpha: float
    p: float
    whole: Any
    lam:Any = None    # what this batch has of each item itself
    partner: Any    # the numbers of the items that these are mixed with
    def __init__(self,
        alpha:float, # parameter of the Beta distribution from which the shares come
        p:float=1.   # the chance that a batch is mixed at all
    ) -> None: ...
    def before_batch(self) -> None: ...
    def check_input(self, x) -> None: ...
    def as_input(self, y, x):
        "Is target `y` treated as the inputs are?"
        ...
    def draw(self, x) -> None:
        "Draw the share and the partners for batch `x`"
        ...
    def draw_partners(self, x):
        "The numbers of the items, of the whole batch, that those of `x` are mixed with"
        ...
    def partners(self, x):
        "What tensor `x` has for the partner of each item, which another process may have"
        ...
    def mix_inputs(self, x): ...
    def mix_targets(self, y, whole): ...
    def has_step(self) -> bool: ...
    def step(self, weighted): ...
    def _of_partners(self, targets): ...
def is_number(y):
    "Is target `y` a tensor of floating point numbers, and not of classes?"
    ...
class MixUp(BatchMixer):
    "Trains on weighted sums of two items and their targets (https://arxiv.org/abs/1710.09412)"
    def __init__(self,
        alpha:float=.4, # parameter of the Beta distribution: the larger, the more even the mixtures
        p:float=1.      # the chance that a batch is mixed at all
    ) -> None: ...
    def draw(self, x) -> None: ...
def in_box(
    n,      # pixels along this side
    length, # of the box, as a share of the side
    centre  # of the box, likewise
):
    "Which of `n` pixels in a row have their centres in the box?"
    ...
def box_mask(
    height, width, # of the pictures
    share,         # of the picture that stays, a tensor
    centre         # of the box, from 0 to 1: two numbers in a tensor
):
    "True where a box with `1 - share` of the area lies, as far as it lies inside"
    ...
class CutMix(BatchMixer):
    "Trains on pictures with a box from another one, with the targets in the shares of the areas"
    size: Any
    mask: Any
    def __init__(self,
        alpha:float=1., # parameter of the Beta distribution: 1 makes boxes of all areas equally likely
        p:float=1.      # the chance that a batch is mixed at all
    ) -> None: ...
    def check_input(self, x) -> None: ...
    def draw(self, x) -> None: ...
    def as_input(self, y, x): ...
    def _is_picture(self, y): ...
    def mix_inputs(self, x): ...
    def mix_targets(self, y, whole): ...
def known_as(loss, function, module) -> bool:
    "Is `loss` torch's `function` or `module`, maybe in a `partial`?"
    ...
def is_cross_entropy(loss): ...
def is_binary(loss):
    "Does `loss` take a probability, or a score of one, for each label?"
    ...
def uniform_loss(
    loss,  # of scores and classes
    pred,  # scores: items, classes, and maybe pixels
    target # classes: it only says which of them are ignored
):
    "The mean of `loss` over all classes as targets"
    ...
class LabelSmoothing(LossMixer):
    "Trains on targets that are spread a little over all classes (https://arxiv.org/abs/1512.00567)"
    eps: float
    classes: Any
    def __init__(self,
        eps:float=.1 # what is taken from each target, and spread over all classes
    ) -> None: ...
    def before_batch(self) -> None: ...
    def has_step(self): ...
    def step(self, weighted) -> list: ...
    def smoothed(self, target):
        "The probabilities `target`, spread"
        ...
def size_between(
    n,       # full size, in pixels
    share,   # of it
    multiple # the size is one of these
):
    "About `share` of `n`, as a multiple of `multiple`, from that up to `n`"
    ...
def resized(
    x,   # pictures, or classes of their pixels, with height and width last
    size # new height and width
):
    "`x` with another height and width: numbers averaged, classes of pixels by the nearest"
    ...
class ProgressiveResize(Callback):
    "Trains on small pictures that grow to their full size; validates at the full size"
    start: float
    until: float
    multiple: int
    order = 4    # before pictures are mixed
    run_valid = False
    def __init__(self,
        start:float=.5,  # share of height and width at the beginning
        until:float=.75, # share of the fit after which pictures have their full size
        multiple:int=8   # sizes are multiples of this
    ) -> None: ...
    def share_at(self, pct):
        "Share of the full size when `pct` of the fit is done"
        ...
    def before_batch(self): ...
    def picture_size(self, x): ...
def is_picture(x, size):
    "Has `x`, besides items, the height and width `size`?"
    ...
