"""A bytearray grows while a memoryview looks at it.

CPython counts views and raises BufferError. Nobody counts them here, where nothing tells when a view is no longer used: the
bytearray grows, and the view goes on showing the bytes that it was made of.
"""

data = bytearray(b"abc")
view = memoryview(data)
try:
    data.append(100)
except BufferError as error:
    print(error)
print(bytes(view), data)
