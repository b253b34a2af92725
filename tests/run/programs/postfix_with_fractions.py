# Expressions to postfix, to a tree, to values of several number types, with user functions and errors by position.
import math
import operator
from fractions import Fraction


class Bad(Exception):
    def __init__(self, text, at):
        super().__init__(text, at)
        self.at = at

    def __str__(self):
        return f"{self.args[0]} at {self.at}"


OPERATORS = {
    "+": (1, "left", operator.add), "-": (1, "left", operator.sub), "*": (2, "left", operator.mul),
    "/": (2, "left", operator.truediv), "%": (2, "left", operator.mod), "^": (4, "right", operator.pow),
    "neg": (3, "right", operator.neg), "<": (0, "left", operator.lt), "=": (0, "left", operator.eq),
}


def tokens(text):
    at, expects_value = 0, True
    while at < len(text):
        char = text[at]
        if char.isspace():
            at += 1
        elif char.isdigit():
            end = at
            while end < len(text) and (text[end].isdigit() or text[end] == "."):
                end += 1
            number = text[at:end]
            yield "number", (float(number) if "." in number else int(number)), at
            at, expects_value = end, False
        elif char.isalpha():
            end = at
            while end < len(text) and text[end].isalnum():
                end += 1
            name = text[at:end]
            kind = "call" if text[end:end + 1] == "(" else "name"
            yield kind, name, at
            at, expects_value = end, kind == "call"
        elif char in "(,":
            yield char, char, at
            at, expects_value = at + 1, True
        elif char == ")":
            yield char, char, at
            at, expects_value = at + 1, False
        elif char in OPERATORS:
            yield "operator", "neg" if char == "-" and expects_value else char, at
            at, expects_value = at + 1, True
        else:
            raise Bad(f"unknown character {char!r}", at)


def postfix(text):
    out, stack, counts = [], [], []
    for kind, value, at in tokens(text):
        if kind in ("number", "name"):
            out.append((kind, value, at))
        elif kind == "call":
            stack.append((kind, value, at))
        elif kind == "(":
            stack.append((kind, value, at))
            counts.append(1)
        elif kind in ",)":
            while stack and stack[-1][0] != "(":
                out.append(stack.pop())
            if not stack:
                raise Bad("nothing to close", at)
            if kind == ",":
                counts[-1] += 1
                continue
            stack.pop()
            count = counts.pop()
            if stack and stack[-1][0] == "call":
                _, name, where = stack.pop()
                out.append(("call", (name, count), where))
            elif count > 1:
                raise Bad("a tuple", at)
        else:
            precedence, side, _ = OPERATORS[value]
            while stack and stack[-1][0] == "operator" and value != "neg":
                above = OPERATORS[stack[-1][1]][0]
                if above > precedence or above == precedence and side == "left":
                    out.append(stack.pop())
                else:
                    break
            stack.append((kind, value, at))
    while stack:
        item = stack.pop()
        if item[0] == "(":
            raise Bad("never closed", item[2])
        out.append(item)
    return out


FUNCTIONS = {"max": max, "min": min, "sqrt": math.sqrt, "abs": abs, "frac": Fraction, "round": round, "half": lambda x: x / 2}


def evaluate(text, **names):
    stack = []
    for kind, value, at in postfix(text):
        try:
            if kind == "number":
                stack.append(value)
            elif kind == "name":
                stack.append(names[value])
            elif kind == "call":
                name, count = value
                args = stack[len(stack) - count:]
                del stack[len(stack) - count:]
                stack.append(FUNCTIONS[name](*args))
            elif value == "neg":
                stack.append(-stack.pop())
            else:
                right, left = stack.pop(), stack.pop()
                stack.append(OPERATORS[value][2](left, right))
        except KeyError as error:
            raise Bad(f"unknown {kind} {error}", at) from None
        except (ZeroDivisionError, TypeError, ValueError) as error:
            raise Bad(f"{type(error).__name__}: {error}", at) from error
        except IndexError:
            raise Bad("an operand is missing", at) from None
    if len(stack) != 1:
        raise Bad("no single value", 0)
    return stack[0]


for text in ["1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "-2 ^ 2", "2 * -3", "7 % 4 - 10 / 4", "max(1, 2 + 3, x) * 2", "frac(1, 3) + frac(1, 6)",
             "frac(1, 2) * 0.5", "sqrt(x ^ 2 + 9)", "half(frac(3, 4))", "round(2.567, 1)", "1 < 2", "frac(2, 4) = 0.5", "abs(-x)", "min(x, y)", "name + name", "name * 3"]:
    result = evaluate(text, x=4, y=2.5, name="ab")
    print(f"{text:<24} {result!r:<20} {type(result).__name__}")
for text in ["1 +", "(1", "1)", "2 $ 3", "1 / 0", "foo(1)", "zz", "1 2", "sqrt(0 - 1)", "name - 1", "(1, 2)", "x + name", "max()"]:
    try:
        print(text, evaluate(text, x=4, name="ab"))
    except Bad as error:
        print(f"{text:<12} {error} {error.args} {type(error.__cause__).__name__}")
print([f"{k}:{v}" if k != "call" else v for k, v, _ in postfix("f(1, g(2)) + -3 * x")])
