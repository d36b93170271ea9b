"How fast: steps and epochs beside torch's, and the chapter's baseline at its own size"
import statistics
import tempfile
import time
from functools import partial

import torch
import torch.nn.functional as F

import mini_fastai.all as mini
from data import pictures
from mini_fastai.experiments import get_dls, make_setup
from mini_fastai.networks import create_vision_model
from support import each, is_gpu, quiet, synchronize
from timing import against, seconds, take_turns

archs = 'resnet34', 'resnet50'

def network(arch, device): return create_vision_model(arch, 10, pretrained=False).to(device)

def optimizer_steps(arch, device):
    "Milliseconds of a step of Adam on `arch`, beside torch's forms, and ratios to its fused one"
    def params():
        ps = list(network(arch, device).parameters())
        for p in ps: p.grad = torch.randn_like(p)*1e-2
        return ps
    def ours(mode): return mini.Adam(params(), lr=1e-3, mode=mode).step
    def torchs(**form): return torch.optim.AdamW(params(), lr=1e-3, **form).step
    steps = {'torch fused': torchs(fused=True), 'torch foreach': torchs(foreach=True), 'auto': ours('auto'),
             'foreach': ours('foreach'), 'loop': ours('loop')}
    n = 10 if is_gpu(device) else 1
    def several(step):
        for _ in range(n): step()
        synchronize(device)
    for step in steps.values(): several(step)
    times = take_turns({name: partial(several, step) for name, step in steps.items()}, 10 if is_gpu(device) else 2)
    return against({name: [value/n for value in values] for name, values in times.items()}, 'torch fused')

def steps(device):
    "A step of the optimizer on ResNet-34 and ResNet-50 beside torch fused and foreach"
    return each({arch: partial(optimizer_steps, arch, device) for arch in archs})

def bare_epoch(arch, device, batches, **form):
    model = network(arch, device).train()
    opt = torch.optim.AdamW(model.parameters(), lr=1e-3, **form)
    def epoch():
        for x, y in batches:
            loss = F.cross_entropy(model(x), y)
            loss.backward()
            opt.step()
            opt.zero_grad()
        synchronize(device)
    return epoch

def our_epoch(arch, device, batches, *cbs):
    learn = mini.Learner(mini.DataLoaders(batches, device=device), network(arch, device), F.cross_entropy,
                         opt_func=mini.Adam, cbs=[cb() for cb in cbs])
    quiet(learn)
    def epoch():
        learn.fit(1, 1e-3)
        synchronize(device)
    return epoch

def epochs_of(arch, device):
    "Seconds of an epoch of `arch` on batches that lie on the device, and ratios to a bare loop with fused Adam"
    n, bs, size = (30, 64, 128) if is_gpu(device) else (2, 2, 32)
    batches = [(torch.randn(bs, 3, size, size, device=device), torch.randint(0, 10, (bs,), device=device))]*n
    half = partial(mini.MixedPrecision, 'bf16')
    makers = {'bare, fused': partial(bare_epoch, fused=True), 'bare, foreach': partial(bare_epoch, foreach=True),
              'mini_fastai': our_epoch, 'mini_fastai, bf16': lambda *args: our_epoch(*args, half)}
    able = {name: make(arch, device, batches) for name, make in makers.items()}
    for epoch in able.values(): epoch()
    return against(take_turns(able, 5 if is_gpu(device) else 2), 'bare, fused')

def epochs(device):
    "An epoch of ResNet-34 and ResNet-50 beside a bare loop with torch's fused and foreach Adam"
    return each({arch: partial(epochs_of, arch, device) for arch in archs})

def baseline(device):
    "The chapter's baseline at its own size (128 px, batches of 128) on made-up photographs: images/s, where the time goes"
    n, changes = (3000, {}) if is_gpu(device) else (300, dict(size=32, presize=48, bs=16, arch='resnet18'))
    with tempfile.TemporaryDirectory() as folder:
        setup = make_setup(str(pictures(folder, n)), device=str(device), **changes)
        dls = get_dls(setup)
        learners = {name: quiet(mini.vision_learner(dls, setup.arch, pretrained=False, metrics=mini.accuracy))
                    for name in ('float32', 'to_fp16')}
        learners['to_fp16'].to_fp16()
        return each({name: partial(epochs_and_profile, learn, device) for name, learn in learners.items()})

def epochs_and_profile(learn, device, n=4):
    "Training pictures a second in each of `n` epochs, and the parts that take most of the time"
    def epoch():
        learn.fit(1, 1e-3)
        synchronize(device)
    images = len(learn.dls.train)*learn.dls.train.bs + len(learn.dls.valid.ds)
    speeds = [images/seconds(epoch) for _ in range(n)]
    rows = learn.profile(10).rows[:12]
    return dict(images=images, per_second=speeds, later=statistics.median(speeds[1:]),
                profile=[row._asdict() for row in rows])

def first_step(device):
    "Seconds until the first batch is trained: what starting the device, the kernels and the loader takes"
    start = time.perf_counter()
    torch.zeros(1, device=device)
    synchronize(device)
    began = time.perf_counter()
    batch = [(torch.randn(8, 3, 64, 64, device=device), torch.zeros(8, dtype=torch.long, device=device))]
    our_epoch('resnet18', device, batch)()
    return dict(device=began - start, first_batch=time.perf_counter() - began)
