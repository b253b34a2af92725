"""`json.loads(cls=)`: decoders below `JSONDecoder` that set hooks for themselves, or look at the text first."""

import io
import json
from datetime import date


class Shouting(json.JSONDecoder):
    def decode(self, s):
        return {"read": super().decode(s), "length": len(s)}


class Dates(json.JSONDecoder):
    def __init__(self):
        super().__init__(object_hook=self.revive)

    def revive(self, d):
        if d.keys() == {"date"}:
            return date.fromisoformat(d["date"])
        return d


class Lines(json.JSONDecoder):
    """One value a line."""

    def decode(self, s):
        return [super(Lines, self).decode(line) for line in s.splitlines() if line.strip()]


print(json.loads("[1, 2]", cls=Shouting), json.loads(b"{}", cls=Shouting), json.loads("[]", cls=json.JSONDecoder))
print(json.loads('{"a": [{"date": "2024-02-29"}], "b": {"date": "x", "c": 1}}', cls=Dates))
print(json.loads('{"a": 1}\n\n[2]\n', cls=Lines), json.load(io.StringIO('"x"\n'), cls=Lines))
for text, kind in [("[1,", Shouting), ('{"date": "nope"}', Dates), ("1 2", Lines)]:
    try:
        print(json.loads(text, cls=kind))
    except ValueError as error:
        print(type(error).__name__, error)
