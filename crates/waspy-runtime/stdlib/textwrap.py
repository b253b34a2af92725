"""`textwrap`: lines of a width from paragraphs, and indentation."""

from core.object import type_name


class TextWrapper:
    """How text is wrapped."""

    def __init__(
        self,
        width=70,
        initial_indent="",
        subsequent_indent="",
        expand_tabs=True,
        replace_whitespace=True,
        fix_sentence_endings=False,
        break_long_words=True,
        drop_whitespace=True,
        break_on_hyphens=True,
        tabsize=8,
        *,
        max_lines=None,
        placeholder=" [...]",
    ):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def wrap(self, text):
        """The lines of one paragraph."""
        chunks = self._split(self._munge(text))
        if self.fix_sentence_endings:
            _widen_sentence_ends(chunks)
        return self._lines(chunks)

    def fill(self, text):
        return "\n".join(self.wrap(text))

    def _munge(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            if isinstance(text, (bytes, bytearray)):
                # What their `translate` says of a table for texts.
                raise TypeError("a bytes-like object is required, not 'dict'")
            text = "".join([" " if c in "\t\n\x0b\x0c\r " else c for c in text])
        return text

    def _split(self, text):
        """Words and the space between them; words are cut behind hyphens where that is wanted."""
        chunks = []
        for chunk in _words_and_space(text):
            if self.break_on_hyphens and not chunk[0] in "\t\n\x0b\x0c\r ":
                chunks.extend(_cut_at_hyphens(chunk))
            else:
                chunks.append(chunk)
        return chunks

    def _lines(self, chunks):
        if self.width <= 0:
            raise ValueError(f"invalid width {self.width!r} (must be > 0)")
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")
        lines = []
        chunks = chunks[::-1]
        while chunks:
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and chunks[-1].strip() == "" and lines:
                chunks.pop()
            line = self._take_line(chunks, width)
            if self.drop_whitespace and line and line[-1].strip() == "":
                line.pop()
            if not line:
                continue
            if self._has_room(lines, chunks, line, width):
                lines.append(indent + "".join(line))
            else:
                self._end_short(lines, line, indent, width)
                break
        return lines

    def _take_line(self, chunks, width):
        """The chunks that fit into a line; of one that fits into none, the part that does."""
        line = []
        used = 0
        while chunks and used + len(chunks[-1]) <= width:
            used += len(chunks[-1])
            line.append(chunks.pop())
        if chunks and len(chunks[-1]) > width:
            self._take_long(chunks, line, used, width)
        return line

    def _take_long(self, chunks, line, used, width):
        left = 1 if width < 1 else width - used
        if self.break_long_words:
            end = left
            chunk = chunks[-1]
            if self.break_on_hyphens and len(chunk) > left:
                hyphen = chunk.rfind("-", 0, left)
                if hyphen > 0 and chunk[:hyphen].strip("-") != "":
                    end = hyphen + 1
            line.append(chunk[:end])
            chunks[-1] = chunk[end:]
        elif not line:
            line.append(chunks.pop())

    def _has_room(self, lines, chunks, line, width):
        """May this line be added, with what may come after it?"""
        if self.max_lines is None or len(lines) + 1 < self.max_lines:
            return True
        ended = not chunks or self.drop_whitespace and len(chunks) == 1 and chunks[0].strip() == ""
        return ended and len("".join(line)) <= width

    def _end_short(self, lines, line, indent, width):
        """The last line where more would come: it ends with the placeholder."""
        while line:
            if line[-1].strip() != "" and len("".join(line)) + len(self.placeholder) <= width:
                lines.append(indent + "".join(line) + self.placeholder)
                return
            line.pop()
        if lines:
            before = lines[-1].rstrip()
            if len(before) + len(self.placeholder) <= self.width:
                lines[-1] = before + self.placeholder
                return
        lines.append(indent + self.placeholder.lstrip())


def _words_and_space(text):
    chunks = []
    start = 0
    while start < len(text):
        space = text[start] in "\t\n\x0b\x0c\r "
        end = start + 1
        while end < len(text) and (text[end] in "\t\n\x0b\x0c\r ") == space:
            end += 1
        chunks.append(text[start:end])
        start = end
    return chunks


def _cut_at_hyphens(word):
    """The parts of a word: cut behind hyphens between letters, and around dashes (`--`) between words."""
    parts = []
    start = 0
    at = 0
    while at < len(word):
        if word[at] != "-":
            at += 1
            continue
        end = at
        while end < len(word) and word[end] == "-":
            end += 1
        if end - at >= 2:
            if _is_word(word, at - 1, True) and end < len(word) and _is_word_char(word[end]):
                parts.append(word[start:at])
                parts.append(word[at:end])
                start = end
        elif _cuts_here(word, start, at):
            parts.append(word[start:end])
            start = end
        at = end
    if start < len(word):
        parts.append(word[start:])
    return parts


def _is_word_char(c):
    return c.isalnum() or c == "_"


def _is_word(word, at, punctuation):
    """Is there the end of a word at a place: a character of one, or punctuation that may follow it?"""
    return at >= 0 and (_is_word_char(word[at]) or punctuation and word[at] in "!\"'&.,?")


def _is_letter(word, at):
    return 0 <= at < len(word) and word[at].isalpha()


def _cuts_here(word, start, at):
    """May a line end behind the single hyphen at a place? Two letters (or one and a hyphen) are before it and after it."""
    before = _is_letter(word, at - 1) and at - 1 >= start and (at - 2 >= start and (_is_letter(word, at - 2) or word[at - 2] == "-" and at - 3 >= start and _is_letter(word, at - 3)))
    after = _is_letter(word, at + 1) and (_is_letter(word, at + 2) or at + 2 < len(word) and word[at + 2] == "-" and _is_letter(word, at + 3))
    return before and after


def _widen_sentence_ends(chunks):
    """Two spaces behind a small letter and a mark that ends a sentence."""
    i = 0
    while i < len(chunks) - 1:
        if chunks[i + 1] == " " and _ends_sentence(chunks[i]):
            chunks[i + 1] = "  "
            i += 2
        else:
            i += 1


def _ends_sentence(chunk):
    end = len(chunk)
    if end and chunk[end - 1] in "\"'":
        end -= 1
    return end >= 2 and chunk[end - 1] in ".!?" and "a" <= chunk[end - 2] <= "z"


def wrap(
    text,
    width=70,
    *,
    initial_indent="",
    subsequent_indent="",
    expand_tabs=True,
    replace_whitespace=True,
    fix_sentence_endings=False,
    break_long_words=True,
    drop_whitespace=True,
    break_on_hyphens=True,
    tabsize=8,
    max_lines=None,
    placeholder=" [...]",
):
    """The lines of a paragraph."""
    wrapper = TextWrapper(
        width,
        initial_indent,
        subsequent_indent,
        expand_tabs,
        replace_whitespace,
        fix_sentence_endings,
        break_long_words,
        drop_whitespace,
        break_on_hyphens,
        tabsize,
        max_lines=max_lines,
        placeholder=placeholder,
    )
    return wrapper.wrap(text)


def fill(
    text,
    width=70,
    *,
    initial_indent="",
    subsequent_indent="",
    expand_tabs=True,
    replace_whitespace=True,
    fix_sentence_endings=False,
    break_long_words=True,
    drop_whitespace=True,
    break_on_hyphens=True,
    tabsize=8,
    max_lines=None,
    placeholder=" [...]",
):
    """A paragraph as one text of several lines."""
    wrapper = TextWrapper(
        width,
        initial_indent,
        subsequent_indent,
        expand_tabs,
        replace_whitespace,
        fix_sentence_endings,
        break_long_words,
        drop_whitespace,
        break_on_hyphens,
        tabsize,
        max_lines=max_lines,
        placeholder=placeholder,
    )
    return wrapper.fill(text)


def shorten(text, width, *, initial_indent="", subsequent_indent="", break_long_words=True, break_on_hyphens=True, placeholder=" [...]"):
    """The text in one line, its end left out where it does not fit."""
    wrapper = TextWrapper(
        width,
        initial_indent,
        subsequent_indent,
        break_long_words=break_long_words,
        break_on_hyphens=break_on_hyphens,
        max_lines=1,
        placeholder=placeholder,
    )
    return wrapper.fill(" ".join(text.strip().split()))


def dedent(text):
    """Without the space that all lines begin with; lines of space alone become empty."""
    if isinstance(text, (bytes, bytearray)):
        raise TypeError("cannot use a string pattern on a bytes-like object")
    if not isinstance(text, str):
        raise TypeError(f"expected string or bytes-like object, got '{type_name(text)}'")
    lines = []
    margin = None
    for line in text.split("\n"):
        if line.strip(" \t") == "":
            lines.append("")
            continue
        lines.append(line)
        indent = line[: len(line) - len(line.lstrip(" \t"))]
        margin = indent if margin is None else _common_start(margin, indent)
    if margin:
        lines = [line[len(margin) :] for line in lines]
    return "\n".join(lines)


def _common_start(a, b):
    n = 0
    while n < len(a) and n < len(b) and a[n] == b[n]:
        n += 1
    return a[:n]


def indent(text, prefix, predicate=None):
    """A prefix before each line that is more than space, or for which the predicate is true."""
    lines = []
    for line in text.splitlines(True):
        if line.strip() != "" if predicate is None else predicate(line):
            lines.append(prefix + line)
        else:
            lines.append(line)
    return "".join(lines)
