"""Renders the sandbox's PDFs: invoices and remittance advice."""

from collections.abc import Iterable
from datetime import datetime

from mvmnt.sandbox.description import JsonObject

Rows = Iterable[Iterable[object]]
"""The cells of a table, row by row."""


def render(title: str, facts: JsonObject, heads: Iterable[str], rows: Rows, at: datetime) -> bytes:
    """Render a letter-size PDF: title, lines of ``name: value``, and a table.

    Facts that are None are left out.
    """
    # Imported on first use: it takes longer than the rest of the sandbox's start.
    from fpdf import FPDF

    page = FPDF(format="letter")
    page.set_creation_date(at)
    page.set_title(title)
    page.add_page()
    page.set_font("helvetica", "B", 18)
    page.cell(text=_latin(title), new_x="LMARGIN", new_y="NEXT", h=14)
    page.set_font("helvetica", size=11)
    for name, value in facts.items():
        if value is not None:
            page.cell(text=_latin(f"{name}: {value}"), new_x="LMARGIN", new_y="NEXT", h=6)
    page.ln(6)
    with page.table() as table:
        table.row([_latin(str(head)) for head in heads])
        for cells in rows:
            table.row(["" if cell is None else _latin(str(cell)) for cell in cells])
    return bytes(page.output())


def _latin(text: str) -> str:
    """Replace characters that a PDF's built-in fonts lack by question marks."""
    return text.encode("latin-1", "replace").decode("latin-1")
