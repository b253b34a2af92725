for s in ["plain", "it's", 'say "hi"', "it's \"both\"", "back\\slash", "\t\n\r", "\x00\x1f\x7f", "é\x80\xa0\xad", "\u200b\u2028\ue000", "𝄞\U0010ffff", "\ud800x", "日本", "\x1b[0m"]:
    print(ascii(s), len(s), len(repr(s)))
    print(repr(s).encode("utf-8", "backslashreplace"))
print(repr("a'b"), [repr("x")], ["a'b", 'c"d'], {"k'": "\n"})
print('\101\x41\u0041\U00000041\N{LATIN SMALL LETTER E WITH ACUTE}' "joined" r"\n" "\
continued")
