"Every optimizer in every mode beside the plain loop on the CPU"
from functools import partial

import torch

import mini_fastai.all as mini
from mini_fastai.optimizer import Optimizer
from support import each, largest_difference, waits_are_errors

rules = {name: partial(getattr(mini, name), lr=.01) for name in (
    'SGD', 'RMSProp', 'Adam', 'AdamW', 'RAdam', 'NAdam', 'QHAdam', 'Adagrad', 'Larc', 'Lamb', 'ranger', 'Adafactor', 'Lion',
    'Adan', 'Muon', 'SOAP', 'ScheduleFree')}
rules['SGD, momentum'] = partial(mini.SGD, lr=.01, mom=.9, wd=.1)
rules['Adam, L2'] = partial(mini.Adam, lr=.01, wd=.1, decouple_wd=False)
shapes = (5, 9), (40,), (64, 3), (8, 3, 3, 3)

def trained(rule, mode, device, steps=6, strict=False):
    "Weights after `steps` steps on gradients that are the same everywhere; `strict`: waiting is an error after two steps"
    generator = torch.Generator().manual_seed(0)
    def numbers(shape): return torch.randn(shape, generator=generator).to(device)
    ps = [numbers(shape).requires_grad_() for shape in shapes]
    opt = rule(ps, mode=mode)
    for i in range(steps):
        for p in ps: p.grad = numbers(p.shape)
        if not strict or i < 2: opt.step()
        else:
            with waits_are_errors(device): opt.step()
    return torch.cat([p.detach().flatten().cpu() for p in ps])

def same_as_loop(rule, mode, device, strict=False, tolerance=1e-3):
    "How far the weights in `mode` on `device` are from those of the loop on the CPU"
    difference = largest_difference(trained(rule, mode, device, strict=strict), trained(rule, 'loop', torch.device('cpu')))
    assert difference < tolerance, f'{difference} from the loop'
    return difference

def in_mode(mode, device, strict=False):
    return each({name: partial(same_as_loop, rule, mode, device, strict) for name, rule in rules.items()})

def other_modes():
    "The modes that a stepper has besides those with a check of their own"
    return [mode for mode in Optimizer.engines if mode not in ('compile', 'auto')]

def modes(device):
    "Each rule takes the same steps in loop, foreach and fused as the loop takes on the CPU"
    return each({mode: partial(in_mode, mode, device) for mode in other_modes() if mode != 'backward'})

def auto_without_waits(device):
    "Mode auto takes the same steps too, and no rule waits for the device"
    return in_mode('auto', device, strict=True)

def compiled(device):
    "A compiled program takes the same steps: momentum, Adam, and Lamb, whose steps need norms"
    chosen = ('SGD, momentum', 'Adam', 'Lamb')
    return each({name: partial(same_as_loop, rules[name], 'compile', device) for name in chosen})

def with_torch(device):
    "Adam and momentum beside torch's own forms on this device, over the same gradients"
    pairs = {'Adam': (partial(mini.Adam, lr=.01, eps=1e-8, wd=0.), partial(torch.optim.Adam, lr=.01, betas=(.9, .99))),
             'momentum': (partial(mini.SGD, lr=.01, mom=.9), partial(torch.optim.SGD, lr=.01, momentum=.9))}
    def distance(ours, theirs, **form):
        def of_torch(ps, mode): return theirs(ps, **form)
        difference = largest_difference(trained(ours, 'auto', device), trained(of_torch, None, device))
        assert difference < 1e-4, difference
        return difference
    forms = dict(fused=dict(fused=True), foreach=dict(foreach=True))
    return each({f'{name}, {form}': partial(distance, *pair, **options)
                 for name, pair in pairs.items() for form, options in forms.items()})
