# setattr with names that no statement stores: on functions, and on objects whose class is found when running.
def deco(**kw):
    def wrap(f):
        for k, v in kw.items():
            setattr(f, k, v)
        return f
    return wrap

@deco(route="/x", method="GET")
def h():
    return 1

print(h.route, h.method, h())
def conf(obj, **kw):
    for k, v in kw.items():
        setattr(obj, k, v)
    return obj
class A: 
    def __init__(self): self.x = 1
class B: pass
for o in (A(), B()):
    conf(o, x=3, y="t")
    print(o.x, o.y, sorted(vars(o).items()), hasattr(o, "y"), hasattr(o, "z"), getattr(o, "z", None))
    try:
        o.z
    except AttributeError as e:
        print(e)
    o.z = 5
    print(o.z, sorted(vars(o).items()))
    delattr(o, "y")
    try:
        print(o.y)
    except AttributeError as e:
        print(e)
