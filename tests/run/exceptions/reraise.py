def handler():
    raise


try:
    try:
        raise ValueError("keep me")
    except ValueError:
        try:
            raise KeyError("inner")
        except KeyError:
            pass
        raise
except ValueError as e:
    print("got", e)
try:
    try:
        raise ValueError("deep")
    except ValueError:
        handler()
except ValueError as e:
    print("got", e)
try:
    raise
except RuntimeError as e:
    print(e)
saved = None
try:
    raise IndexError("saved")
except IndexError as e:
    saved = e
try:
    raise saved
except IndexError as again:
    print(again is saved, again)
try:
    print(e)
except NameError as n:
    print(n)
