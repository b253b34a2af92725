class Z:
    def __init__(self, n=None):
        self._name = n
    def __str__(self):
        if self._name is not None:
            return self._name
        return "UTC"
print(Z("a"))
print(Z())
