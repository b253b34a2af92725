# Variables of the environment.
import os

print("NO_SUCH" in os.environ, os.environ.get("NO_SUCH"), os.environ.get("NO_SUCH", "other"), os.getenv("NO_SUCH"), os.getenv("NO_SUCH", 5))
os.environ["MINE"] = "value"
print(os.environ["MINE"], os.getenv("MINE"), "MINE" in os.environ, os.environ.pop("MINE"), "MINE" in os.environ)
try:
    os.environ["NO_SUCH"]
except KeyError as e:
    print("KeyError", e)
os.environ.setdefault("B", "b")
print({k: v for k, v in os.environ.items() if k == "B"})
try:
    os.getenv(5)
except TypeError as e:
    print(e)
