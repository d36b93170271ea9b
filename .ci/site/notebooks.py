"Notebooks as pages: what a reader of the site sees of their cells, and the chapters that they stand in."
import ast
import json
import re
import xml.etree.ElementTree as ET
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path

root = Path(__file__).resolve().parents[2]

@dataclass
class Part:
    "A chapter of the site: the notebooks whose number is in `numbers`"
    page: str
    title: str
    intro: str
    numbers: range

    def of(self, notebooks):
        "Those of `notebooks` that stand in this chapter"
        return [n for n in notebooks if int(n.number[:2]) in self.numbers]

parts = [
    Part('the_book', 'The book',
         'Read these in order. A letter marks a workshop of the number before it, which you may skip.', range(20)),
    Part('experiments', 'Experiments',
         "The chapter's five runs, each with its seeds, its spread and its figures.", range(20, 30)),
    Part('the_chapter', 'The chapter',
         'A walk through the book chapter, its questions answered, its errors, recipes, and a glossary.', range(30, 40)),
    Part('command_line', 'Command line', 'One import, and the commands that come with the package.', range(40, 100))]

def directives(source):
    "The directives of a cell: name and value of each line `#| name value`"
    return dict(re.findall(r'^#\|\s*([\w-]+):?[ \t]*(.*)$', source, re.M))

def is_imports(source):
    "Does a cell consist of imports?"
    try: statements = ast.parse(source).body
    except SyntaxError: return False
    return all(isinstance(o, (ast.Import, ast.ImportFrom)) for o in statements)

def is_picture(output): return any(kind.startswith('image/') for kind in output.get('data', {}))

def is_table(output): return 'text/html' in output.get('data', {})

def markdown_cell(source): return dict(cell_type='markdown', metadata={}, source=source)

class Notebook:
    "A notebook of the project, and the page that becomes of it"
    def __init__(self, path):
        self.path = Path(path)
        self.content = json.loads(self.path.read_text())
        for cell in self.content['cells']: cell['source'] = ''.join(cell['source'])

    @property
    def name(self): return self.path.stem

    @property
    def number(self): return self.name.partition('_')[0] if self.name[0].isdigit() else ''

    @property
    def is_workshop(self): return not self.number.isdigit()

    @property
    def title(self):
        "Its number and its heading"
        heading = re.search(r'^# (.*)', self.content['cells'][0]['source'], re.M)[1]
        return f'{self.number} {heading}'.strip()

    @property
    def summary(self):
        "The sentence below its heading, without its links"
        quoted = re.search(r'(^> .*\n?)+', self.content['cells'][0]['source'], re.M)[0]
        return re.sub(r'\[([^]]*)\]\([^)]*\)', r'\1', re.sub(r'^> ', '', quoted, flags=re.M)).strip()

    @property
    def module(self):
        "The module that it exports, or None"
        found = [directives(c['source']).get('default_exp') for c in self.content['cells'] if c['cell_type'] == 'code']
        return next((name for name in found if name), None)

    def figures(self):
        "How many pictures its page shows"
        return sum(is_picture(o) for c in self.page_cells() for o in c.get('outputs', []))

    def without_alt(self):
        "The cells that show a picture without words for those who do not see it"
        def lacks(flags): return 'fig-alt' not in flags and 'hide' not in flags
        drawing = [c for c in self.content['cells'] if any(is_picture(o) for o in c.get('outputs', []))]
        return [c for c in drawing if lacks(directives(c['source']))]

    def page_cells(self):
        "The cells that its page shows, each as it is shown there"
        section, cells = self.title, []
        for cell in self.content['cells']:
            if cell['cell_type'] == 'markdown':
                headings = re.findall(r'^#+ (.*)', cell['source'], re.M)
                section = headings[-1] if headings else section
                cells.append(prose_cell(cell))
            else: cells += code_cells(cell, section)
        return cells

def alt(cell):
    "The words for the figures of a cell of a page"
    return cell['metadata']['mystnb']['image']['alt']

def linked_drawing():
    "The drawing of the house as HTML, in which each room leads to its page"
    svg = ET.fromstring((root/'nbs/images/house.svg').read_text())
    ET.register_namespace('', 'http://www.w3.org/2000/svg')
    prefix = svg.tag.removesuffix('svg')
    rooms = {o.text: o for o in svg.findall(f'{prefix}text')}
    boxes = {name: svg[list(svg).index(text) - 1] for name, text in rooms.items()}    # a box stands before its name
    for name, text in rooms.items():
        link = ET.SubElement(svg, f'{prefix}a', href=f'{name}.html')
        for part in (boxes[name], text):
            svg.remove(part)
            link.append(part)
    return f'<div class="house">{ET.tostring(svg, encoding="unicode")}</div>'

def prose_cell(cell):
    "A cell of prose, with links that lead to pages of the site"
    source = re.sub(r'\]\((?:\.\./|nbs/)', '](', cell['source'])
    source = re.sub(r'href="(\w+)\.ipynb', r'href="\1.html', source)           # Sphinx leaves HTML as it is
    return markdown_cell(re.sub(r'!\[[^]]*\]\(images/house\.svg\)', lambda m: linked_drawing(), source))

