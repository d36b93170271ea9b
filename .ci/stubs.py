"""What a type checker or an editor must know of the package and cannot see: the methods that `@patch` adds to classes.

Usage: stubs.py [FOLDER]   write the stubs (*.pyi) into FOLDER, or else beside the modules, where git ignores them

setup.py calls this for each wheel that is built and each editable install.
A module whose classes get methods or attributes from outside their bodies, from this or from another module, has a stub. It is
the module without the bodies of its functions: each patched method stands in its class, with its signature, comments and
docstring, and so does each attribute that a method sets. What a function returns is taken from its annotation, or else from
its `return` statements, where these leave no doubt. Nothing is imported or run.
"""
import ast
import builtins
import io
import re
import sys
import textwrap
import tokenize
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

root = Path(__file__).resolve().parent.parent
package = root/'mini_fastai'
head = '# Made from the modules by .ci/stubs.py: each patched method stands in its class.'
functions = (ast.FunctionDef, ast.AsyncFunctionDef)
# what a module cannot name, since it is defined in one that comes after it: (class, attribute) → (its module, its type)
later_types = {('Callback', 'learn'): ('learner', 'Learner')}
handler = 'Learner'          # offers each callback as an attribute under its name

# ---- modules as they are written

@dataclass
class Method:
    "A function that belongs to a class, and the module that it stands in"
    node: ast.FunctionDef
    module: 'Module'
    decorators: list = field(default_factory=list)   # as texts

class Module:
    "A module of the package: its text and its tree"
    def __init__(self, path):
        self.name, self.text = path.stem, path.read_text(encoding='utf-8')
        self.tree = ast.parse(self.text)
        self.lines = self.text.splitlines()

    @cached_property
    def imports(self):
        "By name: the statement that imports it"
        found = {}
        for node in self.tree.body:
            if not isinstance(node, (ast.Import, ast.ImportFrom)): continue
            for alias in node.names:
                bound = alias.asname or alias.name.partition('.')[0]
                found[bound] = import_text(node, alias)
        return found

    @cached_property
    def own(self):
        "The names that are defined at the top"
        found = set()
        for node in self.tree.body:
            if isinstance(node, (ast.ClassDef, *functions)) and not is_patch(node): found.add(node.name)
            for target in targets_of(node): found.update(o.id for o in ast.walk(target) if isinstance(o, ast.Name))
        return found

    @cached_property
    def exported(self):
        "The names in `__all__`"
        assigned = [n.value for n in self.tree.body if isinstance(n, ast.Assign) and ast.unparse(n.targets[0]) == '__all__']
        return ast.literal_eval(assigned[0])

    def source(self, node):
        "The text of `node`; its columns count bytes"
        lines = [line.encode() for line in self.lines[node.lineno - 1:node.end_lineno]]
        lines[-1] = lines[-1][:node.end_col_offset]
        lines[0] = lines[0][node.col_offset:]
        return b'\n'.join(lines).decode()

    def comment(self, node):
        "The comment at the end of the line on which `node` ends"
        rest = self.lines[node.end_lineno - 1].encode()[node.end_col_offset:].decode().strip()
        return f'    {rest}' if rest.startswith('#') else ''

    def import_of(self, name):
        "The statement by which another module of the package imports what is called `name` here; None: it is a builtin"
        if name in self.own: return f'from .{self.name} import {name}'
        if name in self.imports: return self.imports[name]
        if hasattr(builtins, name): return None
        raise ValueError(f'{self.name}.py: where does {name} come from?')

def import_text(node, alias):
    "The import of one name"
    name = alias.name + (f' as {alias.asname}' if alias.asname else '')
    if isinstance(node, ast.Import): return f'import {name}'
    return f'from {"."*node.level}{node.module or ""} import {name}'

def targets_of(node):
    "What an assignment assigns to"
    if isinstance(node, ast.Assign): return node.targets
    return [node.target] if isinstance(node, (ast.AnnAssign, ast.AugAssign)) else []

def name_of(node):
    "The name of a decorator, called or not"
    node = node.func if isinstance(node, ast.Call) else node
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, 'id', '')

def is_patch(node): return any(name_of(d) == 'patch' for d in node.decorator_list)

# ---- what belongs to which class

@dataclass
class Additions:
    "What a class gets from outside its body"
    methods: list = field(default_factory=list)
    attributes: dict = field(default_factory=dict)   # name → (type, module)

