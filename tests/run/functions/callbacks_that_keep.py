import bisect, contextlib, functools, heapq, itertools, json, collections, copy, random


def logs(use):
    log = []

    def note(*values):
        log.append(values[0])
        return values[0]

    use(note)
    return log


def show(name, log):
    for entry in log:
        print(name, entry)


show("bisect", logs(lambda f: bisect.bisect([1, 2, 3, 4], 3, key=f)))
show("insort", logs(lambda f: bisect.insort([1, 2, 4], 3, key=f)))
show("nlargest", logs(lambda f: heapq.nlargest(2, [3, 1, 2], key=f)))
show("nsmallest", logs(lambda f: heapq.nsmallest(1, "cab", key=f)))
show("merge", logs(lambda f: list(heapq.merge([1, 3], [2], key=f))))
show("takewhile", logs(lambda f: list(itertools.takewhile(f, [1, 2, 0, 3]))))
show("dropwhile", logs(lambda f: list(itertools.dropwhile(f, "ab"))))
show("filterfalse", logs(lambda f: list(itertools.filterfalse(f, (1, 0)))))
show("starmap", logs(lambda f: list(itertools.starmap(f, [(1, 2), (3, 4)]))))
show("accumulate", logs(lambda f: list(itertools.accumulate([1, 2, 3], f))))
show("groupby", logs(lambda f: [k for k, _ in itertools.groupby("aab", f)]))
show("filter", logs(lambda f: list(filter(f, "xy"))))
show("map", logs(lambda f: list(map(f, [1], ["a"]))))
show("reduce", logs(lambda f: functools.reduce(f, [1, 2, 3])))
show("partial", logs(lambda f: functools.partial(f, 5)(6)))
show("cache", logs(lambda f: [functools.cache(f)(1)]))
show("sorted", logs(lambda f: sorted("ba", key=f)))
show("max", logs(lambda f: max(1, 2, key=f)))
show("iter", logs(lambda f: list(itertools.islice(iter(lambda: f(7), 8), 2))))
show("json", logs(lambda f: json.dumps([1, 2], default=f)))
show("hook", logs(lambda f: json.loads('{"a": 1}', object_hook=f)))
show("cmp", logs(lambda f: sorted([2, 1], key=functools.cmp_to_key(lambda a, b: f(a) - b))))


def stacked():
    log = []
    with contextlib.ExitStack() as stack:
        stack.callback(log.append, "out")
        stack.callback(lambda: log.append("lambda"))
        log.append("in")
    return log


def factory():
    made = []

    def make():
        made.append(len(made))
        return made[-1]

    d = collections.defaultdict(make)
    d["a"], d["b"], d["a"]
    return d, made


show("stack", stacked())
for thing in factory():
    print(thing if isinstance(thing, list) else dict(thing))


class Keeper:
    def __init__(self):
        self.items = []

    def add(self, value):
        self.items.append(value)
        return value


k = Keeper()
print(list(map(k.add, [1, 2])), sorted("ba", key=k.add), list(filter(k.add, [0, 1])))
print(k.items)
