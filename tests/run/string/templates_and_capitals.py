"""string: templates with mistakes and a delimiter of their own, capwords, sets of characters."""

import string


def attempt(label, call):
    try:
        print(label, call())
    except Exception as e:
        print(label, type(e).__name__, e)


t = string.Template("$who likes ${what}, $$5 and $who_else$")
attempt("missing", lambda: string.Template("$a $b").substitute(a=1))
attempt("bad", lambda: t.substitute(who="x", what="y", who_else="z"))
print(t.safe_substitute(who="x"), t.template, t.is_valid(), t.get_identifiers(), string.Template("$a ${b}").get_identifiers())
print(string.Template("$a ${a}b $b").substitute({"a": 1}, b=[2]), string.Template("$a").substitute({"a": 1}, a=2), string.Template("").substitute(), string.Template("$ä ${_x} $A").safe_substitute(A=1, _x=2))
attempt("place", lambda: string.Template("ok\nnot $1 ok").substitute())
attempt("place", lambda: string.Template("${").substitute())


class Percent(string.Template):
    delimiter = "%"
    idpattern = "[a-z]+"


print(Percent("%name owes $5, %%1 %Name").safe_substitute(name="Ann"), Percent.delimiter)
print(string.capwords("  hello   wORLD "), string.capwords("a-b-c", "-"), string.capwords("a, b ,c", ","), repr(string.capwords("")))
print(string.ascii_letters == string.ascii_lowercase + string.ascii_uppercase, string.digits, string.hexdigits, string.octdigits, string.punctuation, repr(string.whitespace), len(string.printable))
