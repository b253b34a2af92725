"""product, permutations, combinations, zip_longest."""

from itertools import combinations, combinations_with_replacement, permutations, product, zip_longest

print(list(product([1, 2], "ab")), list(product("ab", repeat=2)), list(product()), list(product([1], [], [2])), list(product([], [1])))
print(list(product([1, 2], "x", (3.5,))), list(product([0, 1], repeat=0)), list(product([1, 2], ["a"], repeat=2)), list(product("ab")))
print(list(product([1], [2], [3], [4])), len(list(product(range(3), range(4), range(5)))))
print(list(permutations([1, 2, 3])), list(permutations("abc", 2)), list(permutations([1], 2)), list(permutations([])), list(permutations("ab", 0)))
print(list(combinations("abcd", 2)), list(combinations([1, 2], 3)), list(combinations([1, 2], 0)), list(combinations(range(5), r=4)))
print(list(combinations_with_replacement("ab", 2)), list(combinations_with_replacement([], 0)), list(combinations_with_replacement([], 1)))
print(len(list(permutations(range(6)))), len(list(combinations(range(10), 5))), len(list(combinations_with_replacement(range(5), 3))))
print(list(zip_longest([1, 2, 3], "ab")), list(zip_longest([1], [2, 3], "xyz", fillvalue=0)), list(zip_longest([1, 2], [3], [4], [5], fillvalue="-")))
print(list(zip_longest()), list(zip_longest([1, 2])), list(zip_longest("ab", "", fillvalue="?")))

for a, b in combinations([3, 1, 2], 2):
    print(a + b, max(a, b), end="; ")
print()
print(sum(a * b for a, b in product(range(3), range(4))))
best = max(permutations([3, 1, 2]), key=lambda p: p[0] * 100 + p[1] * 10 + p[2])
print(best, {c: sum(c) for c in combinations((1, 2, 3), 2)}, (1, 2) in set(combinations([1, 2, 3], 2)))


def triples(n):
    """Pythagorean triples."""
    return [(a, b, c) for a, b, c in combinations(range(1, n), 3) if a * a + b * b == c * c]


print(triples(21))
for make in (
    lambda: combinations([1], -1),
    lambda: permutations([1], -1),
    lambda: combinations_with_replacement([1], -1),
    lambda: product([1], repeat=-1),
    lambda: permutations([1], "x"),
    lambda: combinations(5, 1),
    lambda: product([1], 2),
):
    try:
        make()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
