from functools import cache, partial

square = lambda x: x * x
values = [3]


@cache
def fetch(x):
    return square(x)


print(partial(fetch, *values)())
