# csv: values of every type, lines from generators, dict rows with gaps and rests, dialects by class, and mistakes.
import csv
import io


def attempt(label, call):
    try:
        print(label, "->", call())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


class Shown:
    def __str__(self):
        return "shown, so"


class Semi(csv.Dialect):
    delimiter = ";"
    quotechar = "'"
    doublequote = True
    skipinitialspace = True
    lineterminator = "\n"
    quoting = csv.QUOTE_MINIMAL


def written(rows, *args, **options):
    out = io.StringIO()
    csv.writer(out, *args, **options).writerows(rows)
    return out.getvalue()


rows = [[1, 2.5, None, True, "x"], [Shown(), "a,b", 'say "hi"', "two\nlines", ""], [[1, 2], (3,), {"k": 1}, b"raw", 10 ** 20], [], [""], [None]]
for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC):
    attempt(quoting, lambda: repr(written(rows, quoting=quoting)))
attempt("none", lambda: repr(written(rows, quoting=csv.QUOTE_NONE)))
attempt("escaped", lambda: repr(written(rows[:3], quoting=csv.QUOTE_NONE, escapechar="\\")))
attempt("semi", lambda: repr(written([["a b", "c;d", "it's", " e"]], Semi)))
attempt("semi object", lambda: repr(written([["a", "c;d"]], Semi())))
attempt("single", lambda: csv.writer(io.StringIO()).writerow(5))
attempt("text row", lambda: repr(written(["abc"])))
attempt("returned", lambda: csv.writer(io.StringIO()).writerow(["ab", "c"]))
csv.register_dialect("semi", Semi)
csv.register_dialect("pipe", delimiter="|", quoting=csv.QUOTE_ALL)
print(csv.list_dialects(), csv.get_dialect("pipe").delimiter, csv.get_dialect("semi").quotechar, repr(written([[1, "a"]], "pipe")))
csv.unregister_dialect("pipe")
attempt("gone", lambda: csv.get_dialect("pipe"))
attempt("gone twice", lambda: csv.unregister_dialect("pipe"))
attempt("reader of gone", lambda: list(csv.reader(["a"], "pipe")))
for wrong in ({"delimiter": ""}, {"delimiter": "ab"}, {"quotechar": "ab"}, {"escapechar": 5}, {"delimiter": None}, {"quoting": 9}, {"lineterminator": None}, {"nonsense": 1}, {"quotechar": None}):
    attempt(wrong, lambda: list(csv.reader(["a,b"], **wrong)))


def lines():
    yield "name,age\n"
    yield '"Ada, L",36\n'
    yield "\n"
    yield "Bob\n"
    yield "Cy,1,2,3\n"


for row in csv.reader(lines()):
    print(row, end=" ")
print()
reader = csv.DictReader(lines(), restkey="rest", restval="?")
print(reader.fieldnames)
for row in reader:
    print(reader.line_num, row)
print([dict(row) for row in csv.DictReader(["1,2", "3"], fieldnames=["a", "b"])])
out = io.StringIO()
writer = csv.DictWriter(out, ["a", "b"], restval="-", extrasaction="ignore", lineterminator="\n")
writer.writeheader()
writer.writerow({"a": 1})
writer.writerows([{"b": 2, "z": 3}, {}])
print(repr(out.getvalue()))
attempt("extra", lambda: csv.DictWriter(io.StringIO(), ["a"]).writerow({"a": 1, "b": 2}))
attempt("action", lambda: csv.DictWriter(io.StringIO(), ["a"], extrasaction="nope"))
for line in ('a,"b', 'a,"b"c', '"a""b",c', "a\\,b", "a,b\r", "a\0b", '"x" ,y', "' a',b"):
    attempt(repr(line), lambda: list(csv.reader([line])))
    attempt("  strict", lambda: list(csv.reader([line], strict=True)))
print(list(csv.reader(["1,2.5,x"][:0])), list(csv.reader(["1,2.5,'x'"], quoting=csv.QUOTE_NONNUMERIC, quotechar="'")))
attempt("not number", lambda: list(csv.reader(["1,x"], quoting=csv.QUOTE_NONNUMERIC)))
attempt("bytes", lambda: list(csv.reader([b"a,b"])))
attempt("number", lambda: csv.reader(5))
attempt("limit", lambda: (csv.field_size_limit(3), list(csv.reader(["abcd"]))))
print(csv.field_size_limit(131072))
