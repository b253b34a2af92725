"""An object dies at its `del` however many statements before let go of nothing."""


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("dies:", self.name)


def work(n):
    total = 0
    for i in range(n):
        total += i
    return total


first, second = Noisy("first"), Noisy("second")
total = 0
for i in range(3000):
    total += i
del first
print("after del", total)
print(work(3000))
second = None
print("after None")
