import base64, binascii, zlib
for n in range(12):
    d = bytes(range(250 - n, 250))
    for enc, dec in ((base64.b64encode, base64.b64decode), (base64.b32encode, base64.b32decode), (base64.b16encode, base64.b16decode),
                     (base64.a85encode, base64.a85decode), (base64.b85encode, base64.b85decode), (base64.urlsafe_b64encode, base64.urlsafe_b64decode), (base64.encodebytes, base64.decodebytes)):
        e = enc(d)
        print(e, dec(e) == d)
for s in ("YQ==", "YQ=", "YQ", "Y", "YW Jj\n", "YWJj====", "=YWJj", "YWJjZGU=x", "YWJj*", "", "YQ==YQ==", "Y=Q=", "YQ=a="):
    for v in (False, True):
        try: print(s, v, base64.b64decode(s, validate=v))
        except binascii.Error as e: print(s, v, e)
print(zlib.crc32(b"hello"), zlib.adler32(b"hello"), binascii.crc32(b"lo", binascii.crc32(b"hel")), binascii.crc_hqx(b"123456789", 0), zlib.crc32(b""))
print(binascii.hexlify(b"\x01\xff"), binascii.hexlify(b"abcdef", "-", 2), binascii.unhexlify("01fF"))
for bad in ("abc", "zz"):
    try: binascii.unhexlify(bad)
    except binascii.Error as e: print(e)
try: base64.b64encode("a")
except TypeError as e: print(e)
try: base64.b32decode("abc=====")
except binascii.Error as e: print(e)
print(base64.b32decode("me======", True), base64.a85encode(bytes(8) + b"    ", foldspaces=True, adobe=True), base64.b85decode("VPaz%"))
