"""A UnicodeDecodeError that is caught as a ValueError has its own text; nothing else here asks for one."""

try:
    bytes([255]).decode()
except ValueError as error:
    print(error)
