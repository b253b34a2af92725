attempts: list[str] = []


def flaky(n: int) -> str:
    if n < 3:
        raise ConnectionError(f"try {n}")
    return "ok"


n = 0
while True:
    try:
        result = flaky(n)
    except ConnectionError as e:
        attempts.append(str(e))
        n += 1
        continue
    else:
        attempts.append("success")
        break
    finally:
        attempts.append("f")
print(result, attempts)
total = 0
for text in ["1", "x", "3", "", "5.0", "7"]:
    try:
        total += int(text)
    except ValueError as e:
        print("skip:", e)
print(total)
