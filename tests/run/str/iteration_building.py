def reverse(s: str) -> str:
    out = ""
    for c in s:
        out = c + out
    return out


def vowels(s):
    n = 0
    for c in s.lower():
        if c in "aeiou":
            n += 1
    return n


def is_palindrome(text):
    kept = [c.lower() for c in text if c.isalnum()]
    return kept == kept[::-1]


def caesar(text: str, shift: int) -> str:
    out: list[str] = []
    for c in text:
        if c.isascii() and c.isalpha():
            base = ord("A") if c.isupper() else ord("a")
            out.append(chr((ord(c) - base + shift) % 26 + base))
        else:
            out.append(c)
    return "".join(out)


print(reverse("añb日"), vowels("Education"), is_palindrome("A man, a plan, a canal: Panama"), is_palindrome("ab"))
print(caesar("Hello, Wörld!", 3), caesar(caesar("Hello, Wörld!", 3), -3))
for i, c in enumerate("aé日"):
    print(i, c, end=";")
print()
