"An extension of Sphinx: names in backticks become links to the API, and HTML within prose is treated as prose is."
import html
import re

from docutils import nodes
from sphinx.transforms.post_transforms import SphinxPostTransform

from api import event_names

instances = dict(learn='Learner', opt='Optimizer', dls='DataLoaders')    # what the notebooks call an object of a class

def jupyter_slug(heading):
    "The anchor of a heading, as Jupyter makes it"
    return heading.replace(' ', '-')

def unique(names):
    "Those of the pairs (name, place) whose name has one place"
    places = {}
    for name, place in names: places.setdefault(name, set()).add(place)
    return {name: found.pop() for name, found in places.items() if len(found) == 1}

def api_names(modules):
    "For each name in prose that means a definition: module and full name"
    every = [(d.name, m.name) for m in modules for d in m.all_definitions() if d.kind != 'data']
    full = [(name, (module, name)) for name, module in every]
    methods = [(name.rpartition('.')[2], (module, name)) for name, module in every if '.' in name]
    named = [(n, place) for n, place in methods if '_' in n and n not in event_names]
    return {**unique(named), **unique(full)}

def target(names, text):
    "Module and full name of what `text` means, or None"
    name = re.sub(r'\(.*\)$', '', text, flags=re.S)
    owner, dot, rest = name.partition('.')
    return names.get(name) or names.get(instances.get(owner, '') + dot + rest)

def marks_up(raw):
    "Is a piece of HTML one that holds names or formulas?"
    return raw.get('format') == 'html' and re.match(r'\s*<(details|p class="notebook-links")', raw.astext())

class LinkNames(SphinxPostTransform):
    "Literals that name a definition become references to it"
    default_priority = 500

    def run(self, **kwargs):
        self.names = self.config.api_names
        for literal in list(self.document.findall(nodes.literal)):
            found = target(self.names, literal.astext())
            if found and not isinstance(literal.parent, (nodes.reference, nodes.title)): self.link(literal, found)
        for raw in self.document.findall(nodes.raw):
            if marks_up(raw): raw.children = [nodes.Text(self.marked_up(raw.astext()))]

    def uri(self, found):
        "Where the API explains the name `found` of a module, seen from this page"
        module, name = found
        page = self.app.builder.get_relative_uri(self.env.docname, f'api/{module}')
        return f'{page}#mini_fastai.{module}.{name}'

    def link(self, literal, found):
        "Put a reference around `literal`"
        reference = nodes.reference('', '', internal=True, refuri=self.uri(found), classes=['api-name'])
        literal.replace_self(reference)
        reference += literal

    def marked_up(self, text):
        "HTML with names in <code> as links, and with formulas between dollars as Sphinx writes them"
        def code(m):
            found = target(self.names, html.unescape(m[1]))
            return f'<a class="reference internal api-name" href="{self.uri(found)}">{m[0]}</a>' if found else m[0]
        text = re.sub(r'<code>([^<]*)</code>(?!</a>)', code, text)
        return re.sub(r'\$([^$\n]+)\$', r'<span class="math notranslate nohighlight">\\(\1\\)</span>', text)

def setup(app):
    app.add_config_value('api_names', {}, 'env')
    app.add_post_transform(LinkNames)
    return dict(parallel_read_safe=True, parallel_write_safe=True)
