"""Every method of str with arguments of the wrong type and the wrong number."""


def attempt(name, action):
    try:
        print(name, "->", repr(action()))
    except Exception as error:
        print(name, "!", type(error).__name__, error)


class Word(str):
    pass


s = "a-b c"
wrong = [None, 1, 1.5, b"a", ["a"], ("a", 1), Word("-"), True]
for v in wrong:
    attempt(f"find {v!r}", lambda: s.find(v))
    attempt(f"rindex {v!r}", lambda: s.rindex(v))
    attempt(f"count {v!r}", lambda: s.count(v))
    attempt(f"startswith {v!r}", lambda: s.startswith(v))
    attempt(f"endswith {v!r}", lambda: s.endswith(v))
    attempt(f"split {v!r}", lambda: s.split(v))
    attempt(f"rsplit {v!r}", lambda: s.rsplit(v))
    attempt(f"partition {v!r}", lambda: s.partition(v))
    attempt(f"rpartition {v!r}", lambda: s.rpartition(v))
    attempt(f"strip {v!r}", lambda: s.strip(v))
    attempt(f"lstrip {v!r}", lambda: s.lstrip(v))
    attempt(f"removeprefix {v!r}", lambda: s.removeprefix(v))
    attempt(f"removesuffix {v!r}", lambda: s.removesuffix(v))
    attempt(f"replace {v!r}", lambda: s.replace(v, "x"))
    attempt(f"replace by {v!r}", lambda: s.replace("-", v))
    attempt(f"replace count {v!r}", lambda: s.replace("-", "+", v))
    attempt(f"join {v!r}", lambda: s.join(v))
    attempt(f"center {v!r}", lambda: s.center(v))
    attempt(f"center fill {v!r}", lambda: s.center(9, v))
    attempt(f"ljust fill {v!r}", lambda: s.ljust(9, v))
    attempt(f"rjust {v!r}", lambda: s.rjust(v, "*"))
    attempt(f"zfill {v!r}", lambda: s.zfill(v))
    attempt(f"expandtabs {v!r}", lambda: s.expandtabs(v))
    attempt(f"splitlines {v!r}", lambda: s.splitlines(v))
    attempt(f"encode {v!r}", lambda: s.encode(v))
    attempt(f"translate {v!r}", lambda: s.translate(v))
    attempt(f"maketrans {v!r}", lambda: str.maketrans(v))
    attempt(f"maketrans2 {v!r}", lambda: str.maketrans("a", v))
    attempt(f"format_map {v!r}", lambda: "{a}".format_map(v))
    attempt(f"+ {v!r}", lambda: s + v)
    attempt(f"in {v!r}", lambda: v in s)
    attempt(f"[] {v!r}", lambda: s[v])
    attempt(f"< {v!r}", lambda: s < v)
    attempt(f"== {v!r}", lambda: s == v)
    attempt(f"find from {v!r}", lambda: s.find("b", v))
    attempt(f"count to {v!r}", lambda: s.count("b", 0, v))
    attempt(f"startswith from {v!r}", lambda: s.startswith("-", v))
attempt("empty separator", lambda: s.split(""))
attempt("empty partition", lambda: s.partition(""))
attempt("fill", lambda: s.center(10, "ab"))
attempt("index", lambda: s.index("zz"))
attempt("startswith tuple", lambda: s.startswith(("x", 1)))
attempt("startswith tuple found first", lambda: s.startswith(("a", 1)))
attempt("maketrans lengths", lambda: str.maketrans("ab", "c"))
attempt("maketrans long key", lambda: str.maketrans({"ab": "c"}))
attempt("maketrans key", lambda: str.maketrans({1.5: "c"}))
attempt("translate value", lambda: s.translate({97: 1.5}))
attempt("translate range", lambda: s.translate({97: 0x110000}))
attempt("codec", lambda: s.encode("no-such"))
attempt("handler", lambda: "é".encode("ascii", "no-such"))
attempt("format index", lambda: "{} {}".format(1))
attempt("format name", lambda: "{a}".format(b=1))
attempt("format both", lambda: "{} {0}".format(1))
attempt("format both ways", lambda: "{0} {}".format(1))
attempt("format brace", lambda: "{".format(1))
attempt("format brace 2", lambda: "}".format(1))
attempt("format conversion", lambda: "{!z}".format(1))
attempt("format code", lambda: "{:q}".format("a"))
attempt("format sign", lambda: "{:+}".format("a"))
attempt("format attribute", lambda: "{0.nope}".format(1))
attempt("format item", lambda: "{0[nope]}".format([1]))
