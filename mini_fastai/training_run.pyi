"""Trains what settings describe, and leaves a folder from which the training can be read, gone on with, repeated and used."""
# Made from the modules by .ci/stubs.py: each patched method stands in its class.

__all__ = ['schedules', 'loggers', 'sizes_of', 'divided_by', 'dls_of', 'learner_of', 'TrainingRun']
import inspect
import json
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any
from fastcore.basics import patch
from torch import nn
from mini_fastai import (
    averaging, backward_step, classic_rules, hooks, metrics, mixing, model_modes, modern_rules, optimizer, trackers,
    training)
from .augment import aug_transforms
from .callback import Callback
from .checkpoint import Checkpoint
from .core import atomic_path, environment, seed_everything
from .distributed import Distributed, join
from .downloads import untar_data
from .export import load_learner
from .experiments import data_addresses, history, setups
from .image_tables import target_block
from .learner import DataLoaders, Learner
from .loggers import (
    CSVLogger, JSONLinesLogger, Log, MLflowLogger, TensorBoardLogger, TrackioLogger, WandbLogger)
from .networks import vision_learner
from .report import finite
from .settings import Settings, call, changed_settings, load_settings, save_settings
from .tables import ColReader, read_csv
from .vision import ImageDataLoaders, Normalize, Resize, imagenet_stats
def sizes_of(settings:Settings) -> tuple:
    "Pixels the network sees, and those pictures are resized to before they are augmented"
    ...
def divided_by(folder) -> dict:
    "How a folder is divided: options of `ImageDataLoaders.from_folder`"
    ...
def dls_of(settings:Settings) -> DataLoaders:
    "The loaders that settings describe"
    ...
def _from_table(file, settings, at_random, options): ...
def _public(modules, is_wanted) -> dict:
    "Names of what `modules` export and `is_wanted` says yes to"
    ...
def _makes_optimizer(o): ...
def _is_callback(o) -> bool: ...
def rules() -> dict:
    "The optimizers that settings can name"
    ...
def callbacks() -> dict:
    "The callbacks that settings can name"
    ...
def named(kind, name, known):
    "What `name` stands for among `known`; a ValueError with all names if it is not there"
    ...
def opt_func_of(settings:Settings):
    "The function that makes the optimizer"
    ...
def callbacks_of(settings:Settings) -> list:
    "The callbacks, freshly made"
    ...
def metrics_of(
    settings:Settings,
    vocab, # classes of the data, or None
    loss_func # that suits the data
) -> list:
    "The metrics that are named, or that which suits the targets"
    ...
def learner_of(
    settings:Settings,
    path:str|Path='.' # where it keeps its files
) -> Learner:
    "The learner that settings describe"
    ...
schedules = dict(
    one_cycle=Learner.fit_one_cycle,
    flat_cos=Learner.fit_flat_cos,
    constant=Learner.fit,
    fine_tune=Learner.fine_tune)
class TrainingRun:
    "A training that settings describe, in a folder of its own; goes on where it was stopped"
    settings: Settings
    out: Path
    found: Any
    learn: Any
    def __init__(self,
        settings:Settings,
        out:str|Path='training' # its folder; made if it is not there
    ) -> None: ...
    def _found_before(self):
        "The rate that the finder found when this training began; None: it was not asked"
        ...
    def _refuse_another(self): ...
    def _logger(self, name): ...
    def rate(self) -> float|str:
        "The learning rate; if the finder is to find it, it is kept in `lr.json`"
        ...
    def _write(self, name, o):
        "Write `o` as JSON; of several processes the first one does it"
        ...
    def fit(self) -> dict:
        "Train, or go on; then export the model and write the results"
        ...
    def exported(self):
        "The trained model as it was exported, to predict with"
        ...
loggers = dict(
    csv=CSVLogger,
    jsonl=JSONLinesLogger,
    tensorboard=TensorBoardLogger,
    wandb=WandbLogger,
    mlflow=MLflowLogger,
    trackio=TrackioLogger)
