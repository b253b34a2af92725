"""Tests of the plugin that is built in: `cargo waspy test` runs them compiled, `pytest` under CPython."""

from _note import Note
from plugin import describe, transform


def test_a_note_stays_as_it_is():
    note = Note("Title", "Body", ["tag"])
    assert transform(note) == note


def test_describe():
    assert describe() == "leaves notes as they are"
