"""A spreadsheet: cells that hold numbers, texts or formulas; circles and errors are values."""
import re

class CellError:
    def __init__(self, code): self.code = code
    def __repr__(self): return "#" + self.code
    def __eq__(self, other): return isinstance(other, CellError) and other.code == self.code

class Sheet:
    def __init__(self):
        self.cells = {}
        self.calls = 0
    def __setitem__(self, name, value):
        self.cells[name] = value
    def __getitem__(self, name):
        return self.value(name, ())
    def value(self, name, path):
        self.calls += 1
        if name in path:
            return CellError("CIRC")
        raw = self.cells.get(name)
        if isinstance(raw, str) and raw.startswith("="):
            try:
                return self.formula(raw[1:], path + (name,))
            except ZeroDivisionError:
                return CellError("DIV0")
            except (TypeError, ValueError) as e:
                return CellError("VALUE")
        return raw
    def formula(self, text, path):
        m = re.fullmatch(r"(SUM|MAX|COUNT|JOIN)\(([A-Z])(\d+):([A-Z])(\d+)\)", text)
        if m:
            f, c1, r1, c2, r2 = m.groups()
            names = [chr(c) + str(r) for c in range(ord(c1), ord(c2) + 1) for r in range(int(r1), int(r2) + 1)]
            values = [v for v in (self.value(n, path) for n in names) if v is not None]
            for v in values:
                if isinstance(v, CellError):
                    return v
            return {"SUM": sum, "MAX": max, "COUNT": len, "JOIN": lambda vs: "".join(map(str, vs))}[f](values)
        parts = re.split(r"([-+*/])", text)
        total = self.atom(parts[0].strip(), path)
        for op, part in zip(parts[1::2], parts[2::2]):
            other = self.atom(part.strip(), path)
            for v in (total, other):
                if isinstance(v, CellError):
                    return v
            if op == "+": total = total + other
            elif op == "-": total = total - other
            elif op == "*": total = total * other
            else: total = total / other
        return total
    def atom(self, text, path):
        if re.fullmatch(r"[A-Z]\d+", text):
            return self.value(text, path)
        try:
            return int(text)
        except ValueError:
            return float(text)

s = Sheet()
s["A1"], s["A2"], s["A3"] = 4, 2.5, "txt"
s["B1"], s["B2"], s["B3"] = "=A1+A2*2", "=A1/0", "=A3+1"
s["C1"], s["C2"], s["C3"] = "=SUM(A1:A2)", "=C3", "=C2+1"
s["D1"], s["D2"], s["D3"], s["D4"] = "=SUM(A1:B2)", "=JOIN(A1:A3)", "=MAX(A1:A2)", "=COUNT(A1:C9)"
s["E1"], s["E2"] = "=oops", "=A3*2"
for name in sorted(s.cells):
    print(name, repr(s[name]), type(s[name]).__name__)
print(s["Z9"], s.calls > 30, s["B2"] == CellError("DIV0"), s["B2"] == s["C2"])
