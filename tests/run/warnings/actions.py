"""warnings: actions, filters by class and text, recording, formatting, errors."""

import warnings


def attempt(label, call):
    try:
        print(label, "->", call())
    except (Warning, TypeError, ValueError, AssertionError) as error:
        print(label, "->", type(error).__name__ + ":", error)


def noisy(text="noise", category=UserWarning):
    warnings.warn(text, category)
    return "went on"


class Mine(UserWarning):
    """A class of the program's own."""


for action in ("error", "ignore", "always", "default", "module", "once"):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter(action)
        for _ in range(3):
            attempt(action, noisy)
        print(action, len(caught), [str(w.message) for w in caught])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for category in (UserWarning, DeprecationWarning, RuntimeWarning, FutureWarning, SyntaxWarning, ImportWarning, BytesWarning, ResourceWarning, PendingDeprecationWarning, UnicodeWarning, Mine):
        noisy(category.__name__.lower(), category)
    for w in caught:
        print(w.category.__name__, w.message, type(w.message).__name__, isinstance(w.message, w.category))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("ignore")
    warnings.filterwarnings("always", message="keep")
    warnings.filterwarnings("error", category=Mine)
    for text in ("keep this", "Keep that", "drop this", "do keep"):
        noisy(text)
    attempt("mine", lambda: noisy("x", Mine))
    attempt("instance", lambda: warnings.warn(Mine("made", 5)))
    print([str(w.message) for w in caught])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    warnings.warn(Mine("object", 1))
    warnings.warn("plain")
    warnings.warn(UserWarning())
    print([(w.category.__name__, w.message.args) for w in caught])
with warnings.catch_warnings():
    warnings.simplefilter("error")
    attempt("inside", noisy)
with warnings.catch_warnings(action="ignore"):
    attempt("ignored", noisy)
attempt("category", lambda: warnings.warn("x", int))
attempt("category", lambda: warnings.warn("x", "UserWarning"))
attempt("action", lambda: warnings.simplefilter("shout"))
attempt("message", lambda: warnings.filterwarnings("ignore", message=5))
attempt("lineno", lambda: warnings.simplefilter("ignore", lineno=-1))
print(repr(warnings.formatwarning("text", UserWarning, "file.py", 12)), repr(warnings.formatwarning("text", Mine, "file.py", 12, "  line of code  ")))
def old_name(x):
    warnings.warn("old_name is now new_name", DeprecationWarning, stacklevel=2)
    return x + 1


with warnings.catch_warnings(record=True) as caught:
    warnings.resetwarnings()
    warnings.simplefilter("always", DeprecationWarning)
    print(old_name(1), len(caught), caught[0].category is DeprecationWarning, issubclass(DeprecationWarning, Warning))
