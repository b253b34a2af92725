"""`glob`: the paths that match a pattern of a shell."""

from stdlib import os
from stdlib.fnmatch import fnmatchcase


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """The paths, in the order in which the host lists them."""
    return _Search("" if root_dir is None else os.fspath(root_dir), recursive, include_hidden).run(os.fspath(pathname))


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    return iter(glob(pathname, root_dir=root_dir, recursive=recursive, include_hidden=include_hidden))


def has_magic(s):
    return "*" in s or "?" in s or "[" in s


def escape(pathname):
    """A pattern that matches this path alone."""
    return "".join([f"[{c}]" if c in "*?[" else c for c in pathname])


class _Search:
    """How patterns are looked up: below which folder, whether `**` goes down, whether names with a dot count."""

    def __init__(self, root, recursive, hidden):
        self.root = root
        self.recursive = recursive
        self.hidden = hidden

    def place(self, path):
        return os.path.join(self.root, path) if self.root else path or "."

    def run(self, pattern):
        start = "/" if pattern.startswith("/") else ""
        parts = pattern.split("/")
        if start:
            parts = parts[1:]
        found = [start]
        for i, part in enumerate(parts):
            found = self.step(found, part, i == len(parts) - 1)
        return [path for path in found if path]

    def step(self, folders, part, last):
        """What one part of a pattern leads to from some folders; before the last part they get a slash."""
        end = "" if last else "/"
        found = []
        for folder in folders:
            if part == "**" and self.recursive:
                found.append(folder)
                found.extend(self.below(folder, last))
            elif has_magic(part):
                for name in self.names(folder):
                    if self.takes(name, part) and (last or os.path.isdir(self.place(folder + name))):
                        found.append(folder + name + end)
            elif part == "" or os.path.lexists(self.place(folder + part)):
                if part != "" or last and os.path.isdir(self.place(folder)):
                    found.append(folder + part + end)
                elif not last:
                    found.append(folder)
        return found

    def takes(self, name, pattern):
        if name.startswith(".") and not pattern.startswith(".") and not self.hidden:
            return False
        return fnmatchcase(name, pattern)

    def names(self, folder):
        try:
            return os.listdir(self.place(folder))
        except OSError:
            return []

    def below(self, folder, files):
        """The folders below one, and the files where those are wanted."""
        found = []
        for name in self.names(folder):
            if name.startswith(".") and not self.hidden:
                continue
            path = folder + name
            is_folder = os.path.isdir(self.place(path))
            if files:
                found.append(path)
            elif is_folder:
                found.append(path + "/")
            if is_folder:
                found.extend(self.below(path + "/", files))
        return found
