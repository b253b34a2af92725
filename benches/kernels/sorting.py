"""Sorting with keys: records by a field, by a tuple, by a text, in place and in reverse; `min` and `max` with keys."""

import sys


class Record:
    def __init__(self, name: str, age: int, score: float) -> None:
        self.name = name
        self.age = age
        self.score = score


def by_age_and_name(record: Record) -> tuple[int, str]:
    return (record.age, record.name)


def records(n: int) -> list[Record]:
    made: list[Record] = []
    state = 987654321
    for _ in range(n):
        state = (state * 1103515245 + 12345) % 2147483648
        name = "n" + str(state // 65536 % 5000)
        made.append(Record(name, state // 1024 % 90, state % 10007 / 7.0))
    return made


def checksum(found: list[Record]) -> int:
    total = 0
    for i, record in enumerate(found):
        total = (total * 31 + record.age * i + len(record.name)) % 1000000007
    return total


def run(n: int) -> int:
    people = records(n)
    total = 0
    if n > 0:
        total += checksum(sorted(people, key=lambda record: record.score))
        total += checksum(sorted(people, key=by_age_and_name))
        people.sort(key=lambda record: record.name, reverse=True)
        total += checksum(people)
        names = sorted([record.name for record in people], key=str.lower)
        total += len(names[0]) + len(names[-1])
        words = sorted(names, key=len)
        total += len(words[n // 2])
        total += max(people, key=lambda record: record.score).age + min(people, key=by_age_and_name).age
        total += sorted(range(n), key=lambda i: (i * 7919) % 10007)[n // 3]
    return total


if __name__ == "__main__":
    print(run(int(sys.argv[1])))
