"""A plugin that tags notes with the long words of their text."""

from _note import Note

LONG = 7


def describe() -> str:
    return "tags notes with their long words"


def transform(note: Note) -> Note:
    tags = list(note.tags)
    for word in note.body.lower().split():
        word = word.strip(".,;:!?")
        if len(word) >= LONG and word not in tags:
            tags.append(word)
    return Note(note.title, note.body, tags)
