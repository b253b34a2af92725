"""Counting n words of a made-up text: str, split, dict of str."""

import sys

SYLLABLES = ["ka", "lo", "mi", "ru", "te", "sa", "no", "vi"]


def text(n: int) -> str:
    words: list[str] = []
    state = 12345
    for _ in range(n):
        state = (state * 1103515245 + 12345) % 2147483648
        a = state // 65536 % 8
        b = state // 524288 % 8
        c = state // 4194304 % 8
        words.append(SYLLABLES[a] + SYLLABLES[b] + SYLLABLES[c])
    return " ".join(words)


def run(n: int) -> int:
    counts: dict[str, int] = {}
    for word in text(n).split():
        counts[word] = counts.get(word, 0) + 1
    most = 0
    for count in counts.values():
        if count > most:
            most = count
    return len(counts) * 1000000 + most


if __name__ == "__main__":
    print(run(int(sys.argv[1])))
