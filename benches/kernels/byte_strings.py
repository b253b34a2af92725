"""`bytes` and `bytearray`: filled, searched, translated, sliced, split and joined."""

import sys


def checksum(data: bytes) -> int:
    a = 1
    b = 0
    for byte in data:
        a = (a + byte) % 65521
        b = (b + a) % 65521
    return b * 65536 + a


def run(n: int) -> int:
    buffer = bytearray()
    for i in range(n):
        buffer.append(i * 31 % 251)
        if i % 64 == 0:
            buffer += b"\r\n"
    data = bytes(buffer)
    total = checksum(data)
    for line in data.split(b"\r\n"):
        total += len(line) + (line[0] if line else 0)
        if line.startswith(b"\x00") or b"\x10\x2f" in line:
            total += 1
    at = data.find(b"\r\n")
    while at != -1:
        total += at
        at = data.find(b"\r\n", at + 2)
    for i in range(0, len(buffer) - 4, 4):
        buffer[i], buffer[i + 3] = buffer[i + 3], buffer[i]
    total += int.from_bytes(buffer[:7], "big") + checksum(bytes(buffer).replace(b"\r", b"")) + len(buffer.hex())
    return total


if __name__ == "__main__":
    print(run(int(sys.argv[1])))
