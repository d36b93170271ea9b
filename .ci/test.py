"""All the project's tests: the notebooks export to the package as it is, are clean, stand in order, and run.

Usage: test.py [--all] [NAME ...]   (only notebooks whose file name starts with a NAME)
Cells flagged `slow` (hours: the experiments) and `cuda` never run here, and cells flagged `long` (minutes: property tests) only with --all,
which in the end, when all else is quiet, also looks whether anything got slower. Those flagged `loggers` or `serve` need
the packages of that extra besides; a line says if they are left out.
Ends on the line `N passed, N failed`; the exit status is 1 if anything failed.
"""
import contextlib
import filecmp
import io
import json
import multiprocessing
import os
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from importlib.util import find_spec
from pathlib import Path

root = Path(__file__).resolve().parent.parent
scripts = Path(sys.executable).parent

def run(*command, cwd=root):
    "Run a command; what it printed if it failed, else nothing"
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True)
    return (done.stdout + done.stderr or 'failed') if done.returncode else ''

# ---- checks of the whole tree: each returns what is wrong, or ''

def copy_of_project(folder):
    "The notebooks and a package emptied of all that an export writes, in `folder`"
    for name in ('settings.ini', 'setup.py', 'pyproject.toml', 'README.md'): shutil.copy(root/name, folder)
    shutil.copytree(root/'nbs', folder/'nbs', ignore=shutil.ignore_patterns('.ipynb_checkpoints', 'models'))
    (folder/'mini_fastai').mkdir()
    shutil.copy(root/'mini_fastai/__init__.py', folder/'mini_fastai')

def differing(a, b, pattern):
    "Names that match `pattern` and differ between folders `a` and `b`, or stand in one only"
    names = {p.name for folder in (a, b) for p in folder.glob(pattern)}
    def same(name): return (a/name).exists() and (b/name).exists() and filecmp.cmp(a/name, b/name, shallow=False)
    return sorted(name for name in names if not same(name))

def check_tree(command, subfolder, pattern, cure):
    "Run `command` on a copy of the project; the files of `subfolder` must come out as they are in the tree"
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        copy_of_project(folder)
        if message := run(scripts/command, cwd=folder): return message
        bad = differing(root/subfolder, folder/subfolder, pattern)
        return f'{command} changes {", ".join(bad)}: {cure}' if bad else ''

def check_export():
    return check_tree('nbdev-export', 'mini_fastai', '*.py', 'run it and commit, or delete a module that no notebook exports')

def check_clean(): return check_tree('nbdev-clean', 'nbs', '*.ipynb', 'run it and commit')

def check_readme(): return run(sys.executable, root/'.ci/readme.py', '--check')

def check_house(): return run(sys.executable, root/'.ci/house.py', '--check')

def check_stubs(): return run(sys.executable, root/'.ci/stubs.py', '--check')

def check_imports():
    "No module imports what it does not use"
    modules = [p for p in sorted((root/'mini_fastai').glob('*.py')) if p.stem not in ('all', '_modidx')]
    done = subprocess.run([sys.executable, '-m', 'pyflakes', *modules], capture_output=True, text=True)
    return '\n'.join(line for line in done.stdout.splitlines() if 'imported but unused' in line or 'undefined name' in line) + done.stderr

def check_benchmarks():
    "The benchmarks and the checks for a GPU can be imported: what they use of the package is still where they look for it"
    def imported(folder):
        names = ', '.join(p.stem for p in sorted((root/folder).glob('*.py')))
        return run(sys.executable, '-c', f'import sys; sys.path.insert(0, "{folder}"); import {names}')
    return imported('bench') + imported('gpu')

def check_speed():
    "No ratio to a reference is 1.3 times worse than the one that was kept on such a machine"
    return run(sys.executable, root/'bench/ratios.py', '--against', root/'nbs/results/bench.json')

def outputs_of(path):
    "The outputs of the cells of the notebook at `path`"
    cells = json.loads(path.read_text())['cells']
    return [output for cell in cells for output in cell.get('outputs', [])]

def check_outputs():
    "No output shows where it was made: the folders of an installation, a user or this project, or a machine's complaints"
    places = ('site-packages', '/home/', '/Users/', str(root), str(Path.home()))
    wrong = []
    for path in sorted((root/'nbs').glob('*.ipynb')):
        outputs = outputs_of(path)
        wrong += [f'{path.name} shows {place}' for place in places if place in str(outputs)]
        if any(o.get('name') == 'stderr' for o in outputs): wrong.append(f'{path.name} shows what came on stderr')
    return '\n'.join(wrong)

def epochs_shown(cell):
    "How many rows the tables of training have that a cell shows"
    texts = [''.join(o.get('data', {}).get('text/plain', '')) for o in cell.get('outputs', [])]
    return sum(text.count('\n') for text in texts if text.lstrip().startswith('epoch '))

