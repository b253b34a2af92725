"""Names of typing and collections.abc in annotations, and what isinstance says of them."""

from __future__ import annotations

import asyncio
import functools
from collections.abc import AsyncIterator as AIter
from collections.abc import Awaitable, Callable, Coroutine, ItemsView, Iterator, KeysView, Mapping, ValuesView
from contextlib import asynccontextmanager, contextmanager
from typing import (
    IO, Any, AsyncGenerator, AsyncIterable, AsyncIterator, Concatenate, Generic, ParamSpec, SupportsAbs, SupportsFloat,
    SupportsIndex, SupportsInt, SupportsRound, TextIO, TypeGuard, TypeVar,
)

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")


def logged(func: Callable[P, R]) -> Callable[P, R]:
    @functools.wraps(func)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        print("call", func.__name__, args, kwargs)
        return func(*args, **kwargs)

    return wrapper


def with_default(func: Callable[Concatenate[int, P], R]) -> Callable[P, R]:
    def inner(*args: P.args, **kwargs: P.kwargs) -> R:
        return func(7, *args, **kwargs)

    return inner


@logged
def add(a: int, b: int = 2) -> int:
    return a + b


@with_default
def scale(n: int, by: float, *, shift: float = 0.0) -> float:
    return n * by + shift


print(add(1), add(1, b=5), scale(2.0), scale(0.5, shift=1), P, T)


def retry(times: int) -> Callable[[Callable[P, Awaitable[R]]], Callable[P, Coroutine[Any, Any, R]]]:
    def decorate(func: Callable[P, Awaitable[R]]) -> Callable[P, Coroutine[Any, Any, R]]:
        async def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
            for attempt in range(times - 1):
                try:
                    return await func(*args, **kwargs)
                except ValueError as error:
                    print("attempt", attempt + 1, error)
            return await func(*args, **kwargs)

        return wrapper

    return decorate


left = [2]


@retry(3)
async def fetch(name: str) -> str:
    await asyncio.sleep(0)
    if left[0]:
        left[0] -= 1
        raise ValueError(f"{name} not ready")
    return name.upper()


class Feed(Generic[T]):
    def __init__(self, *items: T) -> None:
        self.items = items

    def __aiter__(self) -> AsyncIterator[T]:
        return self.walk()

    async def walk(self) -> AsyncGenerator[T, None]:
        for item in self.items:
            yield item


@asynccontextmanager
async def opened(name: str) -> AIter[list[str]]:
    lines = [name]
    yield lines
    print("closed", lines)


@contextmanager
def numbered(start: int) -> Iterator[Callable[[], int]]:
    n = start - 1

    def following() -> int:
        nonlocal n
        n += 1
        return n

    yield following
    print("used up to", n)


def is_texts(values: list[object]) -> TypeGuard[list[str]]:
    return all(isinstance(v, str) for v in values)


def size(value: SupportsInt | SupportsFloat) -> str:
    return f"{int(value)} {float(value)}"


def magnitude(value: SupportsAbs[float]) -> float:
    return abs(value)


def write(file: TextIO | IO[str], text: str) -> int:
    return file.write(text)


def views(m: Mapping[str, int]) -> tuple[KeysView[str], ValuesView[int], ItemsView[str, int]]:
    return m.keys(), m.values(), m.items()


async def total(feed: AsyncIterable[int]) -> int:
    result = 0
    async for n in feed:
        result += n
    return result


async def main() -> None:
    print(await fetch("page"))
    feed = Feed(1, 2, 3)
    print(await total(feed), [x async for x in Feed("a", "b")])
    async with opened("f") as lines:
        lines.append("more")
    coroutine = total(feed)
    made = feed.walk()
    for value in (coroutine, made, feed, total):
        kinds = (Awaitable, Coroutine, AsyncIterable, AsyncIterator, AsyncGenerator)
        print([isinstance(value, kind) for kind in kinds])
    print(await coroutine, await anext(made))
    await made.aclose()


asyncio.run(main())
with numbered(5) as following:
    print(following(), following())
print(is_texts(["a"]), is_texts(["a", 1]), size(2.9), size(True), magnitude(-3 + 4j), magnitude(-2))
import io
import sys
print(write(sys.stdout, "out\n"), write(io.StringIO(), "buffer"), *map(list, views({"k": 1})))
values = (1, 1.5, "x", 2j, None, [])
for kind in (SupportsInt, SupportsFloat, SupportsIndex, SupportsAbs, SupportsRound):
    print([isinstance(v, kind) for v in values])
