class Node:
    def __init__(self, key: int) -> None:
        self.key = key
        self.left: Node | None = None
        self.right: Node | None = None


class Tree:
    def __init__(self) -> None:
        self.root: Node | None = None
        self.size = 0

    def insert(self, key: int) -> bool:
        if self.root is None:
            self.root = Node(key)
            self.size = 1
            return True
        n = self.root
        while True:
            if key == n.key:
                return False
            if key < n.key:
                if n.left is None:
                    n.left = Node(key)
                    break
                n = n.left
            else:
                if n.right is None:
                    n.right = Node(key)
                    break
                n = n.right
        self.size += 1
        return True

    def walk(self, n: "Node | None", out: list[int]) -> list[int]:
        if n is not None:
            self.walk(n.left, out)
            out.append(n.key)
            self.walk(n.right, out)
        return out

    def height(self, n: "Node | None") -> int:
        return 0 if n is None else 1 + max(self.height(n.left), self.height(n.right))


t = Tree()
print([t.insert(k) for k in [50, 20, 80, 20, 60, 10, 95, 50, 2**64, -(2**64)]])
print(t.walk(t.root, []), t.size, t.height(t.root))
big = Tree()
x = 1
for _ in range(2000):
    x = x * 1103515245 % 2**31
    big.insert(x)
print(big.size, big.height(big.root) < 60, big.walk(big.root, [])[:3])
