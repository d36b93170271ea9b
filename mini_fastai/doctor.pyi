"""Which silent mistakes are there in this training?"""
# Made from the modules by .ci/stubs.py: each patched method stands in its class.
from collections.abc import Iterator

__all__ = ['Finding', 'DoctorCheck', 'doctor_checks', 'doctor_check', 'Examination', 'NotMeasured', 'evidence', 'Diagnosis',
           'check_name']
import gc
import math
import re
import warnings
import weakref
from collections import Counter, namedtuple
from contextlib import contextmanager
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cached_property, partial
from pathlib import Path
from pkgutil import resolve_name
from typing import Any
import torch
from fastcore.basics import patch
from torch import nn
from torch.nn import functional as F
from torch.overrides import TorchFunctionMode
from .callback import Callback, CancelBatchException
from .callback_checks import silence
from .core import Table
from .learner import Learner, find_bs, norm_types
from .predictions import loss_activation, softmax
from .tracing import FirstBatches, GivenBatches, sandbox, take_rows, with_loaders
Finding = namedtuple('Finding', 'severity check culprit evidence cure')
DoctorCheck = namedtuple('DoctorCheck', 'severity cure find')
doctor_checks = {}    # name → `DoctorCheck`
def doctor_check(
    name,              # of the check, as the report will show it
    cure,              # what to do about what it finds
    severity='warning' # 'error': no training is meant to be so; 'warning': you may have meant it
):
    "Decorator that enters a generator of (culprit, evidence) in `doctor_checks`"
    ...
def findings_of(
    name, # of a check
    exam  # an `Examination`
) -> list:
    "What the check called `name` finds: a list of `Finding`s"
    ...
class Examination:
    "What a few batches show of a learner; each measurement is made when a check first asks for it"
    learn: Any
    n_batches: Any
    lr: Any
    def __init__(self,
        learn,       # a `Learner`
        n_batches=6, # batches of each loader to look at
        lr=None      # the learning rate that you mean to train with; None: the learner's
    ) -> None: ...
class NotMeasured(Exception):
    "What a check asks for does not exist in this training"
def evidence(f):
    "Decorator: `f(exam)` becomes an attribute of every `Examination`, measured once"
    ...
@contextmanager
def aside(
    learn # a `Learner`
) -> Iterator[Any]:
    "What happens to `learn` in the `with` block, or is saved there, is undone; nothing is shown"
    ...
Batch = namedtuple('Batch', 'xb yb')
def loader_of(batches, learn):
    "A loader of `Batch`es in the place of the training loader of `learn`"
    ...
def first_batches(
    learn, # a `Learner`
    dl,    # one of its loaders
    n      # batches at most
):
    "The first batches of `dl` on the device, as `Batch`es, before a callback or the model sees them"
    ...
Passes = namedtuple('Passes', 'train train_again valid valid_again')
@evidence
def data(exam):
    "The first batches of both loaders, each gone through twice"
    ...
def tensors_in(o):
    "All tensors of `o`, which may be nested"
    ...
def is_float(t): ...
def inputs_of(batches):
    "The first input of all `batches` in one float tensor of (rows, ...); None if there is no such thing"
    ...
def joined(ts):
    "The tensors `ts` as one, if their items have one shape; else None"
    ...
def targets_of(batches):
    "The targets of all `batches` in one tensor; None if there is no such thing"
    ...
def classes_of(batches):
    "The class numbers of all rows of `batches`; None if the targets are something else"
    ...
def row_keys(
    batches, # a list of `Batch`es
    targets=False # with the targets?
):
    "A key for each row of `batches`: rows of equal values have equal keys"
    ...
LoaderFacts = namedtuple('LoaderFacts', 'dataset n_rows bs drop_last shuffles')
def loader_facts(dl):
    "What can be known of the loader `dl` from its attributes; None for what cannot"
    ...
def some(names, n=3):
    "The first `n` of `names`, and how many more there are"
    ...
