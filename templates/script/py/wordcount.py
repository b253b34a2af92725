"""Counts words: `cargo run -- TEXT…`, `cargo waspy run py/wordcount.py -- TEXT…` and `python py/wordcount.py TEXT…` are the same."""

import sys

SHOWN = 3


def count(text: str) -> dict[str, int]:
    """How often each word is in a text, without regard to case."""
    counts: dict[str, int] = {}
    for word in text.lower().split():
        word = word.strip(".,;:!?\"'()")
        if word:
            counts[word] = counts.get(word, 0) + 1
    return counts


def main(args: list[str]) -> int:
    """The program: its arguments without its own name, its exit code."""
    if not args:
        print("usage: wordcount TEXT…")
        return 2
    counts = count(" ".join(args))
    for word, n in sorted(counts.items(), key=lambda item: -item[1])[:SHOWN]:
        print(f"{n:4} {word}")
    # When Rust calls this function there is no end of the program that would do it.
    sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
