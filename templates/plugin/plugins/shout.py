"""A plugin that makes titles loud."""

from _note import Note


def describe() -> str:
    return "makes titles loud"


def transform(note: Note) -> Note:
    return Note(note.title.upper() + "!", note.body, note.tags + ["loud"])
