"""What several processes cost and bring on one machine: milliseconds a batch, and where they go.

A network trains on one global batch, in one process and in two that share it, each with one thread: by a bare loop around
DistributedDataParallel, and by a Learner with `Distributed`. Batches are in memory. A tiny network shows what a batch costs
beside the network, ResNet-18 what is gained; the sum of its gradients and a meeting of the ranks are measured by themselves.
Half a batch in one process, and in each of two that know nothing of each other, tells how much of a second core there is.
"""
import time
import warnings
from functools import partial

import torch
import torch.distributed as dist
import torch.nn.functional as F
from timing import against, keep, parser, show, take_turns
from torch import nn
from torch.nn.parallel import DistributedDataParallel
from torchvision.models import resnet18

from mini_fastai.distributed import Distributed, ProcessRanks, job, join, launch
from mini_fastai.learner import DataLoaders, Learner, defaults
from mini_fastai.optimizer import SGD

warnings.filterwarnings('ignore')

def tiny(): return nn.Sequential(nn.Flatten(), nn.Linear(3*32*32, 16), nn.ReLU(), nn.Linear(16, 10))
def resnet(): return resnet18(num_classes=10)
cases = dict(tiny=(tiny, 32, 200), resnet18=(resnet, 32, 6))      # network, items of a batch, batches

def some_batches(bs, n):
    torch.manual_seed(0)
    return [(torch.randn(bs, 3, 32, 32), torch.randint(0, 10, (bs,))) for _ in range(n)]

def bare(make, bs, n, ddp=True):
    "Seconds a batch of a bare loop, through DDP where there are several processes, or each by itself"
    torch.set_num_threads(1)
    rank, world = (dist.get_rank(), dist.get_world_size()) if join() else (0, 1)
    torch.manual_seed(1)
    model = make().train()
    if world > 1 and ddp: model = DistributedDataParallel(model, broadcast_buffers=False)
    opt = torch.optim.SGD(model.parameters(), lr=1e-3)
    batches = [(x[rank::world], y[rank::world]) for x, y in some_batches(bs, n)]
    def epoch():
        for x, y in batches:
            F.cross_entropy(model(x), y).backward()
            opt.step()
            opt.zero_grad()
    epoch()
    start = time.perf_counter()
    epoch()
    return (time.perf_counter() - start)/n

def ours(make, bs, n, sync_bn=False):
    "Seconds a batch of a `Learner`"
    torch.set_num_threads(1)
    defaults.callbacks = defaults.callbacks[:2]
    torch.manual_seed(1)
    learn = Learner(DataLoaders(some_batches(bs, n), device='cpu'), make(), F.cross_entropy, opt_func=SGD, lr=1e-3,
                    cbs=Distributed(sync_bn=sync_bn))
    learn.logger = lambda line: None
    learn.fit(2)
    return learn.recorder.times[-1]/n

def parts():
    "Seconds of a meeting, and of a sum of as many numbers as ResNet-18 has weights"
    torch.set_num_threads(1)
    join()
    ranks = ProcessRanks()
    weights = torch.zeros(sum(p.numel() for p in resnet().parameters()))
    def mean_time(f, n):
        f()
        start = time.perf_counter()
        for _ in range(n): f()
        return (time.perf_counter() - start)/n
    meeting = mean_time(lambda: ranks.meet('a wait', None), 300)
    return meeting, mean_time(lambda: dist.all_reduce(weights), 3), 4*weights.numel()

def contestants(nproc):
    def of(f, n, *args, **kwargs): return lambda: launch(partial(f, *args, **kwargs), n)[0]
    found = {}
    for name, args in cases.items():
        found |= {f'{name} one process': of(bare, 1, *args), f'{name} bare DDP': of(bare, nproc, *args),
                  f'{name} Distributed': of(ours, nproc, *args)}
    make, bs, n = cases['resnet18']
    return found | {'resnet18 with sync_bn': of(ours, nproc, make, bs, n, sync_bn=True),
                    'resnet18 share of a batch': of(bare, 1, make, bs//nproc, n),
                    'resnet18 share beside others': of(bare, nproc, make, bs, n, ddp=False)}

if __name__ == '__main__':
    p = parser(__doc__, rounds=5)
    p.add_argument('--nproc', type=int, default=2, help='processes (2)')
    args = p.parse_args()
    times = take_turns(contestants(args.nproc), args.rounds, lambda f: f())
    rows = {}
    for name in cases:
        own = {k: v for k, v in times.items() if k.startswith(name)}
        rows |= against(own, f'{name} one process')
    show(rows, 'ms a batch', 1e3, 'one process')
    meeting, reduction, n_bytes = launch(parts, args.nproc)[0]
    print(f'    a meeting {meeting*1e6:.0f} µs; the sum of {n_bytes/1e6:.0f} MB {reduction*1e3:.0f} ms, '
          f'{n_bytes/reduction/1e6:.0f} MB/s')
    keep(args.json, 'distributed', nproc=args.nproc, rounds=args.rounds, rows=rows, meeting=meeting, reduction=reduction,
         n_bytes=n_bytes)
