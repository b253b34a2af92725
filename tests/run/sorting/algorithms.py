def merge_sort(xs: list[int]) -> list[int]:
    if len(xs) < 2:
        return xs
    mid = len(xs) // 2
    a, b = merge_sort(xs[:mid]), merge_sort(xs[mid:])
    out: list[int] = []
    i = j = 0
    while i < len(a) and j < len(b):
        if a[i] <= b[j]:
            out.append(a[i])
            i += 1
        else:
            out.append(b[j])
            j += 1
    return out + a[i:] + b[j:]


def quick_sort(xs):
    if not xs:
        return []
    p = xs[0]
    return quick_sort([x for x in xs[1:] if x < p]) + [p] + quick_sort([x for x in xs[1:] if x >= p])


def insertion_sort(xs):
    for i in range(1, len(xs)):
        x, j = xs[i], i
        while j > 0 and xs[j - 1] > x:
            xs[j] = xs[j - 1]
            j -= 1
        xs[j] = x
    return xs


def counting_sort(text: str) -> str:
    counts: dict[str, int] = {}
    for c in text:
        counts[c] = counts.get(c, 0) + 1
    return "".join([c * counts[c] for c in sorted(counts)])


data = [5, 2**62, -1, 0, 5, -(2**63), 17, 3]
print(merge_sort(data), quick_sort(data), insertion_sort(data[:]), data)
print(quick_sort(["pear", "fig", "apple"]), insertion_sort([2.5, -1.5, 0.0]), counting_sort("mississippi"))
