def a():
    try:
        return "try"
    finally:
        return "finally"


def b():
    try:
        raise ValueError("lost")
    finally:
        return "swallowed"


def c():
    for i in range(3):
        try:
            continue
        finally:
            print("c", i)
    return i


def d():
    for i in range(3):
        try:
            return i
        finally:
            if i < 2:
                continue
    return "end"


def e():
    while True:
        try:
            raise KeyError(1)
        finally:
            break
    return "broke"


def g():
    x = 1
    try:
        return x
    finally:
        x = 2
        print("x is", x)


print(a(), b(), c(), d(), e(), g())
