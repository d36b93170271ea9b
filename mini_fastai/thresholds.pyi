"""From which probability on a label is said to be there: precision and recall for each threshold, the best one, and what it is worth on new data."""
# Made from the modules by .ci/stubs.py: each patched method stands in its class.
from typing import Any

__all__ = ['Curve', 'LabelThreshold', 'threshold_curve', 'ThresholdCurves', 'best_thresholds', 'f1_of_labels', 'held_out_f1',
           'Thresholds']
from collections import namedtuple
import torch
from fastcore.basics import patch
from .core import Table
from .learner import check_whole
from .metrics import class_counts
Curve = namedtuple('Curve', 'thresh precision recall f1')
def threshold_curve(
    probs, # (n,) probabilities of one label
    targ # (n,) 0 or 1
) -> Curve:
    "Precision, recall and F1 of one label, for every threshold"
    ...
class ThresholdCurves:
    "Precision, recall and F1 of each label, for every threshold"
    preds: Any
    targs: Any
    vocab: Any
    curves: Any
    def __init__(self,
        preds, # (n, labels) probabilities
        targs, # (n, labels) of 0 and 1
        vocab=None # names of the labels; None: their numbers
    ) -> None: ...
    @classmethod
    def from_learner(cls,
        learn, # a `Learner` with several labels an item
        ds_idx=1, # which of its loaders
        dl=None # or another loader
    ):
        "Of the predictions for a loader"
        ...
    def best(self,
        k=5, seed=0 # parts for the held-out F1, and the seed of their deal
    ) -> Thresholds:
        "The threshold of the best F1 for each label, and the F1 if it is chosen on other items than it is judged on"
        ...
    def plot(self,
        ncols=3, # panels a row
        figsize=None # inches
    ):
        "Precision, recall and F1 against the threshold, with the best one marked"
        ...
def best_thresholds(
    preds, # (n, labels) probabilities
    targs # (n, labels) of 0 and 1
):
    "For each label the threshold of the best F1"
    ...
def f1_of_labels(
    above, # (n, labels): is the label said to be there?
    targs # (n, labels) of 0 and 1
):
    "F1 of each label"
    ...
def held_out_f1(
    preds, # (n, labels) probabilities
    targs, # (n, labels) of 0 and 1
    k=5, # parts
    seed=0 # of the deal
):
    "F1 of each label if every item is judged by thresholds that were chosen without it"
    ...
LabelThreshold = namedtuple('LabelThreshold', 'label thresh precision recall f1 held_out_f1 f1_at_half positives')
class Thresholds(Table):
    "The best threshold of each label and what it gives; `values` is a tensor of them, for metrics and predictions"
    values: Any
    def __init__(self,
        rows, # of `LabelThreshold`s
        values # (labels,) thresholds
    ) -> None: ...
    def decode(self,
        preds # (n, labels) probabilities
    ) -> list:
        "The labels that predictions are above the thresholds of"
        ...
