# dialect: typed
"""What stands for `int`, `float`, `str`, `bytes` and `tuple` where a class of a program derives from them (`sema/values.rs`)."""


class int_value:
    """`class C(int)`"""


class float_value:
    """`class C(float)`"""


class str_value:
    """`class C(str)`"""


class bytes_value:
    """`class C(bytes)`"""


class tuple_value:
    """`class C(tuple)`"""
