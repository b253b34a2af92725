# del of names, items, slices, attributes, several at once; what follows.
x = 1
del x
try:
    x
except NameError as e:
    print(e)
x = 2
print(x)


def local():
    y = 1
    del y
    try:
        y
    except UnboundLocalError as e:
        print(e)
    try:
        del y
    except UnboundLocalError as e:
        print(e)
    y = 3
    return y


print(local())


def conditional(flag):
    z = 1
    if flag:
        del z
    try:
        return z
    except NameError as e:
        return type(e).__name__ + ": " + str(e)


print(conditional(False), conditional(True))


def closure():
    v = 1

    def inner():
        return v

    del v
    try:
        return inner()
    except NameError as e:
        return type(e).__name__ + ": " + str(e)


print(closure())


def loop():
    for i in range(3):
        pass
    del i
    try:
        print(i)
    except UnboundLocalError as e:
        print(e)
    for i in []:
        pass
    try:
        print(i)
    except UnboundLocalError as e:
        print(e)


loop()


def never_assigned():
    if False:
        w = 1
    return w


try:
    never_assigned()
except UnboundLocalError as e:
    print(e)


def before():
    print(total)
    total = 1


try:
    before()
except UnboundLocalError as e:
    print(e)
count = 0


def augment():
    count += 1


try:
    augment()
except UnboundLocalError as e:
    print(e)
a, b, c = 1, [1, 2, 3, 4], {"k": 1, "l": 2}
del a, b[0], c["k"]
print(b, c)
del (b[0], c["l"])
print(b, c)
del [b[0]]
print(b)
try:
    del a
except NameError as e:
    print(e)
try:
    del c["zz"]
except KeyError as e:
    print("KeyError", e)
try:
    del b[9]
except IndexError as e:
    print(e)


def glob():
    global x
    del x


glob()
try:
    print(x)
except NameError as e:
    print(e)
try:
    glob()
except NameError as e:
    print(e)
try:
    raise ValueError("v")
except ValueError as err:
    pass
try:
    err
except NameError as e:
    print(e)


def exc_name():
    err = "outer"
    try:
        raise KeyError(1)
    except KeyError as err:
        print("in", repr(err))
    try:
        return err
    except UnboundLocalError as e:
        return str(e)


print(exc_name())
try:
    undefined_function()
except NameError as e:
    print(e)
try:
    print(lenght)
except NameError as e:
    print(e)
