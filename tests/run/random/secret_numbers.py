import secrets
print(len(secrets.token_bytes(10)), len(secrets.token_hex(4)), 0 <= secrets.randbelow(10) < 10, secrets.choice("aaa"), secrets.randbits(5) < 32, secrets.compare_digest("a", "a"), secrets.compare_digest(b"a", b"b"))
for f in (lambda: secrets.randbelow(0), lambda: secrets.choice([])):
    try: f()
    except (ValueError, IndexError) as e: print(type(e).__name__, e)
