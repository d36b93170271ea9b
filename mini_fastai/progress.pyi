"""What you see of a training run: a table and a bar while it goes on, and figures of it afterwards."""
# Made from the modules by .ci/stubs.py: each patched method stands in its class.
from collections.abc import Iterator
from typing import Any

__all__ = ['row_text', 'Screen', 'Bar', 'rate_text', 'bar_text', 'TerminalScreen', 'NotebookScreen', 'screen_for_here',
           'SafeScreen', 'with_bar', 'RowLogger', 'ProgressCallback', 'smoothed', 'ShowGraphCallback']
import csv
import math
import os
import shutil
import sys
import time
import warnings
from contextlib import contextmanager
from pathlib import Path
from pkgutil import resolve_name
from fastcore.basics import patch
from fastcore.xml import to_xml
from .callback import Callback
from .core import (DebiasedAverage, Table, atomic_path, format_cell, format_row, format_time, import_extra,
                              in_notebook)
from .learner import Learner, Recorder, n_batches
_width = dict(epoch=5, time=5)    # of columns that hold no loss
def row_text(
    values, # of one epoch, or the names
    names   # of the columns
):
    "`values` as a line of columns under `names`"
    ...
class Screen:
    "Shows the table of a fit as plain lines, and no bar"
    n_epoch: Any
    names: Any
    rows: Any
    has_bar = False
    def __init__(self,
        n_epoch=1 # epochs of the fit
    ) -> None: ...
    def header(self, names) -> None:
        "The names of the columns"
        ...
    def row(self, values) -> None:
        "The values of an epoch"
        ...
    def line(self, values) -> None: ...
    def draw(self, bar) -> None:
        "Show `bar`, a `Bar`"
        ...
    def wipe(self) -> None:
        "Take the bar away"
        ...
    def close(self) -> None: ...
class Bar:
    "Goes through `dl` and calls `draw(self)` when a redraw is due"
    dl: Any
    name: Any
    draw: Any
    every: Any
    wait: Any
    i: int
    n: Any
    n_inp: Any
    start: Any
    note = ''    # shown at the end
    done = 0    # batches that went through before it began, in a training that is resumed
    def __init__(self,
        dl,         # batches
        draw,       # function of the bar
        name='',    # what is under way
        every=.2,   # seconds between two drawings
        wait=0.     # seconds before the first one
    ) -> None: ...
    def __len__(self): ...
    def __getattr__(self, k) -> Any: ...
    def __iter__(self) -> Iterator[Any]: ...
    def redraw(self):
        "Draw, and return when the next drawing is due"
        ...
def rate_text(
    bar, # a `Bar`
    past # seconds since it began
) -> str:
    "What went through `bar` a second"
    ...
def bar_text(
    bar,     # a `Bar`
    now=None # in seconds of `time.perf_counter`; None: ask it
) -> str:
    "Share, batches, time so far < time to come, speed, and the bar's note"
    ...
class TerminalScreen(Screen):
    "A table as plain lines, and below it a bar in a line that is written over"
    has_bar = True
    length = 0    # of the bar that is shown; one for all, since a terminal has one last line
    def draw(self, bar) -> None: ...
    def overwrite(self, text) -> None:
        "Write `text` over the last line"
        ...
    def wipe(self): ...
    def line(self, values) -> None: ...
def bar_html(
    done, # how much of it is done
    n,    # of how much
    text  # beside the bar
) -> str:
    "A bar as HTML"
    ...
class View:
    "What a `NotebookScreen` shows at one moment: a table, and bars below it"
    table: Any
    bars: Any
    def __init__(self,
        table, # a `Table`, or None
        bars   # of each: done, of how many, and a text
    ) -> None: ...
    def _repr_html_(self): ...
    def __repr__(self): ...
