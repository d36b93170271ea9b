"""Make the notebooks' outputs smaller: PNGs get a palette where that saves bytes, and what came on stderr goes.

A drawing gets 16 colours: those that fill most of it as they are, and shades of them for the edges. A photo gets 64 that
are near to its own.

Usage: shrink.py [NOTEBOOK ...]   (all notebooks without one)
"""
import base64
import io
import json
import sys
from pathlib import Path

import numpy as np
from PIL import Image

root = Path(__file__).resolve().parent.parent

def colours_by_area(picture):
    "The colours of `picture`, those that fill most of it first, and how many pixels each has"
    counts = sorted(picture.getcolors(picture.width*picture.height), reverse=True)
    return [colour for _, colour in counts], [n for n, _ in counts]

def quantized(picture):
    "`picture` with a palette: 16 colours, of which 6 are exact, if a few fill most of it, else the 64 that are nearest"
    colours, counts = colours_by_area(picture)
    if sum(counts[:16]) <= .5*sum(counts): return picture.quantize(64, dither=Image.Dither.NONE)
    return with_nearest(picture, colours, with_shades(np.array(colours), np.array(counts)))

def with_shades(colours, counts, n=16, exact=6):
    "`n` of the `colours`, which are sorted by their `counts`: the first as they are, then shades that stand for the rest"
    colours, weights = colours.astype(float), counts**.7
    places = colours[:exact]
    while len(places) < min(n, len(colours)):
        farthest = (distances(colours, places).min(1)*weights).argmax()
        places = np.vstack([places, colours[farthest]])
    for _ in range(8):                                   # each shade moves to the middle of those it stands for
        nearest = distances(colours, places).argmin(1)
        for i in range(exact, len(places)):
            mine = nearest == i
            if mine.any(): places[i] = np.average(colours[mine], axis=0, weights=weights[mine])
    return places.round().astype(int)

def distances(colours, places): return ((colours[:, None] - places)**2).sum(2)

def with_nearest(picture, colours, places):
    "`picture`, which has `colours`, with the palette `places`: each pixel gets the place nearest to it, to the last bit"
    colours = np.array(colours)
    nearest = np.concatenate([distances(some, places).argmin(1) for some in np.array_split(colours, 16)])
    in_one = np.array([2**16, 2**8, 1])
    order = (colours @ in_one).argsort()
    codes = np.asarray(picture).astype(int) @ in_one
    found = Image.fromarray(nearest[order][np.searchsorted((colours @ in_one)[order], codes)].astype(np.uint8), 'P')
    found.putpalette(places.astype(np.uint8).tobytes())
    return found

def with_palette(png):
    "The PNG `png`, in base64, with the palette of `quantized`"
    picture = Image.open(io.BytesIO(base64.b64decode(png))).convert('RGB')
    out = io.BytesIO()
    small = quantized(picture)
    bits = 4 if len(small.getcolors()) <= 16 else 8
    small.save(out, 'png', optimize=True, bits=bits)
    return base64.b64encode(packed(out.getvalue())).decode()

def packed(png):
    "The bytes `png` packed by zopfli, which takes a second and saves a seventh; as they are where it is not installed"
    try: from zopfli.png import optimize
    except ImportError: return png
    return optimize(png)

def shrink(path):
    "Rewrite the notebook at `path` if its outputs can be smaller; bytes saved"
    notebook = json.loads(path.read_text())
    before = path.stat().st_size
    changed = False
    for cell in notebook['cells']:
        outputs = cell.get('outputs', [])
        kept = [output for output in outputs if output.get('name') != 'stderr']
        if len(kept) < len(outputs):
            cell['outputs'] = kept
            changed = True
        for output in kept:
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
