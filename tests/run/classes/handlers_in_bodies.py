class A:
    try:
        x = [][1]
    except IndexError as error:
        x = str(error)
    try:
        {}["a"]
    except KeyError as e:
        pass
print(A.x, hasattr(A, "error"), hasattr(A, "e"))
