"""From a bare training loop to one that you never have to copy again."""
# Made from the modules by .ci/stubs.py: each patched method stands in its class.
from .ablation import SeedEachEpoch
from .attribution import Attribution
from .attribution import grad_cam
from .averaging import ModelEMA
from .averaging import SWA
from .averaging import ScheduleFreeCallback
from .averaging import WeightAverage
from .backward_step import StepInBackward
from .callback_checks import EventRecorder
from .callback_checks import Examiner
from .checkpoint import Checkpoint
from .checkpoint import ResumeFrom
from .checkpoint import StateKeeper
from .checkpoint import Witness
from .core import Report
from .core import Table
from .distributed import Agreement
from .doctor import Observer
from .doctor import ScaleRate
from .group_metrics import GroupMetrics
from .hooks import ActivationStats
from .hooks import HookCallback
from .hooks import MemoryStats
from .hooks import WeightStats
from .loggers import Log
from .mixing import BatchMixer
from .mixing import CutMix
from .mixing import LabelSmoothing
from .mixing import LossMixer
from .mixing import MixUp
from .mixing import ProgressiveResize
from .model_modes import BnFreeze
from .model_modes import ChannelsLast
from .model_modes import Compile
from .model_outputs import OutputOf
from .predictions import GatherPredsCallback
from .progress import ProgressCallback
from .progress import ShowGraphCallback
from .race import TrainClock
from .replay import BatchKeeper
from .replay import Past
from .replay import Places
from .replay import Recording
from .replay import Rerun
from .rnn import ModelResetter
from .rnn import RNNRegularizer
from .schedule import LRFinder
from .schedule import ParamScheduler
from .schedule import TorchScheduler
from .schedule import valley
from .sharded import Recompute
from .sharded_checkpoint import ShardedCheckpoint
from .tracing import Clock
from .tracing import SyncClock
from .tracing import Tracer
from .tracing import Watch
from .trackers import EarlyStoppingCallback
from .trackers import ReduceLROnPlateau
from .trackers import SaveModelCallback
from .trackers import TimeLimit
from .trackers import TrackerCallback
from .training import GradientAccumulation
from .training import GradientClip
from .training import GradientNoise
from .training import MixedPrecision
from .training import TerminateOnNaNCallback
from .tune_speed import SpeedReport
from collections.abc import Iterator
from typing_extensions import Self

__all__ = ['defaults', 'norm_types', 'needed_callbacks', 'half_types', 'mean_names', 'added_methods', 'default_callbacks',
           'DataLoaders', 'trainable_params', 'Learner', 'must_move', 'norm_bias_params', 'is_torch_optimizer',
           'untrained', 'n_batches', 'check_whole', 'TrainEvalCallback', 'Metric', 'find_bs', 'mean_count',
           'mean_settings', 'variables_of', 'one_number', 'AvgMetric', 'AvgLoss', 'mk_metric', 'Ranks', 'Recorder']
import math
import threading
import time
import warnings
from collections.abc import Mapping
from contextlib import contextmanager
from copy import deepcopy
from importlib import import_module
from operator import index
from pathlib import Path
from pkgutil import resolve_name
from types import CellType, FunctionType, SimpleNamespace
from typing import Any
import torch
from fastcore.basics import patch, store_attr
from torch import nn
from torch.nn import functional as F
from .callback import (Callback, CallbackHandler, CancelException, event, phases, rows_of, single_kind,
                                  state_of, whole_fit)
from .core import (DebiasedAverage, add_note, default_device, format_time, listify,
                              seed_everything, to_device)
from .optimizer import Adam, Optimizer
from .torch_optimizers import OptimWrapper
defaults = SimpleNamespace(
    lr=1e-3,
    moms=(.95, .85, .95),
    callbacks=['mini_fastai.learner:TrainEvalCallback',
               'mini_fastai.learner:Recorder',
               'mini_fastai.progress:ProgressCallback'])
def default_callbacks() -> list:
    "The classes of `defaults.callbacks`; a name such as 'package.module:Class' is resolved here"
    ...