def kind_of_patch(node):
    "The decorators that a method has in its class"
    patch = next(d for d in node.decorator_list if name_of(d) == 'patch')
    options = {k.arg for k in getattr(patch, 'keywords', [])}
    return (['property'] if 'as_prop' in options else []) + (['classmethod'] if 'cls_method' in options else [])

def kept_decorators(node, module):
    "Those of a function that say something of its type"
    return [module.source(d) for d in node.decorator_list if name_of(d) not in ('patch', 'delegates')]

def patched_class(node):
    "The name of the class in the annotation of the first parameter"
    first = (node.args.posonlyargs + node.args.args)[0]
    return ast.unparse(first.annotation)

def constructed(value, module):
    "The name of the class that the expression `value` makes an instance of, if it says so"
    if isinstance(value, ast.Constant) and value.value is not None: return type(value.value).__name__
    if not isinstance(value, ast.Call) or not isinstance(value.func, ast.Name): return None
    name = value.func.id
    is_class = name[:1].isupper() and (name in module.imports or name in module.own)
    return name if is_class else None

def additions(modules):
    "By the name of a class: the `Additions` that the modules make to it"
    found = defaultdict(Additions)
    for module in modules:
        by_name = {n.name: n for n in module.tree.body if isinstance(n, functions) and not is_patch(n)}
        for node in module.tree.body:
            if isinstance(node, functions) and is_patch(node):
                method = Method(node, module, kind_of_patch(node) + kept_decorators(node, module))
                found[patched_class(node)].methods.append(method)
            if isinstance(node, ast.Assign):
                for target in node.targets: add_assigned(found, module, target, node.value, by_name)
    return found

def add_assigned(found, module, target, value, by_name):
    "`Class.name = value`, at the top of `module`"
    if not isinstance(target, ast.Attribute) or not isinstance(target.value, ast.Name): return
    owner, name = found[target.value.id], target.attr
    if name.startswith('__') or not target.value.id[0].isupper(): return
    function = by_name.get(getattr(value, 'id', None))
    if function: owner.methods.append(Method(function, module, kept_decorators(function, module)))
    else: owner.attributes.setdefault(name, (constructed(value, module), module))

# ---- functions as stubs

def header(node, module):
    "The text of a function from `def` to its colon, with the comments between its parameters, and the closing colon's column"
    lines = module.lines[node.lineno - 1:node.body[0].end_lineno]
    depth, text = 0, '\n'.join(lines)
    for token in tokenize.generate_tokens(io.StringIO(text + '\n').readline):
        if token.type != tokenize.OP: continue
        if token.string in '([{': depth += 1
        if token.string in ')]}': depth -= 1
        if token.string == ':' and not depth: break
    row, column = token.start
    kept = lines[:row]
    kept[-1] = kept[-1][:column]
    return textwrap.dedent('\n'.join(kept))

def own_nodes(node):
    "The nodes of a function without those of functions inside it"
    for child in ast.iter_child_nodes(node):
        if isinstance(child, (*functions, ast.Lambda, ast.ClassDef)): continue
        yield child
        yield from own_nodes(child)

def plain_type(value, me):
    "The type of a returned expression, where it is plain to see"
    if value is None or (isinstance(value, ast.Constant) and value.value is None): return 'None'
    if isinstance(value, ast.Constant): return type(value.value).__name__
    if isinstance(value, ast.Name) and value.id == me: return 'Self'
    if isinstance(value, ast.JoinedStr): return 'str'
    is_not = isinstance(value, ast.UnaryOp) and isinstance(value.op, ast.Not)
    if is_not or isinstance(value, ast.Compare) and is_plain_comparison(value): return 'bool'
    if isinstance(value, ast.BoolOp):
        types = {plain_type(v, me) for v in value.values}
        return 'bool' if types == {'bool'} else None
    if isinstance(value, ast.Call) and isinstance(value.func, ast.Name):
        return dict(isinstance='bool', issubclass='bool', hasattr='bool', any='bool', all='bool', bool='bool', callable='bool',
                    len='int', float='float', int='int', str='str', repr='str').get(value.func.id)
    if isinstance(value, (ast.ListComp, ast.List)): return 'list'
    if isinstance(value, (ast.DictComp, ast.Dict)): return 'dict'
    return None

def is_plain_comparison(value):
    "Of tensors and arrays == and < give more than one answer"
    return all(isinstance(op, (ast.Is, ast.IsNot, ast.In, ast.NotIn)) for op in value.ops)

