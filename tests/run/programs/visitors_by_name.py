# Expression trees walked by methods found by name.
class Node:
    def __init__(self, *children):
        self.children = list(children)
    def __repr__(self):
        return f"{type(self).__name__}({', '.join(map(repr, self.children))})"

class Num(Node): pass
class Add(Node): pass
class Mul(Node): pass
class Neg(Node): pass
class Var(Node): pass

class Visitor:
    def visit(self, node, *extra):
        name = "visit_" + type(node).__name__.lower()
        method = getattr(self, name, None)
        if method is None:
            return self.generic(node, *extra)
        return method(node, *extra)
    def generic(self, node, *extra):
        raise NotImplementedError(f"no visit for {type(node).__name__}")

class Evaluator(Visitor):
    def __init__(self, env):
        self.env = env
    def visit_num(self, node):
        return node.children[0]
    def visit_add(self, node):
        return sum(self.visit(c) for c in node.children)
    def visit_mul(self, node):
        result = 1
        for c in node.children:
            result *= self.visit(c)
        return result
    def visit_var(self, node):
        try:
            return self.env[node.children[0]]
        except KeyError as e:
            raise NameError(f"unknown {e.args[0]}") from None

class Printer(Visitor):
    def visit_num(self, node, level=0):
        return str(node.children[0])
    def visit_var(self, node, level=0):
        return node.children[0]
    def visit_add(self, node, level=0):
        text = " + ".join(self.visit(c, 1) for c in node.children)
        return f"({text})" if level > 1 else text
    def visit_mul(self, node, level=0):
        return " * ".join(self.visit(c, 2) for c in node.children)
    def generic(self, node, level=0):
        return f"<{type(node).__name__}>"

tree = Add(Num(2), Mul(Num(3), Add(Var("x"), Num(4))), Var("y"))
print(tree)
print(Printer().visit(tree))
print(Evaluator({"x": 5, "y": 1.5}).visit(tree))
for bad in (Neg(Num(1)), Var("z"), Mul(Num(2), Var("q"))):
    try:
        print(Printer().visit(bad))
        print(Evaluator({}).visit(bad))
    except (NotImplementedError, NameError) as e:
        print(type(e).__name__, e)

class Counter(Visitor):
    def __init__(self):
        self.seen = {}
    def generic(self, node):
        key = type(node).__name__
        self.seen[key] = self.seen.get(key, 0) + 1
        for c in node.children:
            if isinstance(c, Node):
                self.visit(c)
        return self
print(sorted(Counter().visit(tree).seen.items()))
print(sorted(n for n in dir(Evaluator) if n.startswith("visit_")))