def lowest(t) -> str: ...
Finished = namedtuple('Finished', 'name given made')    # a layer, with prints of its inputs' and outputs' rows
class LayerWatch(TorchFunctionMode):
    "Follows the layers of a model, and the functions that they call, through its forward passes"
    model: Any
    n_rows: Any
    find_nan: Any
    inside: Any
    finished: Any
    broken: Any
    ever_active: Any
    saturated: Any
    dropouts: Any
    hooks: Any
    def __init__(self,
        model,          # its layers get hooks
        n_rows=None,    # of the batch, if the rows of what each layer returns are to be told apart
        find_nan=False  # look for the operation that makes the first NaN?
    ) -> None: ...
    def __enter__(self): ...
    def __exit__(self, *args): ...
    def _enter(self, name, layer, args) -> None: ...
    def _leave(self, name, layer, args, out) -> None: ...
    def _prints(self, o): ...
    def __torch_function__(self, func, types, args=(), kwargs=None): ...
    def _note(self, name, args, kwargs, out):
        "The function called `name` made `out` of its arguments"
        ...
def row_print(
    t, # a tensor
    n  # how many rows the batch has
):
    "Two numbers for each row of `t`, by which to see if it changed; None if it has no such rows"
    ...
def differ(
    a, b,          # two tensors of (..., rows), as from `row_print`
    tolerance=1e-4 # relative
):
    "Which rows of `a` and `b` differ"
    ...
def makes_nan(args, out) -> bool:
    "Is `out` not finite, where all that was given is?"
    ...
def drops(name, args, kwargs):
    "Does the call of a dropout function with these arguments drop anything?"
    ...
def note_relu(watch, layer, out): ...
def note_ends(low, high, watch, layer, out): ...
_notes = dict(relu=note_relu, sigmoid=partial(note_ends, .01, .99), tanh=partial(note_ends, -.99, .99))
@dataclass
class Round:
    "What one training batch showed"
    modes: dict    # layer → is it in training mode?
    xb: tuple
    yb: tuple
    loss_func: object    # callbacks may have changed it
    pred: torch.Tensor|None = None    # None: it is no tensor
    last: list = field(default_factory=list)    # the operations that made it, the last one first
    loss: float|None = None
    stale: list = field(default_factory=list)    # parameters with a gradient from before the last step
    grads: dict|None = None    # parameter → norm of its gradient, None if it has none
class Token:
    "Lives as long as the graph of the tensor that it is hooked on"
    def __call__(self, grad) -> None: ...
class Observer(Callback):
    "Notes what becomes of a learner in a fit, as the last of its callbacks"
    rounds: Any
    eval_modes: Any
    tokens: Any
    alive: Any
    keepers: Any
    moved: Any
    n_steps: Any
    stepped: bool
    error: Any
    params: Any
    start: Any
    held: Any
    held_ids: Any
    frozen_idx: Any
    order = math.inf
    def __init__(self) -> None: ...
    def before_fit(self) -> None: ...
    def after_pred(self): ...
    def after_loss(self) -> None: ...
    def before_backward(self) -> None: ...
    def after_backward(self) -> None: ...
    def after_cancel_batch(self) -> None: ...
    def after_step(self) -> None: ...
    def _note_moved(self) -> None: ...
    def after_train(self) -> None: ...
    def _count_alive(self): ...
    def _is_stale(self, p) -> bool: ...
def gradient_norm(p): ...
_trivial = ('View Reshape Squeeze Unsqueeze Permute Transpose T Clone '
            'ToCopy UnsafeView Alias Select Slice AsStrided').split()
def last_operations(
    t # a tensor with a graph
):
    "The names of the operations that made `t`, the last one first, up to the first that changes values"
    ...
def graph_keepers(learn) -> Iterator[str]:
    "Names of attributes, of the learner and what belongs to it, that hold a tensor with a graph"
    ...
def with_graph(o) -> Iterator[Any]:
    "Names of the attributes of `o` that hold a tensor with a graph"
    ...
@evidence
def training(exam):
    "What an `Observer` and a `LayerWatch` see in an epoch of the first batches"
    ...
@evidence
def rounds(exam):
    "The training batches of `exam.training`, those that got as far as a gradient"
    ...
@evidence
def first(exam):
    "The first of `exam.rounds`, if it has predictions and one tensor of targets"
    ...
