"""One optimizer step on ResNet-34's 110 parameter tensors (21.3M numbers), in milliseconds: torch.optim, fastai, HeavyBall and mini_fastai.

Usage: optimizer_step.py [OUT.json]   (fastai and HeavyBall take part where they are installed)
The contestants of a rule take turns, so that a machine that slows down does so for all; each is the median of its rounds. `first` is
the time of the first two steps; that of a compiled Adam is measured in processes of its own besides, since another contestant's compiler may have warmed up what it needs.
"""
import gc, json, os, statistics, subprocess, sys, tempfile, time, warnings
from importlib.metadata import version
warnings.filterwarnings('ignore')
import torch
from torch.optim import SGD, Adagrad, Adafactor, AdamW, NAdam, RAdam, RMSprop
from torchvision.models import resnet34
import mini_fastai.all as mini
from mini_fastai.core import environment

dev = 'cuda' if torch.cuda.is_available() else 'cpu'
rounds, warmup = 15, 3

def params():
    torch.manual_seed(0); ps = list(resnet34(num_classes=10).to(dev).parameters())
    for p in ps: p.grad = torch.randn_like(p)*1e-2
    return ps

def ours(name, mode='auto', **kw): return lambda: getattr(mini, name)(params(), lr=1e-3, mode=mode, **kw).step
def fastai(name, **kw):
    def make():
        import fastai.optimizer
        return getattr(fastai.optimizer, name)(params(), lr=1e-3, **kw).step
    return make
def heavyball():
    import heavyball
    return heavyball.AdamW(params(), lr=1e-3, weight_decay=.01, consume_grad=False).step
def forms(cls, fused=True, **kw):
    "The forms of one of torch's optimizers"
    fs = dict(loop=dict(foreach=False, **({'fused': False} if fused else {})), foreach=dict(foreach=True), **({'fused': dict(fused=True)} if fused else {}))
    return {f'torch {k}': (lambda f=f: cls(params(), lr=1e-3, **kw, **f).step) for k,f in fs.items()}

rules = {
    'SGD': dict(**forms(SGD), fastai=fastai('SGD'), auto=ours('SGD')),
    'momentum': dict(**forms(SGD, momentum=.9), fastai=fastai('SGD', mom=.9), auto=ours('SGD', mom=.9)),
    'Adam': dict(**forms(AdamW), fastai=fastai('Adam', wd=.01), heavyball=heavyball, auto=ours('Adam'),
                 **{m: ours('Adam', mode=m) for m in ('loop', 'foreach', 'compile')}),
    'RMSProp': dict(**forms(RMSprop, fused=False), fastai=fastai('RMSProp'), auto=ours('RMSProp'), compile=ours('RMSProp', mode='compile')),
    'RMSProp, momentum': dict(**forms(RMSprop, fused=False, momentum=.9), fastai=fastai('RMSProp', mom=.9), auto=ours('RMSProp', mom=.9)),
    'RAdam': dict(**forms(RAdam, fused=False), fastai=fastai('RAdam'), auto=ours('RAdam')),
    'NAdam': dict(**forms(NAdam, fused=False), auto=ours('NAdam')),
    'Adagrad': dict(**forms(Adagrad), auto=ours('Adagrad')),
    'Adafactor': dict(**forms(Adafactor, fused=False), auto=ours('Adafactor')),
    'QHAdam': dict(fastai=fastai('QHAdam'), auto=ours('QHAdam'), compile=ours('QHAdam', mode='compile')),
    'Larc': dict(fastai=fastai('Larc'), auto=ours('Larc')),
    'Lamb': dict(fastai=fastai('Lamb'), auto=ours('Lamb'), compile=ours('Lamb', mode='compile')),
    'Lion': dict(auto=ours('Lion'), compile=ours('Lion', mode='compile')),
}

def timed(f):
    start = time.perf_counter(); f()
    if dev == 'cuda': torch.cuda.synchronize()
    return (time.perf_counter() - start)*1e3

def contest(makers):
    "Median step and first step of each, in ms"
    steps, first, times = {}, {}, {}
    for k, make in makers.items():
        try: steps[k] = make(); first[k] = timed(steps[k]) + timed(steps[k]); times[k] = []
        except Exception as e: print(f'    {k} does not take part: {type(e).__name__}: {str(e)[:100]}')
    for i in range(warmup + rounds):
        for k, f in steps.items(): times[k].append(timed(f))
    return {k: dict(ms=round(statistics.median(t[warmup:]), 2), sd=round(statistics.stdev(t[warmup:]), 2), first=round(first[k], 1)) for k, t in times.items()}

def version_of(name):
    try: return version(name)
    except Exception: return None

code = """import time, torch
from torchvision.models import resnet34
from mini_fastai.optimizer import Adam
ps = list(resnet34(num_classes=10).parameters())
for p in ps: p.grad = torch.randn_like(p)*1e-2
opt = Adam(ps, lr=1e-3, mode='compile'); start = time.perf_counter()
for _ in range(2): opt.step()
print(time.perf_counter() - start)"""
def compile_times():
    "Seconds of the first two steps of a compiled Adam in two fresh processes: without compiled code on the disk, and with it"
    with tempfile.TemporaryDirectory() as d:
        env = dict(os.environ, TORCHINDUCTOR_CACHE_DIR=d, MINI_FASTAI_HOME=d)
        return [round(float(subprocess.run([sys.executable, '-c', code], env=env, capture_output=True, text=True, check=True).stdout.split()[-1]), 1) for _ in range(2)]

res = dict(environment=dict(environment(dev), fastai=version_of('fastai'), heavyball=version_of('heavyball')), rounds=rounds, compile_s=compile_times(), rules={})
print(res)
for name, makers in rules.items():
    print(name, flush=True); r = res['rules'][name] = contest(makers); gc.collect()
    best = min((v['ms'] for k, v in r.items() if k.startswith('torch')), default=None)
    for k, v in r.items(): print(f'    {k:14s} {v["ms"]:8.2f} ± {v["sd"]:6.2f} ms' + (f'   {v["ms"]/best:5.2f} x torch\'s best' if best else '') + f'   first {v["first"]/1e3:6.2f} s', flush=True)
if len(sys.argv) > 1: json.dump(res, open(sys.argv[1], 'w'), indent=1)
