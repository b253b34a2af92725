square = lambda x: x * x


async def fetch():
    await fetch()



try:
    pass
except* ValueError:
    pass
