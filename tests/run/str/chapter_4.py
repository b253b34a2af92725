def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
s = "Hello, World"
t("  x ".strip); t("xxaxx".strip, "x"); t("abcba".lstrip, "ab"); t("abc".rstrip, "cb"); t("abc".strip, 5); t("  x".lstrip, None); t("test.py".removesuffix, ".py"); t("test".removeprefix, "te"); t("test".removeprefix, "x")
t("x".center, 5); t("x".center, 6, "*"); t("ab".ljust, 5, "."); t("ab".rjust, 1); t("x".center, 5, "ab"); t("x".center, "5"); t("42".zfill, 5); t("-42".zfill, 5); t("+1".zfill, 4); t("".zfill, 2); t("a\tb".expandtabs, 4); t("a\tb".expandtabs); t("\t".expandtabs, 0)
