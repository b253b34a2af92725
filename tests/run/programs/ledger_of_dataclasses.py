"""A ledger with typed entries: dataclasses, ordering, grouping, formatted tables, exceptions with data."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Iterable, Iterator


class LedgerError(Exception):
    def __init__(self, message: str, *, entry: Entry | None = None) -> None:
        super().__init__(message)
        self.entry = entry


class Overdrawn(LedgerError):
    @property
    def missing(self) -> Decimal:
        return -self.entry.amount if self.entry else Decimal(0)


@dataclass(frozen=True, order=True)
class Entry:
    day: date
    account: str
    amount: Decimal = field(compare=False)
    tags: tuple[str, ...] = field(default=(), compare=False)

    def __post_init__(self) -> None:
        if not self.account.isidentifier():
            raise LedgerError(f"bad account {self.account!r}", entry=self)


@dataclass
class Ledger:
    entries: list[Entry] = field(default_factory=list)
    limits: dict[str, Decimal] = field(default_factory=dict)

    def add(self, account: str, amount: str, day: date, *tags: str) -> Entry:
        entry = Entry(day, account, Decimal(amount), tags)
        after = self.balance(account) + entry.amount
        if after < self.limits.get(account, Decimal("-Infinity")):
            raise Overdrawn(f"{account} would be at {after}", entry=entry)
        self.entries.append(entry)
        return entry

    def balance(self, account: str) -> Decimal:
        return sum((e.amount for e in self.entries if e.account == account), Decimal(0))

    def by_month(self) -> dict[tuple[int, int], list[Entry]]:
        months: defaultdict[tuple[int, int], list[Entry]] = defaultdict(list)
        for entry in sorted(self.entries):
            months[entry.day.year, entry.day.month].append(entry)
        return dict(months)

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries)

    def __len__(self) -> int:
        return len(self.entries)


def table(rows: Iterable[tuple[str, ...]], header: tuple[str, ...]) -> str:
    rows = list(rows)
    widths = [max(len(r[i]) for r in [header, *rows]) for i in range(len(header))]
    lines = ["  ".join(f"{cell:<{w}}" for cell, w in zip(header, widths)).rstrip()]
    lines.append("  ".join("-" * w for w in widths))
    for first, *rest in rows:
        lines.append("  ".join([f"{first:<{widths[0]}}", *(f"{c:>{w}}" for c, w in zip(rest, widths[1:]))]))
    return "\n".join(lines)


start = date(2024, 1, 30)
ledger = Ledger(limits={"cash": Decimal("0")})
ledger.add("cash", "100.50", start, "open")
ledger.add("bank", "-20", start + timedelta(days=2), "fee", "auto")
ledger.add("cash", "-30.25", start + timedelta(3))
for args in (("cash", "-100", start), ("no name", "1", start), ("cash", "x", start)):
    try:
        ledger.add(*args)
    except Overdrawn as error:
        print("overdrawn:", error, error.missing, error.entry.day.isoformat())
    except LedgerError as error:
        print("ledger:", error, error.entry.amount, isinstance(error, Exception))
    except ArithmeticError as error:
        print(type(error).__name__, error)

print(table(((e.account, str(e.amount), f"{e.day:%d.%m.%Y}") for e in ledger), ("account", "amount", "day")))
for (year, month), entries in ledger.by_month().items():
    print(f"{year}-{month:02}", [e.account for e in entries], sum(e.amount for e in entries))
print(len(ledger), Counter(tag for e in ledger for tag in e.tags).most_common(), min(ledger).account)
first = ledger.entries[0]
moved = replace(first, day=first.day.replace(day=1), tags=("moved",))
print(moved < first, moved == replace(moved, amount=Decimal(1)), moved)
try:
    first.amount = Decimal(0)
except AttributeError as error:
    print(type(error).__name__, error)
print(Ledger(), Ledger() == Ledger(limits={}))
print({e.account: ledger.balance(e.account) for e in ledger})
