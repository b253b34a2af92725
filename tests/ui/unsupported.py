square = lambda x: x * x


async def fetch():
    yield await fetch()



try:
    pass
except* ValueError:
    pass
