"""Uses a name that nothing defines."""


print(absent)
