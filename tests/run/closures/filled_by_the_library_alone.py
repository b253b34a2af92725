# A captured container that nothing fills but a call which the library makes.
import itertools


def by(use, *first):
    log = list(first)

    def note(x):
        log.append(x)

    print(use(note))
    return log


def to_numbers(use):
    log = [0]

    def note(x):
        log.append(x)
        return x == "y"

    print(use(note))
    return log


for entry in by(lambda f: list(filter(f, "xy"))):
    print("filter", entry)
for entry in by(lambda f: list(itertools.takewhile(f, "xy"))):
    print("takewhile", entry)
for entry in by(lambda f: list(itertools.dropwhile(f, ["a", "b"]))):
    print("dropwhile", entry)
for entry in by(lambda f: list(itertools.filterfalse(f, (1.5, 2.5)))):
    print("filterfalse", entry)
for entry in by(lambda f: [k for k, _ in itertools.groupby("aab", f)]):
    print("groupby", entry)
for entry in by(lambda f: sorted([3], key=f)):
    print("sorted", entry)

for entry in to_numbers(lambda f: list(filter(f, "xyx"))):
    print("filter", entry)
for entry in to_numbers(lambda f: list(itertools.takewhile(f, ["y", "x"]))):
    print("takewhile", entry)
for entry in to_numbers(lambda f: list(itertools.dropwhile(f, ("x", "y", "x")))):
    print("dropwhile", entry)
for entry in to_numbers(lambda f: list(itertools.filterfalse(f, {"y": 1}))):
    print("filterfalse", entry)


def logs():
    log = []

    def note(x):
        log.append(x)

    for c in filter(note, "xy"):
        print("never", c)
    return log


for x in logs():
    print(x)
print(list(filter(None, [0, 1, "", "a", None, [0]])), list(itertools.filterfalse(None, [0, 1, "", "a"])))
