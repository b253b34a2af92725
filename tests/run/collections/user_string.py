"""UserString: methods that give its own class and those that do not."""

from collections import UserString


class Name(UserString):
    def shout(self):
        return self.upper() + "!"


u = UserString("Hello World")
print(u, repr(u), str(u), len(u), u[0], u[-1], u[2:5], type(u[0]).__name__, "World" in u, UserString("o W") in u)
print(u == "Hello World", u == UserString("x"), u < "I", u >= UserString("A"), hash(u) == hash("Hello World"), {u: 1}["Hello World"])
print(u + "!", ">" + u, u + u, u * 2, 2 * u, u + 5, type(u + "").__name__)
print(u.upper(), u.lower(), u.title(), u.swapcase(), u.capitalize(), u.casefold(), type(u.upper()).__name__)
print(u.center(15, "*"), u.ljust(13) + "|", u.rjust(13, "."), u.zfill(13), u.replace("o", "0"), u.replace("o", "0", 1))
print(u.split(), u.split("o", 1), u.rsplit("o", 1), u.partition(" "), u.rpartition("o"), UserString("a\nb").splitlines(), UserString("a\nb").splitlines(True))
print(u.find("o"), u.rfind("o"), u.index("W"), u.count("l"), u.count("l", 5), u.startswith("He"), u.endswith(("x", "ld")), u.find(UserString("W")))
print(UserString("  x ").strip(), UserString("xxax").strip("x"), UserString("xxax").lstrip("x"), UserString("xxax").rstrip("x"), u.removeprefix("Hello "), u.removesuffix("World"))
print(UserString("%s-%d") % ("a", 3), UserString("{}-{x}").format(1, x=2), UserString("{a}").format_map({"a": 9}), UserString(",").join(["a", "b"]), UserString("a\tb").expandtabs(4))
print(UserString("12").isdigit(), UserString("ab").isalpha(), UserString("a1").isalnum(), UserString("AB").isupper(), UserString("ab").islower(), UserString(" ").isspace(), UserString("Ab").istitle(), UserString("a b").isidentifier(), UserString("½").isnumeric(), UserString("5").isdecimal(), UserString("\n").isprintable(), UserString("é").isascii())
print(int(UserString("12")), float(UserString("1.5")), complex(UserString("1j")), UserString("é").encode(), UserString("é").encode("latin-1"), UserString("abc").translate({97: "X"}))
print(UserString(12), UserString(u) == u, UserString([1, 2]), list(UserString("abc")), [c for c in reversed(UserString("ab"))], bool(UserString("")))
n = Name("ann")
print(n.shout(), type(n.shout()).__name__, isinstance(n, str), isinstance(n, UserString), n.data)
for call in (lambda: u[99], lambda: u.index("z"), lambda: UserString(), lambda: u < 3, lambda: u.center("a"), lambda: int(u)):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
