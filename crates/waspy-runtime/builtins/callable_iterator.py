"""`iter(function, sentinel)`: what a function without arguments gives, up to the sentinel."""

from lowlevel.wasm import *


class callable_iterator[F, S]:
    """The results of calls. Once it has ended it calls nothing any more."""

    _function: F
    _sentinel: S
    _found: Result[F, tuple[()]]
    _ended: bool

    def __init__(self, function: F, sentinel: S) -> None:
        self._function = function
        self._sentinel = sentinel
        self._ended = False

    @inline
    def __iter__(self) -> callable_iterator[F, S]:
        return self

    def _more(self) -> bool:
        if self._ended:
            return False
        found = self._function()
        if bool(found == self._sentinel):
            self._ended = True
            return False
        self._found = found
        return True

    @inline
    def _take(self) -> Result[F, tuple[()]]:
        return self._found

    def __next__(self) -> Result[F, tuple[()]]:
        if self._more():
            return self._take()
        raise StopIteration()