def trained(exam) -> list:
    "The names of the parameters that a step would change: they want a gradient, and the optimizer has them"
    ...
def trained_matrices(exam) -> list:
    "Of these the matrices, without the vectors of biases and norms"
    ...
def layer_of(name):
    "The layer of the parameter called `name`"
    ...
@doctor_check('training fails', 'read the error: it comes before all else', 'error')
def check_runs(exam) -> Iterator[Any]: ...
@doctor_check('NaN in the data', 'find the item, and mend or drop it', 'error')
def check_data_nan(exam) -> Iterator[Any]: ...
def bad_rows(values):
    "The numbers of the rows in which a tensor of `values` is not finite"
    ...
def bad_item(exam, part, limit=1000) -> str:
    "Which item of the data set that is, in words, if it can be known"
    ...
def bad_elsewhere(exam) -> Iterator[Any]:
    "Looks further where that costs little: into a data set that is tensors"
    ...
@doctor_check('inputs not scaled',
    'normalise them: subtract the mean and divide by the standard deviation')
def check_scale(exam) -> Iterator[Any]: ...
def are_bytes(x) -> bool:
    "Is `x` of whole numbers from 0 to 255, some of them large?"
    ...
def unequal_columns(x, ratio=1000) -> Iterator[Any]:
    "The two columns of `x` that differ most in scale, if it is by more than `ratio`"
    ...
def first_layer_normalises(exam) -> bool:
    "Is the first layer that was finished a norm or an embedding?"
    ...
@doctor_check('inputs all equal', 'look at what the loader returns: learn.dls.one_batch()', 'error')
def check_equal(exam) -> Iterator[Any]: ...
@doctor_check('same batch again',
    'let the loader go on: next(iter(loader)) is always its first batch',
    'error')
def check_same_batch(exam) -> Iterator[Any]: ...
@doctor_check('validation scaled otherwise',
    'apply the same normalisation to both; only augmentation is for training')
def check_valid_scale(exam) -> Iterator[Any]: ...
Scale = namedtuple('Scale', 'mean std')
def scale_of(batches):
    "The `Scale` of the inputs; None if they are few, all equal, or not finite"
    ...
def items_of(dataset):
    "Keys by which the items of `dataset` can be told: files, or places in a data set; None if there are none"
    ...
def short_name(item):
    "The end of a path, or the number of an item"
    ...
def same_files(files, others, limit=10_000):
    "Pairs of files, one of each list, that have the same content"
    ...
def there(files) -> list: ...
@doctor_check('leak into validation',
    'split before anything is copied, and by groups if items belong together',
    'error')
def check_leak(exam) -> Iterator[Any]: ...
def leaked_items(items, others) -> Iterator[Any]:
    "By name, and if they are files, by content"
    ...
def leaked_rows(exam, n_rows=2000) -> Iterator[Any]:
    "By the values of the rows, with their targets; what is as common within training is no leak"
    ...
def can_repeat(exam) -> bool:
    "May two items have the same inputs by chance, as numbers of a short list?"
    ...
@doctor_check('target among the inputs', 'drop the column', 'error')
def check_target_column(exam) -> Iterator[Any]: ...
def same_batches(batches, others) -> bool:
    "Do two passes give the same values in the same order?"
    ...
def is_reordered(exam) -> bool:
    "Does the validation loader shuffle: does it say so, or does a row come again in another place?"
    ...
@doctor_check('validation changes',
    'augment in training only: a random transform must ask if this is training',
    'error')
def check_valid_changes(exam) -> Iterator[Any]: ...
@doctor_check('validation is shuffled',
    'set shuffle=False, so that predictions and items stay in one order')
def check_valid_order(exam) -> Iterator[Any]: ...
@doctor_check('validation drops items', 'set drop_last=False for the validation loader')
def check_valid_drops(exam) -> Iterator[Any]: ...
@doctor_check('not shuffled', 'set shuffle=True in the training loader')
def check_shuffled(exam) -> Iterator[Any]: ...
def chance_of_two(y) -> float:
    "The chance that two items have the same class"
    ...
def loader_classes(dl, or_else):
    "The classes of all items, if the data set keeps them in a tensor or list; else `or_else`"
    ...
