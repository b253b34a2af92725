def v(name, x):
    print(name, end=" ")
    return x


print(v("a", 1) < v("b", 2) < v("c", 3))
print(v("a", 5) < v("b", 2) < v("c", 3))
print(v("a", 1) < v("b", 2) > v("c", 0) != v("d", 0) == v("e", 0.0))
print(v("x", "q") in v("y", "qr") in v("z", ["qr"]))
print(v("i", None) is v("j", None) is not v("k", 0))
x = 5
print(1 < x <= 5 < 10, not 1 < x < 3, (1 < x) < 3)
