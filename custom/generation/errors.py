"""What the generation refuses, and why."""


class RefusedError(Exception):
    """The description or the overlay is refused; the message names the place and what would be right."""


class SourceError(RefusedError):
    """The document cannot be read, or is not JSON types within the limits."""


class DescriptionError(RefusedError):
    """No SDK can be made of this description."""


class UpdateError(Exception):
    """The update cannot be made; the message says why, and what to do."""
