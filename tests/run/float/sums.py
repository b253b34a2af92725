print(sum([0.1] * 10), sum([0.1] * 3), sum([1e100, 1.0, -1e100]), sum([1, 2.5, 3]), sum([], 0.5))
import math

print(math.fsum([0.1] * 10), math.fsum([1e100, 1.0, -1e100]))
acc = 0.0
for _ in range(10):
    acc += 0.1
print(acc, acc == 1.0)
s = 0
for v in [1, 2, 0.5]:
    s += v
    print(s, type(s).__name__)
def mean(xs):
    return sum(xs) / len(xs)


print(mean([1, 2, 3, 4]), mean([0.5, 0.25]), mean([2**62, 2**62]))
