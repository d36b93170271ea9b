"""What is each of your tricks worth?"""
# Made from the modules by .ci/stubs.py: each patched method stands in its class.

__all__ = []
import math
import statistics
from collections import namedtuple
from copy import deepcopy
from typing import Any
from fastcore.basics import patch
from .callback import Callback
from .core import Table, seed_everything
from .intervals import anytime_interval
from .learner import Learner, default_callbacks
from .tracing import as_fit, sandbox
class SeedEachEpoch(Callback):
    "Seeds each epoch's training anew, so that the data's order depends on `seed` and epoch alone"
    seed: Any
    order = math.inf
    run_valid = False
    def __init__(self, seed) -> None: ...
    def before_train(self) -> None: ...
def measure(
    learn,    # a `Learner` that was trained
    value:Any # a function of the learner, or the name of a column of `validate`
):
    "`value` of `learn`, as a number"
    ...
def _is_in(cb, cbs) -> bool: ...
def run_without(
    learn,      # a `Learner`
    out,        # the one of `cbs` to leave out, or None
    cbs,        # callbacks: some may be the learner's, the others are added
    fit,        # function of the learner that trains it
    seed,       # of this run
    value,      # what to measure, as for `measure`
    start=None  # function of the learner that makes its start; None: it starts from where it is
):
    "`value` after `fit` with all `cbs` but `out`; the learner stays as it was"
    ...
AblationRow = namedtuple('AblationRow', 'without mean sd diff diff_sd higher')
class Ablation(Table):
    "For the full set, and without each callback: mean and spread, and the same of the differences from the full set"
    values: Any
    value: Any
    def __init__(self,
        values,  # name of what was left out → values, one a seed; the full set comes first
        value    # what they are
    ) -> None: ...
def _ablation_row(name, values, full): ...
def _sd(values): ...
def decide(
    diffs,          # value without a callback minus value with it, one a seed
    margin,         # the smallest difference that matters
    level:float=.95 # probability that the interval never leaves out the true difference
):
    "What `diffs` decide: 'higher' or 'lower' without it, 'no difference that matters', or None if nothing yet"
    ...
def check_until(until, margin):
    "Refuse another word than 'decided', and a `margin` that is missing or useless"
    ...
def run_until_decided(
    names, # what is left out; the first one is the full set
    run,   # function of name and seed that returns a value
    seeds, # at most these
    margin # the smallest difference that matters
) -> dict:
    "Run the full set and what is not decided with one seed after the other"
    ...
def paired(values, full) -> list: ...
Decision = namedtuple('Decision', 'without n mean diff low high decision')
class Decisions(Table):
    "What was decided about the labels of some items, by their names"
    path: Any
    by_name: Any
    def __init__(self,
        rows, # of `Decision`s
        path=None # the folder that names of files are relative to
    ) -> None: ...
    def of(self, item):
        "The decision about an item; None if there is none"
        ...
    def kept(self,
        get_items=None # from a source to items, as for a `DataBlock`; None: the source is the list
    ):
        "The function `get_items`, without the items that are to be deleted"
        ...
    def relabelled(self,
        get_y # from an item to its label, as for a `DataBlock`
    ):
        "The function `get_y`, with the new labels"
        ...
    def rows_of(self,
        rows, # of a table: dicts, a data frame, or what `read_csv` returns; files in the first column
        label_col=1 # the column of the label: its name, or its number
    ) -> list:
        "Copies of the rows of a table, with new labels, and without those that are to be deleted"
        ...
def _decision(name, values, full, margin): ...
def _own_callbacks(learn) -> list:
    "The callbacks of `learn` that not every learner has"
    ...
def _distinct_names(cbs) -> list:
    "A name for each of `cbs`, with its position if two would have the same"
    ...
