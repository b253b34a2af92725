for v in ["12", " 7 ", "1_000", "0x1f", "-0b11", "", "1.5", "nan", "-inf", "1e3", "٣", b"12", 3.9, -3.9, True, None, [1], "1__0", 1e30, "0o7", "+5", "- 5"]:
    row = []
    for f in (int, float, complex, bool, str, repr, lambda x: int(x, 0), lambda x: int(x, 16), lambda x: round(x), lambda x: abs(x), lambda x: -x, lambda x: divmod(x, 2)):
        try:
            row.append(f(v))
        except (ValueError, TypeError, OverflowError) as e:
            row.append(str(e)[:60])
    print(row)
