"""Which classes are context managers: both methods are looked up on the class before anything is called."""


class OnlyEnter:
    def __enter__(self) -> None:
        print("not called")


class OnlyExit:
    def __exit__(self, *details: object) -> None:
        print("not called")


class Neither:
    pass


class Base:
    def __enter__(self) -> str:
        return "base"

    def __exit__(self, kind: object, error: object, traceback: object) -> bool:
        print("base left", kind is None)
        return True


class Derived(Base):
    def __enter__(self) -> str:
        return "derived of " + super().__enter__()


class Deeper(Derived):
    def __exit__(self, kind: object, error: object, traceback: object) -> bool:
        print("deeper left")
        return super().__exit__(kind, error, traceback)


def use(manager: Base) -> None:
    with manager as name:
        print(name)
        raise ValueError


def anything(value: object) -> None:
    try:
        with value as name:
            print("inside", name)
    except TypeError as error:
        print(error)


try:
    with OnlyEnter():
        print("never")
except TypeError as error:
    print(error)
try:
    with OnlyExit():
        print("never")
except TypeError as error:
    print(error)
try:
    with 3 as three:
        print("never")
except TypeError as error:
    print(error)
try:
    with None:
        print("never")
except TypeError as error:
    print(error)


def maybe(given: bool) -> None:
    manager = Base() if given else None
    try:
        with manager as name:
            print(name)
    except TypeError as error:
        print(error)


use(Base())
use(Derived())
use(Deeper())
for value in [Base(), Derived(), Deeper(), Neither(), OnlyEnter(), OnlyExit(), 1, "text", None]:
    anything(value)
maybe(True)
maybe(False)
