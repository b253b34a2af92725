from enum import Enum, auto


class Step(Enum):
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()

    FIRST = auto()


print(Step.FIRST)
