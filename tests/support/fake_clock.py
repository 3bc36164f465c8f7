"""Time that passes only when a test says so."""


class FakeClock:
    """A monotonic clock that moves only when told to. Call it for the time in seconds."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now

    def advance(self, seconds: float) -> None:
        self.now += seconds
