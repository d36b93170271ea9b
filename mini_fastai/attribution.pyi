"""Which part of a picture made a network decide as it did: Grad-CAM and occlusion."""
# Made from the modules by .ci/stubs.py: each patched method stands in its class.
from collections.abc import Iterator
from typing import Any

__all__ = ['evaluating', 'last_conv', 'grad_cam', 'scores_of', 'check_scores', 'enlarge', 'square_places', 'occlusion',
           'Attribution', 'heat', 'integrated_gradients']
import math
import warnings
from contextlib import ExitStack, contextmanager
from itertools import product
import torch
from fastcore.basics import patch
from torch import nn
from torch.nn import functional as F
from .core import import_extra, listify
from .data import brief
from .export import unwrap_model
from .interpretation import drawable, in_order, take_items
from .learner import Learner
from .loader import axes_grid
from .model_outputs import OutputOf, output_part
from .predictions import loss_activation
from .vision import show_image
@contextmanager
def evaluating(
    model # a module
) -> Iterator[Any]:
    "Evaluation mode for the length of a `with` block; afterwards each layer is in the mode in which it was"
    ...
def last_conv(
    model, # a network
    x # (n, channels, height, width) pictures, of which it gets the first
) -> nn.Conv2d:
    "The convolution that runs last in `model`, of those that put out more than a pixel"
    ...
def _unless_patches(convs, model):
    "The last of `convs`; a warning if there is but one, which cuts the picture into patches"
    ...
def grad_cam(
    model, # returns scores (n, classes)
    x, # (n, channels, height, width) pictures
    classes=None, # the class to ask about, for each picture; None: the one with the highest score
    layer=None # whose maps are weighed; None: `last_conv`
):
    "Where in the picture a convolution found what speaks for a class (Selvaraju et al., 2017)"
    ...
def scores_of(
    scores, # (n, classes)
    classes=None # (n,) numbers of classes; None: those with the highest scores
):
    "For each picture the score of its class"
    ...
def check_scores(
    scores # what a model has returned
):
    "An error if these are not scores of classes"
    ...
def enlarge(
    maps, # (n, h, w)
    size # (height, width)
):
    "`maps` in the size of the pictures"
    ...
def square_places(
    height, width, # of the picture
    size, # of a square, in pixels
    stride # from one square to the next
) -> list:
    "Squares that cover a picture"
    ...
def occlusion(
    model, # returns scores (n, classes)
    x, # (n, channels, height, width) pictures
    classes=None, # the class to ask about, for each picture; None: the one with the highest score
    size=8, # of the square that is covered, in pixels
    stride=None, # from one square to the next; None: half of `size`
    fill=0., # what covers it; of normalized pictures, 0 is the mean colour
    bs=64 # covered pictures a forward pass
):
    "How far the score of a class falls when a part of the picture is covered (Zeiler and Fergus, 2014)"
    ...
class Attribution:
    "Maps of what speaks for a class, with the pictures that they belong to"
    maps: Any
    pictures: Any
    titles: Any
    passes: Any
    name: Any
    def __init__(self,
        maps, # (n, height, width), as large as the pictures
        pictures, # as they can be drawn
        titles, # the class that was asked about, and its probability
        passes, # pictures that went through the model, for each one asked about
        name='' # of the method
    ) -> None: ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def show(self,
        ncols=None, # None: near a square
        figsize=None # in inches
    ):
        "Draw the maps over the pictures"
        ...
_for, _against = torch.tensor([213., 94, 0])/255, torch.tensor([0., 114, 178])/255
def heat(
    values # (height, width)
):
    "Orange where `values` are positive, blue where it is negative, the more opaque the larger"
    ...
def _batch_of(learn, items, dl):
    "A loader in order, and the batch of its `items`, by their numbers; or of new items"
    ...
class _ScoresOnly(nn.Module):
    "A model that returns the part of another one's output that holds the scores"
    model: Any
    which: Any
    def __init__(self, model, which) -> None: ...
    def forward(self, x): ...
def _scores_only(learn):
    "The model of `learn`, without what torch.compile put around it, and without what `OutputOf` leaves out"
    ...
def _class_numbers(cls, vocab, n, n_classes):
    "The number of the class to ask about, for each of `n` pictures"
    ...
def _titles(learn, scores, classes) -> list:
    "For each picture its class and the probability"
    ...
def integrated_gradients(
    model, # returns scores (n, classes)
    x, # (n, channels, height, width) pictures
    classes=None, # the class to ask about, for each picture; None: the one with the highest score
    fill=0., # colour of the plain picture at the beginning of the way
    n_steps=50 # forward passes on the way
):
    "How much each pixel adds to the score of a class (Sundararajan et al., 2017), by captum"
    ...
