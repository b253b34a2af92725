# Chains of attributes, subscripts and calls; storing through them; augmented.
class Node:
    def __init__(self, value, *children):
        self.value = value
        self.children = list(children)
        self.meta = {"n": len(children)}

    def child(self, i):
        return self.children[i]

    def __getitem__(self, i):
        return self.children[i]


tree = Node(1, Node(2, Node(3)), Node(4))
print(tree.children[0].child(0).value, tree[0][0].value, tree.child(1).meta["n"], tree[-1].value)
tree[0].meta["extra"] = [1, 2]
tree[0].meta["extra"][0] += 10
tree[0].children[0].value *= 5
print(tree[0].meta, tree[0][0].value)
tree.next = tree
print(tree.next.next.next.value)
del tree.next
tree.children[1].meta = None
try:
    tree.children[1].meta["x"]
except TypeError as e:
    print(e)
try:
    tree.children[1].meta["x"] = 1
except TypeError as e:
    print(e)
try:
    tree.next.value
except AttributeError as e:
    print(e)
try:
    tree[5].value
except IndexError as e:
    print(e)
data = {"users": [{"name": "ann", "tags": {"a", "b"}}, {"name": "bob", "tags": set()}]}
print([u["name"].title() for u in data["users"]], sorted(data["users"][0]["tags"]))
data["users"][1]["tags"].add("new")
data["users"][1].setdefault("age", 5)
data["users"][1]["age"] -= 2
print(data["users"][1])
try:
    data["users"][0]["age"] += 1
except KeyError as e:
    print("KeyError", e)
print("a,b;c,d".split(";")[1].split(",")[0].upper().lower().join(["<", ">"]))
fs = {"f": [lambda x: x + 1, lambda x: {"r": x * 2}]}
print(fs["f"][0](1), fs["f"][1](4)["r"], (fs["f"][0] if True else None)(9))
matrix = [[0] * 3 for _ in range(2)]
matrix[1][2] = 7
matrix[0][0], matrix[0][1] = matrix[1][2], matrix[0][0]
print(matrix)
i = 0
order = [1, 2, 3]
order[i], i = 9, 2
order[i] = order[i - 1] = 8
print(order, i)
key = ("a", 1)
m = {key: {key: {key: "deep"}}}
print(m["a", 1]["a", 1][key], m[key].get(("b", 2), "none"))
