"""Accuracy, precision and recall, counted over a whole epoch."""
# Made from the modules by .ci/stubs.py: each patched method stands in its class.
from typing import Any

__all__ = ['check_classes', 'one_for_each', 'accuracy', 'error_rate', 'top_k_accuracy', 'accuracy_multi', 'class_counts',
           'counts_and_check', 'Precision', 'Recall', 'F1Score', 'TorchMetric']
import math
import torch
from fastcore.basics import camel2snake, patch, store_attr
from .learner import Metric, one_number
def check_classes(inp, axis):
    "The number of classes in predictions `inp`, which must be two or more"
    ...
def one_for_each(
    targ, # targets
    shape # of what they are for
):
    "`targ` in `shape`, from which it may differ by dimensions of length 1, or by being flat"
    ...
def _no_class(targ, n_classes):
    "Is there a target that is not one of `n_classes`?"
    ...
def _class_wanted(n_classes) -> str: ...
def _unless(wrong, value, message):
    "`value`; if the flag `wrong` is set an error, or NaN where to ask would mean to wait"
    ...
def _refuse(wrong, message):
    "Raise if `wrong`, a flag on the CPU, is set; of a device we ask nothing while batches go through"
    ...
def accuracy(inp, targ, axis=-1):
    "Share of items whose highest score is at the target; `inp` (n, ..., classes), `targ` (n, ...) integers"
    ...
def error_rate(inp, targ, axis=-1):
    "1 - `accuracy`"
    ...
accuracy.higher_is_better, error_rate.higher_is_better = True, False    # for what keeps the best epoch
def top_k_accuracy(inp, targ, k=5, axis=-1):
    "Share of items whose target is among the `k` highest scores"
    ...
def accuracy_multi(inp, targ, thresh=.5, sigmoid=True):
    "Share of right answers, each label a question of its own; `inp` scores and `targ` 0 or 1, both (n, ..., labels)"
    ...
def _above(inp, thresh, sigmoid):
    "Which of the scores `inp` are above `thresh` as probabilities? One for all, or one for each label"
    ...
def _for_each_label(thresh, inp, sigmoid):
    "Thresholds, one for each label, as a tensor beside `inp`"
    ...
_label_wanted = 'there are targets other than 0 and 1, for labels that an item has or not'
def class_counts(inp, targ, thresh=None, sigmoid=True, axis=-1, ignore_index=None):
    "Hits, predictions and targets of each class, (3, classes); with `thresh`, each class is a label of its own"
    ...
def counts_and_check(inp, targ, thresh, sigmoid, axis, ignore_index):
    "The counts of `class_counts`, whether there was a target that is none, and what to say then"
    ...
def _by_class(inp, targ, axis):
    "Is an item predicted to be of a class, and is it? Two of (classes, items); and the targets, flat"
    ...
def _by_label(above, targ, axis):
    "Is an item predicted to have a label, and has it? Two of (labels, items); and the targets likewise"
    ...
class Precision(Metric):
    "Of what was predicted to be of a class, the share that is"
    average: str
    pos_label: int
    thresh: float | list[float] | torch.Tensor | None
    sigmoid: bool
    axis: int
    ignore_index: int | None
    counts: Any
    wrong: Any
    message: Any
    higher_is_better = True
    def __init__(self,
        average:str='binary',      # of two classes `pos_label`, or the only label; of more 'macro', 'weighted' or 'micro'
        pos_label:int=1,           # the class that is looked for, if `average` is 'binary'
        thresh:float|list[float]|torch.Tensor|None=None, # of labels, for all or for each; None: items have one class
        sigmoid:bool=True,         # are predictions scores that `thresh` needs as probabilities?
        axis:int=-1,               # dimension of the classes
        ignore_index:int|None=None # target of what is not to be counted
    ) -> None: ...
    sums = 'counts', 'wrong', 'message'
    def reset(self) -> None: ...
    def accumulate(self, learn) -> None: ...
    @property
    def name(self): ...
    @property
    def value(self) -> float|None: ...
    def ratio(self, hits, predicted, true): ...
    def mean(self, counts):
        "The mean over the classes of the ratio of `counts`, (3, classes)"
        ...
    def class_weights(self, counts):
        "How much each class counts in the mean: its items, or 1 if it occurs or is a label"
        ...
    def binary_row(self, n):
        "The column of the counts of `n` classes or labels that `average='binary'` is about"
        ...
    def check(self):
        "Raise if the settings are none"
        ...
class Recall(Precision):
    "Of what is of a class, the share that was predicted to be"
    def ratio(self, hits, predicted, true): ...
class F1Score(Precision):
    "The harmonic mean of precision and recall"
    def ratio(self, hits, predicted, true): ...
class TorchMetric(Metric):
    "A metric that answers to `update(predictions, targets)`, `compute` and `reset`, as in torchmetrics"
    metric: Any
    seen: bool
    def __init__(self, metric) -> None: ...
    def reset(self) -> None: ...
    def accumulate(self, learn) -> None: ...
    @property
    def name(self): ...
    @property
    def value(self): ...
