"""Is the site whole? Every link leads somewhere, every notebook can be reached, every figure is there,
and no page loads anything from elsewhere.

Usage: check.py [--browser]   (of site/latest as it stands; build.py does it as well)
With --browser Chromium opens every page at a width of 1200, and some at four widths, light and dark: nothing is wrong
on the console, no page is wider than its window, no code is cut off, every formula is typeset, nothing is bright in the
dark. The pictures that it takes go to build/looks.
"""
import re
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import browser
from notebooks import all_notebooks, root

class Page(HTMLParser):
    "What a page links to, what it loads, and where it can be linked to"
    def __init__(self, path):
        super().__init__()
        self.path = path
        self.links, self.loaded, self.places, self.mute, self.figures = [], [], {''}, [], 0
        self.feed(path.read_text())

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        self.places |= {given.get('id'), given.get('name')}
        if tag == 'a' and given.get('href'): self.links.append(given['href'])
        if tag == 'link' and 'stylesheet' in (given.get('rel') or ''): self.loaded.append(given['href'])
        if tag in ('img', 'script', 'source', 'iframe') and given.get('src'): self.loaded.append(given['src'])
        if tag != 'img': return
        self.figures += '_images/' in given.get('src', '')
        if not given.get('alt'): self.mute.append(given.get('src'))

def is_local(url): return not urlsplit(url).scheme and not urlsplit(url).netloc

def is_elsewhere(url): return bool(urlsplit(url).netloc)

class Site:
    "The pages of a folder"
    def __init__(self, folder):
        self.folder = folder.resolve()
        self.pages = {p: Page(p) for p in self.folder.rglob('*.html') if '_static' not in p.parts}

    def goal(self, page, url):
        "The file that `url` on `page` means, and the place in it"
        parts = urlsplit(url)
        path = (page.path.parent/unquote(parts.path)).resolve() if parts.path else page.path.resolve()
        return (path/'index.html' if path.is_dir() else path), unquote(parts.fragment)

    def is_broken(self, page, url):
        "Does `url` on `page` lead to no file, or to no place in it?"
        path, place = self.goal(page, url)
        return not path.exists() or (path in self.pages and place not in self.pages[path].places)

    def broken(self):
        "A sentence for each link, and each picture, script or style, that leads nowhere"
        local = [(p, u) for p in self.pages.values() for u in {*p.links, *p.loaded} if is_local(u)]
        return [f'{page.path.name}: {url} leads nowhere' for page, url in local if self.is_broken(page, url)]

    def from_elsewhere(self):
        "A sentence for each thing that a page loads from another server"
        return [f'{p.path.name} loads {u}' for p in self.pages.values() for u in p.loaded if is_elsewhere(u)]

    def mute(self):
        "A sentence for each picture without alt text"
        return [f'{p.path.name}: {src} has no alt text' for p in self.pages.values() for src in p.mute]

    def reached(self):
        "The pages that the first page leads to, through any number of links"
        seen, todo = set(), [self.folder/'index.html']
        while todo:
            path = todo.pop()
            if path in seen or path not in self.pages: continue
            seen.add(path)
            page = self.pages[path]
            todo += [self.goal(page, u)[0] for u in page.links if is_local(u)]
        return seen

    def wrong_notebooks(self, notebooks):
        "A sentence for each notebook that cannot be reached or lacks figures"
        seen, found = self.reached(), []
        for notebook in notebooks:
            path = self.folder/f'{notebook.name}.html'
            if path not in seen: found.append(f'{notebook.name} cannot be reached from the first page')
            elif self.pages[path].figures < notebook.figures():
                found.append(f'{notebook.name} shows {self.pages[path].figures} of its {notebook.figures()} figures')
        return found

def check(folder, notebooks):
    "What is wrong with the site in `folder`, a sentence each"
    site = Site(folder)
    print(f'{len(site.pages)} pages, {sum(len(p.links) for p in site.pages.values())} links, '
          f'{sum(p.figures for p in site.pages.values())} figures')
    return [*site.broken(), *site.from_elsewhere(), *site.mute(), *site.wrong_notebooks(notebooks)]

def wordless(notebooks):
    "A sentence for each notebook that shows figures without words of their own"
    counts = {n.name: len(n.without_alt()) for n in notebooks}
    return [f'{name}: cells with a figure and no fig-alt: {count}' for name, count in counts.items() if count]

def neighbours(notebooks):
    "For each notebook the names before and after it, any of which its last line may lead to"
    names = [n.name for n in notebooks]
    whole = [n.name for n in notebooks if not n.is_workshop]
    for before, name, after in zip(['index', *names], names, [*names[1:], None]):
        yield name, {before, *[w for w in whole if w < name][-1:]}, {after, *[w for w in whole if w > name][:1]}

def lost(notebooks):
    "A sentence for each notebook whose end does not lead to the one before it and the one after it"
    found = []
    for notebook, (name, before, after) in zip(notebooks, neighbours(notebooks)):
        prose = [c['source'] for c in notebook.content['cells'] if c['cell_type'] == 'markdown']
        ends = set(re.findall(r'\]\((\w+)\.ipynb', prose[-1].rpartition('\n\n')[2]))
        if not ends & before: found.append(f'{name} ends without a link to {" or ".join(sorted(before))}')
        if after != {None} and not ends & after: found.append(f'{name} ends without a link to its next')
    return found

def main(site=root/'site/latest'):
    found = all_notebooks()
    print('\n'.join(wordless(found)))
    wrong = [*check(site, found), *lost(found)]
    if '--browser' in sys.argv: wrong += browser.look(site, root/'build/looks')
    print('\n'.join(wrong) or 'nothing is wrong')
    return int(bool(wrong))

if __name__ == '__main__': sys.exit(main())
