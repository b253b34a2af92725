def attempt(x):
    try:
        print(x.upper())
    except AttributeError as e:
        print(e)


attempt("a")
attempt(5)
attempt(None)
attempt([1])
attempt(2.5)
try:
    "abc"[0] = "x"
except TypeError as e:
    print(e)
try:
    len(5)
except TypeError as e:
    print(e)
try:
    "abc".foo
except AttributeError as e:
    print(e)
try:
    5 in "abc"
except TypeError as e:
    print(e)
