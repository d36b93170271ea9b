"""Run the benchmarks, or those that are named: run.py [NAME ...] [--json FILE]

Their numbers go into FILE, in place of those that it had of the same benchmarks, and a line of ratios to the history
beside it, so that you see what has changed since the last run.
"""
import argparse
import os
import subprocess
import sys
from pathlib import Path

from history import append_record, read_history

here = Path(__file__).resolve().parent
names = ('loop_overhead', 'optimizer_step', 'backward_step', 'epoch', 'data_pipeline', 'import_time', 'memory', 'curves',
         'distributed', 'ratios')
kept = here.parent/'nbs'/'results'/'bench.json'

def changes(records):
    "A line for each ratio of the last record: now, and when it was measured before"
    *before, last = records
    lines = []
    for title, ratio in last['ratios'].items():
        earlier = [record['ratios'][title] for record in before if title in record['ratios']]
        lines.append(f'    {title:40s} {ratio:6.2f}   before {earlier[-1] if earlier else "–"}')
    return lines

if __name__ == '__main__':
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('names', nargs='*', metavar='NAME', help=f'of {", ".join(names)}; all without one')
    parser.add_argument('--json', type=Path, default=kept, help='where the numbers are kept (nbs/results/bench.json)')
    args = parser.parse_args()
    unknown = set(args.names) - set(names)
    if unknown: parser.error(f'there is no benchmark {unknown.pop()}: choose of {", ".join(names)}')
    chosen = args.names or names
    os.environ.pop('PYTHONDONTWRITEBYTECODE', None)      # or each process would compile PyTorch's modules anew
    for name in chosen:
        print(f'\n{name}', flush=True)
        subprocess.run([sys.executable, here/f'{name}.py', '--json', args.json], check=True)
    append_record(args.json, chosen)
    if records := read_history(args.json): print('\nin short', *changes(records), sep='\n')
