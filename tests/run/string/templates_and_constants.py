# string: constants, capwords, Template.
import string
from string import Template

print(string.ascii_letters, string.digits, string.hexdigits, string.octdigits, string.punctuation, repr(string.whitespace), len(string.printable), string.ascii_lowercase, string.ascii_uppercase)
print(string.capwords("hello  big   world"), string.capwords("a-b c-d", "-"), string.capwords(""), repr(string.capwords("  x  ")))
t = Template("$name owes $$${amount} to ${who}s")
print(t.substitute(name="Ann", amount=5, who="friend"), t.substitute({"name": "B", "amount": 1.5, "who": "x"}), t.substitute({"name": "M", "who": "w"}, amount=3), t.template)
print(t.safe_substitute(name="N"), Template("$").safe_substitute(), Template("$1 ${2} $a").safe_substitute(a=5), t.get_identifiers(), t.is_valid(), Template("$1").is_valid(), Template("no holes").substitute())
for call in (lambda: t.substitute(name="x"), lambda: Template("$").substitute(), lambda: Template("a\nb $1").substitute(), lambda: Template("${a").substitute(a=1), lambda: Template("$a").substitute({})):
    try:
        print(call())
    except (KeyError, ValueError) as e:
        print(type(e).__name__ + ":", e)


def caesar(text, shift):
    lower, upper = string.ascii_lowercase, string.ascii_uppercase
    table = str.maketrans(lower + upper, lower[shift:] + lower[:shift] + upper[shift:] + upper[:shift])
    return text.translate(table)


print(caesar("Hello, World!", 3), caesar(caesar("abcXYZ", 5), 21), "".join(c for c in "a1b2!" if c in string.ascii_letters), [c in string.punctuation for c in "a.b"], all(c in string.hexdigits for c in "c0ffee"))


def is_pangram(s):
    return set(string.ascii_lowercase) <= set(s.lower())


print(is_pangram("The quick brown fox jumps over the lazy dog"), is_pangram("no"))
