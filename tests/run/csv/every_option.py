"""csv: readers and writers with each option, quoting of each kind, dictionaries, sniff-free dialects, and errors."""
import csv
import io


def attempt(name, action):
    try:
        print(name, "->", repr(action()))
    except Exception as error:
        print(name, "!", type(error).__name__, error)


def read(text, **options):
    return list(csv.reader(io.StringIO(text, newline=""), **options))


def write(rows, **options):
    out = io.StringIO(newline="")
    csv.writer(out, **options).writerows(rows)
    return out.getvalue()


for text in ("", "a,b\n", "a,b", '"a,b",c\r\n', '"a ""q"" b"', '"multi\nline",x', "a,,b,", "\n", "\r\n\r\n", " a , b ", '"a"b,c', 'a"b,c', "'a,b'", '"unclosed', "a\rb", "é,ü", ',"",', '"a"\n"b"\n'):
    attempt(f"read {text!r}", lambda: read(text))
for options in ({"delimiter": ";"}, {"delimiter": "\t"}, {"quotechar": "'"}, {"skipinitialspace": True}, {"doublequote": False, "escapechar": "\\"}, {"quoting": csv.QUOTE_NONE}, {"quoting": csv.QUOTE_NONNUMERIC}, {"strict": True}, {"dialect": "excel-tab"}, {"dialect": "unix"}):
    attempt(f"options {options}", lambda: read("a; 'b;c'\t\"1\", 2\n", **options))
attempt("nonnumeric", lambda: read('1,"a",2.5\n', quoting=csv.QUOTE_NONNUMERIC))
attempt("nonnumeric wrong", lambda: read("x\n", quoting=csv.QUOTE_NONNUMERIC))
attempt("strict wrong", lambda: read('"a"b\n', strict=True))
attempt("strict unclosed", lambda: read('"a', strict=True))
attempt("delimiter long", lambda: read("a", delimiter="ab"))
attempt("delimiter number", lambda: read("a", delimiter=5))
attempt("quotechar long", lambda: read("a", quotechar="ab"))
attempt("unknown dialect", lambda: read("a", dialect="nope"))
attempt("not lines", lambda: list(csv.reader([1])))
attempt("not iterable", lambda: csv.reader(5))
rows = [["a", 1, 2.5, None, True], ["x,y", 'q"q', "n\nl", "", " s "], [], [""], ["é"]]
for options in ({}, {"delimiter": ";"}, {"quoting": csv.QUOTE_ALL}, {"quoting": csv.QUOTE_NONNUMERIC}, {"lineterminator": "\n"}, {"quotechar": "'"}, {"doublequote": False, "escapechar": "\\"}, {"quoting": csv.QUOTE_STRINGS}, {"quoting": csv.QUOTE_NOTNULL}):
    attempt(f"write {options}", lambda: write(rows, **options))
attempt("none needs escape", lambda: write([["a,b"]], quoting=csv.QUOTE_NONE))
attempt("none with escape", lambda: write([["a,b", 'c"d']], quoting=csv.QUOTE_NONE, escapechar="\\"))
attempt("row of int", lambda: write([5]))
attempt("row of text", lambda: write(["abc"]))
reader = csv.reader(["a,b", "c,d"])
print(next(reader), reader.line_num, next(reader), reader.line_num, reader.dialect.delimiter, next(reader, "end"))
for options in ({}, {"restkey": "more", "restval": "-"}, {"fieldnames": ["x", "y"]}):
    attempt(f"DictReader {options}", lambda: list(csv.DictReader(io.StringIO("a,b\n1,2,3\n4\n\n5,6\n"), **options)))
d = csv.DictReader(["n,m", "1,2"])
print(d.fieldnames, d.line_num, next(d), d.line_num)
out = io.StringIO(newline="")
w = csv.DictWriter(out, ["a", "b"], restval="?", extrasaction="ignore")
w.writeheader()
w.writerow({"a": 1, "zzz": 2})
w.writerows([{"b": 2}, {"a": "x,y", "b": None}])
print(repr(out.getvalue()))
attempt("extra", lambda: csv.DictWriter(io.StringIO(), ["a"]).writerow({"a": 1, "b": 2}))
attempt("action", lambda: csv.DictWriter(io.StringIO(), ["a"], extrasaction="nope"))


class Pipes(csv.Dialect):
    delimiter = "|"
    quotechar = "'"
    lineterminator = "\n"
    quoting = csv.QUOTE_MINIMAL


csv.register_dialect("pipes", Pipes)
csv.register_dialect("colons", delimiter=":", lineterminator="!")
print(read("a|'b|c'\n", dialect="pipes"), write([["a:b", "c"]], dialect="colons"), read("a|b", dialect=Pipes), sorted(csv.list_dialects()), csv.get_dialect("pipes").delimiter)
csv.unregister_dialect("colons")
attempt("unregistered", lambda: csv.get_dialect("colons"))
print(csv.field_size_limit())
