"""Find the labels that are probably wrong, decide about each in a CSV file, and train on what you decided."""
# Made from the modules by .ci/stubs.py: each patched method stands in its class.
from typing import Any

__all__ = ['Issue', 'Decision', 'out_of_fold', 'confident_disagreement', 'LabelIssues', 'item_name', 'Decisions',
           'read_decisions']
import csv
import difflib
from collections import namedtuple
from collections.abc import Mapping
from copy import copy
from pathlib import Path
import torch
from fastcore.basics import patch
from .core import Table, atomic_path
from .data import as_items, brief
from .interpretation import ClassificationInterpretation, show_judged, take_items
from .splitters import kfold_splitters
from .tables import ColReader
def out_of_fold(
    block, # a `DataBlock`; how it splits does not matter
    source, # what its `get_items` takes
    fit, # a function of `DataLoaders` that returns a learner trained on them
    k=4, # trainings
    seed=0, # of the deal into parts
    get_group=None, # from an item to its group, which stays together; None: each part has its share of every label
    **kwargs # of `DataBlock.dataloaders`: bs, num_workers, device, ...
) -> ClassificationInterpretation:
    "Predict each item by a model that has not seen it: k-fold cross-validation"
    ...
def confident_disagreement(
    preds, # (n, classes) probabilities, of models that have not seen the items
    targs # (n,) the classes that the items are labelled as
):
    "Labels that are doubted by confident learning (Northcutt et al., 2021)"
    ...
Issue = namedtuple('Issue', 'item name label suggested p_label p_suggested loss decision new_label')
class LabelIssues(Table):
    "Items whose label may be wrong, the most suspicious first, with what is decided about each"
    interp: Any
    def __init__(self,
        rows, # of `Issue`s
        interp # the `ClassificationInterpretation` that they come from
    ) -> None: ...
    def show(self,
        k=12, # how many
        ncols=None, figsize=None # see `show_judged`
    ):
        "Draw the first suspects: label → suggestion, and the probabilities of both"
        ...
    def decide(self,
        items, # the number of an item, or a list of them
        decision, # 'keep', 'relabel' or 'delete'
        new_label=None # for 'relabel'; None: what is suggested
    ) -> None:
        "Note a decision about items of the list"
        ...
    def to_csv(self,
        file, # where to write
        overwrite=False # even if there is such a file, with your decisions in it?
    ) -> Path:
        "Write the list, with the decisions, as a CSV file"
        ...
def _in_disagreement(interp):
    "The items whose label is doubted, by number, and the class that they are counted to; the clearest first"
    ...
def _issue(interp, i, other, path):
    "The row of item number `i`, which should be of class `other`; None: the likeliest of the others"
    ...
def _joined(labels): ...
def item_name(
    item, # a file, a row of a table, or anything else
    path=None # the folder that names of files in it are relative to; None: names as they are
) -> str:
    "What an item is called in a CSV file; a row of a table by its first column"
    ...
def _in_numbers(row) -> str:
    "The probabilities of an `Issue`, or its loss"
    ...
_decisions = 'keep', 'relabel', 'delete'
Decision = namedtuple('Decision', 'name label decision new_label')
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
def read_decisions(
    file, # that `LabelIssues.to_csv` has written, and you have edited
    path=None, # the folder that names of files are relative to, as it was given to `label_issues`
    vocab=() # labels that are allowed, beside those in the file
) -> Decisions:
    "Decisions from a CSV file"
    ...
def _checked(row, number, known):
    "The `Decision` in line `number` of the file"
    ...
def _parts(text) -> list:
    "The labels in a cell"
    ...
class _Kept:
    "A function that finds items, without those that are to be deleted"
    decisions: Any
    get_items: Any
    def __init__(self, decisions, get_items) -> None: ...
    def __call__(self, source) -> list: ...
class _Relabelled:
    "A getter of labels, with the new ones"
    decisions: Any
    get_y: Any
    def __init__(self, decisions, get_y) -> None: ...
    def __call__(self, item): ...
def _like(label, text):
    "`text` as a label of the kind of `label`"
    ...
