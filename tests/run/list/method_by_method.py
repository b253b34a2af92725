"""Each method and operator of list with edges, wrong arguments, and a class below list."""


def attempt(name, action):
    try:
        print(name, "->", repr(action()))
    except Exception as error:
        print(name, "!", type(error).__name__, error)


class Stack(list):
    pass


class Index:
    def __init__(self, i):
        self.i = i

    def __index__(self):
        return self.i


def put(xs, i, v):
    xs[i] = v
    return xs


def cut(xs, i):
    del xs[i]
    return xs


for make in (list, Stack):
    print("==", make.__name__)
    xs = make([3, 1, 2])
    attempt("append", lambda: (xs.append("x"), xs))
    attempt("append none", lambda: (xs.append(None), xs))
    for more in ([4], (5,), "ab", {6: 7}, range(2), iter([8]), {9}, b"c", 5, None, 1.5):
        attempt(f"extend {type(more).__name__}", lambda: (xs.extend(more), xs[-1]))
    xs = make([3, 1, 2])
    for i in (0, -1, 1, 99, -99, True, Index(1), "a", None, 1.5):
        shown = i.i if isinstance(i, Index) else i
        if make is Stack and (i is None or isinstance(i, (str, float))):
            continue
        attempt(f"insert {shown!r}", lambda: (xs.insert(i, "new"), xs))
        attempt(f"pop {shown!r}", lambda: (xs.pop(i), xs))
        attempt(f"[{shown!r}]", lambda: xs[i])
        attempt(f"[{shown!r}] =", lambda: put(xs, i, 0))
        attempt(f"del [{shown!r}]", lambda: cut(make(xs), i))
    for v in (3, 1.0, True, "new", None, [1]):
        attempt(f"index {v!r}", lambda: make([0, 1, 3, None]).index(v))
        attempt(f"count {v!r}", lambda: make([0, 1, 3, None, 1, True]).count(v))
        attempt(f"remove {v!r}", lambda: make([0, 1, 3]).remove(v))
        attempt(f"in {v!r}", lambda: v in make([0, 1, 3, None]))
        attempt(f"+ {v!r}", lambda: make([1]) + v)
        attempt(f"== {v!r}", lambda: make([1]) == v)
        attempt(f"< {v!r}", lambda: make([1]) < v)
    attempt("index from", lambda: (make([1, 2, 1]).index(1, 1), make([1, 2, 1]).index(1, -1), make([1, 2, 1]).index(2, 0, 2)))
    attempt("index outside", lambda: make([1, 2, 1]).index(2, 2))
    attempt("pop empty", lambda: make().pop())
    attempt("sort mixed", lambda: make([1, "a"]).sort())
    attempt("sort", lambda: (lambda s: (s.sort(key=str, reverse=True), s))(make([10, 9, 100])))
    attempt("sort positional", lambda: make([1]).sort(len))
    attempt("reverse", lambda: (lambda s: (s.reverse(), s))(make("abc")))
    attempt("clear", lambda: (lambda s: (s.clear(), s, bool(s)))(make("abc")))
    attempt("copy", lambda: (type(make("ab").copy()).__name__, type(make("ab")[:]).__name__, type(make("ab") + ["c"]).__name__, type(make("a") * 2).__name__))
    attempt("compare", lambda: (make([1, 2]) < make([1, 3]), make([1]) < [1, 0], make([]) < [0], make([1]) == [1.0], make([1]) != (1,), make([2]) > [1, 9]))
    attempt("slice", lambda: put(make("abcdef"), slice(1, 3), "XYZ"))
    attempt("step slice", lambda: put(make("abcdef"), slice(None, None, 2), "XYZ"))
    attempt("step slice short", lambda: put(make("abcdef"), slice(None, None, 2), "XY"))
    attempt("slice of int", lambda: put(make("abc"), slice(0, 1), 5))
    attempt("slice of self", lambda: (lambda s: put(s, slice(1, 1), s))(make("ab")))
    attempt("del slice", lambda: (cut(make("abcdef"), slice(1, None, 2)), cut(make("abc"), slice(5, 9)), cut(make("abc"), slice(None))))
    attempt("hash", lambda: hash(make()))
    attempt("unpack", lambda: [*make([1]), *make("ab")])
    attempt("iadd", lambda: (lambda s: (s.__iadd__("xy"), s))(make([1])))
    attempt("imul", lambda: (lambda s: (s.__imul__(2), s.__imul__(0)))(make([1])))
