"""Versions of a text merged line by line: slices, zip, enumerate, recursion with memory, sets of ranges."""
def common(a, b):
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a) - 1, -1, -1):
        for j in range(len(b) - 1, -1, -1):
            table[i][j] = 1 + table[i + 1][j + 1] if a[i] == b[j] else max(table[i + 1][j], table[i][j + 1])
    i = j = 0
    while i < len(a) and j < len(b):
        if a[i] == b[j]:
            yield i, j
            i, j = i + 1, j + 1
        elif table[i + 1][j] >= table[i][j + 1]:
            i += 1
        else:
            j += 1

def changes(a, b):
    at = bt = 0
    for i, j in [*common(a, b), (len(a), len(b))]:
        if (i, j) != (at, bt):
            yield slice(at, i), b[bt:j]
        at, bt = i + 1, j + 1

def apply(lines, edits):
    out, at = [], 0
    for where, new in edits:
        out += lines[at:where.start] + new
        at = where.stop
    return out + lines[at:]

def merge(base, left, right):
    ours = [(w, n, "left") for w, n in changes(base, left)]
    theirs = [(w, n, "right") for w, n in changes(base, right)]
    edits, conflicts = [], []
    for where, new, side in sorted(ours + theirs, key=lambda e: (e[0].start, e[0].stop, e[2])):
        if edits and where.start < edits[-1][0].stop or edits and where == edits[-1][0]:
            if new != edits[-1][1]:
                conflicts.append((side, where.start, new))
            continue
        edits.append((where, new))
    return apply(base, edits), conflicts

base = "one two three four five".split()
left = "one 2 three four five six".split()
right = "zero one two three five".split()
print(list(changes(base, left)), list(changes(base, right)))
print(merge(base, left, right))
print(merge(base, left, "one II three four five".split()))
assert all(apply(base, changes(base, other)) == other for other in (left, right, [], base, base[::-1]))
print(*common("abcbdab", "bdcaba"), sep=" ")
print("".join("abcbdab"[i] for i, _ in common("abcbdab", "bdcaba")))
