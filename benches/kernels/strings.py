"""Text: a made-up log is split, stripped, searched, replaced, formatted and joined."""

import sys

LEVELS = ["INFO", "Warning", "error", "Debug"]


def log(n: int) -> str:
    lines: list[str] = []
    state = 2463534242
    for i in range(n):
        state = (state * 1103515245 + 12345) % 2147483648
        level = LEVELS[state // 65536 % 4]
        user = state // 262144 % 97
        lines.append(f"  {i:06d} [{level:<8}] user={user};size={state % 1000 / 10:.1f};path=/srv/{user}/file-{i % 13}.txt ")
    return "\n".join(lines)


def fields(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for part in text.split(";"):
        key, _, value = part.partition("=")
        found[key.strip()] = value.strip()
    return found


def swapped(word: str) -> str:
    letters: list[str] = []
    for c in word:
        if c.isalpha():
            letters.append(c.swapcase())
        elif c != "/":
            letters.append(c)
    return "".join(letters)


def run(n: int) -> int:
    total = 0
    for line in log(n).splitlines():
        line = line.strip()
        number, rest = line[:6], line[7:]
        end = rest.find("]")
        level = rest[1:end].rstrip().lower()
        entry = fields(rest[end + 1 :])
        path = entry["path"].replace("/srv/", "/var/").upper()
        if path.endswith("3.TXT") or level.startswith("e"):
            total += len(path) + int(number)
        report = "%s %-8s %8.2f" % (entry["user"].zfill(4), level, float(entry["size"]))
        total += report.count("0") + len(swapped(path[6:]))
    return total


if __name__ == "__main__":
    print(run(int(sys.argv[1])))
