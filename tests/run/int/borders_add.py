def show(a: int, b: int) -> None:
    print(a, "+", b, "=", a + b, "-", a - b)


for bits in [30, 31, 32, 60, 61, 62, 63, 64, 65]:
    edge = 2**bits
    for d in [-2, -1, 0, 1, 2]:
        show(edge + d, 1)
        show(-edge + d, -1)
    show(edge, edge)
    show(-edge, edge)
    show(-edge, -edge)
