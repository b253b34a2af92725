"""`return`, `break` and `continue` out of `with`, alone and through `try`."""


class Log:
    def __init__(self, name: str) -> None:
        self.name = name

    def __enter__(self) -> "Log":
        print("enter", self.name)
        return self

    def __exit__(self, kind: object, error: object, traceback: object) -> bool:
        print("exit", self.name, kind is None)
        return True


def returned(n: int) -> int:
    with Log("return"):
        if n > 0:
            return n * 2
        print("no return")
    return -1


def value_first() -> str:
    def value() -> str:
        print("value")
        return "result"

    with Log("outer"), Log("inner"):
        return value()


def broken() -> int:
    for i in range(5):
        with Log("loop " + str(i)):
            if i == 1:
                continue
            if i == 3:
                break
            print("turn", i)
    else:
        print("never")
    return i


def through_finally() -> list[str]:
    out: list[str] = []
    for word in ["a", "b", "c"]:
        try:
            with Log(word):
                if word == "b":
                    break
                out.append(word)
        finally:
            out.append("finally " + word)
    return out


def after_error(text: str) -> int:
    with Log("error"):
        return int(text)
    return 0


def swallowed_in_loop() -> int:
    total = 0
    while total < 3:
        with Log("while"):
            total += 1
            raise ValueError(total)
    return total


class Overrides:
    def __enter__(self) -> None:
        pass

    def __exit__(self, *details: object) -> None:
        raise OSError("from exit")


def return_replaced() -> int:
    try:
        with Overrides():
            return 1
    except OSError as error:
        print(error, error.__context__)
    return 2


def closure() -> list[int]:
    found = []
    with Log("closure") as log:

        def add(n: int) -> None:
            found.append(n + len(log.name))

        add(1)
        add(2)
    return found


print(returned(2), returned(0))
print(value_first())
print(broken())
print(through_finally())
print(after_error("12"), after_error("x"))
print(swallowed_in_loop())
print(return_replaced())
print(closure())
