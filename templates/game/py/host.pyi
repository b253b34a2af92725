"""What the engine in Rust provides."""

def width() -> float:
    """How wide the field is."""
    ...

def draw(x: float, y: float, sprite: str) -> None:
    """Draws a sprite in this frame."""
    ...
