for text in ["0", "-0", "+7", "  42\n", "1_000", "007", "-9223372036854775808", "18446744073709551616", "\t-5 "]:
    print(repr(text), int(text))
for text, base in [("ff", 16), ("0xff", 16), ("0XFF", 0), ("0b101", 0), ("0o17", 0), ("z", 36), ("-1010", 2), ("0b11", 2), ("1_0", 8)]:
    print(repr(text), base, int(text, base))
for text in ["", " ", "1.5", "abc", "1__0", "_1", "1_", "0x10", "- 1", "--1", "1 2", "١٢"]:
    try:
        print(repr(text), int(text))
    except ValueError as e:
        print(e)
for text, base in [("2", 2), ("12", 1), ("12", 37), ("08", 0), ("g", 16), ("0b1", 8)]:
    try:
        print(int(text, base))
    except ValueError as e:
        print(e)