def has_long_lines(cell, columns=120):
    "Does a cell show text that is wider than any code, such as the message of an error?"
    lines = [line for o in cell.get('outputs', []) for line in output_text(o).splitlines() if not is_table(o)]
    return any(len(line) > columns for line in lines)

def code_cells(cell, section):
    "What is shown of a cell of code: nothing, or a place to link to and the cell without its directives"
    flags = directives(cell['source'])
    source = re.sub(r'^#\|.*\n?', '', cell['source'], flags=re.M).strip()
    if 'hide' in flags or not source: return []
    shown = deepcopy(cell)
    exported = 'export' in flags or 'exporti' in flags
    folded = 'hide_input' in flags or (exported and is_imports(source))
    tags = ['exported'] if exported else []
    if folded: tags.append('hide-input')
    folded_output = cell['metadata'].get('jupyter', {}).get('outputs_hidden')        # as JupyterLab folds it
    if folded_output: tags.append('hide-output')
    if has_long_lines(cell): tags.append('long-lines')
    words = flags.get('fig-alt') or f'Figure of the section “{section}”'
    options = dict(image=dict(alt=words))
    if is_imports(source): options.update(code_prompt_show='Show the imports', code_prompt_hide='Hide the imports')
    if folded_output: options.update(code_prompt_show='Show the output', code_prompt_hide='Hide the output')
    shown.update(source=source, metadata=dict(tags=tags, mystnb=options))
    place = markdown_cell(f'<span class="cell-place" id="cell-{cell["id"]}"></span>')
    return [place, shown] if exported else [shown]

def links_line(notebook, repository):
    "What one can do with a notebook other than read it here, in HTML"
    def link(url, text, more=''): return f'<a class="notebook-link" href="{url}"{more}>{text}</a>'
    shown = [link(f'notebooks/{notebook.path.name}', 'Download', ' download')]
    if repository:
        colab = f'https://colab.research.google.com/github/{repository}/blob/main/nbs/{notebook.path.name}'
        shown.append(link(colab, 'Open in Colab'))
    if notebook.module: shown.append(link(f'api/{notebook.module}.html', f'API of <code>{notebook.module}</code>'))
    if repository:
        install = f'<code>%pip install git+https://github.com/{repository}</code>'
        shown.append(f'<span class="install-hint">In Colab, first run {install}</span>')
    return f'<p class="notebook-links">{"".join(shown)}</p>'

def toctree(pages):
    "A table of contents for Sphinx, which makes the navigation from it"
    return '\n'.join(['```{toctree}', ':hidden:', '', *pages, '```'])

def with_links(source, notebook, repository):
    "The title cell with the number in its heading, and with links below its summary"
    source = source.replace('# ', f'# {notebook.number} ', 1)
    links = links_line(notebook, repository)
    return re.sub(r'((?:^> .*\n?)+)', lambda m: f'{m[1].rstrip()}\n\n{links}\n', source, count=1, flags=re.M)

def notebook_page(notebook, below, repository):
    "The notebook that Sphinx reads, as JSON, with the pages `below` it in the table of contents"
    cells = notebook.page_cells()
    if notebook.number: cells[0]['source'] = with_links(cells[0]['source'], notebook, repository)
    if below: cells.append(markdown_cell(toctree(below)))
    for i, cell in enumerate(cells): cell['id'] = f'c{i}'
    language = dict(kernelspec=dict(name='python3', display_name='python3', language='python'),
                    language_info=dict(name='python', pygments_lexer='python'))
    return json.dumps(dict(nbformat=4, nbformat_minor=5, metadata=language, cells=cells))

def output_text(output):
    "An output as text"
    data = output.get('data', {})
    return ''.join(output.get('text') or data.get('text/markdown') or data.get('text/plain', '')).rstrip()

def as_markdown(notebook):
    "The page of a notebook as Markdown, for readers that are programs"
    blocks = []
    for cell in notebook.page_cells():
        source = cell['source']
        if cell['cell_type'] == 'markdown':
            blocks += [source.replace('.ipynb', '.md')] if 'class="cell-place"' not in source else []
            continue
        blocks.append(f'```python\n{source}\n```')
        for output in cell['outputs']:
            blocks.append(f'(Figure: {alt(cell)})' if is_picture(output) else f'```text\n{output_text(output)}\n```')
    return '\n\n'.join(blocks) + '\n'

def part_page(part, notebooks):
    "The page of a chapter: what each of its notebooks is about"
    lines = [f'# {part.title}', '', part.intro, '']
    for notebook in notebooks:
        indent = '  ' if notebook.is_workshop else ''
        lines.append(f'{indent}- [{notebook.title}]({notebook.path.name}): {notebook.summary}')
    return '\n'.join([*lines, '', toctree([n.name for n in notebooks if not n.is_workshop])]) + '\n'

def all_notebooks():
    "The notebooks of the house, in reading order, without the index"
    return [Notebook(p) for p in sorted((root/'nbs').glob('[0-9]*.ipynb'))]
