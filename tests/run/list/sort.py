def last(s: str) -> str:
    return s[-1]


def neg(n):
    print("key", n)
    return -n


words = ["banana", "Apple", "cherry", "date", "fig"]
print(sorted(words), sorted(words, key=len), sorted(words, key=last), sorted(words, key=str.lower, reverse=True))
nums = [3, 1, 2]
print(sorted(nums, key=neg), nums)
nums.sort()
print(nums, nums.sort(reverse=True), nums)
pairs = [(1, "b"), (0, "z"), (1, "a"), (0, "a")]
pairs.sort()
print(pairs)


def first(p):
    return p[0]


pairs = [(1, "b"), (0, "z"), (1, "a"), (0, "a")]
print(sorted(pairs, key=first), sorted(pairs, key=first, reverse=True))
print(sorted([2**64, 1.5, -1, True, 2**62]), sorted("hello"), sorted({"b": 1, "a": 2}), sorted([]))
try:
    sorted([1, "a", 2])
except TypeError as e:
    print(e)
try:
    [3, None].sort()
except TypeError as e:
    print(e)
