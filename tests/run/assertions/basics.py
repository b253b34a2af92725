def attempt(n):
    try:
        if n == 0:
            assert True
            assert 1, "not shown"
            return "passed"
        elif n == 1:
            assert False
        elif n == 2:
            assert [], "empty list"
        elif n == 3:
            assert n == 4, f"n is {n}"
        elif n == 4:
            assert None, (1, 2)
        elif n == 5:
            assert 0, None
        else:
            assert "", ValueError("inner")
    except AssertionError as e:
        return repr(e), str(e), e.args


for n in range(7):
    print(attempt(n))


def noisy(x):
    print("evaluated", x)
    return x


assert noisy(1), noisy("message")
try:
    assert noisy(0), noisy("message")
except AssertionError as e:
    print("caught", e)
