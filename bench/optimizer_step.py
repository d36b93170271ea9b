"""One optimizer step on ResNet-34's 110 parameter tensors (21.3M floats), in milliseconds, side by side in one run.

Rows: torch.optim's loop, foreach and fused forms; fastai's composed steppers; HeavyBall; mini_fastai eager and compiled.
The memory floor is what AdamW must move (read p, g, m, v; write p, m, v) at the copy bandwidth measured in the same run.
"""
import sys, time, warnings, statistics as st, os
warnings.filterwarnings('ignore')
import torch
from torchvision.models import resnet34
dev = 'cuda' if torch.cuda.is_available() else 'cpu'
sync = torch.cuda.synchronize if dev == 'cuda' else (lambda: None)
def params():
    torch.manual_seed(0); ps = list(resnet34(num_classes=10).to(dev).parameters())
    for p in ps: p.grad = torch.randn_like(p)*1e-2
    return ps
def t(f, n=9, w=3):
    for _ in range(w): f()
    sync(); r = []
    for _ in range(n):
        a = time.perf_counter(); f(); sync(); r.append((time.perf_counter()-a)*1e3)
    return st.median(r)
n = sum(p.numel() for p in params())
x, y = torch.empty(n, device=dev), torch.randn(n, device=dev)
bw = 2*4*n/t(lambda: x.copy_(y))*1e3
print(f'{dev}, torch {torch.__version__}, copy bandwidth {bw/1e9:.1f} GB/s')
rows = {}
def torch_(cls, **kw): return lambda: cls(params(), lr=1e-3, **kw).step
def fastai_(name, **kw):
    def f():
        import fastai.optimizer as fo
        return getattr(fo, name)(params(), lr=1e-3, **kw).step
    return f
def mini_(name, **kw):
    def f():
        import mini_fastai.all as m
        return getattr(m, name)(params(), lr=1e-3, **kw).step
    return f
def heavy(name, **kw):
    def f():
        import heavyball
        ps = params(); o = getattr(heavyball, name)(ps, lr=1e-3, consume_grad=False, **kw); return o.step
    return f
A, S, RP = torch.optim.AdamW, torch.optim.SGD, torch.optim.RMSprop
rows['adamw torch loop'] = torch_(A, foreach=False, fused=False)
rows['adamw torch foreach'] = torch_(A, foreach=True)
rows['adamw torch fused'] = torch_(A, fused=True)
rows['adam  fastai'] = fastai_('Adam', wd=.01)
rows['adam  mini'] = mini_('Adam', wd=.01)
rows['momentum torch loop'] = torch_(S, momentum=.9, foreach=False, fused=False)
rows['momentum torch fused'] = torch_(S, momentum=.9, fused=True)
rows['momentum fastai'] = fastai_('SGD', mom=.9)
rows['momentum mini'] = mini_('SGD', mom=.9)
rows['rmsprop torch loop'] = torch_(RP, foreach=False)
rows['rmsprop torch foreach'] = torch_(RP, foreach=True)
rows['rmsprop fastai'] = fastai_('RMSProp')
rows['rmsprop mini'] = mini_('RMSProp')
if os.environ.get('COMPILED'):
    rows['adamw heavyball'] = heavy('AdamW', weight_decay=.01)
fl = 7*4*n/bw*1e3
print(f'{"adam memory floor":24s} {fl:8.2f} ms')
for k, f in rows.items():
    try: s = f(); a = time.perf_counter(); s(); c = time.perf_counter()-a; v = t(s); print(f'{k:24s} {v:8.2f} ms   x floor {v/fl:5.2f}   first call {c:6.2f} s')
    except Exception as e: print(f'{k:24s} not run: {type(e).__name__}: {str(e)[:100]}')
