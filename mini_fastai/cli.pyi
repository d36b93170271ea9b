"""Train the chapter's runs, race optimizers, run your own copy of the chapter, and use a trained model, with a command each."""
# Made from the modules by .ci/stubs.py: each patched method stands in its class.

__all__ = ['names', 'racers', 'run_names', 'option_of', 'racer_names', 'parser', 'devices', 'check_device', 'make_asked',
           'check_writable', 'find_lr', 'Reproduction', 'Race', 'ChapterRun', 'torchrun', 'become', 'ScriptRun',
           'Training', 'Prediction', 'Serving', 'explain', 'main', 'run_job']
import argparse
import os
import shlex
import sys
import tempfile
import time
import warnings
from functools import partial
from pathlib import Path
from typing import Any
from fastcore.basics import patch
from . import __version__
from .settings import add_options, count, settings_from
names = ('lr_find', 'adam', 'sgd', 'sgd_cb', 'momentum', 'rms_prop')
def run_names(text:str) -> list:
    "Names from `names`, separated by commas"
    ...
def option_of(
    read,    # a function that reads a value, such as `count`
    **kwargs # for it
):
    "`read` for argparse, which then shows what is wrong with a value"
    ...
_reproduce_options:dict[str, dict[str, Any]] = dict(
    data=dict(
        default='sample', metavar='DATA',
        help='sample (part of the package), imagenette_160, imagenette_320 (both are downloaded), '
             'or a folder of your own with pictures in train/CLASS/ and val/CLASS/; default: sample'),
    arch=dict(
        metavar='NAME',
        help='a network of torchvision, such as resnet18, resnet34 or resnet50; '
             'default: resnet18 for sample, otherwise resnet34'),
    epochs=dict(
        type=option_of(count), metavar='N',
        help='how often each run goes through the training pictures; default: 5 for sample, otherwise 3'),
    size=dict(
        type=option_of(count), metavar='PIXELS',
        help='width and height of the pictures that the network sees; '
             'default: 32 for sample, 224 for imagenette_320, otherwise 128'),
    bs=dict(
        type=option_of(count), metavar='N',
        help='pictures in a batch; default: 64 for sample and imagenette_320, otherwise 128'),
    seeds=dict(
        type=option_of(count), default=1, metavar='N',
        help='how often each run is trained, each time from other random numbers; default: 1'),
    only=dict(
        type=run_names, default=list(names), metavar='NAMES',
        help=f'only these, separated by commas: {", ".join(names)}; default: all'),
    out=dict(
        default='reports', metavar='FOLDER',
        help='where the report goes; default: reports'),
    device=dict(
        metavar='DEVICE',
        help='cpu, cuda (cuda:1 for the second GPU), or mps; default: the best there is'))
