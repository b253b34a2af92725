"""The rules of the service: who gets a loan. Change them without touching Rust."""

from dataclasses import dataclass

OF_AGE = 18
BURDEN = 0.4


@dataclass
class Applicant:
    """Who asks."""

    name: str
    age: int
    income: float
    debts: list[float]


@dataclass
class Decision:
    """What is answered."""

    accepted: bool
    reasons: list[str]
    limit: float | None


def decide(applicant: Applicant) -> Decision:
    """Decides, with a reason for each rule that is broken."""
    if applicant.income < 0.0:
        raise ValueError("an income is not negative")
    reasons: list[str] = []
    if applicant.age < OF_AGE:
        reasons.append(f"{applicant.name} is under age")
    debts = sum(applicant.debts)
    if debts > applicant.income * BURDEN:
        reasons.append(f"debts of {debts:.2f} are more than {BURDEN:.0%} of the income")
    limit = None if reasons else round(applicant.income * 3.0 - debts, 2)
    return Decision(not reasons, reasons, limit)
