"""The house, read from the notebooks: which room imports from which, and a drawing of it.

Usage: house.py            write nbs/images/house.svg
       house.py --check    say what is wrong: an import that goes up, a private name taken from another room, a drawing that is out of date
"""
import ast
import json
import re
import sys
import xml.etree.ElementTree as ET
from dataclasses import dataclass, field
from pathlib import Path

root = Path(__file__).resolve().parent.parent
drawing = root/'nbs'/'images'/'house.svg'

@dataclass
class Room:
    "A notebook, and what it takes from others"
    file: str
    module: str                                    # None: it exports nothing
    exported: list = field(default_factory=list)   # (module, name) of each import in exported cells
    tested: list = field(default_factory=list)     # the same, in all other cells
    @property
    def floor(self): return self.file[:2]
    @property
    def name(self): return Path(self.file).stem

def package_imports(source):
    "(module, name) for each import from this package in the text of a cell"
    try: tree = ast.parse(re.sub(r'^\s*[%!].*', 'pass', source, flags=re.M))
    except SyntaxError: return []
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or '').startswith('mini_fastai.'):
            found += [(node.module.partition('.')[2], alias.name) for alias in node.names]
        if isinstance(node, ast.Import):
            found += [(alias.name.partition('.')[2], '*') for alias in node.names if alias.name.startswith('mini_fastai.')]
    return found

def read_room(path):
    "The `Room` of the notebook at `path`"
    cells = [''.join(c['source']) for c in json.loads(path.read_text())['cells'] if c['cell_type'] == 'code']
    homes = [m[1] for s in cells if (m := re.search(r'^#\|\s*default_exp\s+(\S+)', s, re.M))]
    room = Room(path.name, homes[0] if homes else None)
    for source in cells:
        goes_out = re.search(r'^#\|\s*exporti?\b', source, re.M)
        (room.exported if goes_out else room.tested).extend(package_imports(source))
    return room

def rooms():
    "All rooms, in reading order"
    return [read_room(p) for p in sorted((root/'nbs').glob('*.ipynb'))]

def wrong_imports(house):
    "A sentence for each import that goes up, and for each private name that is taken from another room"
    home = {r.module: r.file for r in house if r.module}
    wrong = []
    for room in house:
        for kind, imports in (('', room.exported), (' in a test', room.tested)):
            for module, name in imports:
                if module == 'all': continue
                there = home.get(module)
                if there is None: wrong.append(f'{room.file} imports from {module}{kind}, which no notebook exports')
                elif there > room.file or (there == room.file and not kind): wrong.append(f'{room.file} imports from {there}{kind}: reading order is import order')
                if name.startswith('_') and there != room.file: wrong.append(f'{room.file} takes the private name {name} from {there}{kind}: make it public')
    return sorted(set(wrong))

# ---- the drawing

box_width, box_height, gap, floor_gap, margin = 148, 34, 14, 46, 20
colors = ['#4477aa', '#228833', '#ccbb44', '#aa3377', '#66ccee', '#ee6677']

def needed(house):
    "For each module: the modules it imports from, without those that it gets through another of them anyway"
    known = {r.module for r in house if r.module}
    direct = {r.module: {m for m, _ in r.exported if m in known} for r in house if r.module}
    def below(m): return direct[m] | {o for k in direct[m] for o in below(k)}
    return {m: {k for k in ks if not any(k in below(o) for o in ks - {k})} for m, ks in direct.items()}

def place(house):
    "Left upper corner of each room's box: a floor is a row, the ground floor at the bottom"
    floors = sorted({r.floor for r in house})
    at = {}
    for row, floor in enumerate(reversed(floors)):
        for column, room in enumerate(r for r in house if r.floor == floor):
            at[room.module] = margin + column*(box_width + gap), margin + row*(box_height + floor_gap)
    return at

def arrow(start, end):
    "A curve from the bottom of the box at `start` to the top of the box at `end`, or beside it on the same floor"
    x1, y1 = start[0] + box_width/2, start[1] + box_height
    x2, y2 = end[0] + box_width/2, end[1]
    if start[1] == end[1]:
        dip = y1 + 14
        return f'M{x1},{y1} C{x1},{dip} {x2},{dip} {x2},{y1}'
    bend = (y2 - y1)*.45
    return f'M{x1},{y1} C{x1},{y1 + bend} {x2},{y2 - bend} {x2},{y2}'

def draw(house):
    "The house as SVG"
    house = [r for r in house if r.module and r.module != 'all']
    at = place(house)
    floors = sorted({r.floor for r in house})
    color = {f: colors[i % len(colors)] for i, f in enumerate(floors)}
    floor_of = {r.module: r.floor for r in house}
    width = max(x for x, _ in at.values()) + box_width + margin
    height = max(y for _, y in at.values()) + box_height + margin
    svg = ET.Element('svg', xmlns='http://www.w3.org/2000/svg', viewBox=f'0 0 {width} {height}', width=str(width), height=str(height), role='img')
    svg.set('font-family', 'sans-serif')
    svg.set('font-size', '12')
    def add(tag, parent=svg, text=None, **attrs):
        element = ET.SubElement(parent, tag, {k.replace('_', '-'): str(v) for k, v in attrs.items()})
        element.text = text
        return element

    add('title', text='The notebooks of mini_fastai. An arrow goes from a notebook to one that it imports from, and arrows only go down.')
    tip = add('marker', parent=add('defs'), id='tip')
    tip.attrib.update(markerWidth='6', markerHeight='6', refX='6', refY='3', orient='auto')
    add('path', parent=tip, d='M0,0 L6,3 L0,6 z', fill='#777777')
    add('rect', width='100%', height='100%', fill='#ffffff')
    for module, others in needed(house).items():
        for other in sorted(others - {'all'}):
            add('path', d=arrow(at[module], at[other]), stroke=color[floor_of[module]], stroke_opacity=.55, fill='none', marker_end='url(#tip)')
    for room in house:
        x, y = at[room.module]
        paint = color[room.floor]
        whole = room.name[2] == '_'            # a whole number is a chapter of the book, a letter is a workshop
        add('rect', x=x, y=y, width=box_width, height=box_height, rx=6, fill=paint if whole else '#ffffff', stroke=paint, stroke_width=1.5)
        add('text', text=room.name, x=x + box_width/2, y=y + box_height/2 + 4, text_anchor='middle', fill='#ffffff' if whole else '#222222')
    ET.indent(svg)
    return ET.tostring(svg, encoding='unicode') + '\n'

def main():
    house = rooms()
    if '--check' not in sys.argv:
        drawing.parent.mkdir(exist_ok=True)
        drawing.write_text(draw(house))
        return
    wrong = wrong_imports(house)
    if not drawing.exists() or drawing.read_text() != draw(house): wrong.append('nbs/images/house.svg is not the house as it stands: run `make house`')
    if wrong: sys.exit('\n'.join(wrong))

if __name__ == '__main__': main()
