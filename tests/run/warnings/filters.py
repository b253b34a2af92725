import warnings

def old(n):
    warnings.warn("old() is deprecated", DeprecationWarning)
    return n * 2

class ConfigWarning(UserWarning):
    pass

for i in range(3):
    warnings.warn("in a loop")
old(1)
warnings.warn("other text", RuntimeWarning)
warnings.warn(ConfigWarning("custom"))

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for i in range(2):
        old(i)
    warnings.warn("hello")
    print(len(caught))
    for w in caught:
        print(w.category.__name__, str(w.message), w.lineno, type(w.message).__name__, w.filename.endswith(".py"))
    print(issubclass(caught[0].category, DeprecationWarning))

with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        old(3)
    except DeprecationWarning as e:
        print("raised", e)
    try:
        warnings.warn("boom")
    except UserWarning as e:
        print("raised", type(e), e.args)

with warnings.catch_warnings():
    warnings.filterwarnings("ignore", message=".*secret.*")
    warnings.warn("a secret text")
    warnings.warn("A SECRET text")
    warnings.warn("public text")

with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("once")
    for i in range(3):
        warnings.warn("only once", ConfigWarning)
    warnings.warn("only once", ConfigWarning)
    print([str(w.message) for w in log])

with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("ignore")
    warnings.filterwarnings("always", category=ConfigWarning)
    warnings.warn("x")
    warnings.warn("y", ConfigWarning)
    print(len(log), log[0])

for bad in (lambda: warnings.warn("x", int), lambda: warnings.warn("x", 3), lambda: warnings.simplefilter("wrong"),
            lambda: warnings.filterwarnings("nope")):
    try:
        bad()
    except (TypeError, AssertionError) as e:
        print(type(e).__name__, e)
warnings.simplefilter("ignore")
warnings.warn("never seen")
warnings.resetwarnings()
warnings.warn("seen again", PendingDeprecationWarning)
print(warnings.formatwarning("text", UserWarning, "file.py", 3), end="")
warnings.warn_explicit("explicit", UserWarning, "some/module.py", 12)
