"""Peak memory of training steps of ResNet-34 with Adam (batch 64, 32 px), beside bare PyTorch loops.

What a contestant takes is what its process holds at its peak, less what it held before it made its network: weights,
gradients, averages, activations, and whatever the library adds. Each trains in a process of its own. On a CPU it is the
resident memory that counts, on a GPU what PyTorch has allocated.
"""
import resource
import subprocess
import sys
import warnings
from functools import partial
from pathlib import Path

import torch
import torch.nn.functional as F
from torchvision.models import resnet34

from timing import against, keep, parser, show, take_turns

warnings.filterwarnings('ignore')
device = torch.device('cuda' if torch.cuda.is_available() else 'cpu')
n_steps, bs = 3, 64

def resident():
    "Bytes that this process holds; where the system does not say, the most it has held"
    statm = Path('/proc/self/statm')
    if statm.exists(): return int(statm.read_text().split()[1])*resource.getpagesize()
    return peak()

def peak():
    "The most bytes that this process has held"
    unit = 1 if sys.platform == 'darwin' else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss*unit

def batches():
    torch.manual_seed(0)
    return [(torch.randn(bs, 3, 32, 32), torch.randint(0, 10, (bs,)))]*n_steps

def loaders():
    from torch.utils.data import DataLoader
    return DataLoader(batches(), batch_size=None)

def network(): return resnet34(num_classes=10)

def bare(**options):
    model = network().to(device).train()
    opt = torch.optim.AdamW(model.parameters(), **options)
    for x, y in batches():
        loss = F.cross_entropy(model(x.to(device)), y.to(device))
        loss.backward()
        opt.step()
        opt.zero_grad()

def mini_fastai(**options):
    from mini_fastai.all import Adam, DataLoaders, Learner
    learn = Learner(DataLoaders(batches(), device=device), network().to(device), F.cross_entropy,
                    opt_func=partial(Adam, **options))
    with learn.no_bar(), learn.no_logging(): learn.fit(1, 1e-3)

def fastai():
    from fastai.basics import DataLoaders, Learner
    from fastai.callback.all import ProgressCallback          # noqa: F401 (adds `no_bar`)
    dl = loaders()
    dl.device = device
    learn = Learner(DataLoaders(dl, dl), network().to(device), F.cross_entropy)
    learn._do_epoch_validate = lambda *args, **kwargs: None
    with learn.no_bar(), learn.no_logging(): learn.fit(1, 1e-3)

def lightning():
    from lightning import LightningModule, Trainer
    class Module(LightningModule):
        def __init__(self):
            super().__init__()
            self.model = network()
        def training_step(self, batch, i):
            x, y = batch
            return F.cross_entropy(self.model(x), y)
        def configure_optimizers(self): return torch.optim.AdamW(self.parameters())
    Trainer(max_epochs=1, accelerator='gpu' if device.type == 'cuda' else 'cpu', devices=1, logger=False,
            enable_checkpointing=False, enable_progress_bar=False, enable_model_summary=False).fit(Module(), loaders())

contestants = {'bare': bare, 'bare, fused Adam': partial(bare, fused=True), 'mini_fastai': mini_fastai,
               'mini_fastai, foreach': partial(mini_fastai, mode='foreach'), 'fastai': fastai, 'lightning': lightning}
imports = dict(mini_fastai='import mini_fastai.all', fastai='import fastai.basics, fastai.callback.all',
               lightning='import lightning')

def taken(name):
    "Bytes that contestant `name` takes; for a process that has done nothing else"
    exec(imports.get(name.split(',')[0], ''))
    before = resident()
    contestants[name]()
    return torch.cuda.max_memory_allocated() if device.type == 'cuda' else peak() - before

def in_process(name):
    "What `taken` gives in a fresh process"
    command = [sys.executable, __file__, '--one', name]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode: raise RuntimeError((done.stderr.splitlines() or ['it died'])[-1])
    return int(done.stdout.split()[-1])

def first_round():
    "What each contestant takes, but for those that fail, with the reason"
    found = {}
    for name in contestants:
        try: found[name] = in_process(name)
        except RuntimeError as e: print(f'{name} takes no part: {str(e)[:120]}', flush=True)
    return found

if __name__ == '__main__':
    p = parser(__doc__, rounds=3)
    p.add_argument('--one', metavar='NAME', help='print what this contestant takes, in bytes')
    args = p.parse_args()
    torch.set_num_threads(1)                      # it is memory that counts, and a busy machine is hard on two
    if args.one: print(taken(args.one))
    else:
        first = first_round()
        later = take_turns({name: name for name in first}, args.rounds - 1, in_process)
        rows = against({name: [first[name], *later[name]] for name in first}, 'bare')
        show(rows, 'MB', 1e-6)
        keep(args.json, 'memory', device, rounds=args.rounds, rows=rows)
