"""A Lisp with closures, macros of quote, tail calls by a loop, and its own errors."""
import operator
import math


class Symbol(str):
    def __repr__(self):
        return f"'{str(self)}"


class Env(dict):
    def __init__(self, names=(), values=(), outer=None):
        super().__init__(zip(names, values))
        self.outer = outer

    def find(self, name):
        if name in self:
            return self
        if self.outer is None:
            raise LookupError(f"unbound: {name}")
        return self.outer.find(name)


class Procedure:
    def __init__(self, params, body, env):
        self.params, self.body, self.env = params, body, env

    def __call__(self, *args):
        if len(args) != len(self.params):
            raise TypeError(f"expected {len(self.params)} arguments, got {len(args)}")
        return evaluate(self.body, Env(self.params, args, self.env))


def tokenize(text):
    return text.replace("(", " ( ").replace(")", " ) ").replace("'", " ' ").split()


def read(tokens):
    if not tokens:
        raise SyntaxError("unexpected end")
    token = tokens.pop(0)
    if token == "(":
        result = []
        while tokens and tokens[0] != ")":
            result.append(read(tokens))
        if not tokens:
            raise SyntaxError("missing )")
        tokens.pop(0)
        return result
    elif token == ")":
        raise SyntaxError("unexpected )")
    elif token == "'":
        return [Symbol("quote"), read(tokens)]
    for kind in (int, float):
        try:
            return kind(token)
        except ValueError:
            continue
    return Symbol(token)


def show(value):
    if isinstance(value, list):
        return "(" + " ".join(map(show, value)) + ")"
    if value is True:
        return "#t"
    if value is False:
        return "#f"
    if value is None:
        return "nil"
    if callable(value):
        return "<procedure>"
    return str(value)


def evaluate(x, env):
    while True:
        if isinstance(x, Symbol):
            return env.find(x)[x]
        if not isinstance(x, list):
            return x
        if not x:
            return []
        head, *rest = x
        match head:
            case "quote":
                return rest[0]
            case "if":
                test, then, *other = rest
                x = then if evaluate(test, env) is not False else (other[0] if other else None)
                continue
            case "define":
                target, value = rest
                if isinstance(target, list):
                    env[target[0]] = Procedure(target[1:], value, env)
                else:
                    env[target] = evaluate(value, env)
                return None
            case "set!":
                name, value = rest
                env.find(name)[name] = evaluate(value, env)
                return None
            case "lambda":
                return Procedure(rest[0], rest[1], env)
            case "begin":
                for e in rest[:-1]:
                    evaluate(e, env)
                x = rest[-1]
                continue
            case "let":
                pairs, body = rest
                env = Env([n for n, _ in pairs], [evaluate(v, env) for _, v in pairs], env)
                x = body
                continue
        procedure, *args = (evaluate(e, env) for e in x)
        if isinstance(procedure, Procedure):
            env = Env(procedure.params, args, procedure.env)
            x = procedure.body
        else:
            return procedure(*args)


def add(*args):
    return sum(args)


GLOBAL = Env()
GLOBAL.update({
    "+": add, "-": operator.sub, "*": operator.mul, "/": operator.truediv,
    "<": operator.lt, ">": operator.gt, "=": operator.eq, "<=": operator.le,
    "car": lambda x: x[0], "cdr": lambda x: x[1:], "cons": lambda a, b: [a] + b,
    "list": lambda *a: list(a), "null?": lambda x: x == [], "length": len,
    "sqrt": math.sqrt, "pi": math.pi, "#t": True, "#f": False,
    "map": lambda f, xs: [f(x) for x in xs],
})

SOURCE = """
(define (fact n) (if (<= n 1) 1 (* n (fact (- n 1)))))
(fact 20)
(define (loop n acc) (if (= n 0) acc (loop (- n 1) (+ acc n))))
(loop 5000 0)
(map (lambda (x) (* x x)) '(1 2 3 4))
(define counter (let ((n 0)) (lambda () (begin (set! n (+ n 1)) n))))
(counter)
(counter)
(cons 1 (cdr '(9 8 7)))
(let ((a 2) (b 3.5)) (* a b))
(if (null? '()) 'yes 'no)
(sqrt 2)
undefined
(car '())
(counter 1)
(1 2)
(quote (a (b c) d))
"""
for line in SOURCE.strip().splitlines():
    try:
        value = evaluate(read(tokenize(line)), GLOBAL)
        print(line, "=>", show(value))
    except LookupError as error:
        print(line, "!!", type(error).__name__, error)
    except (TypeError, SyntaxError) as error:
        print(line, "!!", error)
for bad in ["(", ")", "(a", ""]:
    try:
        read(tokenize(bad))
    except SyntaxError as error:
        print(repr(bad), error, error.msg)
