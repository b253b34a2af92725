"""What hosts and plugins share; plugins write `from _note import Note`."""

from dataclasses import dataclass


@dataclass
class Note:
    """A note, as plugins see it."""

    title: str
    body: str
    tags: list[str]
