# dialect: typed
"""`yield from` over an iterator that the program wrote: what is sent and thrown goes to its `send`, `throw` and `close` (PEP 380)."""

from lowlevel.wasm import *


class delegated[I]:
    """Steps of such an iterator as loops and generators take them (DIALECT.md, "Protocols")."""

    _iterator: I
    _value: object
    _given: object
    _thrown: BaseException | None
    _result: object

    def __init__(self, iterator: I) -> None:
        self._iterator = iterator

    def __iter__(self) -> delegated[I]:
        return self

    def _more(self) -> bool:
        try:
            self._value = self._step()
        except StopIteration as stop:
            self._result = stop.value
            return False
        return True

    def _step(self) -> object:
        given = self._given
        thrown = self._thrown
        self._given = None
        self._thrown = None
        if thrown is not None:
            return self._iterator.throw(thrown)
        if given is not None:
            return self._iterator.send(given)
        return self._iterator.__next__()

    def _take(self) -> object:
        return self._value

    def _fresh(self) -> bool:
        return True

    def _outcome(self) -> object:
        return self._result

    def _give(self, value: object) -> None:
        self._given = value

    def _pass(self, error: BaseException) -> None:
        """An exception thrown into the generator around: it closes this iterator, or is thrown into it where that can be."""
        if isinstance(error, GeneratorExit):
            if hasattr(self._iterator, "close"):
                self._iterator.close()
            raise error
        if not hasattr(self._iterator, "throw"):
            raise error
        self._thrown = error
