def parse(text):
    try:
        return int(text)
    except ValueError as e:
        raise RuntimeError("cannot parse") from e


def main():
    print(parse("5"))
    parse("five")


main()
