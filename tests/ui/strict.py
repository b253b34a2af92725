# strict
def area(width: int, height: float) -> float:
    return width * height


print(area(2, 3))
print(area("2", 3))
