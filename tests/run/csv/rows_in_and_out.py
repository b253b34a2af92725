"""`csv`: the same rows through readers and writers of several dialects; dictionaries with too few and too many fields."""

import csv
import io


def attempt(what, f):
    try:
        print(what, f())
    except Exception as error:
        print(what, type(error).__name__, error)



def written(rows, **options):
    out = io.StringIO()
    csv.writer(out, **options).writerows(rows)
    return out.getvalue()


ROWS = [["plain", 1, 2.5, None], ["a,b", 'say "x"', "two\nlines", ""], [" lead", "trail ", "tab\there", "é"], [True, [1, 2], (), "'q'"]]
for options in [
    {}, {"delimiter": ";"}, {"quoting": csv.QUOTE_ALL}, {"quoting": csv.QUOTE_NONNUMERIC}, {"delimiter": "\t", "lineterminator": "\n"},
    {"quotechar": "'"}, {"doublequote": False, "escapechar": "\\"}, {"quoting": csv.QUOTE_NONE, "escapechar": "^"}, {"dialect": "excel-tab"},
    {"dialect": "unix"}, {"quoting": csv.QUOTE_STRINGS}, {"quoting": csv.QUOTE_NOTNULL},
]:
    text = written(ROWS, **options)
    print(options, repr(text))
    options.pop("lineterminator", None)
    if options.get("quoting") != csv.QUOTE_NONNUMERIC:
        print(list(csv.reader(io.StringIO(text, newline=""), **options)))
for text, options in [
    ("a,b\n\nc", {}), ('"a","b ""x"""\n', {}), ("a, b ,c", {"skipinitialspace": True}), ("a,\"b\nc\",d\n", {}), ("a\r\nb\rc\n", {}),
    ("1,2.5,\"x\"\n", {"quoting": csv.QUOTE_NONNUMERIC}), ("a;b", {"delimiter": ";"}), ('a"b,c', {}), ('"a"b,c', {}), (",,\n", {}),
    ("x|'y|z'", {"delimiter": "|", "quotechar": "'"}), ("a\\,b", {"escapechar": "\\"}), ('"a', {}), ("", {}), ("\n", {}), ('""', {}),
]:
    attempt(repr(text), lambda: list(csv.reader(text.splitlines(True), **options)))
attempt("strict", lambda: list(csv.reader(['"a"b'], strict=True)))
attempt("strict", lambda: list(csv.reader(['"a'], strict=True)))
attempt("number", lambda: list(csv.reader(["a,1"], quoting=csv.QUOTE_NONNUMERIC)))
attempt("escape", lambda: written([["a,b"]], quoting=csv.QUOTE_NONE))
attempt("delimiter", lambda: csv.reader([], delimiter="ab"))
attempt("delimiter", lambda: csv.reader([], delimiter=1))
attempt("dialect", lambda: csv.reader([], dialect="nope"))
attempt("row", lambda: written([5]))
attempt("not text", lambda: list(csv.reader([b"a"])))
r = csv.reader(io.StringIO("a,b\n1,2\n\n3,4\n"))
print(next(r), r.line_num, next(r), r.line_num, list(r), r.line_num, r.dialect.delimiter)
d = csv.DictReader(io.StringIO("name,age\nAnn,31\nBob\nCid,1,2,3\n\nDee,4\n"), restkey="more", restval="-")
print(d.fieldnames, list(d), d.line_num)
print(list(csv.DictReader(["1,2", "3,4"], fieldnames=["x", "y"])), list(csv.DictReader([])), csv.DictReader([]).fieldnames)
out = io.StringIO()
w = csv.DictWriter(out, ["a", "b"], restval="?", lineterminator="\n")
w.writeheader()
w.writerow({"a": 1})
w.writerows([{"b": 2, "a": 3}, {}])
print(repr(out.getvalue()), w.fieldnames)
attempt("extra", lambda: w.writerow({"z": 1, "a": 2}))
quiet = csv.DictWriter(out, ["a"], extrasaction="ignore")
print(quiet.writerow({"a": 1, "z": 2}))
attempt("extrasaction", lambda: csv.DictWriter(out, ["a"], extrasaction="maybe"))


class Pipes(csv.Dialect):
    delimiter = "|"
    quotechar = "'"
    lineterminator = "!"
    quoting = csv.QUOTE_MINIMAL
    doublequote = True
    skipinitialspace = False


csv.register_dialect("pipes", Pipes)
csv.register_dialect("semi", delimiter=";", lineterminator="\n")
print(written([["a|b", 1]], dialect="pipes"), repr(written([[1, 2]], dialect="semi")), sorted(csv.list_dialects()), csv.get_dialect("semi").delimiter)
csv.unregister_dialect("semi")
attempt("gone", lambda: csv.get_dialect("semi"))
print(csv.field_size_limit())
for lines in (["a\\", "b", "c"], ["a\\"], ["a\\\n", "b"], ["a\\\n"], ['"a\\', 'b"'], ["a\\\r", "b\\\n", "c,d"]):
    print(list(csv.reader(lines, escapechar="\\")))
