# Context variables, alone and with tasks.
import asyncio
from contextvars import ContextVar, Context, copy_context

user = ContextVar("user", default="nobody")
request = ContextVar("request")

print(user.name, user.get(), user.get("other"))
try:
    request.get()
except LookupError:
    print("LookupError")
print(request.get("none"))
token = user.set("ann")
print(user.get(), token.var is user, token.old_value is token.MISSING)
inner = user.set("bob")
print(inner.old_value)
user.reset(inner)
print(user.get())
user.reset(token)
print(user.get())
for wrong in (token, inner):
    try:
        user.reset(wrong)
    except RuntimeError as error:
        print("RuntimeError")
try:
    request.reset(user.set("x"))
except ValueError as error:
    print("ValueError")

context = copy_context()


def again():
    context.run(print)


def change(name):
    user.set(name)
    return user.get()


print(context.run(change, "carol"), user.get(), context[user], user in context, request in context, len(context))
print(context.get(request), [var.name for var in context])
empty = Context()
print(empty.run(user.get), len(empty))
try:
    context.run(again)
except RuntimeError:
    print("already entered")


async def handle(number):
    request.set(number)
    await asyncio.sleep(0)
    return deep(), user.get()


def deep():
    return request.get()


async def main():
    user.set("main")
    print(await asyncio.gather(*[handle(n) for n in range(3)]))
    print(request.get("unset"))
    task = asyncio.create_task(handle(9))
    user.set("changed")
    print(await task)
    await handle(5)
    print(request.get())


asyncio.run(main())
print(user.get())
