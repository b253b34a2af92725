def find(d, k):
    try:
        return d[k]
    except KeyError as e:
        raise ValueError("no " + k) from e


try:
    find({}, "x")
except ValueError as e:
    print(isinstance(e.__cause__, KeyError), isinstance(e.__cause__, ValueError), isinstance(e.__context__, LookupError))
    if isinstance(e.__cause__, KeyError):
        print(e.__cause__.args)
try:
    raise ValueError("plain")
except ValueError as e:
    print(isinstance(e.__cause__, KeyError), e.__cause__ is None)
