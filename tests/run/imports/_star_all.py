__all__ = ["public", "_listed"]
__all__ += ["Later"]
public = 1
_listed = 2
other = 3


class Later:
    pass