def check_folds():
    "A cell that shows more than ten epochs has its output folded (`outputs_hidden`, which JupyterLab and the site read)"
    wrong = []
    for path in sorted((root/'nbs').glob('*.ipynb')):
        for i, cell in enumerate(json.loads(path.read_text())['cells']):
            folded = cell['metadata'].get('jupyter', {}).get('outputs_hidden')
            if epochs_shown(cell) > 10 and not folded: wrong.append(f'{path.name}, cell {i}: fold its table of epochs')
    return '\n'.join(wrong)

checks = dict(export=check_export, clean=check_clean, readme=check_readme, house=check_house, stubs=check_stubs,
              imports=check_imports, benchmarks=check_benchmarks, outputs=check_outputs, folds=check_folds)

# ---- notebooks

def check_notebook(path, skip):
    "Run the cells of the notebook at `path` that carry none of the flags `skip`"
    from nbdev.test import test_nb
    sys.__stderr__ = io.StringIO()                             # where test_nb writes its traceback
    with contextlib.redirect_stdout(io.StringIO()):
        passed, _ = test_nb(path, skip_flags=skip, basepath=root, cell_timeout=3600)     # long cells kill many processes
    return '' if passed else sys.__stderr__.getvalue() or 'failed'

def timed(f, *args):
    "What `f` said, and its seconds"
    start = time.time()
    try: message = f(*args)
    except Exception as e: message = f'{type(e).__name__}: {e}'
    return message, time.time() - start

def context():
    """How processes are started: each notebook gets a fresh one, forked where that is possible from a server that has torch imported.

    That saves some 4 s a notebook. The server runs nothing, so that a fork of it is as good as new."""
    os.environ.update(OMP_NUM_THREADS='1', MPLBACKEND='agg')   # notebooks run side by side, a core each
    if 'forkserver' not in multiprocessing.get_all_start_methods(): return multiprocessing.get_context('spawn')
    found = multiprocessing.get_context('forkserver')
    found.set_forkserver_preload(['torch', 'torchvision', 'matplotlib.pyplot', 'nbdev.test'])
    return found

longest = ('08k', '09c', '32_', '07_', '09a', '07j', '01e', '40a', '06d', '08d', '09b', '08e', '07k', 'index')      # they begin first, lest the others wait for them in the end

def jobs(names, skip):
    "(name, function, arguments) of all that is to be done"
    def order(path): return not path.name.startswith(longest), path.name
    notebooks = sorted((root/'nbs').glob('*.ipynb'), key=order)
    if names: return [(p.name, check_notebook, p, skip) for p in notebooks if p.name.startswith(names)]
    return [*((name, f) for name, f in checks.items()), *((p.name, check_notebook, p, skip) for p in notebooks)]

# a flag, which is the name of an extra, and packages that its cells need; they are many, or large
packages_of = dict(loggers=('tensorboard', 'wandb', 'mlflow', 'trackio', 'pandas'), serve=('gradio',))

def flags_to_skip(run_all):
    "The flags of cells that are not run, and a line for each of those that lack packages"
    if not run_all: return ['slow', 'cuda', 'long', *packages_of]
    skip = ['slow', 'cuda']
    for extra, packages in packages_of.items():
        missing = [name for name in packages if not find_spec(name)]
        if not missing: continue
        skip.append(extra)
        print(f'cells flagged {extra} are left out: {", ".join(missing)} not installed (extra {extra})', flush=True)
    return skip

def outcome(future):
    "What `timed` returned, or that its process has died"
    try: return future.result()
    except BrokenProcessPool: return 'its process died', 0.

def told(name, message, seconds):
    "Print what came of `name`; is it bad?"
    print(f'{"FAIL" if message else "ok":4s}  {name:32s} {seconds:6.1f} s', flush=True)
    if message: print(message, flush=True)
    return bool(message)

def main():
    names = tuple(a for a in sys.argv[1:] if a != '--all')
    is_all = '--all' in sys.argv
    skip = flags_to_skip(is_all)
    todo, failed = jobs(names, skip), 0
    start = context()
    def run_alone(job):
        "Each in a process of its own: what a notebook changes does not reach the next one, nor does its crash"
        with ProcessPoolExecutor(1, mp_context=start) as pool: return pool.submit(timed, *job[1:]).result()
    with ThreadPoolExecutor(min(4, os.cpu_count() or 1)) as threads:
        futures = {threads.submit(run_alone, job): job[0] for job in todo}
        for future in as_completed(futures): failed += told(futures[future], *outcome(future))
    alone = dict(speed=check_speed) if is_all and not names else {}
    for name, check in alone.items(): failed += told(name, *timed(check))
    n = len(todo) + len(alone)
    print(f'{n - failed} passed, {failed} failed')
    return int(failed > 0 or not n)

if __name__ == '__main__': sys.exit(main())
