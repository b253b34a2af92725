"""Makes titles fit for addresses."""

import _letters

SEPARATORS = " -_./"


def slug(title: str, limit: int = 60) -> str:
    """A title in small letters, digits and hyphens, cut between words to at most `limit` characters."""
    if limit < 1:
        raise ValueError(f"a slug needs room, not {limit} characters")
    words = split(title)
    result = ""
    for word in words:
        longer = f"{result}-{word}" if result else word
        if len(longer) > limit:
            break
        result = longer
    return result or "".join(words)[:limit]


def split(title: str) -> list[str]:
    """The words of a title, as they appear in a slug."""
    words: list[str] = []
    word = ""
    for letter in title.lower():
        if letter in SEPARATORS:
            if word:
                words.append(word)
            word = ""
        else:
            word += _letters.plain(letter)
    if word:
        words.append(word)
    return words
