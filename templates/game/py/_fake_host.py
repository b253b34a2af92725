"""Stands for the engine in tests: `cargo waspy test` takes it where scripts import `host`."""

drawn: list[str] = []


def width() -> float:
    return 40.0


def draw(x: float, y: float, sprite: str) -> None:
    drawn.append(f"{sprite} at {x:.1f}, {y:.1f}")
