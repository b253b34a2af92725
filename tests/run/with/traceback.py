"""What tracebacks say of exceptions from the block and from `__exit__`."""


class Quiet:
    def __enter__(self) -> None:
        pass

    def __exit__(self, *details: object) -> None:
        pass


class Loud:
    def __enter__(self) -> None:
        pass

    def __exit__(self, *details: object) -> None:
        raise RuntimeError("loud")


def block() -> None:
    with Quiet():
        print(1 // 0)


def leave() -> None:
    with Quiet(), Loud():
        block()


leave()
