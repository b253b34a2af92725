state = 12345


def rand() -> int:
    global state
    state = (state * 1103515245 + 12345) % 2**31
    return state >> 8


def by_key(p: tuple[int, int]) -> int:
    return p[0]


items = [(rand() % 10, i) for i in range(500)]
s = sorted(items, key=by_key)
ok = True
for i in range(1, len(s)):
    if s[i - 1][0] > s[i][0] or (s[i - 1][0] == s[i][0] and s[i - 1][1] > s[i][1]):
        ok = False
print(ok, s[:12])
nums = [rand() for _ in range(1000)]
a = sorted(nums)
nums.sort(reverse=True)
print(a == nums[::-1], a[0], a[-1])
runs = list(range(100)) + list(range(50, 0, -1)) + [7] * 40
runs.sort()
print(runs[:60], len(runs))
