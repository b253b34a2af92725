xs = [1, 2, 3]
e: list[int] = []
for i in [3, -4, 10, 2**70]:
    try:
        print(xs[i])
    except IndexError as err:
        print(err)
try:
    xs[5] = 1
except IndexError as err:
    print(err)
try:
    del xs[5]
except IndexError as err:
    print(err)
try:
    e.pop()
except IndexError as err:
    print(err)
try:
    xs.pop(7)
except IndexError as err:
    print(err)
try:
    xs.remove(9)
except ValueError as err:
    print(err)
try:
    xs.index(9)
except ValueError as err:
    print(err)
try:
    xs["a"]
except TypeError as err:
    print(err)
try:
    xs + (1,)
except TypeError as err:
    print(err)
try:
    xs * 1.5
except TypeError as err:
    print(err)
try:
    a, b = xs
except ValueError as err:
    print(err)
try:
    a, b, c, d = xs
except ValueError as err:
    print(err)
