def area(width, height):
    return widht * height


total = area(2, 3)
print(totl, undefined)
print(lenght([1]))
