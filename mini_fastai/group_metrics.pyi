"""How good is the model for each camera, each hospital, each size? A metric by group, the worst first, with an interval that says what is chance."""
# Made from the modules by .ci/stubs.py: each patched method stands in its class.
from typing import Any

__all__ = ['direction_finder', 'metric_value', 'metric_interval', 'group_keys', 'GroupMetrics', 'metrics_by_group']
import math
from copy import deepcopy
from pkgutil import resolve_name
from types import SimpleNamespace
import torch
from fastcore.basics import patch
from .core import Table
from .intervals import Interval, mean_interval, share_interval
from .interpretation import in_order
from .learner import Learner, mk_metric
from .predictions import as_is
from .splitters import group_alike
from .tables import ColReader
def metric_value(
    metric, # a function, a `Metric`, or what else a `Learner` takes
    preds, # (n, ...) predictions, as the model returns them
    targs # (n, ...) targets
) -> float:
    "The value of a metric for some items"
    ...
def metric_interval(
    metric, # as for `metric_value`
    preds, # (n, ...) predictions, as the model returns them
    targs, # (n, ...) targets
    level=.95, # probability that the true value is inside
    n_blocks=50 # of items that are left out in turn, at most
) -> Interval:
    "The value of a metric and an interval around it, by the jackknife (Tukey, 1958)"
    ...
def group_keys(
    by, # the name of a column, a function of an item, or a list with a key for each item
    dl # a loader, in order
) -> list:
    "Which group each item of a loader belongs to"
    ...
class GroupMetrics(Table):
    "A metric by group, the worst first; `whole` is the `Interval` of all items"
    whole: Any
    def __init__(self,
        rows, # of (group, n, value, low, high, note)
        whole, # the `Interval` of all items
        name # of the metric
    ) -> None: ...
    def plot(self,
        ax=None # axes to draw on; None: new ones
    ):
        "A dot and its interval for each group, the worst on top; few items in grey, worse than all in orange"
        ...
direction_finder = 'mini_fastai.trackers:higher_is_better'    # found when groups are sorted
def metrics_by_group(
    metric, # as for `metric_value`
    preds, # (n, ...) predictions, as the model returns them
    targs, # (n, ...) targets
    keys, # the group of each item
    level=.95, # of the intervals
    few=30 # fewer items than this are few
) -> GroupMetrics:
    "The value of a metric for each group, the worst first"
    ...
