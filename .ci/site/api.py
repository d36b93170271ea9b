"Pages of the API, from the source of each module: signatures, docstrings, and the comment of each parameter."
import ast
import inspect
import re
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path

from fastcore.docments import docments

package = Path(__file__).resolve().parents[2]/'mini_fastai'
event_names = list(import_module('mini_fastai.callback').event)

@dataclass
class Definition:
    "A name of a module, with what its source says"
    name: str                # `Learner`, `Learner.fit`, `defaults`
    kind: str                # a directive of Sphinx's domain of Python: function, class, method, property or data
    node: ast.AST
    cell: str                # the id of the cell of its notebook
    members: list = field(default_factory=list)
    answers: list = field(default_factory=list)    # of a callback: the events that it answers without further words

    @property
    def is_public(self): return not any(part.startswith('_') for part in self.name.split('.'))

def decorators(node): return [ast.unparse(d) for d in node.decorator_list]

def patched_classes(node):
    "The classes that a function is patched into"
    if not any(d.startswith('patch') for d in decorators(node)): return []
    wanted = node.args.args[0].annotation
    return [n.id for n in ast.walk(wanted) if isinstance(n, ast.Name)]

def method_kind(node):
    "A method or a property?"
    names = ' '.join(decorators(node))
    return 'property' if 'property' in names or 'as_prop=True' in names else 'method'

def is_function(node): return isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))

def is_setter(node): return any(d.endswith('.setter') for d in decorators(node))

def answered_event(definition):
    "The event that a method answers without saying more, or None"
    name = definition.name.rpartition('.')[2]
    is_plain = is_function(definition.node) and len(definition.node.args.args) == 1
    return name if name in event_names and is_plain and not ast.get_docstring(definition.node) else None

def sort_members(definition):
    "Keep the public members, and of methods that only answer an event the event"
    public = [m for m in definition.members if m.is_public]
    answers = {m.name: answered_event(m) for m in public}
    definition.members = [m for m in public if not answers[m.name]]
    definition.answers = [e for e in event_names if e in answers.values()]

def add_member(owner, definition):
    "Add a member to a class, in the place of one that it replaces"
    owner.members = [m for m in owner.members if m.name != definition.name] + [definition]

class Module:
    "The public definitions of a module, in the order of its notebook"
    def __init__(self, path):
        self.name = path.stem
        self.source = path.read_text()
        self.object = import_module(f'mini_fastai.{self.name}')
        self.tree = ast.parse(self.source)
        found = re.search(r'File to edit: \.\./nbs/(\S+)\.ipynb', self.source)
        self.notebook = found[1] if found else None
        self.cells = [(self.source.count('\n', 0, m.start()) + 1, m[1])
                      for m in re.finditer(r'^# %% \.\./nbs/\S+ #(\S+)$', self.source, re.M)]
        self.definitions = [d for d in self.read() if d.is_public]

    def all_definitions(self): return [d for top in self.definitions for d in (top, *top.members)]

    def cell_of(self, node):
        "The id of the cell that `node` comes from"
        return [cell for line, cell in self.cells if line <= node.lineno][-1]

    def read(self):
        "The definitions at the top of the module; a method that is patched into a class of it is a member of that"
        found = {}
        for node in self.tree.body:
            for definition in self.read_node(node):
                owner = found.get(definition.name.rpartition('.')[0])
                if owner: add_member(owner, definition)
                else: found[definition.name] = definition
        for definition in found.values(): sort_members(definition)
        return found.values()

    def read_node(self, node):
        "The definitions that a statement makes"
        cell = self.cell_of(node) if self.cells and node.lineno > self.cells[0][0] else None
        if isinstance(node, ast.ClassDef):
            members = [Definition(f'{node.name}.{o.name}', method_kind(o), o, cell)
                       for o in node.body if is_function(o) and not is_setter(o)]
            return [Definition(node.name, 'class', node, cell, members)]
        if is_function(node):
            owners = patched_classes(node)
            if owners: return [Definition(f'{o}.{node.name}', method_kind(node), node, cell) for o in owners]
            return [Definition(node.name, 'function', node, cell)]
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            name = node.targets[0].id
            if name in getattr(self.object, '__all__', []): return [Definition(name, 'data', node, cell)]
        return []

