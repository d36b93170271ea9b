"""How costs grow: with the batch, the numbers in a network, the callbacks, the classes and the files.

Each contestant of a curve is measured at each size, in turns; the fastest of the rounds counts, as all else is
disturbance. The exponent is the slope of a line through the last three points on two log scales, where what a call costs
at any size no longer hides how it grows: 1 is linear, 2 quadratic.
"""
import logging
import tempfile
import time
import warnings
from functools import partial
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import nn

from loop_overhead import network, sgd_of
from timing import fitted_exponent, keep, parser, seconds, take_turns

warnings.filterwarnings('ignore')
logging.disable(logging.WARNING)

# ---- a batch of the training loop, by its size

class Repeated:
    "One batch `n` times"
    def __init__(self, bs, n):
        torch.manual_seed(0)
        self.batch = torch.randn(bs, 32), torch.randint(0, 10, (bs,))
        self.n, self.batch_size, self.device = n, bs, torch.device('cpu')
        self.dataset = range(n*bs)
    def __iter__(self): return iter([self.batch]*self.n)
    def __len__(self): return self.n

def train_bare(batches):
    model = network().train()
    opt = sgd_of(model)
    for x, y in batches:
        loss = F.cross_entropy(model(x), y)
        loss.backward()
        opt.step()
        opt.zero_grad()

training = []                       # when the first batch of the last fit began, and when the last one had ended

def note_start(self): training[:] = [time.perf_counter()]
def note_end(self): training.append(time.perf_counter())
def after_batch(self): pass

def several(base, n):
    "`n` callbacks of different classes, each of which is called after a batch and does nothing, and one with a clock"
    idle = [type(f'Idle{i}', (base,), dict(after_batch=after_batch))() for i in range(n)]
    return [*idle, type('Clock', (base,), dict(before_train=note_start, after_train=note_end))()]

def train_ours(batches, n_callbacks=0):
    from mini_fastai.all import SGD, Callback, DataLoaders, Learner
    cbs = several(Callback, n_callbacks)
    learn = Learner(DataLoaders(batches), network(), F.cross_entropy, opt_func=SGD, cbs=cbs)
    with learn.no_bar(), learn.no_logging(): learn.fit(1, 1e-2)

def train_fastai(batches, n_callbacks=0):
    from fastai.basics import Callback, DataLoaders, Learner, OptimWrapper
    from fastai.callback.all import ProgressCallback          # noqa: F401 (adds `no_bar`)
    cbs = several(Callback, n_callbacks)
    opt_func = partial(OptimWrapper, opt=torch.optim.SGD)
    learn = Learner(DataLoaders(batches, batches), network(), F.cross_entropy, opt_func=opt_func, cbs=cbs)
    learn._do_epoch_validate = lambda *args, **kwargs: None
    with learn.no_bar(), learn.no_logging(): learn.fit(1, 1e-2)

def per_batch(train, bs=64, n=100):
    "Seconds a batch; the difference of two lengths drops what setting up takes"
    long, short = Repeated(bs, n + 20), Repeated(bs, 20)
    return (seconds(lambda: train(long)) - seconds(lambda: train(short)))/n

def by_batch(train): return lambda bs: partial(per_batch, train, bs)
def with_callbacks(train, n, n_batches=60):
    "Seconds a batch with `n` callbacks, without what setting up takes"
    seconds(lambda: train(Repeated(64, n_batches), n))
    return (training[1] - training[0])/n_batches

def by_callbacks(train): return lambda n: partial(with_callbacks, train, n)
def by_set_up(train): return lambda n: partial(seconds, lambda: train(Repeated(64, 1), n))

# ---- a step of Adam, by the numbers in the network

