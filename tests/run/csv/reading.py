# csv.reader and DictReader: quotes, escapes, dialects, errors.
import csv
import io


def rows(text, **options):
    return list(csv.reader(io.StringIO(text, newline=""), **options))


print(rows("a,b,c\r\n1,2,3\n\n4,,6"))
print(rows('"x, y",z\n"say ""hi""",\'q\'\n"two\nlines",end\n'))
print(rows("a;b\tc", delimiter=";"), rows("a\tb", dialect="excel-tab"), rows("'a,b',c", quotechar="'"))
print(rows("a, b,  c", skipinitialspace=True), rows("a, b"))
print(rows("a\\,b,c\\\\d", escapechar="\\"), rows('1,"2",3.5', quoting=csv.QUOTE_NONNUMERIC))
print(rows('"a",b"c', quoting=csv.QUOTE_NONE), rows('ab"c"d,"e"f'), rows('"a'))
print(list(csv.reader(["one,two", "three"])), list(csv.reader([])), list(csv.reader([""])))
reader = csv.reader(["a,b", '"x', 'y",z'])
for row in reader:
    print(reader.line_num, row)
for lines, options in [
    (['"a"b'], {"strict": True}),
    (['"a'], {"strict": True}),
    (["a\rb"], {}),
    ([b"x"], {}),
    (["x,y"], {"dialect": "none"}),
    (["x"], {"delimiter": ",,"}),
    (["x"], {"delimiter": 3}),
    (["x"], {"quoting": 9}),
    (["x"], {"quotechar": None, "quoting": csv.QUOTE_ALL}),
]:
    try:
        print(list(csv.reader(lines, **options)))
    except (csv.Error, TypeError) as error:
        print(type(error).__name__, error)

people = "name,age,city\nann,30,paris\nbob,25\ncy,1,rome,extra,more\n\n"
for person in csv.DictReader(io.StringIO(people)):
    print(person)
table = csv.DictReader(io.StringIO("1|2\n3|4"), fieldnames=["x", "y"], delimiter="|")
print(table.fieldnames, list(table), table.line_num)
table = csv.DictReader(io.StringIO(people), restkey="rest", restval="?")
print(next(table)["name"], next(table)["city"], next(table)["rest"])
print(csv.DictReader(io.StringIO("")).fieldnames, list(csv.DictReader(["a,b"])))
total = sum(int(row["n"]) for row in csv.DictReader(["k,n", "a,1", "b,2"]))
print(total)


class Pipes(csv.Dialect):
    delimiter = "|"
    quotechar = "*"
    quoting = csv.QUOTE_MINIMAL
    lineterminator = "\n"


csv.register_dialect("pipes", Pipes)
csv.register_dialect("colons", delimiter=":", quoting=csv.QUOTE_NONE)
print(rows("*a|b*|c", dialect="pipes"), rows("a:b", dialect="colons"), rows("x|y", dialect=Pipes))
print(sorted(csv.list_dialects()), csv.get_dialect("colons").delimiter)
csv.unregister_dialect("pipes")
try:
    csv.get_dialect("pipes")
except csv.Error as error:
    print(error)
print(csv.field_size_limit(5), csv.field_size_limit())
try:
    rows("abcdefgh")
except csv.Error as error:
    print(error)
