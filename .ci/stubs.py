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
later_types = {('callback.Callback', 'learn'): ('learner', 'Learner')}
handler = 'learner.Learner'  # offers each callback as an attribute under its name

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
    def definitions(self):
        "By name: the functions and classes that are defined at the top"
        return {n.name: n for n in self.tree.body if isinstance(n, (ast.ClassDef, *functions)) and not is_patch(n)}

    @cached_property
    def exported(self):
        "The names in `__all__`"
        assigned = [n.value for n in self.tree.body if isinstance(n, ast.Assign) and ast.unparse(n.targets[0]) == '__all__']
        return ast.literal_eval(assigned[0])

    def home(self, name):
        "The module of the package that defines what is called `name` here"
        found = re.fullmatch(rf'from \.(\w+) import {name}', self.imports.get(name, ''))
        return found[1] if found else self.name

    def qualified(self, name):
        "`module.name` of a class that is called `name` here: two modules may have classes of one name"
        return f'{self.home(name)}.{name}'

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
    module = re.sub(r'^mini_fastai\.', '.', '.'*node.level + (node.module or ''))
    return f'from {module} import {name}'

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
    "By the qualified name of a class: the `Additions` that the modules make to it"
    found = defaultdict(Additions)
    for module in modules:
        by_name = {n.name: n for n in module.tree.body if isinstance(n, functions) and not is_patch(n)}
        for node in module.tree.body:
            if isinstance(node, functions) and is_patch(node):
                method = Method(node, module, kind_of_patch(node) + kept_decorators(node, module))
                found[module.qualified(patched_class(node))].methods.append(method)
            if isinstance(node, ast.Assign):
                for target in node.targets: add_assigned(found, module, target, node.value, by_name)
    return found

def add_assigned(found, module, target, value, by_name):
    "`Class.name = value`, at the top of `module`"
    if not isinstance(target, ast.Attribute) or not isinstance(target.value, ast.Name): return
    owner, name = found[module.qualified(target.value.id)], target.attr
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

# functions of Python that return one type, whatever they are given
plain_calls = dict(isinstance='bool', issubclass='bool', hasattr='bool', callable='bool', any='bool', all='bool', len='int',
                   repr='str', sorted='list', **{t: t for t in ('bool', 'int', 'float', 'str', 'dict', 'list', 'set', 'tuple')})

def is_plain_comparison(value):
    "Of tensors and arrays == and < give more than one answer"
    return all(isinstance(op, (ast.Is, ast.IsNot, ast.In, ast.NotIn)) for op in value.ops)

def is_ended(body):
    "Does a block certainly end in `return` or `raise`?"
    last = body[-1]
    if isinstance(last, (ast.Return, ast.Raise)): return True
    if isinstance(last, ast.Try): return is_ended(last.orelse or last.body) and all(is_ended(h.body) for h in last.handlers)
    return isinstance(last, ast.If) and bool(last.orelse) and is_ended(last.body) and is_ended(last.orelse)

def union(types):
    "The type of a value that has one of `types`; None if one of them is not known"
    if None in types: return None
    if sum(t.startswith('tuple[') for t in types) > 1: types = {'tuple' if t.startswith('tuple[') else t for t in types}
    return '|'.join(sorted(types, key=lambda t: (t == 'None', t)))

