"""Does a type checker accept the package, and what its users write, and does it find their mistakes?

Usage: typecheck.py   (with the extra `types`)
The package is checked as pyproject.toml says. The programs in .ci/typing are checked as those of a user who has the package
installed: each error must stand on a line that ends in `# wrong: ...`, and each such line must have one.
"""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import stubs

root = Path(__file__).resolve().parent.parent

def checked(folder, *arguments):
    "The errors that the type checker finds in `folder`, as dicts"
    command = [sys.executable, '-m', 'basedpyright', '--outputjson', '--pythonpath', sys.executable, *arguments]
    done = subprocess.run(command, cwd=folder, env={**os.environ, 'PYTHONPATH': str(root)}, capture_output=True, text=True)
    try: found = json.loads(done.stdout)['generalDiagnostics']
    except ValueError: sys.exit(done.stdout + done.stderr)
    return [d for d in found if d['severity'] == 'error']

def told(error):
    "An error as a line"
    path, line = Path(error['file']), error['range']['start']['line'] + 1
    return f'{path.name}:{line}: {error["message"]} ({error.get("rule", "syntax")})'

def errors_in_package():
    "A line for each error in the package"
    return [told(e) for e in checked(root)]

def errors_of_users():
    "A line for each error that is not expected in the programs of users, and for each that is missing"
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        (folder/'pyrightconfig.json').write_text('{"typeCheckingMode": "basic"}')
        programs = [Path(shutil.copy(p, folder)) for p in sorted((root/'.ci/typing').glob('*.py'))]
        found = checked(folder)
    return [line for p in programs for line in surprises(p.name, (root/'.ci/typing'/p.name).read_text(), found)]

def surprises(name, text, errors):
    "How the `errors` in a program differ from what its comments say"
    wanted = {i for i, line in enumerate(text.splitlines(), 1) if re.search('# wrong: ', line)}
    mine = {e['range']['start']['line'] + 1: e for e in errors if Path(e['file']).name == name}
    missing = [f'{name}:{i}: this mistake was not found' for i in sorted(wanted - mine.keys())]
    return missing + [told(mine[i]) for i in sorted(mine.keys() - wanted)]

def main():
    stubs.write()
    wrong = errors_in_package() + errors_of_users()
    print('\n'.join(wrong) or 'the package and the programs of .ci/typing are as a type checker wants them')
    return int(bool(wrong))

if __name__ == '__main__': sys.exit(main())
