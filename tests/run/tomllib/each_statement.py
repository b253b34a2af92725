"""Documents of `tomllib`, one for each rule of TOML and each mistake, with the place of the mistake."""

import tomllib

DOCUMENTS = [
    "a", "a=", "a = ", "=1", "a = 1 2", "a = 1\na = 2", "[a", "[a]\n[a]", "[a]]", "[[a]", "[[a]]\n[a]", 'a = "x',
    'a = "x\ny"', 'a = "\\q"', 'a = "\\u12"', 'a = "\\uD800"', "a = 'x", "a = '''x", 'a = """x', "a = [1",
    "a = [1 2]", "a = {", "a = {b=1,}", "a = {b=1 c=2}", "a = {b=1, b=2}", "a.b = 1\na = 2", "a = 1\na.b = 2",
    "a = {}\n[a.b]", "a = {}\n[a]", "a = []\n[[a]]", "[a]\nb.c=1\n[a.b]", "[a.b]\n[a]\nb.c = 2", "a = 01", "a = +",
    "a = 1_", "a = 1__0", "a = 0x", "a = 1.", "a = .5", "a = 1e", "a = tru", "a = true1", "a = nan1",
    "a = 2024-13-01", "a = 2024-02-30", "a = 25:00:00", "a = 2024-01-01T00:00", "a\n= 1", "a b = 1", '"a = 1',
    'a."b" = 1', "a.'b c'.d = 1", '"" = 1', "é = 1", 'a = "\x01"', "# \x01", "a = 1 # \x00", "[ a . b ]\nc=1", "[]",
    "[a.]", "a. = 1", ".a = 1", 'a = "\\x41"', 'a = """a\\\n   b"""', 'a = """\na"""', 'a = """a""""',
    'a = """a"""""', 'a = """a""""""', "a = '''a''''", "a = 1\r\nb = 2", "a = 1\rb = 2", "a = 1979-05-27 07:32:00Z",
    "a = 1979-05-27T07:32:00.999999999-07:00", "a = 07:32:00.5", "a = 1979-05-27", "a = inf\nb = -inf\nc=+inf",
    "a = -nan", "a = 0xdead_BEEF\nb=0o17\nc=0b1_0", "a = +1_000", "a = -0", "a = 1e5\nb = 1.5E-3\nc = 6_1.0_2",
    'a = [1, 2.5, "x", [true], {b = 1}]', "a = [\n 1, # c\n 2,\n]", "[[x]]\na=1\n[[x]]\na=2\n[x.y]\nb=3\n[[x.z]]",
    "[a]\nb = 1\n[c]\n[a.d]", "[a.b.c]\nx=1\n[a]\ny=2", "[a]\n[b", "a = {b.c = 1, b.d = 2}", "a = { }",
    "a = {b = 1\n}", "[[a]]\n[[a.b]]\n[a.b.c]", "[a]\n[[a]]", "a = [{}]\n[a.b]", "a.b.c = 1\n[a]\nx = 1",
    "a.b.c = 1\n[a.b]\nx = 1", "a.b=1\na.c=2", "1 = 1\n1.2 = 3\n-x_=1", "3.14 = 1", "''' a''' = 1", '"""a""" = 1',
    "a = 1979-05-27T", "a = 1979-5-27", "a = 07:32", 'a = "\\U0001F600\\t\\e"', "a = 1 = 2", "\ufeffa = 1",
    'a = "a\tb"', "a = 'a\\tb'", "  \n\t\n# only", "", "a=1#c", "a = truefalse", 'a = "a"b', "a = [,]", "a = [1,,2]",
    "a = {,}", "a = {b}", "a = {b=}", "a = 9223372036854775808", "a=1.0.0", "a = 0.1e0_1", "a = 00.5", "a = 1e+10",
    "a = 2024-01-01 x", "a = 23:59:60", "a = 2024-01-01T00:00:00+24:00", "a = 2024-01-01T00:00:00+00:60",
]
for d in DOCUMENTS:
    try:
        print(repr(d), tomllib.loads(d))
    except tomllib.TOMLDecodeError as e:
        print(repr(d), "is no document:", type(e).__name__, e)
    except Exception as e:
        print(repr(d), "raises", type(e).__name__, e)
for bad in (b"a=1", 3, None):
    try:
        print(tomllib.loads(bad))
    except Exception as e:
        print(type(e).__name__, e)