class Returns:
    "What a function returns where its body leaves no doubt of it"
    def __init__(self, package, method, owner=None, callers=()):
        self.package, self.node, self.module, self.owner = package, method.node, method.module, owner
        self.callers = (*callers, method.node)
        arguments = method.node.args.args
        is_bound = owner and arguments and 'staticmethod' not in method.decorators
        self.me = arguments[0].arg if is_bound else None
        self.is_class = 'classmethod' in method.decorators
        self.imports = {}     # by name: how a type is imported that is named

    @cached_property
    def local(self):
        "By name: the value of a variable that is assigned once, and is no parameter"
        stored = [n.id for n in ast.walk(self.node) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)]
        stored += [n.arg for n in ast.walk(self.node) if isinstance(n, ast.arg)]
        values = {t.id: v for n in own_nodes(self.node) for t, v in assigned_pairs(n) if isinstance(t, ast.Name) and v}
        return {name: value for name, value in values.items() if stored.count(name) == 1}

    def type(self):
        "The type of the result as a text; None if there is doubt"
        inside = list(own_nodes(self.node))
        yields = [n for n in inside if isinstance(n, (ast.Yield, ast.YieldFrom))]
        if yields:
            types = {self.type_of(n.value) if isinstance(n, ast.Yield) else None for n in yields}
            return f'Iterator[{types.pop() or "Any"}]' if len(types) == 1 else 'Iterator[Any]'
        values = [n.value for n in inside if isinstance(n, ast.Return)]
        if not values: return None if isinstance(self.node.body[-1], ast.Raise) else 'None'
        found = union({self.type_of(v) for v in values})
        return found if found == 'None' or is_ended(self.node.body) else None

    def type_of(self, value):
        "The type of an expression, where it is plain to see"
        if value is None: return 'None'
        kind = getattr(self, f'of_{type(value).__name__.lower()}', None)
        return kind(value) if kind else None

    def of_constant(self, o): return 'None' if o.value is None else type(o.value).__name__
    def of_joinedstr(self, o): return 'str'
    def of_list(self, o): return 'list'
    def of_dict(self, o): return 'dict'
    def of_set(self, o): return 'set'
    of_listcomp, of_dictcomp, of_setcomp = of_list, of_dict, of_set
    def of_unaryop(self, o): return 'bool' if isinstance(o.op, ast.Not) else None
    def of_compare(self, o): return 'bool' if is_plain_comparison(o) else None
    def of_ifexp(self, o): return union({self.type_of(o.body), self.type_of(o.orelse)})

    def of_boolop(self, o):
        types = {self.type_of(v) for v in o.values}
        return types.pop() if len(types) == 1 else None

    def of_tuple(self, o):
        if not o.elts or any(isinstance(v, ast.Starred) for v in o.elts): return 'tuple'
        return f'tuple[{", ".join(self.type_of(v) or "Any" for v in o.elts)}]'

    def of_name(self, o):
        if o.id == self.me: return None if self.is_class else 'Self'
        value = self.local.pop(o.id, None)         # until its type is known: what a loop assigns may go in a circle
        found = self.type_of(value) if value else None
        if value: self.local[o.id] = value
        return found

    def of_call(self, o):
        if isinstance(o.func, ast.Name):
            is_copy = re.fullmatch('from copy import (deep)?copy', self.module.imports.get(o.func.id, ''))
            return self.type_of(o.args[0]) if is_copy else self.of_called(o.func.id)
        is_type_of_me = isinstance(o.func, ast.Call) and ast.unparse(o.func) == f'type({self.me})'
        if is_type_of_me: return 'Self'
        if not isinstance(o.func, ast.Attribute): return None
        owner, name = o.func.value, o.func.attr
        if isinstance(owner, (ast.Constant, ast.JoinedStr)) and name in ('join', 'format'): return 'str'
        if not isinstance(owner, ast.Name): return None
        if owner.id == self.me: return self.of_method(self.owner, name, 'Self')
        module, node = self.package.definition(self.module, owner.id)
        owner_as_type = self.named(owner.id, self.module)
        if isinstance(node, ast.ClassDef): return self.of_method(f'{module.name}.{node.name}', name, owner_as_type)
        is_foreign_class = node is None and name[:1].isupper() and owner.id in self.module.imports      # such as nn.Linear
        return f'{owner.id}.{name}' if is_foreign_class and owner_as_type else None

    def of_called(self, name):
        "What the function or class of that name makes"
        if name == self.me and self.is_class: return 'Self'
        module, node = self.package.definition(self.module, name)
        if isinstance(node, ast.ClassDef): return self.named(name, self.module)
        if isinstance(node, functions): return self.of_function(Method(node, module, kept_decorators(node, module)))
        if name in self.module.imports: return self.named(name, self.module) if name[:1].isupper() else None
        return None if name in self.module.own else plain_calls.get(name)

    def of_method(self, owner, name, me):
        "What a method of the class `owner` returns, whose instance is called `me`"
        method = self.package.found_method(owner, name)
        found = method and 'property' not in method.decorators and self.of_function(method, owner)
        return re.sub(r'\bSelf\b', me, found) if found and me else None

    def of_function(self, method, owner=None):
        "What a function of the package returns, if no decorator makes something else of it"
        node = method.node
        if node in self.callers or set(method.decorators) - {'staticmethod', 'classmethod'}: return None
        inside = Returns(self.package, method, owner, self.callers)
        found = ast.unparse(node.returns) if node.returns else inside.type()
        return found and inside.in_words_of(found) and self.take(inside.imports) and found

    def in_words_of(self, text):
        "Note how the names in the type `text` are imported; False if that is not known"
        names = set(re.findall(r'(?<![\w.])[A-Za-z_]\w*', text)) - {'Self', 'Any', 'Iterator', 'None'}
        return all(self.named(name, self.module) for name in names - self.imports.keys())

    def named(self, name, module):
        "`name`, as it is known in `module`, as a part of a type"
        if name in module.own or name in module.imports: return name if self.take({name: module.import_of(name)}) else None
        return name if hasattr(builtins, name) else None

    def take(self, imports):
        "Add to the imports; False if a name would mean two things"
        if any(self.imports.get(k, v) != v for k, v in imports.items()): return False
        self.imports.update(imports)
        return True

