"""array: comparisons, item by item, of numbers that equal nothing."""

from array import array

nan, inf = float("nan"), float("inf")
for code in "fd":
    for a, b in (([nan], [nan]), ([1.5, inf], [1.5, inf]), ([1.5, nan], [1.5, nan]), ([], []), ([0.0], [-0.0]), ([1.5], [1.5, 2.5])):
        x, y = array(code, a), array(code, b)
        print(code, a, b, x == y, x != y, x == x, x == array("d", b), x < y, x <= y)
a = array("d", [nan, 1.0])
print(a.count(nan), nan in a, a.index(1.0), 1.0 in a, a == [nan, 1.0], array("d", [1.0]) == array("i", [1]), array("b", [1]) != array("q", [1]), array("u", "ab") == array("u", "ab"))
