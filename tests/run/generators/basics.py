"""Generator functions: laziness, loops of every shape, values of every type, several at once."""


def count(n: int):
    i = 0
    while i < n:
        yield i
        i += 1


def evens(n: int):
    for i in range(n):
        if i % 2 == 0:
            yield i


def pairs(xs: list[int]):
    for x in xs:
        for y in xs:
            if x != y:
                yield x, y


def nothing():
    return
    yield


def lazy():
    print("begun")
    yield 1
    print("between")
    yield 2
    print("ended")


def mixed(flag: bool):
    yield 1
    yield "two"
    yield 3.0
    if flag:
        yield None
    yield [4]


def words(text: str):
    word = ""
    for c in text:
        if c == " ":
            if word:
                yield word
            word = ""
        else:
            word += c
    if word:
        yield word


def skipping(n: int):
    for i in range(n):
        if i == 2:
            continue
        if i == 5:
            break
        yield i
    else:
        yield -1
    yield 100


def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def nested_while(n: int):
    i = 0
    while i < n:
        j = 0
        while j < i:
            k = 0
            while k < j:
                if (i + j + k) % 3 == 0:
                    yield i * 100 + j * 10 + k
                k += 1
            if j == 2:
                yield -j
            j += 1
        i += 1


def many(a: int, b: float, c: str, d: list[int], e: bool):
    yield a
    yield b
    yield c
    d.append(len(d))
    yield d
    yield e
    yield a, b, c, e


print(list(count(5)), list(evens(7)), list(pairs([1, 2, 3])), list(nothing()))
g = lazy()
print("made")
for x in g:
    print("got", x)
print(list(mixed(True)), list(mixed(False)))
print(list(words("  a few  words ")))
print(list(skipping(4)), list(skipping(9)), list(skipping(2)))
big = []
for n in fibonacci():
    if n > 10**30:
        break
    big.append(n)
print(len(big), big[-1])
print(list(nested_while(6)))
print(list(many(1, 2.5, "x", [7], True)))
a, b = count(3), count(3)
print(next(a), next(a), next(b), next(a), next(b))
first, *rest = count(4)
print(first, rest)
x, y = count(2)
print(x, y)
print(sum(count(10)), max(count(4)), min(evens(9)), sorted(pairs([2, 1])), tuple(count(2)))
print(3 in count(5), 9 in count(5))
print(dict((n, n * n) for n in count(4)))
print(list(zip(count(3), evens(10))), list(enumerate(words("a b"))))
print(list(map(str, count(3))), list(filter(None, count(3))))
print([n for n in count(4) if n != 1])
print(", ".join(words("to be joined")))