_about_reproduce = '''\
Train the five runs of the chapter "The Training Process", which differ in
nothing but the optimizer and its schedule, compare them with the book's
numbers, and write a report. Without options: ResNet-18 on 4,000 small
pictures of clothes that are part of the package. That needs no network and no
GPU, and takes some minutes.'''
_reproduce_examples = '''examples:
  mini-fastai reproduce                           everything, on the data that is part of the package
  mini-fastai reproduce --only sgd_cb --epochs 1  the shortest way to see a training
  mini-fastai reproduce --seeds 3                 each run three times: how much is chance?
  mini-fastai reproduce --data imagenette_160     as in the book (downloads 99 MB; wants a GPU)

Stop it with Ctrl-C: what is finished by then is in the report.'''
_about_race = '''\
Race optimizers under one protocol: each may try equally many learning rates,
each starts from the same weights and sees the same pictures for a seed, and
the best rate of each is run again with other seeds. Without options: eight
rules, constant and decaying rate, 1,440 trainings of a narrow network, half an
hour to two hours on one CPU core. Every result is written at once, and what
stands in the file is not run again.'''
_race_examples = '''examples:
  mini-fastai race --quick              a minute or two: does it work here?
  mini-fastai race                      everything; start it again to go on
  mini-fastai race --rules adam,muon    only these two
  mini-fastai race --seeds 20           the same file with more seeds: only what is missing is run

Stop it with Ctrl-C.'''
_about_chapter = '''\
Run the code cells of your own copy of the chapter, unmodified but for the
line that imports the book's package, and say of each whether it works. The
data set that the cells ask for is not downloaded: pictures that are part of
the package stand in for it. With ten of them it takes a few minutes on two
CPU cores, and what the cells print about accuracy means nothing.'''
_chapter_examples = '''examples:
  mini-fastai chapter 16_accel_sgd.ipynb      the notebook
  mini-fastai chapter chapter.txt             a page copied as text (In [ ]: above cells)
  mini-fastai chapter chapter.txt --images 0  on all 3,000 pictures (wants a GPU)

The exit status is 1 if a cell failed. Stop it with Ctrl-C: the report then
ends with the last finished cell.'''
_about_train = '''\
Train a network on pictures of yours. All that the training is made of is kept
in the folder --out, beside what comes of it: settings.json, tables of epochs
and batches, checkpoints, results.json, and model.pth for mini-fastai predict.
The same command in the same folder goes on where it was stopped.'''
_train_examples = '''examples:
  mini-fastai train                                     ten kinds of clothes, which are part of the package
  mini-fastai train --data pets --lr find --out runs/1  a folder with a folder of pictures for each class
  mini-fastai train --data pets/labels.csv              pictures and labels in a table
  mini-fastai train --cbs MixUp 'GradientClip(.1)'      with callbacks, as you would write them
  mini-fastai train --config runs/1 --seed 1 --out runs/2   as in runs/1, with another seed

Stop it with Ctrl-C.'''
_about_predict = '''\
Print a line for each picture: the file, what the model sees in it, and how
sure it is. Tabs are between them. The exit status is 1 if a file could not be
read; the others are printed all the same.'''
_about_serve = '''\
Show a model as a web page: drop a picture on it, and see what the model sees
in it. The page is made by gradio: pip install 'mini_fastai[serve]'.'''
_serve_examples = '''examples:
  mini-fastai serve clothes.pth              a file that learn.export wrote
  mini-fastai serve clothes                  a folder that learn.save_pretrained wrote
  mini-fastai serve clothes --host 0.0.0.0   for all in your network

Stop it with Ctrl-C.'''
_about_launch = '''\
Start a script of yours in several processes that train one model, by
PyTorch's torchrun, on this machine. The script needs one addition,
Learner(..., cbs=Distributed()), and runs without this command as well.
For several machines, for restarts and the rest, call torchrun itself.'''
_launch_examples = '''examples:
  mini-fastai launch --nproc 2 script.py          two processes
  mini-fastai launch --nproc 8 script.py --bs 64  what follows the script is given to it

Stop it with Ctrl-C.'''
racers = ('sgd', 'momentum', 'rms_prop', 'adam', 'lion', 'adan', 'muon', 'schedule_free')
def racer_names(text:str) -> list:
    "Names from `racers`, separated by commas"
    ...
_race_fields = dict(rates='rates', tune_seeds='tune_seeds', seeds='final_seeds', epochs='epochs')
_quick = dict(rates=3, tune_seeds=1, final_seeds=2, epochs=2, pictures=1500)
_race_options:dict[str, dict[str, Any]] = dict(
    rules=dict(
        type=racer_names, default=list(racers), metavar='NAMES',
        help=f'only these, separated by commas: {", ".join(racers)}; default: all'),
    rates=dict(
        type=option_of(count, least=2), metavar='N',
        help='learning rates that each rule may try; default: 8, quick: 3'),
    tune_seeds=dict(
        type=option_of(count), metavar='N',
        help='trainings with each rate, from which the best rate is chosen; default: 10, quick: 1'),
    seeds=dict(
        type=option_of(count, least=2), metavar='N',
        help='trainings with the best rate, from which the standings are made; default: 10, quick: 2'),
    epochs=dict(
        type=option_of(count), metavar='N',
        help='how often a training goes through the pictures; default: 4, quick: 2'),
    target=dict(
        type=float, default=.7, metavar='ACCURACY',
        help='accuracy to which the time is taken; default: 0.7'),
    out=dict(
        metavar='FILE',
        help='where the results are kept; default: race.jsonl, quick: race_quick.jsonl'))
class _Parser(argparse.ArgumentParser):
    "Says what is wrong in a line, without the list of all options before it"
    def error(self, message) -> None: ...
def _add_command(commands, name, help, description, examples=None):
    "A parser for the command `name`, which knows how to report a wrong value"
    ...
def parser() -> argparse.ArgumentParser:
    "What `mini-fastai` understands"
    ...
def devices() -> list:
    "The names of the devices of this machine"
    ...
def check_device(
    name:str|None=None  # as typed
):
    "`name` if there is such a device on this machine"
    ...
def make_asked(args):
    "The `Setup` that the command line asks for; what is wrong with it is a ValueError"
    ...
def check_writable(folder) -> Path:
    "`folder`, made if it was not there, after trying to write in it"
    ...
def find_lr(
    setup,  # the experiment's `Setup`
    dls,    # its data
    seed=0
) -> dict:
    "Run the learning rate finder for plain SGD"
    ...