def function_node(definition):
    "The function whose parameters a definition takes, in the source"
    if is_function(definition.node): return definition.node
    inits = [o for o in definition.node.body if is_function(o) and o.name == '__init__']
    return inits[0] if inits else None

def resolve(module, name):
    "The object of that name; of a property or a class method, its function"
    owner, _, last = name.rpartition('.')
    if not owner: return getattr(module.object, last)
    found = inspect.getattr_static(getattr(module.object, owner), last)
    holders = ('fget', '__func__', 'func', 'f')              # where kinds of properties and class methods keep it
    return found if callable(found) else next(getattr(found, o) for o in holders if hasattr(found, o))

@dataclass
class Parameter:
    "A parameter of a signature, as it is written, with its comment"
    name: str
    kind: int                # one of the kinds of `inspect.Parameter`
    annotation: str
    default: str
    comment: str

    @property
    def starred(self):
        stars = {self.kind.VAR_POSITIONAL: '*', self.kind.VAR_KEYWORD: '**'}
        return stars.get(self.kind, '') + self.name

    def __str__(self): return self.starred + (f'={self.default}' if self.default else '')

def default_text(value):
    "A default that is not in the source at hand, since another signature was inherited or delegated"
    if value is inspect.Parameter.empty: return ''
    return getattr(value, '__name__', None) or repr(value)

def text_of(node): return ast.unparse(node) if node else ''

def written(arguments):
    "For each parameter in the source its annotation and its default, as they are written"
    plain = [*arguments.posonlyargs, *arguments.args]
    defaults = dict(zip([a.arg for a in plain[::-1]], arguments.defaults[::-1]))
    defaults.update({a.arg: d for a, d in zip(arguments.kwonlyargs, arguments.kw_defaults)})
    every = [*plain, *arguments.kwonlyargs, arguments.vararg, arguments.kwarg]
    return {a.arg: (text_of(a.annotation), text_of(defaults.get(a.arg))) for a in every if a}

def written_fields(node):
    "The same for the fields of a dataclass"
    fields = [o for o in node.body if isinstance(o, ast.AnnAssign)]
    return {o.target.id: (text_of(o.annotation), text_of(o.value)) for o in fields}

def is_bound(definition):
    "Does it take an object or a class first, which a caller does not pass?"
    return definition.kind in ('method', 'property') and 'staticmethod' not in decorators(definition.node)

def parameters(module, definition):
    "The parameters of a function or a class, delegated ones among them, and the comment on what it returns"
    function = resolve(module, definition.name)
    try: signature = inspect.signature(function)
    except ValueError: return [], None                       # a class whose constructor is written in C
    comments = docments(function, full=True, args_kwargs=True)
    base = overridden(module, definition)
    inherited = docments(base, full=True, args_kwargs=True) if base else {}
    node = function_node(definition)
    source = written(node.args) if node else written_fields(definition.node)
    found = []
    for name, p in signature.parameters.items():
        default = default_text(p.default)
        comment = next(filter(None, (o.get(name, {}).get('docment') for o in (comments, inherited))), '')
        found.append(Parameter(name, p.kind, *source.get(name, ('', default)), comment))
    returned = comments.get('return', {}).get('docment')
    return found[is_bound(definition):], returned

def signature_text(found):
    "Parameters as they stand between the brackets of a call"
    kinds = [p.kind for p in found]
    parts = [str(p) for p in found]
    named = [i for i, kind in enumerate(kinds) if kind == kind.KEYWORD_ONLY]
    if named and not any(kind == kind.VAR_POSITIONAL for kind in kinds): parts.insert(named[0], '*')
    return ', '.join(parts)

def in_cell(text): return ' '.join(text.replace('|', r'\|').split())

def code(text): return f'`{in_cell(text)}`' if text else ''

def parameter_name(parameter):
    "The name of a parameter as HTML, since in backticks it would become a link to a definition of that name"
    return f'<code>{parameter.starred}</code>'.replace('*', r'\*').replace('_', r'\_')