def returned(node, me=None):
    "The type that the body of a function leaves no doubt of; None if it leaves some"
    inside = list(own_nodes(node))
    yields = [n for n in inside if isinstance(n, (ast.Yield, ast.YieldFrom))]
    if yields:
        types = {plain_type(getattr(n, 'value', None), me) if isinstance(n, ast.Yield) else None for n in yields}
        return f'Iterator[{types.pop() or "Any"}]' if len(types) == 1 else 'Iterator[Any]'
    types = {plain_type(n.value, me) for n in inside if isinstance(n, ast.Return)}
    if not types: return None if isinstance(node.body[-1], ast.Raise) else 'None'
    if None in types or not is_ended(node.body): return None
    return '|'.join(sorted(types, key=lambda t: (t == 'None', t)))

def is_ended(body):
    "Does a block certainly end in `return` or `raise`?"
    last = body[-1]
    if isinstance(last, (ast.Return, ast.Raise)): return True
    return isinstance(last, ast.If) and bool(last.orelse) and is_ended(last.body) and is_ended(last.orelse)

def with_delegated(text, node, find):
    "The header `text` with the parameters that `@delegates(Class.method, but=[...])` puts in the place of `**kwargs`"
    calls = [d for d in node.decorator_list if name_of(d) == 'delegates' and isinstance(d, ast.Call)]
    if not calls: return text
    owner, name = ast.unparse(calls[0].args[0]).split('.')
    source = find(owner, name)
    but = [ast.literal_eval(k.value) for k in calls[0].keywords if k.arg == 'but']
    args, defaults = source.args.args, source.args.defaults
    own = {a.arg for a in (*node.args.args, *node.args.kwonlyargs)}.union(*but)
    with_defaults = zip(args[len(args) - len(defaults):], defaults)
    added = [f'{ast.unparse(a)}={ast.unparse(d)}' for a, d in with_defaults if a.arg not in own]
    return re.sub(r'\*\*kwargs', lambda m: ', '.join(added) + ',', text, count=1)

def function_stub(method, find, in_class=None):
    "A function without its body"
    node, module = method.node, method.module
    me = node.args.args[0].arg if in_class and node.args.args else None
    text = with_delegated(header(node, module), node, find)
    if me: text = re.sub(rf'\(\s*{me}\s*:[^,)\n]+', lambda m: f'({me}', text, count=1)
    later = later_types.get((in_class, node.name))
    result = later[1] if later else 'Any' if node.name == '__getattr__' else returned(node, me)
    if node.returns is None and result: text += f' -> {result}'
    doc = ast.get_docstring(node, clean=False)
    body = '...' if doc is None else module.source(node.body[0])
    return ''.join(f'@{d}\n' for d in method.decorators) + text + ':' + (f'\n    {body}\n    ...' if doc else ' ...')


def names_in_header(method):
    "The names that the stub of a function uses"
    node = method.node
    roots = [*node.decorator_list, *node.args.defaults, *[d for d in node.args.kw_defaults if d], node.returns,
             *[a.annotation for a in (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs)]]
    decorators = {name_of(d) for d in node.decorator_list} & {'patch', 'delegates'}
    used = {o.id for r in roots if r for o in ast.walk(r) if isinstance(o, ast.Name)}
    return used - decorators - ({patched_class(node)} if is_patch(node) else set())

# ---- classes as stubs

def set_attributes(node, module):
    "name → (type, module) of what a method sets on its first argument; of an unknown type: None"
    found = {}
    if not node.args.args: return found
    me = node.args.args[0].arg
    given = {a.arg: a.annotation and ast.unparse(a.annotation) for a in (*node.args.args[1:], *node.args.kwonlyargs)}
    for n in own_nodes(node):
        if isinstance(n, ast.Call) and name_of(n) == 'store_attr':
            names = re.split(r'[\s,]+', n.args[0].value) if n.args else given
            found.update({name: (given.get(name), module) for name in names})
        for target, value in assigned_pairs(n):
            is_mine = isinstance(target, ast.Attribute) and getattr(target.value, 'id', None) == me
            if not is_mine: continue
            of_parameter = given.get(getattr(value, 'id', None))
            kind = of_parameter or (value and constructed(value, module))
            known = found.get(target.attr, (kind, module))[0]
            found[target.attr] = (kind if known == kind else None, module)     # set in two ways: whatever
    return found

