async def gives():
    yield 1
    return 2


def plain():
    return [x async for x in gives()]


async def fine():
    def inner():
        yield 1

    return (x async for x in gives())
