"""All the project's tests: the notebooks export to the package as it is, are clean, and run.

Usage: test.py [NAME ...]   (only notebooks whose file name starts with a NAME)
Ends on the line `N passed, N failed`; the exit status is 1 if anything failed.
"""
import filecmp, json, multiprocessing as mp, os, shutil, subprocess, sys, tempfile, time
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path

root = Path(__file__).resolve().parent.parent
bin = Path(sys.executable).parent

def copy_of_project(folder):
    "The notebooks and a package emptied of all that an export writes, in `folder`"
    for f in 'settings.ini setup.py pyproject.toml README.md'.split(): shutil.copy(root/f, folder)
    shutil.copytree(root/'nbs', folder/'nbs', ignore=shutil.ignore_patterns('.ipynb_checkpoints', 'models'))
    (folder/'mini_fastai').mkdir(); shutil.copy(root/'mini_fastai/__init__.py', folder/'mini_fastai')

def differing(a, b, pattern):
    "Names that match `pattern` and differ between folders `a` and `b`, or stand in one only"
    names = {p.name for d in (a, b) for p in d.glob(pattern)}
    return sorted(n for n in names if not ((a/n).exists() and (b/n).exists() and filecmp.cmp(a/n, b/n, shallow=False)))

def check_tree(command, subfolder, pattern, cure):
    "Run `command` on a copy of the project; the files of `subfolder` must come out as they are in the tree"
    with tempfile.TemporaryDirectory() as d:
        d = Path(d); copy_of_project(d)
        r = subprocess.run([bin/command], cwd=d, capture_output=True, text=True)
        if r.returncode: return r.stdout + r.stderr
        bad = differing(root/subfolder, d/subfolder, pattern)
        return f'{command} changes {", ".join(bad)}: {cure}' if bad else ''

def check_export(): return check_tree('nbdev-export', 'mini_fastai', '*.py', 'run it and commit, or delete a module that no notebook exports')
def check_clean(): return check_tree('nbdev-clean', 'nbs', '*.ipynb', 'run it and commit')
def check_readme(): 
    r = subprocess.run([sys.executable, root/'.ci/readme.py', '--check'], capture_output=True, text=True)
    return r.stdout + r.stderr if r.returncode else ''

def check_paths():
    "No output shows where it was made: the folders of an installation, a user or this project"
    places = 'site-packages', '/root/', '/home/', '/Users/', str(root), str(Path.home())
    seen = [f'{p.name} shows {o}' for p in sorted((root/'nbs').glob('*.ipynb')) for o in places if any(o in str(c.get('outputs')) for c in json.loads(p.read_text())['cells'])]
    return '\n'.join(seen)

def check_notebook(path):
    "Run the cells of the notebook at `path` that carry no `slow` or `cuda` flag"
    os.environ.update(OMP_NUM_THREADS='1', MPLBACKEND='agg')   # notebooks run side by side, a core each
    from nbdev.test import test_nb
    import io, contextlib
    err = io.StringIO(); sys.__stderr__ = err                  # test_nb writes its traceback there
    ok, _ = test_nb(path, skip_flags=['slow', 'cuda'], basepath=root)
    return '' if ok else err.getvalue() or 'failed'

def timed(f, *args):
    start = time.time()
    try: message = f(*args)
    except Exception as e: message = f'{type(e).__name__}: {e}'
    return message, time.time() - start

def main():
    names = tuple(sys.argv[1:])
    books = [p for p in sorted((root/'nbs').glob('*.ipynb'), reverse=True) if not names or p.name.startswith(names)]   # the longest are at the end
    jobs = [(p.name, check_notebook, p) for p in books]
    if not names: jobs = [('export', check_export), ('clean', check_clean), ('readme', check_readme), ('paths', check_paths)] + jobs
    failed = 0
    pool = dict(max_workers=min(4, os.cpu_count() or 1), mp_context=mp.get_context('spawn'))
    if sys.version_info >= (3, 11): pool['max_tasks_per_child'] = 1   # each notebook in a process of its own
    with ProcessPoolExecutor(**pool) as ex:
        futures = {ex.submit(timed, *job[1:]): job[0] for job in jobs}
        for f in as_completed(futures):
            message, seconds = f.result(); failed += bool(message)
            print(f'{"FAIL" if message else "ok":4s}  {futures[f]:32s} {seconds:6.1f} s', flush=True)
            if message: print(message, flush=True)
    print(f'{len(jobs) - failed} passed, {failed} failed')
    return int(failed > 0 or not jobs)

if __name__ == '__main__': sys.exit(main())