def _say(*args) -> None: ...
class Reproduction:
    "The trainings that the command line `args` asks for, and their report"
    args: Any
    command: str
    results: Any
    found: Any
    index: Any
    reported: Any
    setup: Any
    folder: Any
    start: Any
    def __init__(self,
        args,        # as parsed
        command:str  # as typed, for the report
    ) -> None: ...
    def prepare(self) -> None:
        "Check everything that can be checked beforehand; ValueError for a wrong value"
        ...
    @property
    def todo(self) -> list:
        "The trainings that were asked for, as (name, seed)"
        ...
    def report(self) -> None:
        "Write what is there"
        ...
    def run(self) -> int:
        "Train everything, with a table for each training"
        ...
    def find(self, dls) -> None:
        "Run the learning rate finder, and say what it suggests"
        ...
    def train(self, number, name, seed, dls) -> None:
        "Train the run `name`, and write the report again"
        ...
    def headline(self) -> str:
        "What is trained, in a line"
        ...
    def close(self) -> None:
        "Say how the runs compare, how long it took, and where the report is"
        ...
    def stopped(self) -> None:
        "After Ctrl-C: see to it that what is finished is in the report, and say so"
        ...
class Race:
    "The race that the command line `args` asks for"
    args: Any
    file: Path
    protocol: Any
    before: Any
    def __init__(self,
        args  # as parsed
    ) -> None: ...
    def prepare(self) -> None:
        "Check everything that can be checked beforehand; ValueError for a wrong value"
        ...
    def asked(self):
        "The `Protocol`: what is not typed is the protocol's own default, or that of a quick race"
        ...
    def run(self) -> int:
        "Run what is missing, and print what came out"
        ...
    def stopped(self) -> None:
        "After Ctrl-C: what is finished is in the file"
        ...
class ChapterRun:
    "The code cells of the file that `args` names"
    args: Any
    cells: Any
    def __init__(self,
        args  # as parsed
    ) -> None: ...
    def prepare(self) -> None:
        "Find the cells; ValueError if there are none"
        ...
    def run(self) -> int:
        "Run the cells, and report"
        ...
    def stopped(self) -> None:
        "After Ctrl-C before the first cell"
        ...
def torchrun(
    n,              # processes
    *words,         # what they run: a script or a module, and arguments
    is_module=False # is it a module?
) -> list:
    "What to type to run `words` in `n` processes on this machine"
    ...
def become(command) -> None:
    "Run `command`, a list of words, in place of this program"
    ...
class ScriptRun:
    "The script that `args` names, in several processes"
    args: Any
    def __init__(self,
        args  # as parsed
    ) -> None: ...
    def prepare(self) -> None:
        "Look whether there is such a script"
        ...
    def command(self): ...
    def run(self) -> None: ...
    def stopped(self) -> None: ...
class Training:
    "The training that the command line `args` asks for"
    args: Any
    argv: Any
    in_job: Any
    settings: Any
    starts_others: Any
    training: Any
    def __init__(self,
        args,   # as parsed
        argv=() # as typed
    ) -> None: ...
    def say(self, text) -> None: ...
    def prepare(self):
        "Check everything that can be checked beforehand; ValueError for a wrong value"
        ...
    def run(self) -> int:
        "Train, and say where it is kept"
        ...
    def stopped(self) -> None:
        "After Ctrl-C: say how to go on"
        ...
class Prediction:
    "What the exported learner that `args` names makes of files"
    args: Any
    learn: Any
    def __init__(self,
        args  # as parsed
    ) -> None: ...
    def prepare(self) -> None:
        "Load the learner; ValueError if it is no export"
        ...
    def line(self, file) -> str:
        "File, decision, and probability of the decision if there is one class to decide for"
        ...
    def run(self) -> int:
        "Print the lines; a file that is no picture gets a line among the errors, and the next one its turn"
        ...
    def stopped(self) -> None: ...
class Serving(Prediction):
    "A web page of the exported learner that `args` names"
    page: Any
    def prepare(self) -> None:
        "Load the learner and make the page; ValueError if it is no export, or none of pictures and classes"
        ...
    def run(self) -> int:
        "Show the page until it is closed"
        ...
    def stopped(self) -> None: ...
def explain(e:Exception) -> str:
    "The error in a line"
    ...
def main(argv=None) -> int:
    "The command `mini-fastai`; returns its exit status"
    ...
def run_job(
    job,         # with `prepare`, `run` and `stopped`
    wrong_value  # reports one and ends the program
) -> int:
    "Prepare and run `job`; an error is a line, and Ctrl-C is no error"
    ...
