class NotAnError:
    pass


for n in range(5):
    try:
        if n == 0:
            raise 5
        elif n == 1:
            raise NotAnError()
        elif n == 2:
            raise "text"
        elif n == 3:
            raise None
        else:
            raise ValueError("ok", 2)
    except TypeError as e:
        print(e)
    except ValueError as e:
        print(e, e.args)
try:
    try:
        raise ValueError("x")
    except 5:
        print("never")
except TypeError as e:
    print(e)
try:
    raise KeyError
except (IndexError, KeyError) as e:
    print(repr(e), e.args)