@doctor_check('one class prevails',
    "weigh the classes in the loss, or draw them alike: DataLoader(..., weights='balanced')")
def check_balance(exam) -> Iterator[Any]: ...
@doctor_check('optimizer of another model',
    'make the optimizer anew from this model: learn.create_opt()',
    'error')
def check_foreign(exam) -> Iterator[Any]: ...
@doctor_check('not in the optimizer',
    'make the optimizer after the layer, by learn.create_opt(), and let the splitter return all parameters',
    'error')
def check_held(exam) -> Iterator[Any]: ...
@doctor_check('layers out of sight',
    'keep layers in nn.ModuleList or nn.ModuleDict, not in a list or a dict',
    'error')
def check_registered(exam) -> Iterator[Any]: ...
def modules_in(o) -> list:
    "The modules in a list, tuple or dictionary"
    ...
@doctor_check('frozen by accident',
    'set requires_grad, and make the optimizer anew; freeze by learn.freeze_to instead')
def check_frozen(exam) -> Iterator[Any]: ...
def in_order(exam) -> list:
    "The names of parameters, in the order in which the model uses their layers"
    ...
@doctor_check('dead units',
    'use a smaller rate or bias, another initialisation, or a leaky activation')
def check_dead(exam) -> Iterator[Any]: ...
@doctor_check('saturated units',
    'scale the inputs, initialise smaller, or normalise before the activation')
def check_saturated(exam) -> Iterator[Any]: ...
def last_layers(exam):
    "The layer that finished last, and those around it: they make the predictions"
    ...
@doctor_check('no gradient',
    'use its output on the way to the loss, and look for a detach() or a .data',
    'error')
def check_no_gradient(exam) -> Iterator[Any]: ...
def norms_of(exam, k) -> list:
    "The norms of the gradient of parameter `k`, batch by batch; None where it has none"
    ...
@doctor_check('zero gradient', 'look behind it for dead units, a mask, or a factor of 0', 'error')
def check_zero_gradient(exam) -> Iterator[Any]: ...
@doctor_check('never moves',
    'look for a learning rate of 0, and for a callback that writes the weights back',
    'error')
def check_moves(exam) -> Iterator[Any]: ...
@doctor_check('vanishing gradient',
    'use residual connections, normalisation, or an activation that does not saturate')
def check_vanishing(exam) -> Iterator[Any]: ...
def gradient_sizes(exam) -> dict:
    "For each weight matrix the root mean square of its gradient, at its largest, where that is not 0"
    ...
@doctor_check('exploding gradient',
    'initialise smaller, normalise, clip (GradientClip), look at the scale of the inputs')
def check_exploding(exam) -> Iterator[Any]: ...
def gradient_effects(exam):
    "For each weight matrix: by how many percent does the loss change, at most, if it changes by one percent?"
    ...
@evidence
def first_nan(exam):
    "The layer and the function that first make a number that is not finite of numbers that are; or None"
    ...
@evidence
def nan_backward(exam):
    "The operation whose gradient is the first NaN"
    ...
@doctor_check('first NaN',
    'look at this layer: a logarithm, root or division of 0, a sum that overflows',
    'error')
def check_nan(exam) -> Iterator[Any]: ...
def is_finite(number): ...
_mode_types = nn.modules.dropout._DropoutNd, nn.modules.batchnorm._BatchNorm
def with_mode(exam, modes, wanted) -> list:
    "The layers for which it matters that are in training mode, or not, as `wanted`"
    ...
@doctor_check('trained in evaluation mode',
    'call model.train() before training: TrainEvalCallback does',
    'error')
def check_train_mode(exam) -> Iterator[Any]: ...
@doctor_check('evaluated in training mode',
    'call model.eval() before validation: TrainEvalCallback does',
    'error')
def check_eval_mode(exam) -> Iterator[Any]: ...
def in_training_mode(exam):
    "The layers that were in training mode in validation, though it matters"
    ...
Evaluation = namedtuple('Evaluation', 'pred layers dropouts')
def evaluation(exam, batch, seed=0):
    "The model's answer to `batch` as in validation, with a print of each row of every layer"
    ...
