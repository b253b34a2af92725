"""Errors of every kind: own hierarchies, chains, notes, else and finally, errors in handlers, groups of results."""
class AppError(Exception):
    code = 1
    def __init__(self, *args, **details):
        super().__init__(*args)
        self.details = details
    def __str__(self):
        text = super().__str__() or self.__class__.__name__
        return text + (f" {self.details}" if self.details else "")
class Config(AppError): code = 2
class Missing(Config, KeyError): code = 3
class Network(AppError, OSError): pass

def step(name):
    if name == "config": raise Config("bad file", line=7)
    if name == "missing": raise Missing("port")
    if name == "net": raise Network("down", host="h")
    if name == "zero": return 1 // 0
    if name == "index": return [][1]
    if name == "attr": return None.upper()
    if name == "assert": assert name == "x", f"got {name}"
    if name == "stop": raise StopIteration("s")
    if name == "unpack": a, b = [1, 2, 3]
    if name == "unbound": print(later); later = 1
    if name == "chain":
        try: step("zero")
        except ZeroDivisionError as e: raise Config("while dividing") from e
    if name == "during":
        try: step("index")
        except IndexError: step("missing")
    if name == "none":
        try: step("index")
        except IndexError: raise Missing from None
    if name == "recursion": return step("recursion")
    if name == "exit": raise SystemExit(3)
    return "fine"

def run(name):
    log = []
    try:
        try:
            log.append(step(name))
        except Missing as e:
            log.append(f"missing {e.code} {isinstance(e, KeyError)} {e.args}")
            if name == "during": raise
        except (Config, OSError) as e:
            e.add_note(f"step {name}")
            log.append(f"handled {e}")
            raise RuntimeError("wrapped") from e
        else:
            log.append("else")
        finally:
            log.append("finally")
    except Exception as e:
        inner = e.__cause__ or e.__context__
        log.append(f"{type(e).__name__}: {e}")
        if inner is not None:
            log.append(f"<- {type(inner).__name__}: {inner} {getattr(inner, '__notes__', [])}")
    except BaseException as e:
        log.append(f"base {type(e).__name__} {e.code}")
    return log

for name in "fine config missing net zero index attr assert stop unpack unbound chain during none recursion exit".split():
    print(name, "->", *run(name), sep="\n    ")

def cleanup(order):
    for i in range(3):
        try:
            if i == 1: continue
            if i == 2: return "returned"
            order.append(i)
        finally:
            order.append(f"f{i}")
order = []
print(cleanup(order), order)
def override():
    try:
        raise ValueError("lost")
    finally:
        return "kept"
print(override())
