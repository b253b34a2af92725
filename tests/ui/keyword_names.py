# a library
def match(type: int, fn: str, impl: float) -> int:
    return type


def loop(self: int, crate: int) -> int:
    return self + crate
