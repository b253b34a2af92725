"""A key that is a function at one time and None at another."""

for key in (None, len, str.lower, lambda s: s[-1]):
    words = ["bob", "Al", "cyd"]
    print(sorted(words, key=key), max(words, key=key), min(words, key=key), max(words, key=key, default="x"))
    words.sort(key=key)
    print(words)
