"""The site: notebooks and API as pages in site/latest, from the outputs that the notebooks hold.

Usage: build.py                 build and check the pages
       build.py --browser       then look at them in Chromium too (see check.py)
       build.py --release       the pages of the release that __init__.py names, in site/<version>
       build.py --into FOLDER   in another folder than site, with what it has of other versions (see versions.py)
Nothing is executed, and no page loads anything from elsewhere. The exit status is 1 if a link leads nowhere or a
figure is missing.
"""
import os
import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from sphinx.cmd.build import main as sphinx

import api
import check
import notebooks
import versions
from notebooks import root

sources, trees, pages = root/'build/site', root/'build/doctrees', root/'build/pages'    # of Sphinx
version = re.search(r'__version__ = .(.+).$', (root/'mini_fastai/__init__.py').read_text(), re.M)[1]

class Sources:
    "Files in a folder: written where they differ from what is there, and gone when they are no longer written"
    def __init__(self, folder):
        self.folder = folder
        self.written = set()

    def write(self, name, content):
        path = self.folder/name
        self.written.add(path)
        content = content if isinstance(content, bytes) else content.encode()
        if path.exists() and path.read_bytes() == content: return
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)

    def copy(self, folder, to, pattern='*'):
        for path in folder.rglob(pattern):
            if path.is_file(): self.write(f'{to}/{path.relative_to(folder)}', path.read_bytes())

    def remove_others(self):
        for path in self.folder.rglob('*'):
            if path.is_file() and path not in self.written: path.unlink()

def repository():
    "owner/name of the project on GitHub, or None where no one says it"
    if name := os.environ.get('GITHUB_REPOSITORY'): return name
    done = subprocess.run(['git', 'remote', 'get-url', 'origin'], cwd=root, capture_output=True, text=True)
    found = re.search(r'github\.com[:/]([\w.-]+/[\w.-]+?)(?:\.git)?$', done.stdout.strip())
    return found and found[1]

def write_notebooks(to, found):
    "The pages of the notebooks, of their chapters, and the first page"
    place = repository()
    for part in notebooks.parts:
        here = part.of(found)
        to.write(f'{part.page}.md', notebooks.part_page(part, here))
        for notebook in here:
            below = [o.name for o in here if o.is_workshop and o.number[:2] == notebook.number]
            to.write(notebook.path.name, notebooks.notebook_page(notebook, below, place))
            to.write(f'extra/notebooks/{notebook.path.name}', notebook.path.read_bytes())
    top = [*(p.page for p in notebooks.parts), 'api/index', 'CONTRIBUTING']
    to.write('index.ipynb', notebooks.notebook_page(notebooks.Notebook(root/'nbs/index.ipynb'), top, place))
    to.write('CONTRIBUTING.md', notebooks.prose_cell(dict(source=(root/'CONTRIBUTING.md').read_text()))['source'])
    to.copy(root/'nbs/images', 'images')

def write_api(to, found):
    "The pages of the modules"
    modules = api.all_modules()
    by_name = {n.name: n for n in found}
    for module in modules:
        page = api.module_page(module, by_name[module.notebook])
        to.write(f'api/{module.name}.md', page)
        to.write(f'extra/api/{module.name}.md', page)
    to.write('api/index.md', api.index_page(modules, by_name))

def write_mathjax(to):
    "MathJax with its fonts, so that formulas need no network"
    mathjax = Path(find_spec('sphinx-mathjax-offline').origin).parent/'static/mathjax'
    to.write('extra/_static/mathjax/tex-chtml.js', (mathjax/'tex-chtml.js').read_bytes())
    to.copy(mathjax/'output/chtml/fonts', 'extra/_static/mathjax/output/chtml/fonts')
    to.copy(mathjax/'input/tex/extensions', 'extra/_static/mathjax/input/tex/extensions')

def write_llms(to, found):
    "llms.txt: what there is to read, and each page of it as Markdown"
    index = notebooks.Notebook(root/'nbs/index.ipynb')
    lines = [f'# {index.title}', '', f'> {index.summary}', '']
    for part in notebooks.parts:
        lines += [f'## {part.title}', '', *(f'- [{n.title}]({n.name}.md): {n.summary}' for n in part.of(found)), '']
    exporting = [n for n in found if n.module]
    lines += ['## API', '', *(f'- [mini_fastai.{n.module}](api/{n.module}.md): {n.summary}' for n in exporting)]
    to.write('extra/llms.txt', '\n'.join(lines) + '\n')
    for notebook in found: to.write(f'extra/{notebook.name}.md', notebooks.as_markdown(notebook))

def argument(name, default):
    "What follows `name` on the command line"
    return sys.argv[sys.argv.index(name) + 1] if name in sys.argv else default

def write_pages(name):
    "The pages of the sources as those of the version `name`; the exit status of Sphinx"
    title = f'mini_fastai {version}' + (f', {name}' if name == versions.latest else '')
    options = ['-b', 'html', '-q', '-W', '--keep-going', '-j', 'auto', '-A', f'site_version={name}']
    options += ['-D', f'version={version}', '-D', f'release={version}', '-D', f'html_title={title}']
    folders = ['-c', Path(__file__).parent, '-d', trees, sources, pages]
    return sphinx([*options, *map(str, folders)])

def main():
    found = notebooks.all_notebooks()
    to = Sources(sources)
    write_notebooks(to, found)
    write_api(to, found)
    write_mathjax(to)
    write_llms(to, found)
    to.remove_others()
    name = version if '--release' in sys.argv else versions.latest
    if write_pages(name): return 1
    site = Path(argument('--into', root/'site'))
    shutil.rmtree(site/name, ignore_errors=True)
    shutil.copytree(pages, site/name, ignore=shutil.ignore_patterns('.buildinfo*'))
    versions.write_versions(site)
    return check.main(site/name)

if __name__ == '__main__': sys.exit(main())
