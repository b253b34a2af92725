"""csv: dialects, quoting rules both ways, dictionaries, and errors."""

import csv
import io


def attempt(label, call):
    try:
        print(label, "->", call())
    except (csv.Error, TypeError, ValueError, KeyError) as error:
        print(label, "->", type(error).__name__ + ":", error)


def read(text, **options):
    return list(csv.reader(io.StringIO(text), **options))


def write(rows, **options):
    out = io.StringIO()
    csv.writer(out, **options).writerows(rows)
    return out.getvalue()


for text in ['a,b\n', 'a,"b,c"\n', '"a ""q""",b\r\n', 'a,"line\nbreak"\n', ',,\n', '\n', '""\n', 'a"b,c\n', '"a"b,c\n', ' a , b \n', "a,b", '"open', "a\rb\r"]:
    attempt(repr(text), lambda: read(text))
print(read("a;b;'c;d'\n", delimiter=";", quotechar="'"), read("a, b,  c\n", skipinitialspace=True), read('a\\,b,"x"\n', escapechar="\\", quoting=csv.QUOTE_NONE))
print(read('"a\\"b",c\n', doublequote=False, escapechar="\\"), read('1,"2",3.5\n', quoting=csv.QUOTE_NONNUMERIC), read("a\tb\n", dialect="excel-tab"))
attempt("strict", lambda: read('"a"b\n', strict=True))
attempt("strict open", lambda: read('"a', strict=True))
attempt("nonnumeric", lambda: read("x,1\n", quoting=csv.QUOTE_NONNUMERIC))

rows = [["plain", "two words", 'quo"te', "com,ma", "new\nline", ""], [1, 2.5, None, True, -0.0, 10**20], [""], [None], []]
for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC, csv.QUOTE_STRINGS, csv.QUOTE_NOTNULL):
    print(quoting, repr(write(rows, quoting=quoting)))
attempt("none", lambda: write([["a,b"]], quoting=csv.QUOTE_NONE))
attempt("none escaped", lambda: repr(write([["a,b", 'q"']], quoting=csv.QUOTE_NONE, escapechar="\\")))
attempt("no quote", lambda: repr(write([["a'b"]], quotechar=None, quoting=csv.QUOTE_NONE)))
attempt("not double", lambda: repr(write([['a"b']], doublequote=False, escapechar="\\")))
attempt("not double", lambda: repr(write([['a"b']], doublequote=False)))
attempt("unix", lambda: repr(write([["a", 1]], dialect="unix")))
attempt("ends", lambda: repr(write([["a", "b"]], lineterminator="|", delimiter=" ")))
for label, options in [("delimiter", {"delimiter": ";;"}), ("delimiter none", {"delimiter": ""}), ("quotechar", {"quotechar": "''"})]:
    attempt(label, lambda: write([[1]], **options))
attempt("unknown", lambda: csv.reader([], dialect="none"))
attempt("row", lambda: csv.writer(io.StringIO()).writerow(5))
attempt("get", lambda: csv.get_dialect("none"))


class Bars(csv.Dialect):
    delimiter = "|"
    quotechar = "'"
    doublequote = True
    skipinitialspace = True
    lineterminator = "\n"
    quoting = csv.QUOTE_MINIMAL


csv.register_dialect("bars", Bars)
csv.register_dialect("commas", delimiter=",", lineterminator="!")
print(csv.list_dialects(), repr(write([["a|b", "it's"]], dialect="bars")), read("x| 'y|z'\n", dialect="bars"), repr(write([[1, 2]], dialect="commas")))
csv.unregister_dialect("commas")
attempt("gone", lambda: csv.unregister_dialect("commas"))

table = "name,age\nada,36\nbob\ncyd,51,extra,more\n\n"
reader = csv.DictReader(io.StringIO(table))
print(reader.fieldnames)
for row in reader:
    print(reader.line_num, row)
print(list(csv.DictReader(io.StringIO("1,2\n3\n"), ["a", "b"], restkey="rest", restval="-")))
print(list(csv.DictReader(io.StringIO(""))), csv.DictReader(io.StringIO("")).fieldnames)
out = io.StringIO()
writer = csv.DictWriter(out, fieldnames=["b", "a"], restval="?", lineterminator="\n")
print(writer.writeheader(), writer.writerow({"a": 1, "b": 2}), writer.writerow({"a": 3}))
attempt("extra", lambda: writer.writerow({"a": 1, "z": 2}))
quiet = csv.DictWriter(out, ["a"], extrasaction="ignore", lineterminator="\n", delimiter=";")
quiet.writerows([{"a": 5, "z": 1}, {}])
attempt("action", lambda: csv.DictWriter(out, ["a"], extrasaction="shout"))
print(repr(out.getvalue()))
reader = csv.reader(["a,b", 'c,"d', 'e"', "f"])
for row in reader:
    print(reader.line_num, row)
print(next(csv.reader(["x"])), next(csv.reader([]), "end"), csv.field_size_limit())
