"""string: constants, capwords, Template."""

import string
from string import Template, ascii_lowercase

print(string.ascii_letters, string.ascii_uppercase, string.digits, string.hexdigits, string.octdigits)
print(string.punctuation, repr(string.printable), repr(string.whitespace), ascii_lowercase[:3])
print(string.capwords("hello  big world"), string.capwords("a-b-cD", "-"), repr(string.capwords("")), repr(string.capwords(" x  y ", " ")))
t = Template("$who likes ${what}, $$5 $who")
print(t.substitute(who="tim", what="kung pao"), t.substitute({"who": "a"}, what=3), t.safe_substitute(who="x"), t.safe_substitute())
print(t.template, t.is_valid(), t.get_identifiers(), Template("$").is_valid(), Template("$1 ${} ${a b} $x").safe_substitute(x=1.5))
print(Template("${a}b$a_b$a.c").substitute(a=1, a_b=2), Template("").substitute(), Template("no names").substitute({}))
for bad in ("x $", "a\nb $1", "${a", "$who $nope", "$", "é\r\n ${1}"):
    try:
        print(Template(bad).substitute(who=1))
    except ValueError as error:
        print("ValueError", error)
    except KeyError as error:
        print("KeyError", error)


def caesar(text: str, shift: int) -> str:
    moved = ascii_lowercase[shift:] + ascii_lowercase[:shift]
    return text.translate(str.maketrans(ascii_lowercase, moved))


print(caesar("hello, world", 3), caesar(caesar("round trip", 5), 21))
print([c for c in "a1!é " if c in string.ascii_letters + string.digits])
