"""A quick look at what must not get slower: ratios to a reference that is measured in the same minute.

Everything runs on one thread, ours and the reference in turns. The fastest of the rounds counts, as a busy machine only
adds to it. With --against FILE the ratios are held against those kept in FILE: one that is 1.3 times worse is measured
once more, and if it stays so the exit status is 1. On other hardware or another version of PyTorch they are shown, not judged.
"""
import gc
import json
import sys
import tempfile
import warnings
import weakref
from collections import namedtuple
from functools import partial
from pathlib import Path

import torch

import curves
import data_pipeline
import import_time
import loop_overhead
import memory
import optimizer_step
from mini_fastai.core import environment
from timing import keep, parser, seconds, take_turns

warnings.filterwarnings('ignore')
Pair = namedtuple('Pair', 'make rounds')      # `make()` gives two functions, ours and the reference, that measure themselves

def timed(f): return partial(seconds, f)

def loop():
    return [timed(partial(train, 3)) for train in (loop_overhead.mini_fastai, loop_overhead.bare)]

def step(rule, mode='auto', reference='torch fused', **hypers):
    "A step of `rule` beside AdamW's"
    def make():
        reference_step = optimizer_step.rules['Adam'][reference]()
        return timed(optimizer_step.ours(rule, mode, **hypers)()), timed(reference_step)
    return Pair(make, 25)

def an_import(): return [timed(import_time.runner(import_time.imports[name])) for name in ('mini_fastai', 'torch')]

def peak(): return [partial(memory.in_process, name) for name in ('mini_fastai', 'bare, fused Adam')]

def growth(curve, small, large):
    "How much longer the larger of two sizes takes"
    def make():
        measure_at = curves.curves[curve][1]['mini_fastai']
        return measure_at(large), measure_at(small)
    return Pair(make, 5)

def epoch(number):
    "600 made-up photographs through the chapter's pipeline, beside torchvision; epoch 0 reads the files"
    def make():
        folder = tempfile.TemporaryDirectory()
        path = data_pipeline.make_photos(Path(folder.name)/'photos', 750)
        def measure(library):
            dl = library(path, torch.device('cpu'), 0)
            return [seconds(lambda: sum(len(batch[0]) for batch in dl)) for _ in range(number + 1)][-1]
        weakref.finalize(measure, folder.cleanup)
        return partial(measure, data_pipeline.mini_fastai), partial(measure, data_pipeline.torchvision)
    return Pair(make, 2)

pairs = {
    'training loop / bare': Pair(loop, 7),
    **{f'{rule} / AdamW fused': step(rule) for rule in 'SGD Adam RMSProp RAdam QHAdam NAdam Larc Lamb Lion'.split()},
    'momentum / AdamW fused': step('SGD', mom=.9),
    'Adam, loop / AdamW loop': step('Adam', 'loop', 'torch loop'),
    'Adam, foreach / AdamW foreach': step('Adam', 'foreach', 'torch foreach'),
    'Adam, compile / AdamW fused': step('Adam', 'compile'),
    'first epoch of data / torchvision': epoch(0),
    'second epoch of data / torchvision': epoch(1),
    'set-up, 4,000 classes / 1,000': growth('classes', 1000, 4000),
    'listing, 16,000 files / 4,000': growth('files', 4000, 16_000),
    'callbacks, 512 / 64': growth('callbacks', 64, 512),
    'import / torch': Pair(an_import, 4),
    'peak memory / bare': Pair(peak, 2),
}

def measure(name):
    "Ours and the reference at their best, and the ratio"
    ours, reference = pairs[name].make()
    if pairs[name].rounds > 2:
        for warm_up in (ours, reference): warm_up()
    times = take_turns(dict(ours=ours, reference=reference), pairs[name].rounds, lambda f: f())
    gc.collect()
    best = {who: min(values) for who, values in times.items()}
    return dict(best, ratio=best['ours']/best['reference'])

def machine(record):
    "What must be the same for ratios to be compared: processor, number of cores, PyTorch"
    processor, cores, _ = record['device'].rsplit(', ', 2)
    return processor, cores, record['torch']

def worse(rows, kept, limit=1.3):
    "The names of those whose ratio is more than `limit` times the kept one"
    return [name for name, row in rows.items() if name in kept and row['ratio'] > limit*kept[name]['ratio']]

def show_ratio(name, row, kept):
    before = f'   kept {kept[name]["ratio"]:6.2f}' if name in kept else ''
    print(f'    {name:36s} {row["ratio"]:6.2f}{before}', flush=True)

def measure_twice(names, kept, measure=measure):
    "The rows of `names`; what is worse than `kept` gets a second chance"
    rows = {}
    for name in names:
        rows[name] = measure(name)
        show_ratio(name, rows[name], kept)
    for name in worse(rows, kept):
        again = measure(name)
        show_ratio(name, again, kept)
        rows[name] = min(rows[name], again, key=lambda row: row['ratio'])
    return rows

def judge(rows, kept, here):
    "What is to be said about `rows` beside the `kept` record, measured on the machine `here`, and whether it is bad"
    slower = worse(rows, kept['rows'])
    lines = [f'{name}: {rows[name]["ratio"]:.2f}, kept {kept["rows"][name]["ratio"]:.2f}' for name in slower]
    there = machine(kept['environment'])
    if here != there:
        lines.append(f'not judged: this is {", ".join(here)}, and what is kept was measured on {", ".join(there)}')
    return lines, bool(slower) and here == there

if __name__ == '__main__':
    p = parser(__doc__, rounds=0)
    p.add_argument('only', nargs='*', help='the ratios whose names begin so')
    p.add_argument('--against', type=Path, help='a file of results to compare with')
    args = p.parse_args()
    torch.set_num_threads(1)
    kept = dict(rows={}, environment=environment())
    if args.against: kept = json.loads(args.against.read_text()).get('ratios', kept)
    names = [name for name in pairs if not args.only or name.startswith(tuple(args.only))]
    rows = measure_twice(names, kept['rows'])
    lines, is_bad = judge(rows, kept, machine(environment()))
    for line in lines: print(line)
    keep(args.json, 'ratios', rows=rows)
    sys.exit(int(is_bad))
