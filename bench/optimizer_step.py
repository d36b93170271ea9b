"""One optimizer step on ResNet-34's 110 parameter tensors (21.3 million numbers), beside torch.optim, fastai, HeavyBall.

The contestants of a rule take turns. `first` is the time of the first two steps. How long it takes to compile is measured
in processes of their own, because a contestant's compiler may have warmed up what another needs. If you name rules, only
these are measured (`start-up` is the time to compile), and the kept numbers of the others stay.
"""
import gc
import json
import os
import statistics
import subprocess
import sys
import tempfile
import warnings
from importlib.metadata import PackageNotFoundError, version

import torch
from torchvision.models import resnet34

import mini_fastai.all as mini
from timing import against, keep, parser, seconds, take_turns

warnings.filterwarnings('ignore')
device = 'cuda' if torch.cuda.is_available() else 'cpu'
n_warmup = 3

def params():
    "The parameters of a network, with gradients"
    torch.manual_seed(0)
    ps = list(resnet34(num_classes=10).to(device).parameters())
    for p in ps: p.grad = torch.randn_like(p)*1e-2
    return ps

def ours(name, mode='auto', **hypers):
    return lambda: getattr(mini, name)(params(), lr=1e-3, mode=mode, **hypers).step

def fastai(name, **hypers):
    def make():
        import fastai.optimizer
        return getattr(fastai.optimizer, name)(params(), lr=1e-3, **hypers).step
    return make

def heavyball():
    import heavyball
    return heavyball.AdamW(params(), lr=1e-3, weight_decay=.01, consume_grad=False).step

def forms(name, has_fused=True, **hypers):
    "The forms of one of torch's optimizers"
    cls = getattr(torch.optim, name)
    options = dict(loop=dict(foreach=False), foreach=dict(foreach=True))
    if has_fused:
        options['loop']['fused'] = False
        options['fused'] = dict(fused=True)
    def maker(form): return lambda: cls(params(), lr=1e-3, **hypers, **form).step
    return {f'torch {form_name}': maker(form) for form_name, form in options.items()}

l2, l2_torch = dict(wd=.01, decouple_wd=False), dict(weight_decay=.01)
rules = {
    'SGD': dict(**forms('SGD'), fastai=fastai('SGD'), auto=ours('SGD')),
    'momentum': dict(**forms('SGD', momentum=.9), fastai=fastai('SGD', mom=.9), auto=ours('SGD', mom=.9)),
    'Adam': dict(**forms('AdamW'), fastai=fastai('Adam', wd=.01), heavyball=heavyball, auto=ours('Adam'),
                 loop=ours('Adam', 'loop'), foreach=ours('Adam', 'foreach'), compile=ours('Adam', 'compile')),
    'RMSProp': dict(**forms('RMSprop', has_fused=False), fastai=fastai('RMSProp'), auto=ours('RMSProp'),
                    compile=ours('RMSProp', 'compile')),
    'RMSProp, momentum': dict(**forms('RMSprop', has_fused=False, momentum=.9), fastai=fastai('RMSProp', mom=.9),
                              auto=ours('RMSProp', mom=.9)),
    'RAdam': dict(**forms('RAdam', has_fused=False), fastai=fastai('RAdam'), auto=ours('RAdam')),
    'NAdam': dict(**forms('NAdam', has_fused=False), auto=ours('NAdam')),
    'Adagrad': dict(**forms('Adagrad'), auto=ours('Adagrad')),
    'SGD, L2': dict(**forms('SGD', **l2_torch), fastai=fastai('SGD', **l2), auto=ours('SGD', **l2)),
    'momentum, L2': dict(**forms('SGD', momentum=.9, **l2_torch), fastai=fastai('SGD', mom=.9, **l2),
                         auto=ours('SGD', mom=.9, **l2)),
    'Adam, L2': dict(**forms('Adam', **l2_torch), fastai=fastai('Adam', **l2), auto=ours('Adam', **l2)),
    'RMSProp, L2': dict(**forms('RMSprop', has_fused=False, **l2_torch), fastai=fastai('RMSProp', **l2),
                        auto=ours('RMSProp', **l2)),
    'Adafactor': dict(**forms('Adafactor', has_fused=False), auto=ours('Adafactor')),
    'QHAdam': dict(fastai=fastai('QHAdam'), auto=ours('QHAdam'), compile=ours('QHAdam', 'compile')),
    'Larc': dict(fastai=fastai('Larc'), auto=ours('Larc')),
    'Lamb': dict(fastai=fastai('Lamb'), auto=ours('Lamb'), compile=ours('Lamb', 'compile')),
    'Lion': dict(auto=ours('Lion'), compile=ours('Lion', 'compile')),
}