class NotebookScreen(Screen):
    "A table with bars below it, as one HTML output"
    has_bar = True
    bars = ()
    output: Any    # the notebook's output, once there is something to show
    def line(self, values) -> None: ...
    def draw(self, bar) -> None: ...
    def epochs_done(self, bar):
        "How many epochs are done, where a part of one counts as that part"
        ...
    def wipe(self) -> None: ...
    def view(self): ...
    def show(self) -> None: ...
def screen_for_here(
    bars:bool=True # may there be bars?
):
    "The class of `Screen` that suits where the output goes"
    ...
class SafeScreen:
    "Shows on `screen`; if that fails, as plain lines, and if these fail too, not at all"
    screen: Any
    def __init__(self,
        screen # a `Screen`
    ) -> None: ...
    def __getattr__(self, k) -> Any: ...
    def header(self, names) -> None: ...
    def row(self, values) -> None: ...
    def draw(self, bar) -> None: ...
    def wipe(self) -> None: ...
    def close(self) -> None: ...
    def show(self, what, *args) -> None:
        "Let the screen do `what`; if it fails, a plainer one"
        ...
class Silence(Screen):
    "Shows nothing"
    def line(self, values) -> None: ...
def plainer(
    screen, # a `Screen` that has failed
    error   # what it raised
):
    "The screen to go on with"
    ...
def with_bar(
    dl,     # batches, or whatever has a length
    name='' # what is under way
) -> Iterator[Any]:
    "Go through `dl` with a bar below, where one can be shown"
    ...
class RowLogger:
    "Logs rows on `screen` under their `names`; a copy or a pickle of it is `print`, whose place it takes for a fit"
    screen: Any
    names: Any
    def __init__(self, screen, names) -> None: ...
    def __call__(self, values) -> None: ...
    def __reduce__(self): ...
class ProgressCallback(Callback):
    "Shows a table of the epochs, and a bar for what is under way"
    bars: bool
    every: float
    wait: float
    order = 60
    single = True
    never_cancels = True
    screen: Any    # where it is shown, while something is under way
    own_logger: Any    # the logger whose place is taken
    in_fit = False
    def __init__(self,
        bars:bool=True,   # show bars where there can be some?
        every:float=.2,   # seconds between two drawings of a bar
        wait:float=.5     # seconds before a bar without a table appears
    ) -> None: ...
    def before_fit(self): ...
    def before_epoch(self) -> None: ...
    def before_train(self) -> None: ...
    def after_train(self) -> None: ...
    def before_validate(self) -> None: ...
    def after_validate(self) -> None: ...
    def after_fit(self) -> None: ...
    def show_bar(self, name):
        "Put a bar in the place of `learn.dl`"
        ...
    def draw(self, bar) -> None:
        "Draw `bar`, with the smoothed loss if it is a bar of training"
        ...
    def wipe(self) -> None:
        "Take the bar away"
        ...
    def close(self) -> None:
        "Put the logger back, and leave the table as it is"
        ...
    def __getstate__(self) -> dict:
        "A copy that is made while something is under way shows nothing yet"
        ...
def smoothed(
    losses,  # a list of numbers
    beta=.98 # how much of the average is kept when a number comes
) -> list:
    "The moving average of `losses`, debiased, after each of them; one that is not finite stands alone"
    ...
def _new_axes(): ...
def _valid_losses(recorder) -> list:
    "The number of batches so far and the validation loss, for each epoch that was validated"
    ...
class ShowGraphCallback(Callback):
    "Shows the losses after each epoch in a notebook, in one figure"
    order = 65
    run_valid = False
    output: Any    # the notebook's output, once there is a figure
    def before_fit(self) -> None: ...
    def after_epoch(self): ...
    def show(self, figure) -> None:
        "Put `figure` in the place of the last one"
        ...
def _metric_columns(recorder) -> dict:
    "The values of each metric, one an epoch, by its name"
    ...
def _panels(n, figsize):
    "A figure of `n` panels, two in a row, and the list of their axes"
    ...
def _plot_metrics(ax, metrics) -> None: ...
