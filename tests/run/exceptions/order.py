def f(n):
    print("start", n)
    try:
        print("body")
        if n == 1:
            raise ValueError("one")
        if n == 2:
            raise KeyError("two")
        if n == 3:
            return "returned"
    except ValueError as e:
        print("handler", e)
        return "handled"
    else:
        print("else")
    finally:
        print("finally", n)
    return "end"


for n in range(4):
    try:
        print(f(n))
    except KeyError as e:
        print("outer", e)
