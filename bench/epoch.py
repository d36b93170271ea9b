"""An epoch of the chapter's baseline (training and validation) beside a bare PyTorch loop on the same model, in one process.

Usage: epoch.py [ROUNDS [ARCH]]     (default: 3 rounds of resnet34)
The bare loop has its data in memory, already decoded and normalized, and augments nothing. Two bare rows: torch's Adam as it comes,
and its fused form. The rows take turns within each round, and ratios are taken within a round, because machines drift.
"""
import statistics as st, sys, time
import torch, torch.nn.functional as F, torchvision.models as models
from mini_fastai.experiments import get_dls, make_setup
from mini_fastai.learner import accuracy, seed_everything
from mini_fastai.vision import create_vision_model, vision_learner

rounds, arch = int(sys.argv[1]) if len(sys.argv) > 1 else 3, getattr(models, sys.argv[2] if len(sys.argv) > 2 else 'resnet34')
dls = get_dls(make_setup('sample', device='cpu'))
mem = {k: [torch.cat(t) for t in zip(*dl)] for k, dl in (('train', dls.train), ('valid', dls.valid))}
bs = dls.train.bs

def bare(**kw):
    seed_everything(0); model = create_vision_model(arch, 10, pretrained=False)
    opt = torch.optim.Adam(model.parameters(), lr=3e-3, eps=1e-5, **kw)
    def epoch():
        x, y = mem['train']; model.train()
        for i in torch.randperm(len(x)).split(bs):
            if len(i) < bs: break
            loss = F.cross_entropy(model(x[i]), y[i]); loss.backward(); opt.step(); opt.zero_grad()
        model.eval(); right = 0
        with torch.no_grad():
            for xb, yb in zip(*(t.split(dls.valid.bs) for t in mem['valid'])): right += (model(xb).argmax(1) == yb).sum().item()
    return epoch

def mini():
    seed_everything(0); learn = vision_learner(dls, arch, pretrained=False, metrics=accuracy)
    def epoch():
        with learn.no_logging(): learn.fit(1, 3e-3)
    return epoch

rows = {'bare PyTorch': bare(), 'bare PyTorch, fused': bare(fused=True), 'mini_fastai': mini()}
times = {k: [] for k in rows}
for r in range(rounds + 1):                            # the first round warms up
    for k, f in rows.items():
        start = time.perf_counter(); f(); times[k].append(time.perf_counter() - start)
print(f'{arch.__name__}, {len(mem["train"][0])} images, batch {bs}, {torch.get_num_threads()} threads, torch {torch.__version__}, {rounds} rounds')
for k, v in times.items():
    for base in ('bare PyTorch', 'bare PyTorch, fused'):
        ratios = [a/b for a, b in zip(v[1:], times[base][1:])]
        print(f'{k:22s} {st.median(v[1:]):7.2f} s   × {base:22s} {st.median(ratios):5.3f}  (min {min(ratios):.3f} max {max(ratios):.3f})')