class DataLoaders:
    "A training source of batches, a validation source, and any others"
    loaders: Any
    path: Path
    _device: Any
    def __init__(self,
        *loaders,   # iterables of batches: to train on, to validate on, ...
        path='.',   # where a learner keeps its files
        device=None # where batches should be; None: where the first loader puts them, else `default_device()`
    ) -> None: ...
    def __getitem__(self, i): ...
    def __len__(self) -> int: ...
    def __getattr__(self, k) -> Any: ...
    @property
    def train(self):
        "The loader to train on"
        ...
    @property
    def valid(self):
        "The loader to validate on"
        ...
    def new(self,
        **changes # arguments of `DataLoader`, but `shuffle`, `train` and `dataset`, which each keeps
    ):
        "DataLoaders like these but for `changes`"
        ...
    def show_batch(self, *args, **kwargs):
        "Draw a batch of the training loader; arguments as `DataLoader.show_batch`"
        ...
    @classmethod
    def from_dsets(cls,
        *dsets, # data sets: to train on, to validate on, ...
        bs=64, # items a batch
        path='.', # where a learner keeps its files
        device=None, # where batches go; None: `default_device()`
        **kwargs # others of `DataLoader`: item_tfms, batch_tfms, num_workers, ...
    ) -> DataLoaders:
        "A loader for each data set, the first of them to train on"
        ...
    def test_dl(self,
        items, # new items, as `get_items` would find them
        with_labels=False, # have they labels too?
        **changes # arguments of `DataLoader`, such as bs
    ):
        "A loader of new items that treats them as validation does"
        ...
    @property
    def device(self):
        "Where batches should be"
        ...
    def to(self,
        device # where batches shall go from now on
    ) -> Self:
        "Send the batches of every loader to `device`"
        ...
    def cpu(self):
        "Send the batches to the CPU"
        ...
    def cuda(self):
        "Send the batches to the GPU"
        ...
    def one_batch(self):
        "A batch to look at: the first of the training loader, on the device"
        ...
    @classmethod
    def from_arrays(cls,
        *arrays, # NumPy arrays or tensors with as many rows: inputs, and the targets last
        valid=None, # arrays to validate on; None: some rows of `arrays`
        splitter=None, # from the numbers of the rows to two lists of them; None: `RandomSplitter()`
        **kwargs # others of `DataLoaders.from_dsets`: bs, batch_tfms, device, seed, ...
    ) -> DataLoaders:
        "Loaders of rows that are in memory"
        ...
def trainable_params(m:nn.Module) -> list:
    "The parameters of `m` that are trained: one group"
    ...
