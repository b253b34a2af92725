# Which filter decides, how often each action tells, and what is recorded.
import warnings


class Custom(UserWarning):
    pass


def attempt(name, call):
    try:
        print(name, "->", call())
    except Exception as error:
        print(name, "->", type(error).__name__, error)


for action in ("error", "ignore", "always", "default", "module", "once"):
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter(action)
        for turn in range(3):
            for text in ("one", "two"):
                try:
                    warnings.warn(f"{text} {action}", Custom)
                except Custom as error:
                    print("raised", error)
    print(action, [str(w.message) for w in seen])
with warnings.catch_warnings(record=True) as seen:
    warnings.resetwarnings()
    warnings.simplefilter("always")
    warnings.warn("plain")
    warnings.warn("deprecated", DeprecationWarning)
    warnings.warn(Custom("an object"))
    warnings.warn("custom", category=Custom, stacklevel=1)
    warnings.warn_explicit("explicit", RuntimeWarning, "some_file.py", 77)
print(len(seen), [(str(w.message), w.category.__name__, type(w.message).__name__) for w in seen], seen[-1].filename, seen[-1].lineno)
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    warnings.filterwarnings("ignore", message="secret.*")
    warnings.filterwarnings("error", category=Custom)
    warnings.filterwarnings("ignore", message="SHOUT", category=UserWarning)
    warnings.filterwarnings("always", "late", append=True)
    for text in ("secret thing", "a secret", "shout it", "late", "other"):
        warnings.warn(text)
    attempt("custom", lambda: warnings.warn("custom", Custom))
    attempt("runtime", lambda: warnings.warn("shout", RuntimeWarning))
print([str(w.message) for w in seen])
with warnings.catch_warnings(action="error", category=DeprecationWarning):
    attempt("old", lambda: warnings.warn("old", DeprecationWarning))
attempt("no category", lambda: warnings.warn("x", int))
attempt("action", lambda: warnings.simplefilter("loudly"))
attempt("action", lambda: warnings.filterwarnings("loudly"))
attempt("message", lambda: warnings.filterwarnings("ignore", message=3))
attempt("lineno", lambda: warnings.filterwarnings("ignore", lineno=-1))
print(warnings.formatwarning("text", UserWarning, "file.py", 3, "the line"), end="")
