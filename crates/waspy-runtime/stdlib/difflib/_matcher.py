"""What two sequences have in common: the longest blocks that both have."""


class Match:
    """Equal parts: `size` elements from `a` on in one sequence and from `b` on in the other. It unpacks as a tuple does."""

    def __init__(self, a, b, size):
        self.a = a
        self.b = b
        self.size = size

    def __iter__(self):
        return iter((self.a, self.b, self.size))

    def __getitem__(self, index):
        return (self.a, self.b, self.size)[index]

    def __eq__(self, other):
        if isinstance(other, Match):
            return self.a == other.a and self.b == other.b and self.size == other.size
        return (self.a, self.b, self.size) == other

    def __repr__(self):
        return f"Match(a={self.a}, b={self.b}, size={self.size})"


def _ratio(matches, length):
    return 2.0 * matches / length if length else 1.0


class SequenceMatcher:
    """Compares two sequences by the longest block that they share, and so on at its sides."""

    def __init__(self, isjunk=None, a="", b="", autojunk=True):
        self.isjunk = isjunk
        self.autojunk = autojunk
        self.a = a
        self.b = b
        self.set_seqs(a, b)

    def set_seqs(self, a, b):
        self.set_seq1(a)
        self.set_seq2(b)

    def set_seq1(self, a):
        self.a = a
        self._blocks = None
        self._codes = None

    def set_seq2(self, b):
        self.b = b
        self._blocks = None
        self._codes = None
        self._counts = None
        self._index()

    def _index(self):
        """Where each element of the second sequence is, without what is junk and what is too frequent to tell anything."""
        places = {}
        for i, element in enumerate(self.b):
            places.setdefault(element, []).append(i)
        self.bjunk = set()
        if self.isjunk:
            for element in list(places):
                if self.isjunk(element):
                    self.bjunk.add(element)
                    del places[element]
        self.bpopular = set()
        n = len(self.b)
        if self.autojunk and n >= 200:
            for element in list(places):
                if len(places[element]) > n // 100 + 1:
                    self.bpopular.add(element)
                    del places[element]
        self.b2j = places

    def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
        """The longest block without junk in the given parts, the first of them; equal neighbours are added, junk too."""
        a, b = self.a, self.b
        if ahi is None:
            ahi = len(a)
        if bhi is None:
            bhi = len(b)
        best_a, best_b, size = alo, blo, 0
        ending = {}
        for i in range(alo, ahi):
            longer = {}
            for j in self.b2j.get(a[i], []):
                if j < blo:
                    continue
                if j >= bhi:
                    break
                k = longer[j] = ending.get(j - 1, 0) + 1
                if k > size:
                    best_a, best_b, size = i - k + 1, j - k + 1, k
            ending = longer
        for junk in (False, True):
            while best_a > alo and best_b > blo and (b[best_b - 1] in self.bjunk) == junk and a[best_a - 1] == b[best_b - 1]:
                best_a, best_b, size = best_a - 1, best_b - 1, size + 1
            while best_a + size < ahi and best_b + size < bhi and (b[best_b + size] in self.bjunk) == junk \
                    and a[best_a + size] == b[best_b + size]:
                size += 1
        return Match(best_a, best_b, size)

    def get_matching_blocks(self):
        """All blocks in order, and one of size 0 at the end."""
        if self._blocks is not None:
            return self._blocks
        la, lb = len(self.a), len(self.b)
        waiting = [(0, la, 0, lb)]
        found = []
        while waiting:
            alo, ahi, blo, bhi = waiting.pop()
            match = self.find_longest_match(alo, ahi, blo, bhi)
            if match.size:
                found.append((match.a, match.b, match.size))
                if alo < match.a and blo < match.b:
                    waiting.append((alo, match.a, blo, match.b))
                if match.a + match.size < ahi and match.b + match.size < bhi:
                    waiting.append((match.a + match.size, ahi, match.b + match.size, bhi))
        found.sort()
        blocks = []
        i = j = n = 0
        for a, b, size in found:
            if i + n == a and j + n == b:
                n += size
            else:
                if n:
                    blocks.append(Match(i, j, n))
                i, j, n = a, b, size
        if n:
            blocks.append(Match(i, j, n))
        blocks.append(Match(la, lb, 0))
        self._blocks = blocks
        return blocks

    def get_opcodes(self):
        """Steps `(tag, i1, i2, j1, j2)` that make the second sequence of the first."""
        if self._codes is not None:
            return self._codes
        codes = []
        i = j = 0
        for a, b, size in [(m.a, m.b, m.size) for m in self.get_matching_blocks()]:
            if i < a and j < b:
                codes.append(("replace", i, a, j, b))
            elif i < a:
                codes.append(("delete", i, a, j, b))
            elif j < b:
                codes.append(("insert", i, a, j, b))
            i, j = a + size, b + size
            if size:
                codes.append(("equal", a, i, b, j))
        self._codes = codes
        return codes

    def get_grouped_opcodes(self, n=3):
        """The steps in groups, with n equal elements around changes."""
        codes = list(self.get_opcodes())
        if not codes:
            codes = [("equal", 0, 1, 0, 1)]
        tag, i1, i2, j1, j2 = codes[0]
        if tag == "equal":
            codes[0] = tag, max(i1, i2 - n), i2, max(j1, j2 - n), j2
        tag, i1, i2, j1, j2 = codes[-1]
        if tag == "equal":
            codes[-1] = tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)
        group = []
        for tag, i1, i2, j1, j2 in codes:
            if tag == "equal" and i2 - i1 > 2 * n:
                group.append((tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)))
                yield group
                group = []
                i1, j1 = max(i1, i2 - n), max(j1, j2 - n)
            group.append((tag, i1, i2, j1, j2))
        if group and not (len(group) == 1 and group[0][0] == "equal"):
            yield group

    def ratio(self):
        """How much is equal, from 0 to 1."""
        return _ratio(sum([match.size for match in self.get_matching_blocks()]), len(self.a) + len(self.b))

    def quick_ratio(self):
        """At least as much: the order does not count."""
        if self._counts is None:
            self._counts = {}
            for element in self.b:
                self._counts[element] = self._counts.get(element, 0) + 1
        left = {}
        matches = 0
        for element in self.a:
            n = left.get(element, self._counts.get(element, 0))
            left[element] = n - 1
            if n > 0:
                matches += 1
        return _ratio(matches, len(self.a) + len(self.b))

    def real_quick_ratio(self):
        """At least as much, by the lengths alone."""
        return _ratio(min(len(self.a), len(self.b)), len(self.a) + len(self.b))