def first_differing_layer(
    a, b, # `Evaluation`s
    n,    # rows of the batch
    rows=slice(None) # those that count
):
    "The first layer in which `a` and `b` differ, and the share of predictions that do; None if none does"
    ...
def any_differ(prints, others, rows) -> bool:
    "Do any of `prints` differ from `others` in `rows`?"
    ...
@evidence
def evaluated(exam):
    "A batch of validation, or of training if there is none, and the model's answer to it"
    ...
@doctor_check('random in evaluation',
    'let it depend on self.training: F.dropout(x, p, self.training)',
    'error')
def check_random(exam) -> Iterator[Any]: ...
def with_other_row(batch):
    "`batch` with its first row replaced by its last"
    ...
@doctor_check('rows mix',
    'let no operation of evaluation go over dimension 0: look at dim=, reshape and statistics',
    'error')
def check_rows(exam) -> Iterator[Any]: ...
def has_items_in_dim_1(model) -> bool:
    "Has `model` a recurrent layer, or attention, that wants the items in dimension 1?"
    ...
@doctor_check('batch norm of one item', 'use bs of 16 and more, drop_last=True, or GroupNorm')
def check_batch_norm(exam) -> Iterator[Any]: ...
def items_and_size(dl):
    "How many items all batches of `dl` have together, and how many one has; 0 for what is not known"
    ...
def classes_in_middle(pred, y):
    "Does `pred` have the classes in dimension 1 and further ones of `y` behind, as pictures of scores do?"
    ...
def scores_and_classes(pred, y):
    "Predictions as (items, classes) and class numbers as (items,); None if they are something else"
    ...
def plain_loss(f, *args):
    "The value of loss `f`, or None if it does not take these arguments"
    ...
def is_close(a, b): ...
@evidence
def scores(exam):
    "Scores and class numbers of the first batch, if the loss is the cross entropy of its predictions"
    ...
@evidence
def is_binary(exam):
    "Is the loss the binary cross entropy of scores?"
    ...
def loss_and_grad(exam, y, pred=None):
    "The loss of the first batch with targets `y`, and its gradient by the predictions"
    ...
@doctor_check('loss ignores the targets',
    'let the loss compare its first argument with its second',
    'error')
def check_targets_used(exam) -> Iterator[Any]: ...
def loss_name(exam): ...
@doctor_check('loss broadcasts',
    'give predictions and targets one shape: pred.squeeze(-1), or y[:, None]',
    'error')
def check_broadcast(exam) -> Iterator[Any]: ...
def grown_shape(a, b):
    "The shape that tensors `a` and `b` are broadcast to, if it has more numbers than either; else None"
    ...
Extremes = namedtuple('Extremes', 'best worst')
def is_zero_one(y) -> bool: ...
def scores_for(pred, y):
    "Scores in the shape of `pred` that are 10 for the classes `y` and 0 for all others"
    ...
@evidence
def extremes(exam):
    "Perfect and worst predictions of the first batch, by its targets"
    ...
def extreme_scores(pred, y, n):
    "The `Extremes` for `n` classes"
    ...
def extreme_numbers(y):
    "The `Extremes` for numbers, and if they are all 0 or 1, for scores of them"
    ...
@doctor_check('loss rewards mistakes',
    'look for a sign, for max in place of min, and for the order of the arguments',
    'error')
def check_reward(exam) -> Iterator[Any]: ...
@doctor_check('activation before the loss',
    'return scores: the loss has this activation in it',
    'error')
def check_double(exam) -> Iterator[Any]: ...
def last_operation(exam):
    "The name of the operation that made the predictions"
    ...
def are_shares(rows) -> bool:
    "Is no number negative, and is the sum of each row 1?"
    ...
@doctor_check('no log before the loss',
    'use CrossEntropyLoss, or return log_softmax(scores)',
    'error')
def check_nll(exam) -> Iterator[Any]: ...
@doctor_check('loss at the start', 'scale the inputs, and initialise the last layer smaller')
def check_start(exam) -> Iterator[Any]: ...
_reach = dict(
    Sigmoid=(0, 1),
    Softmax=(0, 1),
    Tanh=(-1, 1),
    Relu=(0, math.inf),
    Softplus=(0, math.inf))
