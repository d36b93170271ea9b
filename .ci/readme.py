"README.md is nbs/index.ipynb as Markdown, without hidden cells. `--check` compares instead of writing."
import re
import sys
from pathlib import Path

import nbformat
from nbconvert import MarkdownExporter
from nbconvert.preprocessors import Preprocessor

root = Path(__file__).resolve().parent.parent

class DropHidden(Preprocessor):
    "No hidden cells, no code of cells that are not to be echoed, and no directives in the others"
    def preprocess(self, nb, resources):
        nb.metadata['language_info'] = {'name': 'python'}           # for the fences
        nb.cells = [c for c in nb.cells if not c.source.startswith('#| hide')]
        for c in nb.cells:
            if c.source.startswith('#| echo: false'): c.metadata['transient'] = {'remove_source': True}
        for c in nb.cells: c.source = re.sub(r'^#\| .*\n', '', c.source, flags=re.M)
        return nb, resources

def from_the_top(text):
    "Links of a notebook, as seen from the top of the project"
    text = re.sub(r'\]\((\w+\.ipynb|images/[\w.]+)\)', r'](nbs/\1)', text)
    return text.replace('](../', '](')

def readme():
    exporter = MarkdownExporter()
    exporter.register_preprocessor(DropHidden, enabled=True)
    text, _ = exporter.from_notebook_node(nbformat.read(root/'nbs/index.ipynb', 4))
    text = re.sub(r'\n{3,}', '\n\n', from_the_top(text)).strip()
    return f'<!-- made from nbs/index.ipynb by `make readme` -->\n\n{text}\n'

def main():
    path, text = root/'README.md', readme()
    if '--check' not in sys.argv: path.write_text(text)
    elif path.read_text() != text: sys.exit('README.md differs from nbs/index.ipynb: run `make readme`')

if __name__ == '__main__': main()