def assigned_pairs(node):
    "(target, value) of each single assignment in a statement; what is unpacked has no value"
    if isinstance(node, (ast.For, ast.AugAssign, ast.AnnAssign)): return [(node.target, None)]
    if isinstance(node, ast.With): return [(i.optional_vars, None) for i in node.items if i.optional_vars]
    if not isinstance(node, ast.Assign): return []
    pairs = []
    for target in node.targets:
        if not isinstance(target, (ast.Tuple, ast.List)): pairs.append((target, node.value))
        elif isinstance(node.value, (ast.Tuple, ast.List)) and len(node.value.elts) == len(target.elts):
            pairs += zip(target.elts, node.value.elts)
        else: pairs += [(t, None) for t in target.elts]
    return pairs

def assignment_stub(node, module):
    "An assignment to names, where None stands for what will be there"
    if not all(isinstance(t, (ast.Name, ast.Tuple)) for t in targets_of(node)): return None
    value, comment = node.value, module.comment(node)
    if isinstance(value, ast.Constant) and value.value is None and not isinstance(node, ast.AnnAssign):
        return '\n'.join(f'{t.id}: Any{comment}' for t in node.targets)
    lazy = isinstance(value, ast.Call) and name_of(value) == 'LazyModule'
    if lazy: return f'import {value.args[0].value} as {node.targets[0].id}'
    return module.source(node) + comment

