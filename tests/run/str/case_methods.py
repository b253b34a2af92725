words = ["hello World", "ÉCOLE straße", "ǆungla", "İstanbul", "ΑΣ σας", "o'neill's x-ray", "", "123abc DEF", "ﬁn"]
for w in words:
    print(w.upper(), w.lower(), w.title(), w.capitalize(), w.swapcase(), w.casefold(), sep="|")
    print(w.isupper(), w.islower(), w.istitle(), len(w.upper()))
