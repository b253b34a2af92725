"""`wraps` copies the attributes that the wrapped function has when it is wrapped."""
import functools
def marked(**marks):
    def deco(f):
        f.marks = marks
        f.order = len(marks)
        return f
    return deco
def logged(f):
    @functools.wraps(f)
    def wrapper(*args):
        wrapper.calls += 1
        return f(*args)
    wrapper.calls = 0
    return wrapper
def plain(f):
    def wrapper(*args):
        return f(*args)
    return functools.update_wrapper(wrapper, f)
@logged
@marked(a=1, b=2)
def one(x):
    return x + 1
@logged
def two(x):
    return x * 2
@logged
@logged
def three():
    return 3
@plain
@marked(z=0)
def four():
    return 4
print(one(1), one(2), one.calls, one.marks, one.order, one.__name__, one.__wrapped__.marks)
print(two(4), two.calls, hasattr(two, "marks"), getattr(two, "order", "none"))
three(); three()
print(three.calls, three.__wrapped__.calls)
print(four(), four.marks, hasattr(four, "calls"))
try:
    print(two.marks)
except AttributeError as e:
    print(e)