class Package:
    "All modules, and what each class gets from them"
    def __init__(self, folder):
        paths = [p for p in sorted(folder.glob('*.py')) if not p.stem.startswith('_')]
        self.modules = {p.stem: Module(p) for p in paths}
        self.added = additions(self.modules.values())
        self.classes = {n.name: (n, m) for m in self.modules.values() for n in m.tree.body if isinstance(n, ast.ClassDef)}
        self.add_to_handler()

    def bases(self, name):
        "The classes of the package that class `name` derives from, the nearest first"
        if name not in self.classes: return []
        node, _ = self.classes[name]
        return [b for base in node.bases if isinstance(base, ast.Name) for b in (base.id, *self.bases(base.id))]

    def method(self, owner, name):
        "The function that is method `name` of class `owner`"
        node, _ = self.classes[owner]
        inside = [n for n in node.body if isinstance(n, functions)]
        return next(n for n in [*inside, *(m.node for m in self.added[owner].methods)] if n.name == name)

    def add_to_handler(self):
        "Callbacks are attributes of the learner under their names; and callbacks set attributes of the learner"
        attributes = self.added[handler].attributes
        for name, (node, module) in self.classes.items():
            if 'Callback' not in self.bases(name): continue
            for n in ast.walk(node):
                for target, _ in assigned_pairs(n):
                    if is_of_learner(target): attributes.setdefault(target.attr, (None, module))
            if not name.startswith('_'): attributes.setdefault(attribute_name(name), (name, module))

    def declared(self, name):
        "What class `name` has by its body and its methods"
        node, module = self.classes[name]
        own = {o.id for n in node.body for t in targets_of(n) for o in ast.walk(t) if isinstance(o, ast.Name)}
        return own | {n.name for n in node.body if isinstance(n, functions)} | {m.node.name for m in self.added[name].methods}

    def attributes(self, name):
        "name → (type, module) of the attributes of class `name` that neither it nor a base declares"
        node, module = self.classes[name]
        methods = [Method(n, module) for n in node.body if isinstance(n, functions)] + self.added[name].methods
        found = {}
        for method in methods:
            for k, v in set_attributes(method.node, method.module).items():
                found[k] = (v[0] if found.get(k, v)[0] == v[0] else None, v[1])
        for k, v in self.added[name].attributes.items(): found.setdefault(k, v)
        known = self.declared(name).union(*map(self.declared, (b for b in self.bases(name) if b in self.classes)))
        return {k: v for k, v in found.items() if k not in known and not k.startswith('__')}

    def class_stub(self, name):
        "A class with all its methods and attributes"
        node, module = self.classes[name]
        arguments = [module.source(b) for b in node.bases] + [f'{k.arg}={module.source(k.value)}' for k in node.keywords]
        lines = [f'@{module.source(d)}' for d in node.decorator_list]
        lines.append(f'class {name}' + (f'({", ".join(arguments)})' if arguments else '') + ':')
        body, patched = [], {m.node.name for m in self.added[name].methods}
        for n in node.body:
            if isinstance(n, functions): body.append(function_stub(Method(n, module, kept_decorators(n, module)), self.method, name))
            elif isinstance(n, (ast.Assign, ast.AnnAssign)):
                if not patched.intersection(o.id for t in targets_of(n) for o in ast.walk(t) if isinstance(o, ast.Name)):
                    body.append(assignment_stub(n, module))
            elif isinstance(n, (ast.Expr, ast.ClassDef)): body.append(module.source(n))
        attributes = [f'{k}: {kind or "Any"}' for k, (kind, _) in self.attributes(name).items()]
        is_doc = ast.get_docstring(node) is not None
        body[is_doc:is_doc] = attributes
        body += [function_stub(m, self.method, name) for m in self.added[name].methods]
        text = '\n'.join(o for o in body if o) or '...'
        return '\n'.join(lines) + '\n' + textwrap.indent(text, '    ')

    def needs_stub(self, module):
        "Does a class of `module` have what its body does not show, or does it pass on what it imports?"
        names = [n.name for n in module.tree.body if isinstance(n, ast.ClassDef)]
        return module.name == 'all' or any(self.added[n].methods or self.added[n].attributes for n in names)

    def imports(self, module, text):
        "The statements that the stub of `module` needs beside those that `module` has"
        needed = set()
        for name in (n.name for n in module.tree.body if isinstance(n, ast.ClassDef)):
            for method in self.added[name].methods:
                if method.module is module: continue
                needed |= {method.module.import_of(o) for o in names_in_header(method) - module.own}
            for kind, home in self.attributes(name).values():
                names = re.findall(r'[A-Za-z_]\w*', kind or '')
                if home is not module: needed |= {home.import_of(o) for o in names[:1] if o not in module.own}
            for (owner, _), (home, kind) in later_types.items():
                if owner == name: needed.add(f'from .{home} import {kind}')
        for name, statement in dict(Any='from typing import Any', Self='from typing_extensions import Self',
                                    Iterator='from collections.abc import Iterator').items():
            if re.search(rf'\b{name}\b', text) and name not in module.own: needed.add(statement)
        return sorted(needed - {None} - set(module.imports.values()))

    def stub(self, module):
        "The text of the stub of `module`"
        if module.name == 'all': return self.passing_stub(module)
        parts = []
        for node in module.tree.body:
            if isinstance(node, ast.ClassDef): parts.append(self.class_stub(node.name))
            elif isinstance(node, functions):
                if not is_patch(node): parts.append(function_stub(Method(node, module, kept_decorators(node, module)), self.method))
            elif isinstance(node, (ast.Assign, ast.AnnAssign)): parts.append(assignment_stub(node, module))
            elif isinstance(node, (ast.Import, ast.ImportFrom)): parts.append(module.source(node))
        text = '\n'.join(p for p in parts if p)
        top = [f'"""{ast.get_docstring(module.tree)}"""', head, *self.imports(module, text)]
        return '\n'.join(top) + '\n\n' + text + '\n'

    def passing_stub(self, module):
        "The text of the stub of a module that passes on what it imports"
        starred = [n.module for n in module.tree.body if isinstance(n, ast.ImportFrom) and n.names[0].name == '*']
        names = {o for m in starred for o in self.modules[m].exported} | (module.imports.keys() - {'*'}) | module.own - {'__all__'}
        parts = [module.source(n) for n in module.tree.body if isinstance(n, (ast.Import, ast.ImportFrom))]
        assigned = [n for n in module.tree.body if isinstance(n, ast.Assign) and n.targets[0].id != '__all__']
        parts += [assignment_stub(n, module) for n in assigned]
        listed = textwrap.fill(', '.join(map(repr, sorted(names))), 120, initial_indent='    ', subsequent_indent='    ')
        return '\n'.join([f'"""{ast.get_docstring(module.tree)}"""', head, *parts, f'__all__ = [\n{listed}]']) + '\n'

def is_of_learner(target):
    "Is `target` an attribute of `learn` or `self.learn`?"
    if not isinstance(target, ast.Attribute): return False
    owner = target.value
    return getattr(owner, 'id', None) == 'learn' or (isinstance(owner, ast.Attribute) and owner.attr == 'learn')

def attribute_name(cls):
    "The name under which a learner offers a callback, as `Callback.name` makes it"
    name = re.sub('Callback$', '', cls) or 'Callback'
    name = re.sub('(.)([A-Z][a-z]+)', r'\1_\2', name)
    return re.sub('([a-z0-9])([A-Z])', r'\1_\2', name).lower()

def write(folder=package):
    "Make `folder` hold the stubs as the modules are now, and no other"
    whole = Package(package)
    wanted = {folder/f'{m.name}.pyi': whole.stub(m) for m in whole.modules.values() if whole.needs_stub(m)}
    for path in set(folder.glob('*.pyi')) - wanted.keys(): path.unlink()
    for path, text in wanted.items(): path.write_text(text, encoding='utf-8', newline='\n')

if __name__ == '__main__': write(*map(Path, sys.argv[1:]))
