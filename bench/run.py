"""Run the benchmarks, or those that are named: run.py [NAME ...] [--json FILE]"""
import argparse
import subprocess
import sys
from pathlib import Path

here = Path(__file__).resolve().parent
names = 'loop_overhead', 'optimizer_step', 'backward_step', 'epoch', 'data_pipeline', 'import_time'

if __name__ == '__main__':
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('names', nargs='*', metavar='NAME', help=f'of {", ".join(names)}; all without one')
    parser.add_argument('--json', help='a file to add the numbers to')
    args = parser.parse_args()
    unknown = set(args.names) - set(names)
    if unknown: parser.error(f'there is no benchmark {unknown.pop()}: choose of {", ".join(names)}')
    for name in args.names or names:
        print(f'\n{name}', flush=True)
        options = ['--json', args.json] if args.json else []
        subprocess.run([sys.executable, here/f'{name}.py', *options], check=True)
