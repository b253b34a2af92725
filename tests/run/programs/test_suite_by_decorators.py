"""A small test framework: collected by decorators and by names, fixtures by parameters, parametrised, expected failures, a report."""
import functools
import sys
import traceback


class Skip(Exception):
    pass


class Fixture:
    def __init__(self, function, scope):
        self.function, self.scope = function, scope
        self.cached = []

    def get(self):
        if self.scope == "session" and self.cached:
            return self.cached[0], None
        made = self.function()
        if hasattr(made, "__next__"):
            value = next(made)
            closer = made
        else:
            value, closer = made, None
        if self.scope == "session":
            self.cached.append(value)
        return value, closer


class Suite:
    def __init__(self, name):
        self.name = name
        self.tests = []
        self.fixtures = {}
        self.results = []

    def fixture(self, function=None, *, scope="test"):
        if function is None:
            return functools.partial(self.fixture, scope=scope)
        self.fixtures[function.__name__] = Fixture(function, scope)
        return function

    def test(self, *needs, raises=None, params=(None,)):
        def register(function):
            for p in params:
                name = function.__name__ + (f"[{p}]" if p is not None else "")
                self.tests.append((name, function, needs, raises, p))
            return function

        return register

    def run_one(self, function, needs, raises, param):
        closers = []
        try:
            values = {}
            for need in needs:
                value, closer = self.fixtures[need].get()
                values[need] = value
                if closer is not None:
                    closers.append(closer)
            if param is not None:
                values["param"] = param
            if raises is None:
                function(**values)
            else:
                try:
                    function(**values)
                except raises as error:
                    return "ok", f"raised {error!r}"
                raise AssertionError(f"did not raise {raises.__name__}")
        except Skip as reason:
            return "skipped", str(reason)
        except AssertionError as error:
            line = traceback.extract_tb(error.__traceback__)[-1].name
            return "FAILED", f"{error} (in {line})"
        except Exception as error:
            return "ERROR", f"{type(error).__name__}: {error}"
        finally:
            for closer in reversed(closers):
                for _ in closer:
                    print("fixture goes on")
        return "ok", ""

    def run(self, only=""):
        for name, *rest in self.tests:
            if only in name:
                self.results.append((name, *self.run_one(*rest)))
        return self

    def report(self, out=sys.stdout):
        counts = {}
        for name, status, detail in self.results:
            counts[status] = counts.get(status, 0) + 1
            print(f"{status:8}{name:<20}{detail}".rstrip(), file=out)
        print(f"{self.name}:", ", ".join(f"{n} {s}" for s, n in sorted(counts.items())), file=out)
        return not (counts.get("FAILED") or counts.get("ERROR"))


suite = Suite("demo")


@suite.fixture
def numbers():
    return [1, 2, 3]


@suite.fixture
def resource():
    print("open")
    yield {"state": "open"}
    print("close")


@suite.fixture(scope="session")
def shared():
    print("made once")
    return {"n": 0}


@suite.test("numbers")
def adds(numbers):
    numbers.append(4)
    assert sum(numbers) == 10


@suite.test("numbers")
def fresh(numbers):
    assert len(numbers) == 4, f"got {numbers}"


@suite.test("resource", "shared")
def uses(resource, shared):
    shared["n"] += 1
    assert resource["state"] == "open"


@suite.test("shared", params=[1, 2, "x"])
def parametrised(shared, param):
    shared["n"] += param
    assert shared["n"] < 4


@suite.test(raises=ZeroDivisionError)
def divides():
    1 // 0


@suite.test(raises=(KeyError, IndexError))
def wrong_kind():
    raise LookupError("not this")


@suite.test(raises=ValueError)
def nothing_raised():
    pass


@suite.test("resource")
def fails_inside(resource):
    def helper(x):
        assert x == resource, "helper says no"

    helper(1)


@suite.test()
def skipped():
    raise Skip("not today")


@suite.test("missing")
def no_fixture(missing):
    pass


print(suite.run().report())
print(Suite("empty").report(), suite.fixtures["shared"].cached, [t[0] for t in suite.tests if t[4] is not None])
