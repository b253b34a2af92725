def f(a, b=2):
    return a


def g(a, /, b, *, c):
    return a


def none():
    pass


for i in range(9):
    try:
        if i == 0:
            f()
        elif i == 1:
            f(1, 2, 3)
        elif i == 2:
            f(1, a=2)
        elif i == 3:
            f(1, x=2)
        elif i == 4:
            g(1, 2)
        elif i == 5:
            g(a=1, b=2, c=3)
        elif i == 6:
            none(1)
        elif i == 7:
            g(1, 2, 3, c=4)
        else:
            g()
    except TypeError as e:
        print(i, e)
five = 5
try:
    five(1)
except TypeError as e:
    print(e)
try:
    none().x
except AttributeError as e:
    print(e)
