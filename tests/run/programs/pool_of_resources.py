# Objects that are lent and given back: context managers, generators that clean up, errors on the way.
import contextlib

class Resource:
    made = 0
    def __init__(self, name):
        type(self).made += 1
        self.name, self.open, self.uses = name, True, 0
    def use(self, work):
        if not self.open:
            raise RuntimeError(f"{self.name} is closed")
        self.uses += 1
        return work(self)
    def close(self):
        self.open = False

class Pool:
    def __init__(self, size, make=Resource):
        self.size, self.make, self.free, self.lent = size, make, [], {}
    @contextlib.contextmanager
    def lend(self, who):
        if not self.free:
            if len(self.lent) >= self.size:
                raise LookupError(f"nothing left for {who}")
            self.free.append(self.make(f"r{len(self.lent) + 1}"))
        resource = self.free.pop()
        self.lent[who] = resource
        try:
            yield resource
        except ZeroDivisionError as e:
            print("failed:", who, e)
        finally:
            del self.lent[who]
            self.free.append(resource)
    def __enter__(self):
        return self
    def __exit__(self, kind, error, tb):
        for r in self.free:
            r.close()
        print("closed", len(self.free), kind.__name__ if kind else None)
        return kind is LookupError

with Pool(2) as pool:
    with pool.lend("a") as one, pool.lend("b") as two:
        print(one.use(lambda r: r.name), two.use(lambda r: r.name.upper()), sorted(pool.lent))
        try:
            with pool.lend("c"):
                print("never")
        except LookupError as e:
            print(e)
    with pool.lend("d") as r:
        r.use(lambda r: 1 / 0)
        print("not here")
    print(sorted((r.name, r.uses) for r in pool.free), Resource.made)
    with contextlib.ExitStack() as stack:
        got = [stack.enter_context(pool.lend(n)) for n in "ef"]
        print([g.name for g in got])
        got.append(stack.enter_context(pool.lend("g")))
print("after", pool.lent, [r.open for r in pool.free])
try:
    pool.free[0].use(print)
except RuntimeError as e:
    print(e)