def step_seconds(step):
    def step_and_wait():
        step()
        if device == 'cuda': torch.cuda.synchronize()
    return seconds(step_and_wait)

def contest(makers, rounds):
    "Median, spread and first two steps of each, in ms, and the ratio to torch's best form within a round"
    steps, first = {}, {}
    for name, make in makers.items():
        try:
            steps[name] = make()
            first[name] = step_seconds(steps[name]) + step_seconds(steps[name])
        except Exception as e:
            steps.pop(name, None)
            print(f'    {name} takes no part: {type(e).__name__}: {str(e)[:100]}')
    times = {name: values[n_warmup:] for name, values in take_turns(steps, n_warmup + rounds, step_seconds).items()}
    medians = {name: statistics.median(values) for name, values in times.items()}
    best = min((name for name in times if name.startswith('torch')), key=medians.get, default=None)
    rows = against(times, best or 'auto')
    def ratios(name): return {key: best and rows[name][key] for key in ('ratio', 'low', 'high')}
    return {name: dict(ms=medians[name]*1e3, sd=rows[name]['sd']*1e3, first=first[name]*1e3, **ratios(name), rounds=rounds)
            for name in steps}

first_steps = """
import time, torch
from torchvision.models import resnet34
from mini_fastai.optimizer import Adam
ps = list(resnet34(num_classes=10).parameters())
for p in ps: p.grad = torch.randn_like(p)*1e-2
opt = Adam(ps, lr=1e-3, mode='compile')
start = time.perf_counter()
for _ in range(2): opt.step()
print(time.perf_counter() - start)
"""

def first_seconds(folder):
    "Seconds of the first two steps of a compiled Adam, in a fresh process that keeps its programs in `folder`"
    env = dict(os.environ, TORCHINDUCTOR_CACHE_DIR=folder, MINI_FASTAI_HOME=folder)
    run = subprocess.run([sys.executable, '-c', first_steps], env=env, capture_output=True, text=True, check=True)
    return float(run.stdout.split()[-1])

def compile_seconds(rounds=5):
    "`first_seconds`, in each round cold, with an empty folder, and then warm, with the program in it"
    cold, warm = [], []
    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as folder:
            cold.append(first_seconds(folder))
            warm.append(first_seconds(folder))
    return dict(cold=cold, warm=warm)

def kept_before(file):
    "The rows in `file`, and the seconds to compile"
    if file is None or not file.exists(): return {}, None
    kept = json.loads(file.read_text()).get('optimizer_step', {})
    return kept.get('rows', {}), kept.get('compile_s')

def show_start_up(cold, warm):
    def summary(seconds): return f'{statistics.median(seconds):.1f} s ({min(seconds):.1f} to {max(seconds):.1f})'
    print(f'compiled Adam, first two steps: {summary(cold)}, with its program on the disk {summary(warm)}', flush=True)

def version_of(package):
    try: return version(package)
    except PackageNotFoundError: return None

def show_contest(rule, rows):
    print(rule)
    for name, row in rows.items():
        ratio = ''
        if row['ratio']: ratio = f'   {row["ratio"]:5.2f} × the best of torch.optim ({row["low"]:.2f} to {row["high"]:.2f})'
        first = f'first {row["first"]/1e3:6.2f} s'
        print(f'    {name:14s} {row["ms"]:8.2f} ± {row["sd"]:6.2f} ms{ratio}   {first}', flush=True)

if __name__ == '__main__':
    p = parser(__doc__, rounds=31)
    p.add_argument('only', nargs='*', help=f'of start-up, {", ".join(rules)}')
    args = p.parse_args()
    results, start_up = kept_before(args.json) if args.only else ({}, None)
    versions = {name: version_of(name) for name in ('fastai', 'heavyball')}
    home = tempfile.TemporaryDirectory()
    os.environ['MINI_FASTAI_HOME'] = home.name           # where `auto` finds no program of another day
    for rule in args.only or ['start-up', *rules]:
        if rule == 'start-up':
            start_up = compile_seconds()
            show_start_up(**start_up)
        else:
            results[rule] = contest(rules[rule], args.rounds)
            show_contest(rule, results[rule])
        rows = {name: results[name] for name in rules if name in results}
        keep(args.json, 'optimizer_step', device, rounds=args.rounds, compile_s=start_up, versions=versions, rows=rows)
        gc.collect()