class Learner(CallbackHandler):
    "Ties data, model, loss and optimizer to a training loop whose every step callbacks can see and change"
    dls: Any
    model: nn.Module
    opt_func: Any
    lr: float
    splitter: Any
    model_dir: Any
    wd: float | None
    wd_bn_bias: bool
    train_bn: bool
    moms: tuple
    path: Path
    loss_func: Any
    metrics: Any
    opt: Any
    logger: Any
    epoch: Any
    n_epoch: int
    iter: int
    n_iter: Any
    start_iter: int
    xb: Any
    yb: Any
    pred: Any
    loss: Any
    device: Any
    start_epoch: int
    exhausted: bool
    dl: Any
    _n_inp: Any
    ranks: Ranks
    seed_each_epoch: SeedEachEpoch
    weight_average: WeightAverage
    model_ema: ModelEMA
    swa: SWA
    schedule_free: ScheduleFreeCallback
    step_in_backward: StepInBackward
    event_recorder: EventRecorder
    examiner: Examiner
    state_keeper: StateKeeper
    resume_from: ResumeFrom
    checkpoint: Checkpoint
    witness: Witness
    agreement: Agreement
    observer: Observer
    scale_rate: ScaleRate
    hook: HookCallback
    activation_stats: ActivationStats
    weight_stats: WeightStats
    memory_stats: MemoryStats
    train_iter: Any
    pct_train: Any
    train_eval: TrainEvalCallback
    recorder: Recorder
    log: Log
    loss_mixer: LossMixer
    batch_mixer: BatchMixer
    mix_up: MixUp
    cut_mix: CutMix
    label_smoothing: LabelSmoothing
    progressive_resize: ProgressiveResize
    bn_freeze: BnFreeze
    channels_last: ChannelsLast
    compile: Compile
    output_of: OutputOf
    gather_preds: GatherPredsCallback
    progress: ProgressCallback
    show_graph: ShowGraphCallback
    train_clock: TrainClock
    places: Places
    recording: Recording
    rerun: Rerun
    batch_keeper: BatchKeeper
    model_resetter: ModelResetter
    rnn_regularizer: RNNRegularizer
    param_scheduler: ParamScheduler
    torch_scheduler: TorchScheduler
    lr_finder: LRFinder
    recompute: Recompute
    sharded_checkpoint: ShardedCheckpoint
    watch: Watch
    tracer: Tracer
    clock: Clock
    sync_clock: SyncClock
    tracker: TrackerCallback
    save_model: SaveModelCallback
    early_stopping: EarlyStoppingCallback
    reduce_lr_on_plateau: ReduceLROnPlateau
    time_limit: TimeLimit
    terminate_on_na_n: TerminateOnNaNCallback
    gradient_clip: GradientClip
    gradient_noise: GradientNoise
    gradient_accumulation: GradientAccumulation
    mixed_precision: MixedPrecision
    _running: Any    # the thread that a fit or a validation is under way in
    _transaction: Any    # the innermost one that is under way
    _are_used = False    # have the gradients that are there been used by a step?
    def __init__(self,
        dls,                       # `DataLoaders`, or whatever has `train` and `valid` iterables of batches
        model:nn.Module,           # called with the batch's inputs
        loss_func=None,            # of predictions and targets; None: `dls.loss_func`, if the data has one
        opt_func=Adam,             # makes an optimizer of parameters and `lr`; a torch.optim class is wrapped
        lr:float=defaults.lr,      # learning rate where `fit` is given none
        splitter=trainable_params, # the model's parameters, as a list or as a list of groups
        cbs=None,                  # a callback or a list of callbacks, beside the default ones
        metrics=None,              # functions of predictions and targets, or `Metric`s
        path=None,                 # folder to save in; None: that of the data
        model_dir='models',        # folder for weights, within `path`
        wd:float|None=None,        # weight decay; None: the optimizer's own default
        wd_bn_bias:bool=False,     # decay normalisation layers and biases too?
        train_bn:bool=True,        # do frozen batch-norm layers train on?
        moms:tuple=defaults.moms   # momentum at the start, in the middle and at the end of one cycle
    ) -> None: ...
    @property
    def in_transaction(self) -> bool:
        "Is nothing of what is done now meant to stay? Then callbacks should leave files alone"
        ...
    def ablate(self,
        cbs=None,          # callbacks to leave out, one at a time; None: all of the learner's but the default ones
        fit=None,          # a function of the learner, or arguments for `fit`; None: one epoch
        seeds=None,        # a run each, of the full set and without each callback; None: 3, or at most 100 with `until`
        value='valid_loss',# what to compare: `valid_loss`, a metric's name, or a function of the learner
        start=None,        # function of the learner that makes its start, after seeding; None: the weights that it has
        until=None,        # 'decided': leave a callback alone as soon as its difference is decided
        margin=None        # with `until`: the smallest difference that matters
    ):
        "What each callback is worth, given the others: an `Ablation` or `Decisions`; the learner stays as it was"
        ...
    def attribute(self,
        items, # numbers of items of the loader, or new items as `dls.test_dl` takes them; one or a list
        method=grad_cam, # a function of model, pictures and classes, which returns maps
        cls=None, # the class to ask about, by name or number, or a list of them; None: what is predicted
        ds_idx=1, # the loader whose items have the numbers
        dl=None, # or another loader
        **kwargs # to `method`: layer, size, stride, ...
    ) -> Attribution:
        "Which parts of some pictures speak for a class"
        ...
    def verify_resume(self,
        k:int=3,     # stop after so many training batches of the fit
        more:int=3,  # and compare so many that follow, with what comes between them, such as a validation
        fit=None     # what to try: a function of the learner, or arguments for `fit`; None: one epoch
    ) -> Report:
        "Does stopping after `k` batches and resuming give the same as not stopping? The learner stays as it was"
        ...
    @contextmanager
    def distributed(self,
        **kwargs # of `Distributed`
    ) -> Iterator[Self]:
        "Train in all processes that torchrun has started for the length of a `with` block"
        ...
    def doctor(self,
        n_batches:int=6, # batches of each loader to look at
        lr=None,         # the learning rate that you mean to train with; None: the learner's
        checks=None      # names of checks; None: all of `doctor_checks`
    ):
        "Look for silent mistakes in data, model, loss and loop: a `Diagnosis`; the learner stays as it was"
        ...
    def description(self,
        without=(), # parts to leave out: 'model', 'item_tfms', 'loss_func', ...
        strict=True # is a part that can't be described an error, or left out as well?
    ) -> dict:
        "What `export` writes beside the weights, as JSON can hold it"
        ...
    def export(self,
        file='export.pth', # within the learner's path; .pth, or .safetensors, which needs the extra `export`
        without=() # parts not to describe, which `load_learner` will be given: 'model', 'item_tfms', ...
    ) -> Path:
        "Write all that is needed to predict into one file, without any code, and return its path"
        ...
    def group_metrics(self,
        by, # the name of a column, a function of an item, or a list with a key for each item
        metric=None, # None: the first one of the learner
        ds_idx=1, # which of the loaders
        dl=None, # or another loader
        level=.95, # of the intervals
        few=30 # groups with fewer items are marked
    ) -> GroupMetrics:
        "The value of a metric for each group of items, the worst first"
        ...
    def overfit_one_batch(self,
        n:int=100, # steps
        lr=None    # learning rate; None: the learner's
    ):
        "Can the model learn a training batch by heart? A `OneBatchFit`; the learner stays as it was"
        ...
    def find_batch_size(self,
        start:int=8,        # the first size to try
        stop:int|None=None, # the largest size to try; None: 65,536 on a GPU, 256 elsewhere
        n:int=3             # steps for each size
    ):
        "The largest batch that fits into memory, and the speed of each size: `BatchSizes`; the learner stays as it was"
        ...
    def show_results(self,
        ds_idx=1, # which of the loaders
        dl=None, # or another loader
        max_n=9, # at most so many items
        seed=0, # which ones; None: the first. Of loaders not our own always the first
        ncols=None, figsize=None # see `show_judged`
    ):
        "Draw some pictures with target and prediction: words in green or red, or what lies on a picture"
        ...
    def tta(self,
        ds_idx=1, # which of the loaders
        dl=None, # or another loader
        n=4, # augmented runs
        beta=.25, # share of the plain prediction; None: return augmented and plain, as a pair
        use_max=False, # the maximum of all, in place of means?
        seed=None, # of the augmentations; None: drawn from torch's global random state
        cbs=None # callbacks for these runs only
    ):
        "Predictions with test-time augmentation"
        ...
    def _forget_batch(self) -> None: ...
    def _split(self, b) -> None:
        "Put the inputs of batch `b` in `xb` and its targets in `yb`, on the training device; forget the last batch"
        ...
    @property
    def x(self): ...
    @property
    def y(self): ...
    def _to_device(self):
        "Find the training device, and bring model and optimizer there"
        ...
    def create_opt(self) -> None:
        "Make the optimizer, anew if there is one"
        ...
    def _warn_untrained(self) -> None: ...
    def _warn_unswitched(self) -> None:
        "Warn once if a stepper of the optimizer needs a callback that is not here"
        ...
    def fit(self,
        n_epoch:int,          # epochs to train
        lr=None,              # learning rate: a value, one per group, or a slice; None: the learner's
        wd:float|None=None,   # weight decay; None: leave it
        cbs=None,             # callbacks for this fit only
        reset_opt:bool=False, # start with a new optimizer?
        start_epoch:int=0,    # epochs to leave out, as if they had been trained
        seed:int|None=None    # of every random number from here on; None: leave the generators as they are
    ) -> None:
        "Train for `n_epoch` epochs"
        ...
    def _do_fit(self) -> None: ...
    def _do_epoch(self) -> None: ...
    def _do_epoch_train(self) -> None: ...
    def _do_epoch_validate(self, dl=None) -> None: ...
    def all_batches(self) -> None: ...
    def one_batch(self, b) -> None: ...
    def _do_one_batch(self) -> None: ...
    def _update(self) -> None: ...
    def make_step(self) -> None:
        "A step of the optimizer"
        ...
    def drop_gradients(self) -> None:
        "Forget the gradients of the last step"
        ...
    @contextmanager
    def _prepared_fit(self, lr, wd, reset_opt, seed) -> Iterator[None]: ...
    @contextmanager
    def _tidied(self) -> Iterator[None]:
        "Metrics are ready before; afterwards no batch is kept, and a signal that nothing listened to is explained"
        ...
    def _set_dl(self, dl) -> None: ...
    def _loader(self, i, or_else=None):
        "Loader number `i` of the data; `or_else`, if that is given, where there is none to validate on"
        ...
    def _backward(self) -> None: ...
    def _why_no_gradient(self) -> str: ...
    def _warn_empty(self) -> None: ...
    def _explain_dtypes(self, error) -> None:
        "A note to `error` if model and batch are of different precision"
        ...
    @property
    def smooth_loss(self): ...
    @contextmanager
    def no_logging(self) -> Iterator[Self]:
        "Nothing is logged for the length of a `with` block"
        ...
    def show_training_loop(self) -> None:
        "Print the events in order, and which callbacks answer each; `why_order` tells why in this order"
        ...
    def validate(self,
        ds_idx:int=1, # which of the loaders: 0 to train on, 1 to validate on
        dl=None,      # or another loader
        cbs=None      # callbacks for this run only
    ):
        "Validation loss and metrics, as a list"
        ...
    def freeze_to(self, n:int) -> None:
        "Freeze the parameter groups before number `n`"
        ...
    def freeze(self) -> None:
        "Train the last parameter group only"
        ...
    def unfreeze(self) -> None:
        "Train all parameters"
        ...
    def __getstate__(self): ...
    def groups(self):
        "The optimizer's parameter groups: layers, numbers of weights, how many of them are trained, and the hypers"
        ...
    def get_preds(self,
        ds_idx:int=1,         # which of the loaders
        dl=None,              # or another loader
        with_input:bool=False, # the inputs too, first?
        with_loss:bool=False, # the loss of each item too, last?
        act=None,             # activation; None: the one that fits the loss
        folder=None,          # for .npy files, to which the tensors returned are then mapped; None: keep them in memory
        cbs=None              # callbacks for this run only
    ):
        "Predictions and targets of a whole loader, on the CPU: `[inputs,] preds, targs [, losses]`"
        ...
    def _activation(self, pred):
        "Probabilities of `pred`, what the model returned"
        ...
    def _target_blocks(self):
        "The blocks of the targets, if the data has any"
        ...
    def predict(self,
        item # as it comes from a file: what `dls.test_dl` takes
    ):
        "Decoded prediction, class number (or a mask of labels) and probabilities of one item; without a vocab its output"
        ...
    def export_program(self,
        file='program.pt2', # within the learner's path; .pt2 for torch.export, or .onnx, which needs the extra `export`
        example=None, # a batch as item transforms leave it, bytes or fractions 0..1; None: what a black picture becomes
        tol=1e-4 # how far its predictions may be from the learner's
    ) -> Path:
        "Write batch transforms, model and activation as a program for batches of any length, try it, and return its path"
        ...
    @contextmanager
    def no_bar(self) -> Iterator[Self]:
        "No progress bars for the length of a `with` block; the table stays"
        ...
    @contextmanager
    def replay(self,
        epoch:int, # of the fit
        i:int,     # which of its batches, from 0
        nth:int=-1,# which of the fits that were recorded; -1: the last
        fit=None   # how the fit was called, if it was in another process, such as `lambda learn: learn.fit_one_cycle(4, .1)`
    ) -> Iterator[Past]:
        "For the length of a `with` block, the learner is right before a past batch; then everything is put back"
        ...
    def hindsight(self,
        f,                     # of the learner; what it returns is noted
        epoch:int,              # of the fit
        batches=None,           # numbers of its batches, such as range(100, 120); None: all of them
        event='after_backward', # when to call `f`, after all callbacks have answered
        nth:int=-1,             # as in `replay`
        fit=None                # as in `replay`
    ) -> Table:
        "What `f` would have logged in past batches; the learner stays as it was"
        ...
    def save(self,
        file,               # a name within `path/model_dir` (`.pth` is added), or an absolute path
        with_opt:bool=True  # the optimizer's state too?
    ) -> Path:
        "Save the weights, and return the file's path"
        ...
    def load(self,
        file,                # as for `save`
        with_opt:bool=True,  # the optimizer's state too, if it was saved?
        strict:bool=True     # must all names match?
    ) -> Self:
        "Load what `save` wrote, onto the training device"
        ...
    def fit_one_cycle(self,
        n_epoch:int,          # epochs to train
        lr_max=None,          # highest learning rate: a value, one per group, or a slice; None: the learner's
        div:float=25.,        # start at `lr_max/div`
        div_final:float=1e5,  # end at `lr_max/div_final`
        pct_start:float=.25,  # share of the training on the way up
        moms:tuple|None=None, # momentum at the start, at `lr_max` and at the end; None: the learner's
        wd: float | None=None, cbs=None, reset_opt: bool=False, start_epoch: int=0, seed: int | None=None,              # other arguments of `fit`
    ) -> None:
        "Train for `n_epoch` epochs with one cycle of rate and momentum (https://arxiv.org/abs/1803.09820)"
        ...
    def fit_flat_cos(self,
        n_epoch:int,          # epochs to train
        lr=None,              # learning rate: a value, one per group, or a slice; None: the learner's
        div_final:float=1e5,  # end at `lr/div_final`
        pct_start:float=.75,  # share of the training before it goes down
        wd: float | None=None, cbs=None, reset_opt: bool=False, start_epoch: int=0, seed: int | None=None,              # other arguments of `fit`
    ) -> None:
        "Train for `n_epoch` epochs at a flat learning rate that at the end comes down along a cosine"
        ...
    def fit_warmup_cos(self,
        n_epoch:int,          # epochs to train
        lr_max=None,          # highest learning rate: a value, one per group, or a slice; None: the learner's
        div:float=100.,       # start at `lr_max/div`
        div_final:float=1e5,  # end at `lr_max/div_final`
        pct_start:float=.05,  # share of the training that is warm-up
        wd: float | None=None, cbs=None, reset_opt: bool=False, start_epoch: int=0, seed: int | None=None,              # other arguments of `fit`
    ) -> None:
        "Train for `n_epoch` epochs with a linear warm-up and then a cosine"
        ...
    def fit_sgdr(self,
        n_cycles:int,         # cycles
        cycle_len:int,        # epochs of the first one
        lr_max=None,          # rate at the start of each: a value, one per group, or a slice; None: the learner's
        cycle_mult:int=2,     # each cycle is so many times as long as the one before
        wd: float | None=None, cbs=None, reset_opt: bool=False, start_epoch: int=0, seed: int | None=None,              # other arguments of `fit`
    ) -> None:
        "Train for `n_cycles` cycles, in each of which the learning rate comes down to zero along a cosine"
        ...
    def fine_tune(self,
        epochs:int,            # epochs for the whole model
        base_lr:float=2e-3,    # highest learning rate of the head while the body is frozen
        freeze_epochs:int=1,   # epochs for the head alone
        lr_mult:float=100,     # the first group's rate is the last one's divided by this
        pct_start:float=.3,    # share of the way up, in the second go
        div:float=5.,          # start at `lr_max/div`, in the second go
        **kwargs               # other arguments of `fit_one_cycle`, for both
    ) -> None:
        "Train the head for `freeze_epochs` epochs, then the whole model for `epochs`, both with one cycle"
        ...
    def lr_find(self,
        start_lr:float=1e-7,  # learning rate of the first batch
        end_lr:float=10,      # and of the last
        num_it:int=100,       # batches
        stop_div:bool=True,   # stop when the smoothed loss is above four times its best?
        show_plot:bool=True,  # plot the losses?
        suggest_funcs=valley  # functions of learning rates, losses and `num_it`: one, several, or a dictionary by name
    ):
        "Try learning rates from `start_lr` to `end_lr`, and return the suggestions; the learner stays as it was"
        ...
    def save_pretrained(self,
        folder, # within the learner's path; other files in it are left alone
        without=(), # parts not to describe, as for `learn.export`
        card=True, # write README.md and training.png? False: those that are there stay
        **words # of yours, for the card, as in `model_card`: about, data, limits, license, datasets, tags, name, repo_id
    ) -> Path:
        "Write weights, description and model card into a folder as the hub of Hugging Face has them, and return its path"
        ...
    def push_to_hub(self,
        repo_id, # 'account/name'; made if it is not there
        private=None, # for a repository that is made: may only you read it? None: what your account says
        token=None, # of an account that may write; None: that of `hf auth login` or of HF_TOKEN
        revision=None, # a branch that is there; None: main
        message='Learner of mini_fastai', # of the commit
        without=(), # parts not to describe, as for `learn.export`
        card=True, # write README.md and training.png? False: those that are there stay
        **words # of yours, for the card: about, data, limits, license, datasets, tags
    ) -> str:
        "Put weights, description and model card on the hub of Hugging Face, as one commit, and return its address"
        ...
    def demo(self,
        title=None, # of the page; None: what the learner is, in a sentence
        n=5 # how many classes to show, the most probable first
    ):
        "A web page of gradio on which a picture is dropped: `learn.demo().launch()` shows it"
        ...
    def summary(self):
        "The layers of the model: what each makes of a training batch, its parameters, FLOPs, and bytes kept: a `Summary`"
        ...
    def trace(self,
        n:int=1,   # batches, of training and of validation
        fit=None   # what to trace: a function of the learner, or arguments for `fit`; None: one epoch
    ):
        "Which callback changes what at which event: a table of `Change`s; the learner stays as it was"
        ...
    def profile(self,
        n:int=20, # batches, of training and of validation
        fit=None  # what to profile: a function of the learner, or arguments for `fit`; None: one epoch
    ):
        "Where the time goes: a `Profile`, after a first run for warming up; the learner stays as it was"
        ...
    def to_fp32(self):
        "Train in float32"
        ...
    def to_fp16(self,
        **kwargs  # to `MixedPrecision`
    ):
        "Train in mixed precision where that is faster, with float16; on a CPU with bfloat16, if a measurement says so"
        ...
    def to_bf16(self,
        **kwargs  # to `MixedPrecision`
    ):
        "Train in mixed precision with bfloat16 where that is faster; on a CPU a measurement says so"
        ...
    @contextmanager
    def transaction(learn) -> Iterator[Any]:
        "All that training changes is put back when the `with` block ends, however it ends, unless `commit()` was called"
        ...
    def file_to_write(self,
        file # where it belongs
    ) -> Path:
        "Where to write `file`: in a fit that may be taken back, aside"
        ...
    def file_to_read(self,
        file # where it belongs
    ) -> Path:
        "Where to read `file`: its draft, if a fit that may be taken back has written one"
        ...
    @contextmanager
    def nested_run(learn,
        dl # the loader that the run inside will go through
    ) -> Iterator[None]:
        "For a run inside another one of `learn`: what belongs to the outer one is put back when the `with` block ends"
        ...
    def tune_speed(self,
        n_epoch:int=10, # epochs that you plan: they have to earn what a start costs
        rounds:int=5, # how often each candidate is measured, 3 at least
        limit:float=5., # seconds for each candidate, about
        apply:bool=True # put into effect what wins?
    ) -> SpeedReport:
        "Find out how this machine trains this model fastest: layout, precision, compiler, threads, workers, cache"
        ...
