"""`shlex.shlex`: a text taken apart into words, by rules that are attributes and may be changed."""

import sys
from collections import deque
from io import StringIO

_LETTERS = "abcdfeghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"
_LATIN = "ßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ"

# Where the lexer is; in quotes and behind an escape it is at that character.
_BETWEEN = " "
_WORD = "a"
_MARKS = "c"
_ENDED = ""


class shlex:
    """A lexical analyzer, iterated over its words."""

    def __init__(self, instream=None, infile=None, posix=False, punctuation_chars=False):
        if instream is None:
            self.instream = sys.stdin
        elif isinstance(instream, str):
            self.instream = StringIO(instream)
        else:
            self.instream = instream
        self.infile = infile if instream is not None else None
        self.posix = posix
        self.eof = None if posix else ""
        self.commenters = "#"
        self.wordchars = _LETTERS + (_LATIN if posix else "")
        self.whitespace = " \t\r\n"
        self.whitespace_split = False
        self.quotes = "'\""
        self.escape = "\\"
        self.escapedquotes = '"'
        self.lineno = 1
        self.debug = 0
        self.source = None
        self.token = ""
        self._at = _BETWEEN
        self._back = _BETWEEN
        self._quoted = False
        self._pushed = deque()
        self._unread = ""
        self._marks = "();<>|&" if punctuation_chars is True else punctuation_chars or ""
        if self._marks:
            self.wordchars += "~-./*?="
            self.wordchars = "".join([c for c in self.wordchars if c not in self._marks])

    @property
    def punctuation_chars(self):
        return self._marks

    def push_token(self, tok):
        """Makes the word the next one."""
        self._pushed.appendleft(tok)

    def get_token(self):
        """The next word, `eof` at the end."""
        if self._pushed:
            return self._pushed.popleft()
        return self.read_token()

    def error_leader(self, infile=None, lineno=None):
        """The beginning of a message, as compilers write them."""
        return f'"{self.infile if infile is None else infile}", line {self.lineno if lineno is None else lineno}: '

    def __iter__(self):
        return self

    def __next__(self):
        token = self.get_token()
        if token == self.eof:
            raise StopIteration
        return token

    def read_token(self):
        """The next word of the text itself."""
        self._quoted = False
        while not self._step(self._next()):
            pass
        token = self.token
        self.token = ""
        if self.posix and not self._quoted and token == "":
            return None
        return token

    def _next(self):
        if self._unread:
            c = self._unread[-1]
            self._unread = self._unread[:-1]
        else:
            c = self.instream.read(1)
        if c == "\n":
            self.lineno += 1
        return c

    def _step(self, c):
        """Takes one character; is the word over?"""
        if self._at == _ENDED:
            self.token = ""
            return True
        if self._at == _BETWEEN:
            return self._between(c)
        if self._at in (_WORD, _MARKS):
            return self._inside(c)
        if self._at in self.quotes:
            return self._in_quotes(c)
        return self._escaped(c)

    def _is_token(self):
        return self.token != "" or self.posix and self._quoted

    def _is_escape(self, c):
        return self.posix and c in self.escape

    def _comment(self):
        self.instream.readline()
        self.lineno += 1

    def _between(self, c):
        if not c:
            self._at = _ENDED
            return True
        if c in self.whitespace:
            return self._is_token()
        if c in self.commenters:
            self._comment()
        elif self._is_escape(c):
            self._back, self._at = _WORD, c
        elif c in self.wordchars:
            self.token, self._at = c, _WORD
        elif c in self._marks:
            self.token, self._at = c, _MARKS
        elif c in self.quotes:
            self.token += "" if self.posix else c
            self._at = c
        elif self.whitespace_split:
            self.token, self._at = c, _WORD
        else:
            self.token = c
            return True
        return False

    def _in_quotes(self, c):
        self._quoted = True
        if not c:
            raise ValueError("No closing quotation")
        if c == self._at:
            if self.posix:
                self._at = _WORD
                return False
            self.token += c
            self._at = _BETWEEN
            return True
        if self._is_escape(c) and self._at in self.escapedquotes:
            self._back, self._at = self._at, c
        else:
            self.token += c
        return False

    def _escaped(self, c):
        if not c:
            raise ValueError("No escaped character")
        # Between quotes an escape stands for itself before most characters.
        if self._back in self.quotes and c != self._at and c != self._back:
            self.token += self._at
        self.token += c
        self._at = self._back
        return False

    def _inside(self, c):
        if not c:
            self._at = _ENDED
            return True
        if c in self.whitespace:
            self._at = _BETWEEN
            return self._is_token()
        if c in self.commenters:
            self._comment()
            if self.posix:
                self._at = _BETWEEN
                return self._is_token()
            return False
        if self._at == _MARKS:
            if c in self._marks:
                self.token += c
                return False
            return self._ends_before(c)
        if self.posix and c in self.quotes:
            self._at = c
        elif self._is_escape(c):
            self._back, self._at = _WORD, c
        elif c in self.wordchars or c in self.quotes or self.whitespace_split and c not in self._marks:
            self.token += c
        else:
            return self._ends_before(c)
        return False

    def _ends_before(self, c):
        """The word is over; the character is read again."""
        if self._marks or self._at == _MARKS:
            self._unread += c
        else:
            self._pushed.appendleft(c)
        self._at = _BETWEEN
        return self._is_token()
