"""Text of a description inside Markdown."""


def code(text: object) -> str:
    """Text of the description for the inside of a Markdown line: a code span, whatever it holds."""
    plain = "".join(character if character.isprintable() else " " for character in str(text)).replace("`", "'")
    return f"`{plain if len(plain) <= 120 else plain[:120] + '...'}`"
