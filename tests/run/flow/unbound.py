def f(flag):
    if flag:
        x = 1
    return x


def g():
    for i in []:
        pass
    return i


def h():
    y = 1
    del y
    return y


print(f(True))
for n in range(3):
    try:
        if n == 0:
            f(False)
        elif n == 1:
            g()
        else:
            h()
    except UnboundLocalError as e:
        print(e)
try:
    print(undefined_name)
except NameError as e:
    print(e)
z = 1
del z
try:
    print(z)
except NameError as e:
    print(e)
