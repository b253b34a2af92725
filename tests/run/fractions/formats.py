"""fractions: formats, on numbers of every size."""

from fractions import Fraction as F
for spec in [">08.2f", "08.2f", "=8.2f", "*=8.2f", "=08.2f", "0.2f", "00.2f", "f", "F", "E", "G", ".0e", "#.0e", "#g", "#.3g", ".0g", ".0%", "012,.2f", "012_.2f", "08,.1f", "+g", " g", "-f", ".12f", ".3", "5", ",", "10f", "1.f", "z", "zf", "z.2e", "s", "n", ".-1f", "é^12.1f", "\n>8.1f", "01.1f", ".1F", "20.10g", ".20g"]:
    row = []
    for x in [F(22, 7), F(-1, 3), F(0), F(1, 10**6), F(10**7), F(-999995, 100000), F(1, 8), F(123456789, 1), F(15, 10), F(25, 10), F(1, 10**5), F(-1, 10**9)]:
        try: row.append(format(x, spec))
        except Exception as e: row.append(f"{type(e).__name__}: {e}"); break
    print(repr(spec), row)
