# difflib: matching blocks, steps, ratios, close matches, unified and context diffs.
import difflib
from difflib import SequenceMatcher

matcher = SequenceMatcher(None, "private Thread currentThread;", "private volatile Thread currentThread;")
print(round(matcher.ratio(), 3), matcher.quick_ratio(), round(matcher.real_quick_ratio(), 4))
for block in matcher.get_matching_blocks():
    print(block, tuple(block), block[2])
for tag, i1, i2, j1, j2 in SequenceMatcher(None, "qabxcd", "abycdf").get_opcodes():
    print(f"{tag:7} a[{i1}:{i2}] ({'qabxcd'[i1:i2]!r}) b[{j1}:{j2}] ({'abycdf'[j1:j2]!r})")
print(SequenceMatcher(lambda c: c == " ", " abcd", "abcd abcd").find_longest_match(0, 5, 0, 9))
print(SequenceMatcher(None, " abcd", "abcd abcd").find_longest_match(0, 5, 0, 9))
print(SequenceMatcher(None, [1, 2, 3, 4], [2, 3, 5]).get_opcodes())
print(SequenceMatcher(None, "", "").ratio(), SequenceMatcher(None, "abc", "").ratio(), SequenceMatcher(None, "ab", "ab").ratio())
matcher = SequenceMatcher(None, "abcd", "bcde")
print(matcher.ratio(), matcher.find_longest_match() == (0 + 1, 0, 3))
matcher.set_seq1("bcde")
print(matcher.ratio())
matcher.set_seqs("aaa", "bbb")
print(matcher.ratio(), matcher.get_matching_blocks())
long = "x" * 250 + "abc"
print(SequenceMatcher(None, "abcx", long).ratio() < SequenceMatcher(None, "abcx", long, autojunk=False).ratio() + 0.1)
print(sorted(SequenceMatcher(None, "", long).bpopular), SequenceMatcher(None, "", "a b c", False).b2j)

words = ["ape", "apple", "peach", "puppy", "appeal"]
print(difflib.get_close_matches("appel", words), difflib.get_close_matches("appel", words, n=1))
print(difflib.get_close_matches("wheel", words), difflib.get_close_matches("apple", words, cutoff=0.9))
for n, cutoff in [(0, 0.5), (1, 1.5)]:
    try:
        difflib.get_close_matches("x", words, n, cutoff)
    except ValueError as error:
        print(error)

before = "one two three four five six seven eight nine ten eleven twelve".split()
after = "one 2 three four five six seven eight nine ten twelve thirteen".split()
for line in difflib.unified_diff(before, after, "old", "new", lineterm=""):
    print(line)
for line in difflib.unified_diff(["a\n", "b\n"], ["a\n", "c\n"], "x.txt", "y.txt", "monday", "tuesday", n=0):
    print(line, end="")
print(list(difflib.unified_diff(before, before)), list(difflib.unified_diff([], ["x"], lineterm="")))
for line in difflib.context_diff(before, after, "old", "new", n=1, lineterm=""):
    print(line)
for group in SequenceMatcher(None, before, after).get_grouped_opcodes(1):
    print(group)
