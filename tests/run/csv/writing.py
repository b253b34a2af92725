# csv.writer and DictWriter: quoting, terminators, errors, and there and back.
import csv
import io


def text(rows, **options):
    out = io.StringIO()
    csv.writer(out, **options).writerows(rows)
    return out.getvalue()


data = [["a", 1, 2.5, None, True], ["x, y", 'say "hi"', "two\nlines", "", "'q'"]]
print(repr(text(data)))
print(repr(text(data, quoting=csv.QUOTE_ALL)))
print(repr(text(data, quoting=csv.QUOTE_NONNUMERIC)))
print(repr(text(data, lineterminator="\n", delimiter=";")))
print(repr(text([["a,b", 'c"d']], quoting=csv.QUOTE_NONE, escapechar="\\")))
print(repr(text([['c"d']], doublequote=False, escapechar="\\")))
print(repr(text([["a"]], dialect="unix")), repr(text([["a", "b"]], dialect="excel-tab")))
print(repr(text([[""], [None], [], ["", ""]])))
print(repr(text([("t", "u"), "abc", range(3), {"k": 1}])))
for rows, options in [
    ([["a,b"]], {"quoting": csv.QUOTE_NONE}),
    ([[""]], {"quoting": csv.QUOTE_NONE}),
    ([5], {}),
    ([['"']], {"doublequote": False}),
]:
    try:
        print(text(rows, **options))
    except csv.Error as error:
        print("Error", error)
try:
    csv.writer(3)
except TypeError as error:
    print(error)

out = io.StringIO()
writer = csv.DictWriter(out, fieldnames=["name", "age"], restval="-", lineterminator="\n")
writer.writeheader()
print(writer.writerow({"name": "ann", "age": 3}))
writer.writerows([{"name": "bob"}, {"age": 5, "name": "cy, jr"}])
try:
    writer.writerow({"name": "x", "colour": 1, "size": 2})
except ValueError as error:
    print(error)
print(out.getvalue(), end="")
loose = csv.DictWriter(out, ["name"], extrasaction="ignore", quoting=csv.QUOTE_ALL)
loose.writerow({"name": "x", "colour": 1})
print(out.getvalue().splitlines()[-1])
try:
    csv.DictWriter(out, ["a"], extrasaction="maybe")
except ValueError as error:
    print(error)

rows = [["a", "b\"c", "d,e"], ["", "\n", "x\r\ny"], ["1", " 2 ", "3"]]
print(list(csv.reader(io.StringIO(text(rows), newline=""))) == rows)
with io.StringIO() as file:
    csv.writer(file, quoting=csv.QUOTE_NONNUMERIC).writerow([1, "two", 3.5, -4])
    file.seek(0)
    print(next(csv.reader(file, quoting=csv.QUOTE_NONNUMERIC)))
