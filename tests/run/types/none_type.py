print(type(None)(), type(None)() is None)
kinds = [int, str, type(None), list]
for k in kinds:
    print(k.__name__, repr(k()))
try:
    type(None)(1)
except TypeError as e:
    print(e)
def make(kind: object, *a):
    try:
        return kind(*a)
    except TypeError as e:
        return f"{type(e).__name__}"
print(make(type(None)), make(int), make(int, "7"))
