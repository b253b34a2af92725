"""Huffman codes with a heap; run lengths; LZ78 on bytes."""
import heapq
from collections import Counter


class Node:
    def __init__(self, weight, symbol=None, left=None, right=None):
        self.weight = weight
        self.symbol = symbol
        self.left = left
        self.right = right

    def __lt__(self, other):
        return (self.weight, self.order()) < (other.weight, other.order())

    def order(self):
        return self.symbol if self.symbol is not None else self.left.order()

    def walk(self, prefix=""):
        if self.symbol is not None:
            yield self.symbol, prefix or "0"
        else:
            yield from self.left.walk(prefix + "0")
            yield from self.right.walk(prefix + "1")


def codes(text):
    heap = [Node(n, c) for c, n in Counter(text).items()]
    heapq.heapify(heap)
    while len(heap) > 1:
        a = heapq.heappop(heap)
        b = heapq.heappop(heap)
        heapq.heappush(heap, Node(a.weight + b.weight, None, a, b))
    return dict(heap[0].walk()) if heap else {}


def encode(text, table):
    return "".join(table[c] for c in text)


def decode(bits, table):
    back = {v: k for k, v in table.items()}
    out, current = [], ""
    for bit in bits:
        current += bit
        if current in back:
            out.append(back[current])
            current = ""
    return "".join(out)


for text in ("abracadabra", "mississippi river", "aaaa", ""):
    table = codes(text)
    bits = encode(text, table)
    print(repr(text), sorted(table.items(), key=lambda kv: (len(kv[1]), kv)), len(bits))
    assert decode(bits, table) == text


def run_lengths(data):
    out = []
    for x in data:
        if out and out[-1][0] == x:
            out[-1][1] += 1
        else:
            out.append([x, 1])
    return [tuple(pair) for pair in out]


print(run_lengths("aaabccd"), run_lengths([1, 1, "1", None, None]), run_lengths(b"\0\0\1"))


def lz78(data):
    table = {b"": 0}
    word = b""
    out = []
    for byte in data:
        longer = word + bytes([byte])
        if longer in table:
            word = longer
        else:
            out.append((table[word], byte))
            table[longer] = len(table)
            word = b""
    if word:
        out.append((table[word], None))
    return out


def unlz78(pairs):
    words = [b""]
    result = bytearray()
    for index, byte in pairs:
        word = words[index] + (bytes([byte]) if byte is not None else b"")
        words.append(word)
        result += word
    return bytes(result)


for data in (b"", b"abababababa", bytes(range(5)) * 3, "naïve naïve".encode()):
    pairs = lz78(data)
    print(pairs)
    assert unlz78(pairs) == data