_no_batch = dict(dl=None, _n_inp=None, xb=(None,), yb=(None,), pred=None, loss=None, failed=False, cut_short=False,
                 exhausted=False, blank=False)
def must_move(
    devices,             # where parameters and buffers are
    target:torch.device  # where the batches go
):
    "Does a model have to move to meet its batches?"
    ...
norm_types = (nn.modules.batchnorm._BatchNorm, nn.modules.instancenorm._InstanceNorm,
              nn.LayerNorm, nn.GroupNorm)
def norm_bias_params(
    m:nn.Module,    # a model
    bias:bool=True  # the biases of all other layers too?
) -> list:
    "The parameters of the normalisation layers of `m` and, with `bias`, every bias"
    ...
def is_torch_optimizer(f) -> bool:
    "Is `f` a class of torch.optim, one like it that knows nothing of steppers, or a `partial` of such a class?"
    ...
def untrained(learn) -> dict:
    "The names of parameters that the optimizer does not know, by the reason why"
    ...
needed_callbacks = dict(schedule_free_step='ScheduleFreeCallback')
def n_batches(dl):
    "How many batches `dl` has; infinity if it cannot tell, as a stream"
    ...
def check_whole(
    least=0, # the smallest number that will do
    **counts # numbers, by the names of the arguments that they were given as
) -> None:
    "Raise if one of `counts` is no whole number, or less than `least`"
    ...
