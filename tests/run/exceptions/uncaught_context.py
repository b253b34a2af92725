def f(d):
    try:
        return d["missing"]
    except KeyError:
        return d[1][2]


f({1: []})
