def make(flag):
    def a(): return 1
    a.tag = 5
    def b(): return 2
    return a if flag else b
for flag in (True, False):
    g = make(flag)
    print(getattr(g, "tag", None), hasattr(g, "tag"))
    try:
        print(g.tag)
    except AttributeError as e:
        print(e)
