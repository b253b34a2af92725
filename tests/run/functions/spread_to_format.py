f = "{} {}".format
print(f(1, 2))
a = (1, 2)
print(f(*a))
def t(f, *a, **k):
    return f(*a, **k)
print(t("{} {}".format, 1, 2))
print(t("{x}".format, x=1))