def table(heads, rows):
    "The lines of a Markdown table, without the columns that are empty"
    kept = [i for i in range(len(heads)) if any(row[i] for row in rows)]
    def line(row): return '| ' + ' | '.join(row[i] for i in kept) + ' |'
    return [line(heads), line(['---']*len(heads)), *(line(row) for row in rows)]

def parameter_table(found, returned):
    "A table of parameters, or nothing where no comment says anything"
    if not any(p.comment for p in found) and not returned: return []
    rows = [[parameter_name(p), code(p.annotation), code(p.default), in_cell(p.comment)] for p in found]
    if returned: rows.append(['returns', '', '', in_cell(returned)])
    return ['', *table(['parameter', 'type', 'default', 'what it is'], rows)]

def value_text(module, definition):
    "How a value is made, on one line that is not too long"
    text = ' '.join(ast.unparse(definition.node.value).split())
    return text if len(text) < 90 else text[:86] + ' ...'

def overridden(module, definition):
    "What `definition` overrides: the method of that name in a base class that has a docstring, or None"
    owner, _, name = definition.name.rpartition('.')
    if not owner: return None
    found = [vars(cls).get(name) for cls in getattr(module.object, owner).__mro__[1:]
             if cls.__module__.startswith('mini_fastai')]
    return next((f for f in found if getattr(f, '__doc__', None)), None)

def description(module, definition):
    "Its docstring, or that of the method that it overrides"
    own = ast.get_docstring(definition.node)
    if own or definition.kind not in ('method', 'property'): return own or ''
    return getattr(overridden(module, definition), '__doc__', None) or ''

def answers_line(definition):
    "The line that names the events which a callback answers"
    return ['', f'Answers {", ".join(map(code, definition.answers))}.'] if definition.answers else []

def bases(definition):
    "The line that names the classes which a class extends"
    found = [ast.unparse(b) for b in getattr(definition.node, 'bases', [])]
    return ['', f'Extends {", ".join(map(code, found))}.'] if found else []

def entry(module, definition, depth=0):
    "The lines of a definition and of its members, as directives within each other"
    fence = ':'*(8 - depth)
    if definition.kind == 'data':
        return [f'{fence}{{py:data}} {definition.name}', '', f'`{value_text(module, definition)}`', fence, '']
    found, returned = parameters(module, definition)
    name = definition.name.rpartition('.')[2] if depth else definition.name
    brackets = '' if definition.kind == 'property' else f'({signature_text(found)})'
    lines = [f'{fence}{{py:{definition.kind}}} {name}{brackets}', '', description(module, definition)]
    lines += bases(definition) + answers_line(definition) + parameter_table(found, returned) + ['']
    for member in definition.members: lines += entry(module, member, depth + 1)
    return [*lines, fence, '']

def module_page(module, notebook):
    "The page of a module"
    lines = [f'# mini_fastai.{module.name}', '', f'> {notebook.summary}', '',
             f'Made, explained and tested in [{notebook.title}](../{notebook.path.name}).', '',
             f':::{{py:module}} mini_fastai.{module.name}', ':::', '']
    for definition in module.definitions: lines += entry(module, definition)
    return '\n'.join(lines)

def index_page(modules, notebooks):
    "The page that lists the modules"
    def row(module):
        notebook = notebooks[module.notebook]
        link = f'[{notebook.title}](../{notebook.path.name})'
        return [f'[{module.name}]({module.name}.md)', in_cell(notebook.summary), link]
    lines = ['# API', '', 'Every public name, by module, in the order in which the notebooks build them. '
             'Beside each name, "source" leads to the cell that defines it.', '',
             *table(['module', 'what it holds', 'notebook'], [row(m) for m in modules]), '',
             '```{toctree}', ':hidden:', '', *(f'{m.name} <{m.name}>' for m in modules), '```', '']
    return '\n'.join(lines)

def all_modules():
    "The modules of the package, in the order of their notebooks"
    found = [Module(p) for p in package.glob('[a-z]*.py')]
    return sorted((m for m in found if m.notebook), key=lambda m: m.notebook)
