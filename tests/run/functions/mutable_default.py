def add(x, acc=[]):
    acc.append(x)
    return acc


def count(key, seen={}):
    seen[key] = seen.get(key, 0) + 1
    return seen


print(add(1), add(2), add(3, [0]), add(4))
a = add(5)
b = add(6)
print(a is b, len(a))
print(count("a"), count("b"), count("a"))
base = 10


def at_def(x=base + 1):
    return x


base = 20
print(at_def(), at_def(base))


def noisy():
    print("default evaluated")
    return 7


def g(x=noisy()):
    return x


print(g(), g(1), g())
