# dialect: typed
"""Compiled patterns that are kept, so that a loop that names one compiles it once."""

from stdlib.re._pattern import Pattern

MOST = 256


class Kept[S]:
    """Patterns of one kind by what they are made of."""

    _patterns: dict[tuple[S, int], Pattern[S]]

    def __init__(self) -> None:
        self._patterns = dict[tuple[S, int], Pattern[S]]()

    def pattern(self, source: S, flags: int) -> Pattern[S]:
        key = (source, flags)
        known = self._patterns.get(key, None)
        if known is not None:
            return known
        made = Pattern[S](source, flags)
        if len(self._patterns) >= MOST:
            self._patterns.clear()
        self._patterns[key] = made
        return made
