"""The first program of the README."""

print("Hello from Python, compiled.")
