from enum import IntEnum


class Priority(IntEnum):
    LOW = 1
    HIGH = 10


def describe(p: Priority) -> str:
    if p == Priority.LOW:
        return "low"
    if p is Priority.HIGH:
        return "high"
    return "?"


print(Priority.LOW, repr(Priority.LOW), Priority.LOW + 1, Priority.LOW < Priority.HIGH, Priority.HIGH == 10, f"{Priority.HIGH}", f"{Priority.HIGH:03d}")
print(describe(Priority.LOW), describe(Priority(10)), sorted([Priority.HIGH, Priority.LOW]), max(Priority), [10, 20][Priority.LOW], int(Priority.HIGH))
print({1: "one"}[Priority.LOW], sum(Priority), Priority.LOW * 2.5)
