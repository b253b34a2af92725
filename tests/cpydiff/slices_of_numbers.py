"""The bounds and the step of a slice are whole numbers or None.

CPython keeps any object in a slice, and finds out what it is when a sequence is asked. Here a slice has three fields of one
layout, so that `a[i:j]` makes no object at all: what is no whole number raises where the slice is made, and what has
`__index__` is kept as the number that it gives.
"""


class Labels:
    def __getitem__(self, key: object) -> object:
        return key


labels = Labels()
print(labels[1:5:2], labels[:, 3])
try:
    print(labels["a":"b"])
except TypeError as error:
    print(error)


class Two:
    def __index__(self) -> int:
        return 2


print(slice(Two()).stop == 2, slice(True))
