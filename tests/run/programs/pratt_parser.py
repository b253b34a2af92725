"""A parser by binding powers, and an interpreter whose methods are found by class names."""

import re, operator
from functools import reduce
TOK = re.compile('\\s*(?:(?P<num>\\d+(?:\\.\\d+)?)|(?P<name>[a-z_]\\w*)|(?P<op>\\*\\*|[-+*/%^()=,<>!]=?|;))')

class SyntaxErr(Exception):

    def __init__(self, msg, pos):
        super().__init__(msg, pos)
        self.pos = pos

    def __str__(self):
        return f'{self.args[0]} at {self.pos}'

def tokens(text):
    pos = 0
    text = text.rstrip()
    while pos < len(text):
        m = TOK.match(text, pos)
        if not m:
            raise SyntaxErr(f'bad character {text[pos]!r}', pos)
        pos = m.end()
        kind = m.lastgroup
        yield (kind, (float(m[kind]) if '.' in m[kind] else int(m[kind])) if kind == 'num' else m[kind], m.start(kind))
    yield ('end', None, pos)

class Node:

    def __init__(self, *kids):
        self.kids = kids

    def __repr__(self):
        return f'{type(self).__name__}{self.kids}'

class Num(Node):
    pass

class Var(Node):
    pass

class Bin(Node):
    pass

class Neg(Node):
    pass

class Call(Node):
    pass

class Assign(Node):
    pass
POWER = {'=': 1, '<': 2, '>': 2, '==': 2, '+': 3, '-': 3, '*': 4, '/': 4, '%': 4, '**': 6}

class Parser:

    def __init__(self, text):
        self.toks = list(tokens(text))
        self.i = 0

    @property
    def tok(self):
        return self.toks[self.i]

    def next(self):
        t = self.tok
        self.i += 1
        return t

    def expect(self, op):
        if self.tok[1] != op:
            raise SyntaxErr(f'expected {op!r}', self.tok[2])
        return self.next()

    def expr(self, rbp=0):
        kind, val, pos = self.next()
        if kind == 'num':
            left = Num(val)
        elif kind == 'name':
            if self.tok[1] == '(':
                self.next()
                args = []
                while self.tok[1] != ')':
                    args.append(self.expr())
                    if self.tok[1] == ',':
                        self.next()
                self.expect(')')
                left = Call(val, *args)
            else:
                left = Var(val)
        elif val == '-':
            left = Neg(self.expr(5))
        elif val == '(':
            left = self.expr()
            self.expect(')')
        else:
            raise SyntaxErr('unexpected ' + (repr(val) if val else 'end'), pos)
        while (p := POWER.get(self.tok[1], 0)) > rbp:
            _, op, at = self.next()
            if op == '=':
                if not isinstance(left, Var):
                    raise SyntaxErr('cannot assign', at)
                left = Assign(left.kids[0], self.expr(0))
            else:
                left = Bin(op, left, self.expr(p - 1 if op == '**' else p))
        return left

class Interp:
    ops = {'+': operator.add, '-': operator.sub, '*': operator.mul, '/': operator.truediv, '%': operator.mod, '**': pow, '<': operator.lt, '>': operator.gt, '==': operator.eq}

    def __init__(self):
        self.env = {'pi': 3}
        self.fns = {'max': max, 'min': min, 'sum': lambda *a: sum(a), 'avg': lambda *a: sum(a) / len(a)}

    def visit(self, n):
        return getattr(self, 'visit_' + type(n).__name__.lower())(*n.kids)

    def visit_num(self, v):
        return v

    def visit_var(self, name):
        try:
            return self.env[name]
        except KeyError:
            raise NameError(f'{name} is unknown') from None

    def visit_neg(self, x):
        return -self.visit(x)

    def visit_bin(self, op, a, b):
        return self.ops[op](self.visit(a), self.visit(b))

    def visit_call(self, f, *args):
        return self.fns[f](*map(self.visit, args))

    def visit_assign(self, name, e):
        self.env[name] = v = self.visit(e)
        return v
it = Interp()
for line in ['1+2*3', '2**3**2', '-2**2', 'x = y = 4', 'x*y - pi', 'max(1, x, 3) + avg(1,2)', '(1+2', '1 $ 2', 'q', '3 = 4', '1/0', '10 % 4 == 2', '1.5*2', 'foo(1)']:
    try:
        t = Parser(line).expr()
        print(line, '=>', it.visit(t), t if len(line) < 8 else '')
    except (SyntaxErr, NameError, ZeroDivisionError, KeyError) as e:
        print(line, '!!', type(e).__name__, e)
