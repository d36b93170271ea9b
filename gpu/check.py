"""What only a GPU can show, in one command of at most ten minutes: check.py [--device DEVICE] [--json FILE] [NAME ...]

Every check runs in a process of its own, within a limit of time; one that fails is a line of the report and a traceback
in FILE, and the others go on. Send FILE back as it is: it holds what was found, the GPU's name and versions, no paths.
Without a GPU the checks run on the CPU: small, and with operations that would wait for a device as errors.
"""
import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from report import show_report

here = Path(__file__).resolve().parent

def run_here(name, device, file):
    "Run check `name` in this process, and write its outcome into `file`"
    import torch
    from checks import checks
    from support import Failures
    os.environ['MINI_FASTAI_DEVICE'] = device
    record = dict(status='passed')
    start = time.perf_counter()
    try: record['result'] = checks[name][0](torch.device(device))
    except Failures as e: record = dict(status='failed', error=str(e), result=e.results)
    except BaseException:
        import traceback
        record = dict(status='failed', error=traceback.format_exc())
    record['seconds'] = time.perf_counter() - start
    file.write_text(json.dumps(record, default=str))

def run_apart(name, device, limit):
    "The outcome of check `name` in a process of its own, which gets `limit` seconds"
    env = dict(os.environ, PYTHONPATH=os.pathsep.join([str(here.parent), os.environ.get('PYTHONPATH', '')]))
    start = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder)/'outcome.json'
        command = [sys.executable, __file__, '--one', name, '--device', device, '--json', file]
        record = outcome(command, env, limit, file)
    return dict(record, wall=time.perf_counter() - start)

def outcome(command, env, limit, file):
    "What `command` wrote into `file`, or how it ended without"
    try: done = subprocess.run(command, capture_output=True, text=True, timeout=limit, env=env, errors='replace')
    except subprocess.TimeoutExpired as e:
        said = (e.stderr or b'')[-2000:].decode(errors='replace')
        return dict(status='too long', error=f'{said}\nstopped after {limit:.0f} s')
    if file.exists(): return json.loads(file.read_text())
    return dict(status='died', error=f'{done.stderr[-2000:]}\nexit status {done.returncode}')

def without_paths(text):
    "`text` without the folders of this machine"
    for folder, name in ((here.parent, 'project'), (Path(sys.prefix), 'python'), (Path.home(), '~')):
        text = text.replace(json.dumps(str(folder))[1:-1], name)
    return text

def machine(device):
    "What the checks ran on"
    import torch
    from mini_fastai.core import environment
    found = environment(device)
    if device.startswith('cuda'):
        properties = torch.cuda.get_device_properties(device)
        found.update(cuda=torch.version.cuda, capability=f'{properties.major}.{properties.minor}',
                     memory=properties.total_memory, gpus=torch.cuda.device_count())
    return found

def run_all(names, device, minutes, file):
    "Run the checks `names` and keep what is known so far in `file`"
    from checks import checks, proves
    patience = 1 if device.startswith('cuda') else 4        # a CPU is slower, and may have others to serve
    end = time.monotonic() + 60*minutes
    report = dict(device=device, minutes=minutes, environment=machine(device), checks={})
    for name in names:
        left = end - time.monotonic()
        if left < 5: record = dict(status='no time left', wall=0.)
        else: record = run_apart(name, device, min(patience*checks[name][1], left))
        report['checks'][name] = dict(proves=proves(name), **record)
        file.write_text(without_paths(json.dumps(report, indent=1)))
        print(f'{record["status"]:12s} {record["wall"]:6.1f} s  {name}', flush=True)
    return report

def parse(argv):
    import torch
    best = 'cuda' if torch.cuda.is_available() else 'cpu'
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('names', nargs='*', metavar='NAME', help='the checks whose names begin so; all without one')
    parser.add_argument('--device', default=best, help=f'where to run ({best})')
    parser.add_argument('--json', type=Path, default=Path('gpu.json'), help='where the outcome is written (gpu.json)')
    parser.add_argument('--minutes', type=float, default=10, help='when it must be over (10)')
    parser.add_argument('--list', action='store_true', help='say what each check proves, and run nothing')
    parser.add_argument('--one', help=argparse.SUPPRESS)
    return parser.parse_args(argv)

def main(argv=None):
    args = parse(argv)
    if args.one: return run_here(args.one, args.device, args.json)
    from checks import checks, proves
    names = [name for name in checks if not args.names or name.startswith(tuple(args.names))]
    if not names: sys.exit(f'no check begins so: choose of {", ".join(checks)}')
    if args.list: return print(*(f'{name:24s} {proves(name)}' for name in names), sep='\n')
    report = run_all(names, args.device, args.minutes, args.json)
    print(show_report(report), f'\n\nall of it is in {args.json}')
    sys.exit(int(any(record['status'] != 'passed' for record in report['checks'].values())))

if __name__ == '__main__': main()
