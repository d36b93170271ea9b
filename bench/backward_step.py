"""The step inside the backward pass beside the step after it: time and peak memory of a training step with Adam.

Times are of one process, in which the two take turns. Each peak is what a process of its own had at most in memory, as
Linux counts it, less what it had before the first step.
"""
import re
import subprocess
import sys
from pathlib import Path

import torch
from torch import nn
from torch.nn import functional as F
from torchvision.models import resnet34

from mini_fastai.backward_step import step_in_backward
from mini_fastai.optimizer import Adam
from timing import against, keep, parser, show, take_turns, try_out

width, depth = 2048, 8

def perceptron():
    "Square layers, each of which has more weights than activations, and a batch for them"
    layers = [layer for _ in range(depth) for layer in (nn.Linear(width, width), nn.ReLU())]
    return nn.Sequential(*layers, nn.Linear(width, 10)), torch.randn(16, width)

def resnet():
    "ResNet-34 and sixteen pictures"
    return resnet34(num_classes=10), torch.randn(16, 3, 64, 64)

models = {'8 layers of 2,048': perceptron, 'ResNet-34, 64 px': resnet}
ways = 'after', 'inside'

def make_step(make, way):
    "A function that makes a training step, with the optimizer's in the backward pass or after it"
    torch.manual_seed(0)
    model, x = make()
    y = torch.randint(0, 10, (len(x),))
    opt = Adam(model.parameters(), lr=1e-3)
    if way == 'inside': step_in_backward(opt)
    def step():
        F.cross_entropy(model(x), y).backward()
        opt.step()
        opt.zero_grad()
    return step

def peak_megabytes(name, way):
    "How much more memory a fresh process takes for three steps than it had before them"
    command = [sys.executable, __file__, '--peak', name, way]
    return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()[-1])

def print_peak(name, way):
    "The process in which `peak_megabytes` is measured"
    def most(): return int(re.search(r'VmHWM:\s+(\d+)', Path('/proc/self/status').read_text())[1])/1024
    step = make_step(models[name], way)
    before = most()
    for _ in range(3): step()
    print(most() - before)

if __name__ == '__main__':
    if sys.argv[1:2] == ['--peak']: sys.exit(print_peak(*sys.argv[2:]))
    args = parser(__doc__, rounds=9).parse_args()
    results = {}
    for name, make in models.items():
        steps = try_out({way: make_step(make, way) for way in ways})
        rows = against(take_turns(steps, args.rounds), 'after')
        print(name)
        show(rows, 'ms', 1e3, base='after')
        for way in ways:
            rows[way]['peak'] = peak_megabytes(name, way)
            print(f'    {way:24s} {rows[way]["peak"]:9.0f} MB at most beside the model')
        rows['megabytes'] = sum(p.nbytes for p in make()[0].parameters())/2**20
        results[name] = rows
    keep(args.json, 'backward_step', 'cpu', rounds=args.rounds, rows=results)
