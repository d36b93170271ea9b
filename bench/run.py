"Run the benchmarks, or those whose names are given: run.py [epoch loop_overhead optimizer_step data_pipeline]"
import subprocess, sys
from pathlib import Path

here = Path(__file__).resolve().parent
args = dict(epoch=[], loop_overhead=[], optimizer_step=[], data_pipeline=[])
for name in sys.argv[1:] or args:
    print(f'\n{name}', flush=True)
    subprocess.run([sys.executable, here/f'{name}.py', *args[name]], check=True)
