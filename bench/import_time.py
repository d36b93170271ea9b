"""How long it takes to import each library in a fresh process: the fastest of the rounds, as all else is disturbance.

What is left over PyTorch alone is what the library itself costs.
"""
import subprocess
import sys

from timing import keep, parser, seconds, take_turns

imports = {'torch': 'import torch', 'torch + torchvision': 'import torch, torchvision',
           'mini_fastai': 'from mini_fastai.all import *', 'fastai': 'from fastai.vision.all import *',
           'lightning': 'import lightning', 'ignite': 'import torch, ignite.engine'}

def runner(code): return lambda: subprocess.run([sys.executable, '-c', code], check=True, capture_output=True)

def able(name):
    try: runner(imports[name])()
    except subprocess.CalledProcessError as e:
        print(f'{name} takes no part: {e.stderr.decode().splitlines()[-1]}')
        return False
    return True

if __name__ == '__main__':
    args = parser(__doc__, rounds=7).parse_args()
    times = take_turns({name: runner(code) for name, code in imports.items() if able(name)}, args.rounds, seconds)
    fastest = {name: min(values) for name, values in times.items()}
    for name, value in fastest.items():
        print(f'    {name:20s} {value:6.2f} s   torch + {value - fastest["torch"]:5.2f} s')
    keep(args.json, 'import_time', rounds=args.rounds, rows=fastest)