def _explain_single_item(error) -> None:
    "A note to `error` if a batch of one item came to batch norm"
    ...
class TrainEvalCallback(Callback):
    "Switches the model between training and evaluation and counts: `training`, `train_iter`, `pct_train`"
    order = -10
    run_valid = False
    single = True
    never_cancels = True
    _total = 0    # training batches of the whole fit, once that is known
    def after_create(self) -> None: ...
    def before_fit(self) -> None: ...
    def before_train(self) -> None: ...
    def after_batch(self) -> None: ...
    def before_validate(self) -> None: ...
    def after_fit(self) -> None: ...
    def _switch(self, training) -> None: ...
    def _count(self, done) -> None: ...
class Metric:
    "Base of metrics: `reset`, `accumulate(learn)` after each batch, then `value` (None if nothing came)"
    total: Any
    count: Any
    n_sums: Any
    sums = 'total', 'count', 'n_sums'    # the attributes that add up when several processes share the batches
    def reset(self) -> None: ...
    @property
    def name(self): ...
    @property
    def value(self): ...
    def add(self, mean, n):
        "Take in a batch of `n` items whose mean is `mean`; `n` may be a tensor, and 0; None: `mean` is a sum"
        ...
half_types = torch.float16, torch.bfloat16
def find_bs(b):
    "Number of items in batch `b`: the length of its first tensor, or of a list with an entry for each item"
    ...
