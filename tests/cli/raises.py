"""Ends with an exception that nothing catches."""


def main() -> None:
    print("before")
    raise ValueError("no more")


main()
