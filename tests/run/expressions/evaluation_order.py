# The order in which parts of expressions and assignments are evaluated.
def f(x, label=None):
    print(label or x, end=" ")
    return x


class Sub:
    def __getitem__(self, k):
        print("get", k, end=" ")
        return k

    def __setitem__(self, k, v):
        print("set", k, v, end=" ")


def end():
    print()


s = Sub()
f(1) + f(2) * f(3)
end()
(f(1), f(2), [f(3), f(4)], {f(5): f(6), f(7): f(8)}, {f(9)})
end()
f(max)(f(1), f(2), *f([3]))
end()
f(2) if f(0) else f(3)
end()
f(0) or f("") or f("last") and f("end")
end()
f(s, "obj")[f(1)] = f(2)
end()
f(s, "obj")[f(1)] = f(s, "obj2")[f(2)] = f(3)
end()
f(s, "obj")[f("i")] += f(5) if False else f("j")
end()
a, f(s, "t")[f(1)], b = f((1, 2, 3))
end()
f(10) < f(5) < f(1)
end()
f([1, 2, 3])[f(0) : f(2) : f(1)]
end()
not f(1) or f(2)
end()
x = [f(i) for i in f(range(3)) if f(i % 2 == 0, "cond")]
end()
print(f"{f(1)}{f(2)!r:{f(5)}}|")
lambda q=f("default"): f("never")
end()
del f({1: 2}, "d")[f(1)]
end()


def decorated(*, a=f("kw"), b=f("kw2")):
    pass


end()
assert f(1), f("never")
end()
{**f({1: 1}), f(2): f(3), **f({4: 4})}
end()
i = 0
xs = [0, 0, 0]
i, xs[i] = 1, "one"
print(i, xs)
xs[0], xs = 5, [9]
print(xs)
f(1) ** f(2) ** f(0)
end()
-f(1) ** f(2)
end()
