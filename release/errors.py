"""Why a release is refused."""


class ReleaseError(Exception):
    """Something about the release is not as it must be; the message says what."""
