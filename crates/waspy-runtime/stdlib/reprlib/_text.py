"""`repr`, for `reprlib`, which has a function of that name itself."""


def text_of(x: object):
    return repr(x)
