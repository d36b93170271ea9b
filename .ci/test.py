"""All the project's tests: the notebooks export to the package as it is, are clean, stand in order, and run; a wheel is whole.

Usage: test.py [--all] [NAME ...]   (only notebooks whose file name starts with a NAME)
Cells flagged `slow` (hours: the experiments) and `cuda` never run here, and cells flagged `long` (minutes: property tests) only with --all,
which in the end, when all else is quiet, also looks whether anything got slower. Those flagged `loggers` or `serve` need
the packages of that extra besides; a line says if they are left out.
Ends on the line `N passed, N failed`; the exit status is 1 if anything failed.
"""
import ast
import contextlib
import filecmp
import gc
import inspect
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
from importlib import import_module
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

def build(kind, project, folder):
    "Where the files lie of an sdist or a wheel that is made of `project` as an installer makes it"
    call = f'import sys; from setuptools.build_meta import build_{kind}; build_{kind}(sys.argv[1])'
    if message := run(sys.executable, '-c', call, folder, cwd=project): raise RuntimeError(message)
    pattern, form = dict(sdist=('*.tar.gz', 'gztar'), wheel=('*.whl', 'zip'))[kind]
    shutil.unpack_archive(next(folder.glob(pattern)), folder/kind, form)
    return folder/kind

def checkout(folder):
    "What packaging needs of the project as it stands in git, in `folder`"
    for name in ('settings.ini', 'setup.py', 'pyproject.toml', 'README.md', 'LICENSE', '.ci/stubs.py'):
        (folder/name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(root/name, folder/name)
    return shutil.copytree(root/'mini_fastai', folder/'mini_fastai', ignore=shutil.ignore_patterns('*.pyi', '__pycache__')).parent

def declared(package):
    "(module, class) → the names of its methods, of all classes of `package` as a type checker reads it"
    found = {}
    for path in package.glob('*.py'):
        stub = path.with_suffix('.pyi')
        tree = ast.parse((stub if stub.exists() else path).read_text(encoding='utf-8'))
        for cls in (n for n in tree.body if isinstance(n, ast.ClassDef)):
            found[f'mini_fastai.{path.stem}', cls.name] = {n.name for n in cls.body if isinstance(n, ast.FunctionDef)}
    return found

def public_methods(cls):
    "The names of a class's public methods, properties and class methods, whether `def` or `@patch` put them there"
    def is_method(name, value):
        function = getattr(value, 'fget', None) or getattr(value, '__func__', value)
        return inspect.isfunction(function) and function.__qualname__ == f'{cls.__name__}.{name}'
    return {name for name, value in vars(cls).items() if name[0] != '_' and is_method(name, value)}

def classes_of_package():
    "Every class of the package, with all that any module adds to it"
    modules = [import_module(f'mini_fastai.{p.stem}') for p in (root/'mini_fastai').glob('*.py') if not p.stem.startswith('_')]
    return {o for m in modules for o in vars(m).values() if isinstance(o, type) and o.__module__ == m.__name__}

def check_wheel():
    "A source archive builds a wheel, and the wheel has stubs with every public method that a class has once all is imported"
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        sdist = next(build('sdist', checkout(folder/'project'), folder).iterdir())
        package = build('wheel', sdist, folder)/'mini_fastai'
        if not (package/'py.typed').exists(): return 'the wheel lacks py.typed'
        known = declared(package)
    missing = [f'{cls.__name__}.{name}' for cls in classes_of_package()
               for name in public_methods(cls) - known.get((cls.__module__, cls.__name__), set())]
    return f'the wheel does not declare {", ".join(sorted(missing))}' if missing else ''

def check_imports():
    "No module imports what it does not use"
    modules = [p for p in sorted((root/'mini_fastai').glob('*.py')) if p.stem not in ('all', '_modidx')]
    done = subprocess.run([sys.executable, '-m', 'pyflakes', *modules], capture_output=True, text=True)
    return '\n'.join(line for line in done.stdout.splitlines() if 'imported but unused' in line or 'undefined name' in line) + done.stderr

def check_benchmarks():
    "The benchmarks and the checks for a GPU can be imported: what they use of the package is still where they look for it"
    folders = [root/'bench', root/'gpu']
    sys.path[:0] = map(str, folders)                           # of this process, which runs this check and ends
    for folder in folders:
        for path in sorted(folder.glob('*.py')): import_module(path.stem)

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

checks = dict(export=check_export, clean=check_clean, readme=check_readme, house=check_house, wheel=check_wheel,
              imports=check_imports, benchmarks=check_benchmarks, outputs=check_outputs, folds=check_folds)

# ---- notebooks

def quick_shell(*args, **kwargs):
    """The shell that cells run in. It draws each figure once, which proves that it can be drawn.

    By itself it draws a figure two or three times: when its cell ends, to measure it, and to show it at twice the size."""
    from execnb.shell import CaptureShell
    from matplotlib import pyplot
    from matplotlib_inline.config import InlineBackend
    shell = CaptureShell(*args, mpl_format='png', **kwargs)
    pyplot.uninstall_repl_displayhook()
    InlineBackend.instance().print_figure_kwargs = dict(bbox_inches=None)
    return shell

def check_notebook(path, skip):
    "Run the cells of the notebook at `path` that carry none of the flags `skip`"
    import nbdev.test
    nbdev.test.CaptureShell = quick_shell                      # this process runs one notebook and ends
    gc.freeze()                                                # a collection looks at the notebook's objects only
    sys.__stderr__ = io.StringIO()                             # where test_nb writes its traceback
    with contextlib.redirect_stdout(io.StringIO()):            # an hour for a cell: some that are `long` kill many processes
        passed, _ = nbdev.test.test_nb(path, skip_flags=skip, basepath=root, cell_timeout=3600)
    return '' if passed else sys.__stderr__.getvalue() or 'failed'

def timed(f, *args):
    "What `f` said, and its seconds"
    start = time.time()
    try: message = f(*args)
    except Exception as e: message = f'{type(e).__name__}: {e}'
    return message, time.time() - start

def context():
    """How processes are started: each notebook gets a fresh one, forked where that is possible from a server that has torch imported.

    That saves some 4 s a notebook. The server runs nothing, so that a fork of it is as good as new; and it has imported
    nothing of this project, so that each notebook shows what its own imports lack."""
    os.environ.update(OMP_NUM_THREADS='1', MPLBACKEND='agg')   # notebooks run side by side, a core each
    # glibc keeps what is freed: else each step of a training gives its memory back to the system and asks for it anew
    os.environ.update(MALLOC_TRIM_THRESHOLD_='2000000000', MALLOC_MMAP_THRESHOLD_='33554432')
    if 'forkserver' not in multiprocessing.get_all_start_methods(): return multiprocessing.get_context('spawn')
    found = multiprocessing.get_context('forkserver')
    found.set_forkserver_preload(['torch', 'torchvision', 'torch._dynamo.backends.debugging', 'matplotlib.pyplot',
                                 'nbdev.test'])
    return found

# they begin first, lest the others wait for them in the end
longest = ('08k', '09c', '32_', '07_', '09a', '07j', '07a', '01e', '40a', '06d', '08d', '09b', '08e', '07k', 'index')

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
