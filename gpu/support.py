"What the checks share: small networks and data, and what a wait for the device is"
import contextlib
import sys
import traceback
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import nn
from torch.utils._python_dispatch import TorchDispatchMode

from mini_fastai.all import Callback, DataLoaders, Learner
from mini_fastai.core import seed_everything

root = Path(__file__).resolve().parent.parent
sys.path.append(str(root/'bench'))            # for what measures time

class Failures(Exception):
    "What went wrong in some cases of a check, and what came of the others"
    def __init__(self, errors, results):
        super().__init__('\n'.join(f'{name}: {error}' for name, error in errors.items()))
        self.results = results

def each(cases):
    "The results of `cases`, functions by name; all of them run before one that fails is told"
    results, errors = {}, {}
    for name, case in cases.items():
        try: results[name] = case()
        except Exception: errors[name] = traceback.format_exc()
    if errors: raise Failures(errors, results)
    return results

def is_gpu(device): return device.type == 'cuda'

def synchronize(device):
    if is_gpu(device): torch.cuda.synchronize(device)

class HostReads(TorchDispatchMode):
    "Stands in for CUDA's sync debug mode where there is no CUDA: an operation that would wait for the device is an error"
    names = {f'aten::{name}' for name in ('_local_scalar_dense', 'nonzero', 'equal', 'is_nonzero', 'masked_select', '_unique2')}
    def __torch_dispatch__(self, f, types, args=(), kwargs=None):
        if f._schema.name in self.names: raise RuntimeError(f'{f._schema.name} would wait for the device')
        return f(*args, **(kwargs or {}))

class SyncDebug:
    "CUDA's sync debug mode, 'error', in a `with` block"
    def __enter__(self): torch.cuda.set_sync_debug_mode('error')
    def __exit__(self, *args): torch.cuda.set_sync_debug_mode('default')

def waits_are_errors(device): return SyncDebug() if is_gpu(device) else HostReads()

class NoWaits(Callback):
    "Whatever waits for the device between the first batch of training and the last is an error"
    order = 1000
    context = None
    def before_train(self):
        self.recorder.reads_cpu = False           # where the CPU stands in for a device, it is to be treated like one
        self.context = waits_are_errors(self.device)
        self.context.__enter__()
    def leave(self):
        if self.context is not None: self.context.__exit__(None, None, None)
        self.context = None

class NoWaitsEnd(Callback):
    "Ends what `NoWaits` began, before the others read what they gathered"
    order = -1000
    def after_train(self): self.no_waits.leave()

def small_net():
    "A network with what the chapter's has: convolutions, normalization, a linear layer"
    return nn.Sequential(nn.Conv2d(3, 8, 3), nn.BatchNorm2d(8), nn.ReLU(), nn.AdaptiveAvgPool2d(2), nn.Flatten(),
                         nn.Linear(32, 4))

def small_batches(n=8, bs=16, size=8):
    "Pictures whose class one can see"
    generator = torch.Generator().manual_seed(0)
    x = torch.randn(n*bs, 3, size, size, generator=generator)
    y = torch.randint(0, 4, (n*bs,), generator=generator)
    x += y[:, None, None, None]
    return list(zip(x.split(bs), y.split(bs)))

def small_learner(device, opt_func, cbs=(), batches=None, **kwargs):
    "A learner on `device` whose data lie there too"
    seed_everything(0)
    batches = [(x.to(device), y.to(device)) for x, y in batches or small_batches()]
    return quiet(Learner(DataLoaders(batches, batches[:2], device=device), small_net().to(device), F.cross_entropy,
                         opt_func=opt_func, cbs=list(cbs), **kwargs))

def quiet(learn):
    "`learn` without bars and tables"
    learn.logger = lambda line: None
    learn.remove_cbs([cb for cb in learn.cbs if type(cb).__name__ == 'ProgressCallback'])
    return learn

def weights(learn): return torch.cat([p.detach().flatten() for p in learn.model.parameters()]).cpu()

def largest_difference(a, b): return (a - b).abs().max().item()

@contextlib.contextmanager
def without(module, name):
    "`module.name` is None in the `with` block"
    kept = getattr(module, name)
    setattr(module, name, None)
    try: yield
    finally: setattr(module, name, kept)
