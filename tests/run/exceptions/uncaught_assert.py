def check(x):
    assert x > 0, f"x was {x}"
    return x


print(check(1))
print(check(-1))