def with_delegated(text, node, module, package):
    "The header `text` with the parameters that `@delegates(Class.method, but=[...])` puts in the place of `**kwargs`"
    calls = [d for d in node.decorator_list if name_of(d) == 'delegates' and isinstance(d, ast.Call)]
    if not calls: return text
    owner, name = ast.unparse(calls[0].args[0]).split('.')
    source = package.method(module.qualified(owner), name)
    but = [ast.literal_eval(k.value) for k in calls[0].keywords if k.arg == 'but']
    args, defaults = source.args.args, source.args.defaults
    own = {a.arg for a in (*node.args.args, *node.args.kwonlyargs)}.union(*but)
    with_defaults = zip(args[len(args) - len(defaults):], defaults)
    added = [f'{ast.unparse(a)}={ast.unparse(d)}' for a, d in with_defaults if a.arg not in own]
    return re.sub(r'\*\*kwargs', lambda m: ', '.join(added) + ',', text, count=1)

def function_stub(method, package, home, in_class=None):
    "A function without its body, for the stub of the module `home`"
    node, module = method.node, method.module
    me = node.args.args[0].arg if in_class and node.args.args else None
    text = with_delegated(header(node, module), node, module, package)
    if me: text = re.sub(rf'\(\s*{me}\s*:[^,)\n]+', lambda m: f'({me}', text, count=1)
    later = later_types.get((in_class, node.name))
    result = later[1] if later else 'Any' if node.name == '__getattr__' else package.result(method, home, in_class)
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
        nodes = [(n, m) for m in self.modules.values() for n in m.tree.body if isinstance(n, ast.ClassDef)]
        self.classes = {f'{m.name}.{n.name}': (n, m) for n, m in nodes}
        self.named = set()           # the imports of the types that the stub in hand names
        self.add_to_handler()

    def bases(self, name):
        "The classes of the package that class `name` derives from, the nearest first"
        if name not in self.classes: return []
        node, module = self.classes[name]
        direct = [module.qualified(base.id) for base in node.bases if isinstance(base, ast.Name)]
        return [b for base in direct for b in (base, *self.bases(base))]

    def method(self, owner, name):
        "The function that is method `name` of class `owner`"
        node, _ = self.classes[owner]
        inside = [n for n in node.body if isinstance(n, functions)]
        return next(n for n in [*inside, *(m.node for m in self.added[owner].methods)] if n.name == name)

    def found_method(self, owner, name):
        "Method `name` of class `owner` or of the nearest base that has it; None: it has none"
        for cls in (owner, *self.bases(owner)):
            if cls not in self.classes: continue
            node, module = self.classes[cls]
            own = [Method(n, module, kept_decorators(n, module)) for n in node.body if isinstance(n, functions)]
            for method in [*own, *self.added[cls].methods]:
                if method.node.name == name: return method
        return None

    def definition(self, module, name):
        "(module, node) of the function or class that `module` calls `name`; the node is None if that is none of the package"
        module = self.modules.get(module.home(name), module)
        return module, module.definitions.get(name)

    def result(self, method, home, owner):
        "What the stub of the module `home` says that a function returns whose header doesn't say it"
        if method.node.returns: return None
        found = Returns(self, method, owner)
        result = found.type()
        known = {name: home.import_of(name) for name in found.imports if name in home.own or name in home.imports}
        if any(found.imports[name] != statement for name, statement in known.items()): return None
        if result: self.named |= {s for name, s in found.imports.items() if name not in known}
        return result

    def add_to_handler(self):
        "Callbacks are attributes of the learner under their names; and callbacks set attributes of the learner"
        attributes = self.added[handler].attributes
        for name, (node, module) in self.classes.items():
            if 'callback.Callback' not in self.bases(name): continue
            for n in ast.walk(node):
                for target, _ in assigned_pairs(n):
                    if is_of_learner(target): attributes.setdefault(target.attr, (None, module))
            if not node.name.startswith('_'): attributes.setdefault(attribute_name(node.name), (node.name, module))

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
        lines.append(f'class {node.name}' + (f'({", ".join(arguments)})' if arguments else '') + ':')
        body, patched = [], {m.node.name for m in self.added[name].methods}
        for n in node.body:
            if isinstance(n, functions): body.append(function_stub(Method(n, module, kept_decorators(n, module)), self, module, name))
            elif isinstance(n, (ast.Assign, ast.AnnAssign)):
                if not patched.intersection(o.id for t in targets_of(n) for o in ast.walk(t) if isinstance(o, ast.Name)):
                    body.append(assignment_stub(n, module))
            elif isinstance(n, (ast.Expr, ast.ClassDef)): body.append(module.source(n))
        attributes = [f'{k}: {kind or "Any"}' for k, (kind, _) in self.attributes(name).items()]
        is_doc = ast.get_docstring(node) is not None
        body[is_doc:is_doc] = attributes
        body += [function_stub(m, self, module, name) for m in self.added[name].methods]
        text = '\n'.join(o for o in body if o) or '...'
        return '\n'.join(lines) + '\n' + textwrap.indent(text, '    ')

    def needs_stub(self, module):
        "Does a class of `module` have what its body does not show, or does it pass on what it imports?"
        names = [f'{module.name}.{n.name}' for n in module.tree.body if isinstance(n, ast.ClassDef)]
        return module.name == 'all' or any(self.added[n].methods or self.added[n].attributes for n in names)

    def imports(self, module, text):
        "The statements that the stub of `module` needs beside those that `module` has"
        needed = set(self.named)
        for name in (f'{module.name}.{n.name}' for n in module.tree.body if isinstance(n, ast.ClassDef)):
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
        self.named, parts = set(), []
        for node in module.tree.body:
            if isinstance(node, ast.ClassDef): parts.append(self.class_stub(f'{module.name}.{node.name}'))
            elif isinstance(node, functions):
                if not is_patch(node): parts.append(function_stub(Method(node, module, kept_decorators(node, module)), self, module))
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