def _shared_sizes(values):
    "How many items `values` may be of, the likeliest number first: the first tensor says it, or all lists together"
    ...
def _possible_sizes(v):
    "A list holds an entry for each item, or, of tensors of equal length, one for each value"
    ...
def mean_count(
    func,   # a loss or a metric, of predictions and targets
    xb, yb  # inputs and targets of the batch
):
    "What the mean of a batch was divided by: items, or targets that count, by the weights of classes; None for a sum"
    ...
def _are_classes(yb) -> bool: ...
def mean_settings(func) -> dict:
    "What is known of how `func` takes its mean: its `reduction`, `ignore_index` and `weight`"
    ...
mean_names = 'reduction', 'ignore_index', 'weight'
def _attributes(o) -> dict: ...
def _losses_inside(o) -> list:
    "The losses of PyTorch, or like them, in module `o`, which may be one itself"
    ...
def _parameter_defaults(func) -> dict:
    "The defaults of the parameters of `func`, if it is written in Python"
    ...
def _settings_of_called(func):
    "Those of the one loss of classes that `func`, or the `forward` of a module, calls without setting any of them"
    ...
def variables_of(f):
    "What function `f` can reach by variables that are not its own"
    ...
_empty_cell = CellType()
def one_number(
    value, # what a metric returned
    name   # of the metric
):
    "`value` as a number or a tensor of one, detached"
    ...
