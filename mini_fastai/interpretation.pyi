"""What a trained model gets right and wrong, on which pictures, and how sure of itself it is."""
# Made from the modules by .ci/stubs.py: each patched method stands in its class.
from .label_cleaning import LabelIssues
from collections.abc import Iterator
from typing import Any

__all__ = ['Confused', 'ClassReport', 'Bin', 'in_order', 'take_items', 'in_words', 'drawable', 'show_judged', 'overlaid_target',
           'show_overlaid', 'ClassificationInterpretation']
from collections import namedtuple
from contextlib import contextmanager
import torch
from fastcore.basics import patch
from torch.nn import functional as F
from .core import Table
from .learner import Learner, find_bs
from .loader import DataLoader, axes_grid
from .metrics import class_counts
from .predictions import as_is, loss_activation
from .vision import show_image
def in_order(
    dl # a loader
):
    "`dl`, without shuffling and augmentation"
    ...
def take_items(
    dl, # a loader, as `in_order` makes it
    idxs # numbers of items
):
    "The items `idxs` of `dl`"
    ...
def _find_items(dl, wanted):
    "The items `wanted` by number, from the batches of `dl`"
    ...
def in_words(
    preds, # (n, ...) predictions, after their activation
    targs, # (n, ...) targets
    vocab=None # names of the classes
) -> list:
    "Targets and predictions as text"
    ...
def _name(i, vocab) -> str: ...
def _labels(row, vocab): ...
def _numbers(row): ...
def drawable(
    dl, # the loader of the batch
    b # a batch
) -> list:
    "The inputs of a batch, as they can be drawn"
    ...
def _stretched(x):
    "`x` between 0 and 1"
    ...
def _with_channels_to_draw(x):
    "One channel or three of `x`, if it is a tensor of channels"
    ...
_colours = {True: 'green', False: 'crimson', None: 'black'}
def show_judged(
    dl, # the loader of the batch
    b, # a batch
    titles, # a line or some for each
    rights, # for each True (green), False (red) or None (black)
    ncols=None, # None: near a square
    figsize=None # in inches
):
    "Draw pictures with titles in red and green"
    ...
def overlaid_target(
    dl # a loader
):
    "The block of the target of `dl`, if it is one that is drawn over the picture; or None"
    ...
def show_overlaid(
    dl, # the loader of the batch
    b, # a batch
    preds, # predictions for it, after their activation
    figsize=None # in inches
):
    "Draw pictures with what is wanted and with what is predicted on them"
    ...
@contextmanager
def _unrecorded(learn) -> Iterator[None]:
    "What the recorder knows of the last validation stays"
    ...
def _some_items(dl, max_n, seed):
    "A batch of `max_n` items of `dl`, drawn with `seed`, or the first ones"
    ...
class ClassificationInterpretation:
    "What a model makes of a set of labelled items"
    dl: Any
    preds: Any
    targs: Any
    multi: Any
    known: Any
    losses: Any
    vocab: Any
    def __init__(self,
        dl, # loader of the items, in order
        preds, # (n, classes) probabilities
        targs, # (n,) classes; or (n, classes) of 0 and 1 where each item has any number of labels
        losses=None, # (n,); None: the negative logarithm of what was predicted for the target
        vocab=None # names of the classes; None: their numbers
    ) -> None: ...
    def loss_of_each(self):
        "(n,) cross-entropies"
        ...
    def known_rows(self):
        "Predictions and targets of the items that there are predictions for"
        ...
    @classmethod
    def from_learner(cls,
        learn, # a `Learner`
        ds_idx=1, # which of its loaders
        dl=None, # or another loader
        folder=None, # for files that take the place of memory, see `get_preds`
        act=None # what makes probabilities of the model's output; None: what fits the loss
    ):
        "Predict all items of a loader"
        ...
    def confusion_matrix(self):
        "(classes, classes): how often the row's class was taken for the column's"
        ...
    def plot_confusion_matrix(self,
        normalize=False, # shares of each row in place of numbers?
        figsize=None, # inches; None: by the number of classes
        cmap='Blues', # colours of matplotlib
        text=None, # write the numbers? None: if there are at most 20 classes
        ax=None # axes to draw on; None: new ones
    ):
        "Draw the confusion matrix"
        ...
    def most_confused(self,
        min_val=1 # leave out pairs with fewer cases
    ):
        "Pairs of classes, those mixed up most first"
        ...
    def classification_report(self,
        thresh=.5 # where each item has any number of labels: predicted above this
    ):
        "Precision, recall and F1 of each class"
        ...
    def print_classification_report(self, thresh=.5) -> None:
        "Print `classification_report`"
        ...
    def top_losses(self,
        k=None, # how many; None: all
        largest=True # the largest, or the smallest?
    ):
        "The items with the largest losses"
        ...
    def plot_items(self,
        idxs, # numbers of items
        ncols=None, figsize=None # see `show_judged`
    ):
        "Draw some items: prediction / actual / loss / probability of the prediction"
        ...
    def plot_top_losses(self,
        k=9, # how many
        largest=True, # the largest, or the smallest?
        ncols=None, figsize=None # see `show_judged`
    ):
        "Draw the items with the largest losses: prediction / actual / loss / probability of the prediction"
        ...
    def confused_items(self,
        actual, predicted # two classes, by name
    ):
        "The items of one class that were taken for another"
        ...
    def calibration(self,
        n_bins=10 # of equal width, from 0 to 1
    ):
        "How sure and how right the model is, by bins of its confidence"
        ...
    def calibration_error(self, n_bins=10):
        "The expected calibration error: the mean over items of |confidence - accuracy| of their bin"
        ...
    def plot_calibration(self,
        n_bins=10, # see `calibration`
        figsize=(7.2, 4.6) # inches
    ):
        "Draw the reliability diagram"
        ...
    def label_issues(self,
        by='disagreement', # 'disagreement': those counted to another class; 'loss': all, the largest loss first
        path=None # the folder that names of files are relative to; None: names as they are
    ) -> LabelIssues:
        "Labels that may be wrong"
        ...
def _write_numbers(ax, m, form) -> None:
    "The numbers of `m` but 0 in the middle of their squares, white where these are dark"
    ...
Confused = namedtuple('Confused', 'actual predicted n share')
ClassReport = namedtuple('ClassReport', 'label precision recall f1 support')
Bin = namedtuple('Bin', 'lo hi n confidence accuracy')
