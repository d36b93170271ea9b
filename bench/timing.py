"""What the benchmarks share.

Contestants take turns, so that a machine that slows down does so for all of them, and ratios are taken within a round.
Each benchmark prints a table and, with --json FILE, adds its numbers to those of the others in FILE.
"""
import argparse
import contextlib
import io
import json
import math
import os
import statistics
import time
from pathlib import Path

from mini_fastai import timing
from mini_fastai.core import environment

def seconds(f):
    "How long a call of `f` takes; what it prints is dropped"
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        start = time.perf_counter()
        f()
        return time.perf_counter() - start

def try_out(
    contestants:dict # name → function
) -> dict:           # those that ran
    "Call each once, to warm up; what fails takes no part, and the reason is printed"
    able = {}
    for name, f in contestants.items():
        try:
            seconds(f)
            able[name] = f
        except Exception as e: print(f'{name} takes no part: {type(e).__name__}: {str(e)[:120]}', flush=True)
    return able

def take_turns(contestants, rounds, measure=seconds):
    "`timing.take_turns`, silent unless something else is measured"
    return timing.take_turns(contestants, rounds, measure)

def against(
    times:dict, # name → the number of each round
    base:str    # name of the contestant that the others are compared with
) -> dict:      # name → median, its spread, and the median, lowest and highest ratio to the base within a round
    "Medians, and ratios to `base`"
    rows = {}
    for name, values in times.items():
        ratios = [value/reference for value, reference in zip(values, times[base])]
        rows[name] = dict(median=statistics.median(values), sd=statistics.stdev(values),
                          ratio=statistics.median(ratios), low=min(ratios), high=max(ratios))
    return rows

def fitted_exponent(
    sizes, # such as numbers of files
    values # what each costs
) -> tuple: # the exponent and its standard error
    "The power of the size by which the values grow: the slope of a line through the points on two log scales"
    x = [math.log(size) for size in sizes]
    y = [math.log(value) for value in values]
    slope, start = statistics.linear_regression(x, y)
    rest = sum((b - start - slope*a)**2 for a, b in zip(x, y))
    spread = sum((a - statistics.mean(x))**2 for a in x)
    return slope, math.sqrt(rest/max(len(x) - 2, 1)/spread)

def show(
    rows:dict,   # as from `against`
    unit:str,    # of the medians
    scale=1.,    # what to multiply them by
    base='bare'  # what the ratios are to
):
    "Print a line a contestant"
    for name, row in rows.items():
        print(f'    {name:24s} {row["median"]*scale:9.2f} ± {row["sd"]*scale:6.2f} {unit}'
              f'   {row["ratio"]:5.2f} × {base} ({row["low"]:.2f} to {row["high"]:.2f})', flush=True)

def parser(description, rounds):
    "An argument parser with the arguments that all benchmarks have"
    p = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument('--rounds', type=int, default=rounds, help=f'how often each contestant is measured ({rounds})')
    p.add_argument('--json', type=Path, help='a file to add the numbers to')
    return p

def keep(file, name, device=None, **numbers):
    "Put the `numbers` of benchmark `name` into `file`, beside those of other benchmarks"
    if file is None: return
    kept = json.loads(file.read_text()) if file.exists() else {}
    load = os.getloadavg()[0] if hasattr(os, 'getloadavg') else None
    kept[name] = dict(environment=environment(device), load=load, **numbers)
    file.write_text(json.dumps(kept, indent=1))
