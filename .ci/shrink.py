"""Make the figures in the notebooks' outputs smaller: PNGs get a palette of 64 colours where that saves bytes.

A drawing keeps the colours of its lines as they are. A photo gets those that are nearest to its own on average.

Usage: shrink.py [NOTEBOOK ...]   (all notebooks without one)
"""
import base64
import io
import json
import sys
from pathlib import Path

from PIL import Image

root = Path(__file__).resolve().parent.parent

def is_drawing(picture):
    "Do a few colours fill most of `picture`?"
    counts = sorted((n for n, _ in picture.getcolors(picture.width*picture.height)), reverse=True)
    return sum(counts[:16]) > .5*sum(counts)

def with_palette(png):
    "The PNG `png`, in base64, with at most 64 colours, 20 if it is a drawing"
    picture = Image.open(io.BytesIO(base64.b64decode(png))).convert('RGB')
    out = io.BytesIO()
    drawn = is_drawing(picture)
    method = Image.Quantize.MAXCOVERAGE if drawn else Image.Quantize.MEDIANCUT
    picture.quantize(20 if drawn else 64, method=method, dither=Image.Dither.NONE).save(out, 'png', optimize=True)
    return base64.b64encode(out.getvalue()).decode()

def shrink(path):
    "Rewrite the notebook at `path` if its figures can be smaller; bytes saved"
    notebook = json.loads(path.read_text())
    before = path.stat().st_size
    changed = False
    for cell in notebook['cells']:
        for output in cell.get('outputs', []):
            png = output.get('data', {}).get('image/png')
            if png is None: continue
            png = ''.join(png) if isinstance(png, list) else png
            small = with_palette(png.strip())
            if len(small) < .9*len(png):
                output['data']['image/png'] = small
                changed = True
    if changed: path.write_text(json.dumps(notebook, indent=1, ensure_ascii=False) + '\n')
    return before - path.stat().st_size

def main():
    paths = [Path(a) for a in sys.argv[1:]] or sorted((root/'nbs').glob('*.ipynb'))
    for path in paths:
        if saved := shrink(path): print(f'{path.name}: {saved >> 10} KB less, {path.stat().st_size >> 10} KB now')

if __name__ == '__main__': main()
