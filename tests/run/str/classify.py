samples = ["", "abc", "abc1", "123", "²³", "½", "Ⅷ", "é", " \t\n", "a b", "_x1", "1x", "class", "日本", "x\u00a0", "\u2028", "-5", "1.0", "\x7f", "٣"]
for s in samples:
    print(ascii(s), s.isalpha(), s.isdigit(), s.isdecimal(), s.isnumeric(), s.isalnum(), s.isspace(), s.isidentifier(), s.isprintable(), s.isascii())
