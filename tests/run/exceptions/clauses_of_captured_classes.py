"""Variables of a function around that only an except clause, a target of with or an annotated target names."""
def catching(kinds, box):
    def run(f):
        try:
            return f()
        except kinds as e:
            return "caught " + type(e).__name__
        except (box[0], TypeError) as e:
            return "boxed " + type(e).__name__
    return run
class Ctx:
    def __enter__(self): return 7
    def __exit__(self, *a): return False
def storing(items, record, key):
    def fill():
        with Ctx() as items[0]:
            pass
        with Ctx() as record.seen:
            record.total: int = 5
        items[key]: str = "annotated"
    fill()
    return items
class Record: pass
def fail(kind):
    raise kind("x")
run = catching((KeyError, ValueError), [IndexError])
for kind in (KeyError, ValueError, IndexError, TypeError):
    print(run(lambda: fail(kind)))
try:
    run(lambda: fail(OSError))
except OSError as e:
    print("out", e)
r = Record()
print(storing([1, 2, 3], r, 2), r.seen, r.total)
def either(kinds):
    def inner(f):
        for attempt in (1, 2):
            try:
                f()
            except kinds or Exception as e:
                return attempt, repr(e)
    return inner
print(either(())(lambda: fail(KeyError)), either((OSError,))(lambda: fail(OSError)))
