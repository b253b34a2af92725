def attempt(name: str, a: int, b: int) -> None:
    try:
        if name == "/":
            print(a / b)
        elif name == "//":
            print(a // b)
        elif name == "%":
            print(a % b)
        elif name == "divmod":
            print(divmod(a, b))
        else:
            print(a**b)
    except ZeroDivisionError as e:
        print(name, a, b, e)


for op in ["/", "//", "%", "divmod"]:
    attempt(op, 5, 0)
    attempt(op, 2**70, 0)
    attempt(op, 0, 0)
    attempt(op, 7, 2)
attempt("**", 0, -1)
attempt("**", 0, 0)
