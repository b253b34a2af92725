print(list("ab"), tuple([1]), list({"k": 1}), list((1, 2)), list(range(2)), str(5), str(None), str([1, "a"]), str(2.0), str(b"x"), bool([]), int("5"), float("2.5"))
print(int(True), int(2.9), int(-2.9), float(3), chr(97), ord("a"), hex(10), oct(8), bin(5), abs(-3), abs(2.5), abs(True))
print(divmod(7, 2), divmod(-7, 2), divmod(7.5, 2), pow(2, 5), pow(2, 5, 3), round(2.5), round(3.14159, 2), repr("a"), ascii("é"), len("abc"), len({1: 2}), hash("a") == hash("a"), id(5) == id(5))
for f, x in [(int, "a"), (float, "b"), (int, None), (list, 5), (tuple, None), (dict, 5), (len, 5), (abs, "x"), (ord, "ab"), (chr, "a"), (round, "x"), (hex, 2.5)]:
    try:
        print(f(x))
    except (TypeError, ValueError) as e:
        print(f.__name__, type(e).__name__, e)
