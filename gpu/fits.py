"Whole fits: without waiting for the device, in half precision, with overflow, accumulation and cancelled steps, twice"
from functools import partial

import torch

import mini_fastai.all as mini
from mini_fastai.all import Callback, CancelBatchException, CancelStepException, GradientAccumulation, GradientClip
from mini_fastai.all import MixedPrecision, TerminateOnNaNCallback
from support import NoWaits, NoWaitsEnd, each, is_gpu, largest_difference, small_batches, small_learner, weights

halves = dict(bf16=partial(MixedPrecision, 'bf16', always=True), fp16=partial(MixedPrecision, 'fp16', always=True))
precisions = {'float32': (), **{name: (half,) for name, half in halves.items()}}

def learner(device, *cbs, opt_func=mini.Adam, **kwargs):
    return small_learner(device, opt_func, [cb() for cb in cbs], lr=1e-2, **kwargs)

def fit(learn, n=3):
    "Losses of a one-cycle fit; they must fall"
    learn.fit_one_cycle(n, 1e-2)
    losses = [float(loss) for loss in learn.recorder.losses]
    assert losses[-1] < losses[0], f'the loss went from {losses[0]} to {losses[-1]}'
    return dict(first=losses[0], last=losses[-1], batches=len(losses))

def without_waits(device):
    "A whole fit, in float32, bf16 and fp16, plain and with clipping and accumulation, never waits between its batches"
    def case(opt_func, cbs):
        learn = learner(device, *cbs, opt_func=opt_func)
        fit(learn, 1)                                                    # to warm up, where compiling may wait
        learn.add_cbs([NoWaits, NoWaitsEnd])
        try: return fit(learn)
        finally: learn.no_waits.leave()
    rules = dict(Adam=mini.Adam, momentum=partial(mini.SGD, mom=.9), RMSProp=mini.RMSProp)
    more = GradientClip, partial(GradientAccumulation, 32)
    cases = {f'{rule}, {name}{said}': partial(case, opt_func, (*cbs, *extra))
             for rule, opt_func in rules.items() for name, cbs in precisions.items()
             for said, extra in (('', ()), (', clipped and accumulated', more))}
    return each(cases)

def precise(device):
    "Half precision keeps float32 weights, and its losses stay near those of float32"
    losses = {}
    def case(name, cbs):
        learn = learner(device, *cbs)
        losses[name] = fit(learn)['last']
        assert all(p.dtype == torch.float32 for p in learn.model.parameters())
        assert not torch.is_autocast_enabled(device.type)
        assert abs(losses[name] - losses['float32']) < .2, losses
        return losses[name]
    return each({name: partial(case, name, cbs) for name, cbs in precisions.items()})

class Overflow(Callback):
    "Makes a gradient infinite in the batches `at`"
    order = 5
    def __init__(self, at): self.at, self.seen = at, 0
    def after_backward(self):
        if self.seen in self.at: next(self.model.parameters()).grad[0] = float('inf')
        self.seen += 1

class CountSteps(Callback):
    "Counts the steps that were cancelled and those that were taken; `after_step` is called for both"
    ended = cancelled = 0
    def after_step(self): self.ended += 1
    def after_cancel_step(self): self.cancelled += 1
    @property
    def taken(self): return self.ended - self.cancelled

def overflow(device):
    "The scaler skips a step whose gradient is infinite, halves its scale and goes on; weights stay finite"
    def case(opt_func, *counter):
        learn = learner(device, halves['fp16'], partial(Overflow, (2, 5)), *counter, opt_func=opt_func)
        fit(learn, 2)
        assert torch.isfinite(weights(learn)).all()
        scale = learn.mixed_precision.scaler.get_scale()
        assert scale == 65536./4, scale
        if not counter: return scale                     # the optimizer itself skips, and the host is never told
        counts = learn.count_steps.taken, learn.count_steps.cancelled
        assert counts == (14, 2), counts
        return counts
    rules = dict(Adam=mini.Adam, foreach=partial(mini.Adam, mode='foreach'), ranger=mini.ranger)
    cases = {name: partial(case, rule) for name, rule in rules.items()}
    return each({**cases, **{f'{name}, told': partial(case, rule, CountSteps) for name, rule in rules.items()}})

def accumulated(device):
    "Four batches of 16, accumulated under the scaler, take the same steps as one of 64"
    def train(bs, *cbs):
        batches = small_batches(n=8*16//bs, bs=bs)
        learn = learner(device, *cbs, batches=batches, opt_func=partial(mini.SGD, mom=.9))
        for layer in learn.model: layer.track_running_stats = False
        learn.model[1] = torch.nn.Identity()             # normalization sees another batch, so it is left out
        learn.create_opt()
        learn.fit(2, 1e-2)
        return weights(learn)
    def case(cbs):
        difference = largest_difference(train(16, *cbs, partial(GradientAccumulation, 64)), train(64, *cbs))
        assert difference < (1e-4 if not cbs else 2e-3), difference
        return difference
    return each({name: partial(case, cbs) for name, cbs in precisions.items()})

class CancelAt(Callback):
    "Raises `error` at `event` in every third batch"
    order = 20
    def __init__(self, event, error): self.event, self.error = event, error
    def before_step(self): self.maybe('before_step')
    def after_loss(self): self.maybe('after_loss')
    def maybe(self, event):
        if self.training and event == self.event and self.iter % 3 == 2: raise self.error

def cancelled(device):
    "A step or a batch that is cancelled leaves the scaler, autocast and the gradients in order"
    def case(half, event, error):
        learn = learner(device, half, partial(CancelAt, event, error), CountSteps)
        fit(learn, 2)
        assert not torch.is_autocast_enabled(device.type)
        assert learn.count_steps.taken == 12, learn.count_steps.taken
        return learn.count_steps.taken
    ways = dict(step=('before_step', CancelStepException), batch=('after_loss', CancelBatchException))
    return each({f'{name}, {what}': partial(case, half, *way) for name, half in halves.items() for what, way in ways.items()})

def not_a_number(device):
    "A loss that is NaN ends the fit before a step is made with it"
    def case(cbs):
        learn = learner(device, TerminateOnNaNCallback, *cbs)
        learn.create_opt()
        before = weights(learn)
        learn.loss_func = lambda pred, y: pred.sum()*float('nan')
        learn.fit(1, 1e-2)
        assert torch.equal(weights(learn), before)
        assert len(learn.recorder.losses) == 0
    return each({name: partial(case, cbs) for name, cbs in precisions.items()})

def same_seed_twice(device):
    "The same seed gives the same weights to the last bit, with deterministic kernels"
    def case(cbs):
        def train():
            mini.seed_everything(0, deterministic=True)
            learn = learner(device, *cbs)
            learn.fit(2, 1e-2)
            return weights(learn)
        first, second = train(), train()
        assert torch.equal(first, second), largest_difference(first, second)
        return len(first)
    try: return each({name: partial(case, cbs) for name, cbs in precisions.items()})
    finally: mini.seed_everything(0, deterministic=False)

def memory(device):
    "What a fit takes at its peak, and that all of it is given back"
    if not is_gpu(device): return 'only a GPU counts its memory'
    torch.cuda.empty_cache()
    before = torch.cuda.memory_allocated(device)
    torch.cuda.reset_peak_memory_stats(device)
    learn = learner(device)
    fit(learn)
    peak = torch.cuda.max_memory_allocated(device) - before
    del learn
    left = torch.cuda.memory_allocated(device) - before
    assert left <= 2**20, f'{left} bytes are left'
    return dict(peak=peak, left=left)
