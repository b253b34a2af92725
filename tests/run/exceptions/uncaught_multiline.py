def add(a, b):
    return a + b


values = [1, 2]
result = add(
    values[0],
    add(
        values[1],
        "x",
    ),
)
