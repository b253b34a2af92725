"""StopIteration that leaves a generator."""


def first(values: list[int]):
    yield next(iter(values))


for value in first([1]):
    print(value)
for value in first([]):
    print(value)
