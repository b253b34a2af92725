# What counts as a whole number where a method or function of the library takes one, whatever the class of the argument is: the
# words of each error, and `__index__` asked once and in order.


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        print('index', self.value)
        return self.value

    def __repr__(self):
        return f'Index({self.value})'


def called(f, *args):
    try:
        print(f(*args))
    except Exception as error:
        print(type(error).__name__, error)


def tried(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


for x in [1, True, Index(1), 2.5, 'x', None, [1]]:
    print('--', x)
    for c in [[1, 2, 3, 1], (1, 2, 3, 1), 'abcabc', b'abcb', range(5)]:
        tried(lambda: c.index(1, x))
        tried(lambda: c.index('a', x))
        tried(lambda: c.index(98, x, 9))
        tried(lambda: c.index(98, x, x))
        tried(lambda: c.find('a', x))
        tried(lambda: c.find(b'b', x))
        called(c.index, 1, x)
        called(c.index, x)
    items = [5, 6, 7]
    tried(lambda: items.insert(x, 1))
    tried(lambda: items.pop(x))
    print(items)
    tried(lambda: list(range(x)))
    tried(lambda: list(range(0, x)))
    tried(lambda: range(1, 5, x))
    tried(lambda: hex(x))
    tried(lambda: chr(x))
    tried(lambda: 'a'.center(x))
    tried(lambda: 'a'.center(x, x))
    tried(lambda: 'a'.center(x, '*'))
    tried(lambda: round(2.567, x))
    tried(lambda: 'a b c'.split(None, x))
    tried(lambda: 'a b c'.split(x, x))
    tried(lambda: 'aaa'.replace('a', 'b', x))
    tried(lambda: bytes(x))
    tried(lambda: 'x'.zfill(x))
    tried(lambda: 'a\tb'.expandtabs(x))
    tried(lambda: enumerate('ab', x).__next__())

# A key function of any class, as a keyword and out of a dict.
for key in [str, lambda v: -v, None, abs]:
    for words in [{'key': key}, {'key': key, 'reverse': True}]:
        numbers = [3, 10, 2]
        tried(lambda: numbers.sort(**words) or numbers)
        sort = numbers.sort
        tried(lambda: sort(**words))
        print(numbers, sorted(numbers, **words))

# An empty dict asks no key for its hash; one with items does.
print({}.pop([], 'default'), divmod(*[7, 2.5]))
tried(lambda: {}.pop([]))
tried(lambda: {1: 2}.pop([], 'default'))
