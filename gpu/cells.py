"The cells of the notebooks that are flagged `cuda`, each with the cells before it"
import json
import os
import re

from support import root

def is_flagged(cell, *flags): return re.search(rf'^#\|\s*({"|".join(flags)})\b', ''.join(cell['source']), re.M)

def cells_of(name): return json.loads((root/'nbs'/name).read_text())['cells']

def notebooks():
    "The notebooks that have such cells"
    names = sorted(path.name for path in (root/'nbs').glob('*.ipynb'))
    return [name for name in names if any(is_flagged(cell, 'cuda') for cell in cells_of(name) if cell['cell_type'] == 'code')]

def run_notebook(name, device):
    "Runs the notebook but for its slow and long cells; which cells failed, those flagged `cuda` apart from the others"
    from execnb.shell import CaptureShell
    os.environ.update(MPLBACKEND='agg')
    os.chdir(root/'nbs')
    shell = CaptureShell(root/'nbs', mpl_format=None)
    failed, others, n = {}, {}, 0
    for i, cell in enumerate(cells_of(name)):
        if cell['cell_type'] != 'code' or is_flagged(cell, 'slow', 'long', r'eval:\s*false'): continue
        flagged = bool(is_flagged(cell, 'cuda'))
        n += flagged
        shell.run(''.join(cell['source']))
        if shell.exc: (failed if flagged else others)[f'cell {i}'] = f'{type(shell.exc).__name__}: {shell.exc}'[:1500]
    result = dict(flagged=n, other_cells_that_failed=others)
    if failed: raise AssertionError(json.dumps(dict(result, failed=failed), indent=1))
    return result

def make(name):
    "The check of notebook `name`"
    def check(device): return run_notebook(name, device)
    check.__name__ = f'cells of {name[:3].rstrip("_")}'
    check.__doc__ = f'The cells of {name} that are flagged `cuda` pass on this device'
    return check
