r"""`bytes` there and back.

>>> same(b'')
b''
>>> same(b'abc\x00\xff')
b'abc\x00\xff'
>>> joined([b'a', b'', b'\x80'])
b'a-\x80'
>>> lengths({'x': b'12', 'y': b''})
{'x': 2, 'y': 0}
>>> first(b'')
>>> first(b'xyz')
b'x'
>>> checksum(b'\x01\x02\xff')
258
>>> doubled(Packet('name', b'body'))
Packet(name='NAME', body=b'bodybody')
>>> decoded(b'\xc3\xa4')
'ä'
>>> decoded(b'\xff')
Traceback (most recent call last):
UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
"""

from dataclasses import dataclass


@dataclass
class Packet:
    name: str
    body: bytes


def same(data: bytes) -> bytes:
    return data


def joined(parts: list[bytes]) -> bytes:
    return b"-".join([p for p in parts if p])


def lengths(parts: dict[str, bytes]) -> dict[str, int]:
    return {name: len(data) for name, data in parts.items()}


def first(data: bytes) -> bytes | None:
    return data[:1] if data else None


def checksum(data: bytes) -> int:
    return sum(data)


def doubled(p: Packet) -> Packet:
    return Packet(p.name.upper(), p.body * 2)


def decoded(data: bytes) -> str:
    return data.decode()
