# Reading and writing with every setting of a dialect.
import csv
import io


def attempt(name, call):
    try:
        print(name, "->", call())
    except Exception as error:
        print(name, "->", type(error).__name__, error)


def written(rows, **settings):
    out = io.StringIO()
    w = csv.writer(out, **settings)
    for row in rows:
        w.writerow(row)
    return out.getvalue()


def read(text, **settings):
    return list(csv.reader(io.StringIO(text, newline=""), **settings))


ROWS = [["plain", "with space", "with,comma", 'with "quote"', "with\nline", "", None, 1, 2.5, -3, True], [" lead", "trail ", "semi;colon", "tab\there", "'single'"]]
for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC, csv.QUOTE_STRINGS, csv.QUOTE_NOTNULL):
    print(quoting, repr(written(ROWS, quoting=quoting)))
print(repr(written(ROWS, quoting=csv.QUOTE_NONE, escapechar="\\")))
attempt("none without escape", lambda: written(ROWS, quoting=csv.QUOTE_NONE))
print(repr(written(ROWS, delimiter=";", quotechar="'", lineterminator="\n")))
print(repr(written(ROWS, doublequote=False, escapechar="^")))
attempt("no escape", lambda: written(ROWS, doublequote=False))
print(repr(written(ROWS, dialect="excel-tab")), repr(written([["a", "b"]], dialect="unix")))
print(repr(written([[], [""], ["", ""], [None], ["a"]])))
for text in ("a,b\nc,d\n", "a,b\r\nc,d", "\n\na\n\n", '"a,b",c', '"a""b",c', '"a\nb",c', "a,,b", ",", "", " a, b", '"a"b,c', 'a"b"c', '"open', "a,'b,c'", "a\\,b", "a\tb"):
    print(repr(text), read(text))
print(read("a; 'b;c' ;d", delimiter=";", quotechar="'", skipinitialspace=True), read("a, b,  c", skipinitialspace=True), read('"1",2,x', quoting=csv.QUOTE_NONE))
print(read("a\\,b,c\\\\", escapechar="\\"), read("a^\"b", escapechar="^"), read('1,2.5,"x"', quoting=csv.QUOTE_NONNUMERIC))
attempt("not numeric", lambda: read("1,x", quoting=csv.QUOTE_NONNUMERIC))
attempt("strict", lambda: read('"a"b', strict=True))
attempt("strict open", lambda: read('"open', strict=True))
r = csv.reader(["a,b", "c,d", '"e', 'f",g'])
print([(row, r.line_num) for row in r])
print(next(csv.reader(["x,y"])), r.dialect.delimiter if hasattr(r, "dialect") else ",")
attempt("delimiter long", lambda: read("a", delimiter=",,"))
attempt("delimiter number", lambda: read("a", delimiter=3))
attempt("delimiter empty", lambda: read("a", delimiter=""))
attempt("quote long", lambda: read("a", quotechar="''"))
attempt("quoting", lambda: read("a", quoting=17))
attempt("dialect", lambda: read("a", dialect="nope"))
attempt("row", lambda: written([5]))
attempt("bytes", lambda: list(csv.reader([b"a"])))
csv.register_dialect("pipes", delimiter="|", quoting=csv.QUOTE_MINIMAL, lineterminator="\n")
print("pipes" in csv.list_dialects(), repr(written([["a|b", "c"]], dialect="pipes")), read("a|b", dialect="pipes"))
csv.unregister_dialect("pipes")
attempt("gone", lambda: read("a", dialect="pipes"))
attempt("unregister", lambda: csv.unregister_dialect("pipes"))
print(csv.field_size_limit() > 1000)
out = io.StringIO()
d = csv.DictWriter(out, ["id", "name"], restval="?", extrasaction="ignore")
d.writeheader()
d.writerow({"id": 1, "name": "x", "more": 3})
d.writerows([{"id": 2}, {"name": "z"}])
print(repr(out.getvalue()), d.fieldnames)
attempt("extra", lambda: csv.DictWriter(io.StringIO(), ["a"]).writerow({"a": 1, "c": 3}))
attempt("extrasaction", lambda: csv.DictWriter(io.StringIO(), ["a"], extrasaction="maybe"))
for row in csv.DictReader(io.StringIO("a,b\n1,2\n3\n4,5,6,7\n\n8,9\n"), restkey="rest", restval="none"):
    print(row)
d = csv.DictReader(["1,2"], fieldnames=["x", "y"])
print(d.fieldnames, next(d), d.line_num)
print(csv.DictReader([]).fieldnames)
