class T:
    def __init__(self, v):
        self.v = v
    def __iter__(self):
        yield self.v
def f(x):
    if x:
        return None
    return T(x)
t = f(0)
print(0 in t, 5 in t)
try:
    3 in f(1)
except TypeError as e:
    print(e)