@doctor_check('targets out of reach', 'change the last activation, or scale the targets', 'error')
def check_reach(exam) -> Iterator[Any]: ...
def share_outside(y, low, high) -> float: ...
@doctor_check('outputs without a class',
    'give the last layer one output for each class, and number the classes from 0')
def check_outputs(exam) -> Iterator[Any]: ...
@evidence
def metric_values(exam) -> list:
    "For each metric: its values with perfect and with wrong predictions"
    ...
def value_of(metric, learn, pred):
    "The value of `metric` after one batch with predictions `pred`; None if it cannot take them"
    ...
@doctor_check('metric ignores predictions',
    'let the metric compare predictions with targets along the right dimension',
    'error')
def check_metric_used(exam) -> Iterator[Any]: ...
_later = dict(higher_is_better='mini_fastai.trackers:higher_is_better')    # of a later notebook
@doctor_check('metric against the loss',
    'look for swapped arguments, and set higher_is_better',
    'error')
def check_metric_direction(exam) -> Iterator[Any]: ...
def all_known(pairs) -> bool:
    "Is there a number in each place of `pairs`?"
    ...
@doctor_check('stale gradients', 'call opt.zero_grad() after each step', 'error')
def check_stale(exam) -> Iterator[Any]: ...
def total_norm(r): ...
@doctor_check('graphs kept alive',
    'keep loss.detach() or float(loss), not the loss itself',
    'error')
def check_graphs(exam) -> Iterator[Any]: ...
class ScaleRate(Callback):
    "Multiplies whatever learning rate the fit has by `factor`"
    factor: Any
    scaled: Any
    order = math.inf
    run_valid = False
    def __init__(self, factor) -> None: ...
    def before_batch(self): ...
def losses_of_steps(
    exam,       # an `Examination`
    batches,    # a list of `Batch`es
    factor=1.,  # of the learning rate
    then=None   # a function of the learner, called after the fit
):
    "The loss at each of `batches` while training on one after the other"
    ...
def steps_on_one_batch(exam, factor=1., n=10): ...
@evidence
def ten_steps(exam):
    "The losses of ten steps on one batch"
    ...
def mean_of_last(losses, n=3): ...
def rate_of(exam) -> str: ...
@doctor_check('rate too high',
    'divide the learning rate by 10 to 100; learn.lr_find() suggests one')
def check_high(exam) -> Iterator[Any]: ...
def hardly_falls(losses):
    "Do positive `losses` end within 1% of where they began?"
    ...
@doctor_check('rate too low',
    'multiply the learning rate by 10 to 100; learn.lr_find() suggests one')
def check_low(exam) -> Iterator[Any]: ...
def columns_of(batches, n_rows=512):
    "Inputs and targets of single items as two matrices; None if they cannot be, or are too few to judge"
    ...
def as_matrix(t):
    "`t` on the CPU, with a row of numbers for each item"
    ...
def kernel_score(
    x, y, # matrices of inputs and targets
    n=20  # permutations
) -> float:
    "How far kernel regression, each item left out of its own fit, beats that of permuted `y`, in deviations"
    ...
def kernel_regression(x):
    "The matrix that makes predictions for the rows of `x` of their targets"
    ...
def permuted_targets(batches, seed) -> list:
    "`batches` with their targets exchanged among all items"
    ...
def learned(
    exam,      # an `Examination`
    seed=None, # of a permutation of all targets; None: as they are
    n_steps=30
):
    "The loss on a batch that was held out, after training on the others"
    ...
@doctor_check('labels do not fit the inputs',
    'look at a batch: was one of the two sorted, shuffled or filtered alone?',
    'error')
def check_labels(exam) -> Iterator[Any]: ...
class Diagnosis(Table):
    "What the checks have found, errors first; true if that is nothing"
    findings: Any
    skipped: Any
    n_checks: Any
    def __init__(self,
        findings, # of all checks
        skipped,  # check → why it could not be made
        n_checks  # how many were made
    ) -> None: ...
    def __bool__(self) -> bool: ...
def check_name(name) -> None:
    "An error if there is no check called `name`"
    ...