def by_numbers(make):
    "A function that sets a step up on `n` numbers in 20 tensors, and gives the one that measures it"
    def measure_at(n):
        ps = [nn.Parameter(torch.randn(n//20)) for _ in range(20)]
        for p in ps: p.grad = torch.randn_like(p)
        opt = make(ps)
        for _ in range(3): opt.step()
        def several():
            for _ in range(5): opt.step()
        return lambda: seconds(several)/5
    return measure_at

def adam(mode):
    from mini_fastai.all import Adam
    return partial(Adam, lr=1e-3, mode=mode)

# ---- data: setting up by classes, listing by files

def set_up(library, n_classes, n_files=32_000):
    "Seconds to make datasets of files that need not exist; the first of each class is for validation"
    names = vars(library)
    files = [Path(f'train/{i % n_classes}/{i}.png') for i in range(n_files)]
    block = names['DataBlock'](blocks=(names['TransformBlock'], names['CategoryBlock']), get_y=names['parent_label'],
                               splitter=lambda items: (range(n_classes, n_files), range(n_classes)))
    return seconds(lambda: block.datasets(files))

def by_classes(module): return lambda n: partial(set_up, library(module), n)
def by_items(module): return lambda n: partial(set_up, library(module), 100, n)

folders = {}                        # number of files → the folder that holds them

def folder_of(n):
    "A folder with `n` empty files in ten folders"
    if n not in folders:
        folders[n] = tempfile.TemporaryDirectory()
        for i in range(n):
            file = Path(folders[n].name)/f'{i % 10}'/f'{i}.png'
            file.parent.mkdir(exist_ok=True)
            file.touch()
    return Path(folders[n].name)

def by_files(module):
    return lambda n: partial(seconds, partial(library(module).get_image_files, folder_of(n)))

def library(module):
    from importlib import import_module
    return import_module(module)

# ---- the curves

torch_adam = partial(torch.optim.AdamW, lr=1e-3)
curves = {
    'batch size': ([1, 16, 256, 1024, 4096], dict(bare=by_batch(train_bare), mini_fastai=by_batch(train_ours),
                                               fastai=by_batch(train_fastai))),
    'parameters': ([10**3, 10**4, 10**5, 10**6, 10**7],
                   {'bare': by_numbers(torch_adam), 'bare, fused': by_numbers(partial(torch_adam, fused=True)),
                    'mini_fastai': lambda n: by_numbers(adam('auto'))(n),
                    'mini_fastai, foreach': lambda n: by_numbers(adam('foreach'))(n)}),
    'callbacks': ([1, 8, 64, 512], dict(mini_fastai=by_callbacks(train_ours), fastai=by_callbacks(train_fastai))),
    'callbacks, set-up': ([1, 8, 64, 512], dict(mini_fastai=by_set_up(train_ours), fastai=by_set_up(train_fastai))),
    'classes': ([10, 100, 1000, 8000], dict(mini_fastai=by_classes('mini_fastai.all'),
                                            fastai=by_classes('fastai.vision.all'))),
    'files': ([1000, 4000, 16_000, 64_000], dict(mini_fastai=by_files('mini_fastai.all'),
                                                 fastai=by_files('fastai.vision.all'))),
    'items': ([2000, 20_000, 200_000], dict(mini_fastai=by_items('mini_fastai.all'),
                                            fastai=by_items('fastai.vision.all'))),
}

def measure(sizes, contestants, rounds):
    "For each contestant that runs: its sizes, the fastest seconds at each, and the exponent with its error"
    points = {(name, size): make(size) for name, make in able(contestants, sizes[0]).items() for size in sizes}
    times = take_turns(points, rounds, lambda measured: measured())
    rows = {}
    for name in dict.fromkeys(name for name, _ in points):
        fastest = [min(times[name, size]) for size in sizes]
        exponent, error = fitted_exponent(sizes[-3:], fastest[-3:])
        rows[name] = dict(sizes=sizes, seconds=fastest, exponent=exponent, error=error)
    return rows

def able(contestants, size):
    "The contestants that can be measured at `size`; the reason is printed if one cannot"
    found = {}
    for name, make in contestants.items():
        try:
            make(size)()
            found[name] = make
        except Exception as e: print(f'{name} takes no part: {type(e).__name__}: {str(e)[:120]}', flush=True)
    return found

def show_curve(curve, rows):
    print(curve)
    for name, row in rows.items():
        points = '  '.join(f'{size:,}: {value*1e3:.3g}' for size, value in zip(row['sizes'], row['seconds']))
        print(f'    {name:22s} exponent {row["exponent"]:.2f} ± {row["error"]:.2f}   ms at {points}', flush=True)

if __name__ == '__main__':
    p = parser(__doc__, rounds=5)
    p.add_argument('only', nargs='*', help=f'of {", ".join(curves)}')
    args = p.parse_args()
    torch.set_num_threads(1)
    results = {}
    for curve in args.only or curves:
        results[curve] = measure(*curves[curve], args.rounds)
        show_curve(curve, results[curve])
    keep(args.json, 'curves', rounds=args.rounds, rows=results)
