"""Records what CPython 3.12 answers to the programs of `run/` and `cpydiff/`.

    python3 tests/record.py                 all programs
    python3 tests/record.py run/str run/int/big.py
    python3 tests/record.py --check         say which recordings are out of date, write nothing

Beside `NAME.py` it writes `NAME.out`, `NAME.err` and `NAME.code` (an empty answer or 0: no file); for `cpydiff/` it writes
`NAME.cpython`. `NAME.args` (one argument a line) and `NAME.stdin` are a program's input. Programs run in this folder
with a fixed hash seed and a bare environment, and paths below this folder are recorded relative to it; those of the topic `files` run in
an empty folder each. Any Python may run this script; the
answers come from `python3.12`.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
VERSION = (3, 12)
SECONDS = 60
FOLDER = "/folder"  # what is recorded in place of a program's own folder


def find_python() -> list[str]:
    """A command that starts CPython 3.12, tried in turn."""
    candidates = [os.environ.get("PYTHON312", ""), sys.executable, "python3.12", "python3"]
    # The shims of pyenv refuse versions that are installed but not selected.
    candidates += map(str, Path.home().glob(".pyenv/versions/3.12.*/bin/python3.12"))
    probe = "import sys; print(sys.implementation.name, *sys.version_info[:2]); print(sys.executable)"
    for candidate in filter(None, candidates):
        try:
            answer = subprocess.run([candidate, "-c", probe], capture_output=True, text=True, check=False)
        except OSError:
            continue
        lines = answer.stdout.splitlines()
        if answer.returncode == 0 and lines[0].split() == ["cpython", *map(str, VERSION)]:
            return [lines[1]]
    sys.exit("record.py: no CPython 3.12 found; name one in PYTHON312")


def programs(names: list[str]) -> list[Path]:
    """The programs below the given files and folders; names that begin with `_`, and packages, are imported only."""
    found: set[Path] = set()
    for name in names or ["run", "cpydiff"]:
        path = (HERE / name) if (HERE / name).exists() else Path(name).resolve()
        if path.is_file():
            found.add(path)
        elif path.is_dir():
            found.update(p for p in path.rglob("*.py") if is_program(p))
        elif names:
            sys.exit(f"record.py: {name} does not exist")
    return sorted(found)


def is_program(path: Path) -> bool:
    """Whether the harness runs this file."""
    folders = path.relative_to(HERE).parents
    packaged = any((HERE / folder / "__init__.py").exists() for folder in folders)
    return not packaged and not any(part.startswith(("_", ".")) for part in path.relative_to(HERE).parts)


def answer(python: list[str], path: Path) -> dict[str, str]:
    """What CPython does, by the extension of the file that keeps it."""
    args = path.with_suffix(".args").read_text().splitlines() if path.with_suffix(".args").exists() else []
    stdin = path.with_suffix(".stdin").read_bytes() if path.with_suffix(".stdin").exists() else b""
    environment = {"PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1", "PYTHONIOENCODING": "utf-8", "NO_COLOR": "1"}
    own_folder = path.relative_to(HERE).parts[1] == "files"
    with tempfile.TemporaryDirectory() as folder:
        command = [*python, "-s", "-B", str(path if own_folder else path.relative_to(HERE)), *args]
        where = folder if own_folder else HERE
        done = subprocess.run(command, cwd=where, input=stdin, capture_output=True, env=environment, timeout=SECONDS, check=False)
    if done.returncode < 0:
        sys.exit(f"record.py: {path}: ended by signal {-done.returncode}")
    out, err = (normalise(stream.decode("utf-8")).replace(folder, FOLDER) for stream in (done.stdout, done.stderr))
    if path.is_relative_to(HERE / "cpydiff"):
        return {".cpython": out}
    return {".out": out, ".err": err, ".code": f"{done.returncode}\n" if done.returncode else ""}


def normalise(text: str) -> str:
    """Paths relative to this folder, as the programs were named; line ends of one kind."""
    return text.replace("\r\n", "\n").replace(f"{HERE}{os.sep}", "")


def update(path: Path, text: str, check: bool) -> bool:
    """Brings one recording up to date; whether it was not."""
    old = path.read_bytes().decode() if path.exists() else ""
    if old == text:
        return False
    if not check and text:
        path.write_bytes(text.encode())
    elif not check:
        path.unlink()
    return True


def main() -> int:
    """Records, and says what changed."""
    parser = argparse.ArgumentParser(description="Records CPython's answers.")
    parser.add_argument("names", nargs="*", help="files and folders, relative to tests/")
    parser.add_argument("--check", action="store_true", help="write nothing; exit code 1 when something is out of date")
    options = parser.parse_args()
    python, paths = find_python(), programs(options.names)
    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        answers = list(pool.map(lambda p: answer(python, p), paths))
    changed = [
        path.with_suffix(extension)
        for path, texts in zip(paths, answers)
        for extension, text in texts.items()
        if update(path.with_suffix(extension), text, options.check)
    ]
    for path in changed:
        print(("out of date: " if options.check else "recorded ") + str(path.relative_to(HERE)))
    print(f"{len(paths)} programs, {len(changed)} recordings {'out of date' if options.check else 'changed'}")
    return 1 if options.check and changed else 0


if __name__ == "__main__":
    sys.exit(main())
