marker = object()
seen = {marker: 1}
print(seen[marker], object() in seen)
print(repr(marker).startswith("<object object at 0x"))
