# dialect: typed
"""`abc`: markers. A class below `ABC` that lacks one of its abstract methods cannot be instantiated; the compiler sees to that."""


class ABC:
    """The base of classes with abstract methods."""


class ABCMeta:
    """`metaclass=ABCMeta` says what the base `ABC` says."""


def abstractmethod[F](funcobj: F) -> F:
    return funcobj
