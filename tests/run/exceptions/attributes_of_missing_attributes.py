"""`name` and `obj` of AttributeError, of objects and of classes; `name` of NameError."""


class A:
    def __init__(self):
        self.value = 1


a = A()
try:
    a.missing
except AttributeError as error:
    print(error, error.name, error.obj is a)
try:
    A.missing
except AttributeError as error:
    print(error, error.name, error.obj is A)
for thing in (a, "text", 3, [1]):
    try:
        thing.missing
    except AttributeError as error:
        print(error, error.name, error.obj is thing)
try:
    getattr(a, "val" + "ues")
except AttributeError as error:
    print(error, error.name, error.obj is a)
try:
    undefined
except NameError as error:
    print(error, error.name)
print(AttributeError("plain").name, AttributeError("plain").obj)
