"""Letters that addresses do without. The name begins with `_`: this file is there to be imported."""

PLAIN = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "é": "e", "è": "e", "à": "a", "û": "u", "ç": "c", "ñ": "n"}


def plain(letter: str) -> str:
    """What stands for a letter in an address; nothing for punctuation."""
    if letter.isascii():
        return letter if letter.isalnum() else ""
    return PLAIN.get(letter, "")
