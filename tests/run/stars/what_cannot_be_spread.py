def f(*a, **k): return a
for call in (lambda: f(*5), lambda: f(1, *5), lambda: f(*5, 1), lambda: f(*[], *5), lambda: f(*5, k=1), lambda: f(1, *5, k=2), lambda: f(*5, *[1]), lambda: f(*5, **{}), lambda: print(1, *5), lambda: print(*5), lambda: max(1, *2)):
    try:
        print(call())
    except TypeError as e:
        print(e)
values = [1, None, "ab"]
for value in values:
    try:
        print(f(1, *value))
    except TypeError as e:
        print(e)
