def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
s = "Hello, World"
t(s.split); t(s.split, ","); t(s.split, ", ", 1); t(s.split, "o", 1); t(s.split, ""); t(s.split, 5); t("  a  b ".split); t("  a  b ".split, " "); t("a,b,c".rsplit, ",", 1); t("a b c".rsplit, None, 1); t("".split); t("".split, ","); t("a\nb\r\nc\x0bd".splitlines); t("a\n\nb\n".splitlines, True); t("x".split, maxsplit=0); t("a b c".split, None, maxsplit=1); t("a b".split, sep=" ")
t("-".join, ["a", "b"]); t("-".join, []); t("-".join, "abc"); t("-".join, [1, 2]); t("-".join, ["a", None]); t("-".join, 5); t("-".join, {"x": 1, "y": 2}); t("".join, (c for c in "gen"))