class AvgMetric(Metric):
    "The mean over items of `func(predictions, targets)`, a function that returns a batch's mean"
    func: Any
    def __init__(self, func) -> None: ...
    def accumulate(self, learn) -> None: ...
    @property
    def name(self): ...
class AvgLoss(Metric):
    "The mean over items of the loss"
    name:Any = 'loss'
    def accumulate(self, learn) -> None: ...
def mk_metric(m):
    "`m` as a `Metric`: it may be one, a class of them, a function, or an object with `update` and `compute`"
    ...
class Ranks:
    "The processes that share each batch of a training: here one, which has all of it"
    rank, n = 0, 1    # which of the processes this is, and how many there are
    are_alike = True    # could each go on from what this one has, because it holds no gradients of its own rows?
    @property
    def is_first(self):
        "Is this the process that prints, logs and saves?"
        ...
    def total(self, count):
        "The sum over all processes of `count`, a number that says something of this batch"
        ...
    def whole(self, rows):
        "The rows of the whole batch, in order: a tensor, or tuples, lists and dicts of tensors"
        ...
    def mine(self, rows):
        "Of a tensor with a row for each item of the whole batch, the rows of this process"
        ...
    def add_up(self, metrics) -> None:
        "Let each of `metrics` have seen what all processes have seen"
        ...
    def of_first(self, f):
        "What `f()` returns on the first process, on all"
        ...
    def wait(self) -> None:
        "Until all processes have come to this place"
        ...
