"""What the class is asked of is evaluated, also where its class is known when compiling."""


def noisy(x):
    print("noisy", x)
    return x


def length_class(x):
    return type(len(x)).__name__


print(type(noisy(3)).__name__, type(noisy([3])).__name__, noisy("a").__class__.__name__, type(noisy(2.5)).__qualname__)
for x in ([1], 5, "ab"):
    try:
        print(length_class(x))
    except TypeError as error:
        print(error)
try:
    print(type(hash([])).__name__)
except TypeError as error:
    print(error)
