

def make(depth):
    if not depth:
        return None, None
    depth -= 1
    return make(depth), make(depth)


def check(node):
    left, right = node
    if not left:
        return 1
    return 1 + check(left) + check(right)


class Tree:
    def __init__(self, left=None, right=None):
        self.left = left
        self.right = right

    def check(self):
        if self.left is None:
            return 1
        return 1 + self.left.check() + self.right.check()


def make_objects(depth):
    if depth == 0:
        return Tree()
    return Tree(make_objects(depth - 1), make_objects(depth - 1))


def run(n):
    out = []
    lowest = 4
    stretch = n + 1
    out.append("stretch tree of depth %d\t check: %d" % (stretch, check(make(stretch))))
    long_lived = make(n)
    for depth in range(lowest, stretch, lowest):
        rounds = 1 << (n - depth + lowest)
        total = 0
        for _ in range(rounds):
            total += check(make(depth))
        out.append(f"{rounds}\t trees of depth {depth}\t check: {total}")
    out.append(check(long_lived))
    out.append(make_objects(n).check())
    return out


if __name__ == "__main__":
    for line in run(4):
        print(line)