class Recorder(Callback):
    "Remembers losses, learning rates and metrics, and logs a line an epoch"
    add_time: bool
    train_metrics: bool
    valid_metrics: bool
    beta: float
    loss_metric: AvgLoss
    lrs: Any
    iters: Any
    values: Any
    valid_values: Any
    times: Any
    log: Any
    hps: Any
    _losses: Any
    _smooth: DebiasedAverage
    _pending: Any
    _stacks: Any
    _start: Any
    _train_values: Any
    _valid_values: Any
    order = 50
    single = True
    never_cancels = True
    _began = False    # has it seen the beginning of the fit that is under way?
    metric_names = ()    # the columns of `log`
    _mets = ()    # what is measured in the part of the epoch that is under way
    _n_columns = 1, 1    # of `values`: from training, from validation
    def __init__(self,
        add_time:bool=True,       # a column with the epoch's time?
        train_metrics:bool=False, # metrics on the training set too?
        valid_metrics:bool=True,  # metrics on the validation set?
        beta:float=.98            # of the moving average of the training loss
    ) -> None: ...
    def _clear(self) -> None: ...
    def _new_row(self) -> None:
        "Nothing is known yet of the epoch that comes"
        ...
    @property
    def losses(self):
        "Training loss of each batch, as floats"
        ...
    def _extend(self, losses) -> None: ...
    def _stack(self): ...
    @property
    def smooth_loss(self):
        "Exponentially averaged training loss, of finite losses while the last one is; None before the first batch"
        ...
    def before_fit(self) -> None: ...
    def before_epoch(self) -> None: ...
    def before_train(self) -> None: ...
    def before_validate(self) -> None: ...
    def _reset(self, metrics) -> None: ...
    def after_batch(self): ...
    def after_train(self) -> None: ...
    def after_validate(self) -> None: ...
    def _read(self) -> list:
        "The values of what was measured in the part of the epoch that ends"
        ...
    def after_epoch(self) -> None: ...
    def after_fit(self) -> None: ...
    def state_dict(self) -> dict:
        "The history of the last fit, as lists"
        ...
    def load_state_dict(self, state) -> None:
        "Take back what `state_dict` returned; metrics that are under way go on"
        ...
    def plot_loss(self,
        skip_start:int=5,     # batches to leave out at the beginning
        with_valid:bool=True, # the validation losses too?
        log:bool=False,       # logarithmic axis?
        ax=None               # axes to draw on; None: new ones
    ):
        "Plot the training loss of each batch, its moving average, and the validation losses"
        ...
    def plot_summary(self,
        figsize=None  # inches
    ):
        "Plot losses, metrics and scheduled hypers of the last fit in one figure, and return it"
        ...
    def rows(self) -> list:
        "The values of each epoch under the names of `metric_names`, times in seconds"
        ...
    def to_csv(self,
        path # of the file to write
    ):
        "Write the values of each epoch to `path`, and return it"
        ...
    def to_frame(self):
        "The values of each epoch as a frame of pandas, which the extra `loggers` brings"
        ...
    def plot_sched(self,
        keys=None,    # names of hypers; None: all that were scheduled
        figsize=None  # inches
    ):
        "Plot how each scheduled hyper went, batch by batch"
        ...
    def plot_lr_find(self,
        skip_end:int=5, # losses to leave out at the end
        ax=None         # axes to draw on; None: new ones
    ):
        "Plot the smoothed loss against the learning rate of the last `lr_find`, with its suggestions"
        ...
def _filled(values, n):
    "`values` with None for what is missing of `n`"
    ...
_of_epochs = ('iters', 'values', 'valid_values', 'times', 'log')
def _no_log(*args) -> None: ...
def _functions_of(learn) -> list:
    "The names of functions on `learn` and its callbacks that hold `learn` in a variable of their own"
    ...
def _holds(f, learn) -> bool:
    "Is `learn`, or a method of it, among the variables of function `f`?"
    ...
added_methods = dict(
    predictions='get_preds predict', transaction='transaction nested_run file_to_write file_to_read',
    tracing='trace profile summary',
    ablation='ablate', saving='save load', doctor='doctor', progress='no_bar', networks='groups',
    interpretation='show_results tta', attribution='attribute', group_metrics='group_metrics',
    schedule='fit_one_cycle fit_flat_cos fit_warmup_cos fit_sgdr fine_tune lr_find',
    export='export description', programs='export_program', sharing='save_pretrained push_to_hub demo',
    training='to_fp16 to_bf16 to_fp32',
    checkpoint='verify_resume', replay='replay hindsight', hooks='overfit_one_batch find_batch_size',
    distributed='distributed', tune_speed='tune_speed')
_module_of = {method: module for module, methods in added_methods.items() for method in methods.split()}
def _find_added(self, name):
    "What was not found on the learner: a method of `added_methods`, or an error"
    ...
