text = """the quick brown fox jumps over the lazy dog
the dog barks and the fox runs"""


def count_words(text: str) -> dict[str, int]:
    counts: dict[str, int] = {}
    for word in text.split():
        counts[word] = counts.get(word, 0) + 1
    return counts


def rank(item):
    return (-item[1], item[0])


c = count_words(text)
print(c)
for word, n in sorted(c.items(), key=rank)[:4]:
    print(f"{word:<8}{n:>3}")
groups = {}
for w in c:
    groups.setdefault(len(w), []).append(w)
print(groups)
index = {}
for n, line in enumerate(text.splitlines()):
    for w in line.split():
        if w not in index:
            index[w] = []
        index[w].append(n)
print({w: ns for w, ns in index.items() if len(ns) > 1})
