"""UserList: what lists can, sums that keep the class, a class below."""

from collections import UserList


class Stack(UserList):
    def push(self, x):
        self.append(x)

    def append(self, x):
        print("append", x)
        super().append(x)


u = UserList([3, 1, 2])
print(u, repr(u), str(u), len(u), u[0], u[-1], u[1:], type(u[1:]).__name__, 3 in u, u.data)
print(u == [3, 1, 2], u == UserList([3, 1, 2]), u < [4], u >= UserList([3]), u != [1], [3, 1, 2] == u)
print(u + [4], [4] + u, u + UserList("ab"), u + (5, 6), u * 2, 2 * u, type(u + [1]).__name__)
u += [9]
u += UserList([8])
u *= 1
u.append(7)
u.insert(0, "first")
u.extend((1, 2))
print(u, u.count(1), u.index(1), u.index(1, 3), u.pop(), u.pop(0))
u.remove(9)
u.reverse()
print(u)
u.sort()
print(u, sorted(u, reverse=True), min(u), sum(u))
u.sort(key=lambda x: -x, reverse=False)
print(u)
u[0] = "x"
u[1:3] = [10, 11, 12]
del u[-1]
print(u, list(reversed(u)), [x for x in u], u.copy() == u, u.copy() is u)
u.clear()
print(u, bool(u), UserList(), UserList(range(3)), UserList(UserList("ab")))
s = Stack()
s.push(1)
s.append(2)
print(s, type(s + [3]).__name__, type(s[:1]).__name__, type(s.copy()).__name__, isinstance(s, list), isinstance(s, UserList))
for call in (
    lambda: s[10],
    lambda: UserList().pop(),
    lambda: s.remove(99),
    lambda: s.index(99),
    lambda: s + 1,
    lambda: s < 3,
    lambda: UserList(5),
    lambda: s * "a",
    lambda: hash(s),
    lambda: s["a"],
):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
