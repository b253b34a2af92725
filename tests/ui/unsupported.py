import contextlib


def numbers(n):
    for i in range(n):
        yield i


square = lambda x: x * x


async def fetch():
    await fetch()



@contextlib.contextmanager
def managed():
    pass


try:
    pass
except* ValueError:
    pass
