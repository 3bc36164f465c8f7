"""What a terminal shows of a mirror."""

from __future__ import annotations

import io

from rich.console import Console

from mvmnt._commands.progress import Bars
from mvmnt.mirror import TableReport


def test_a_table_that_is_loaded_has_a_check_mark() -> None:
    console = Console(file=io.StringIO(), force_terminal=True, width=80, record=True)
    bars = Bars(console)
    bars.show(TableReport("customers", calls=1, read=3))
    bars.show(TableReport("invoices", calls=2, read=1, done=True))
    console.print(bars.shown)
    everything, customers, invoices = console.export_text().splitlines()[:3]
    assert "all tables" in everything
    assert "4 records, 3 calls" in everything
    assert "3 records, 1 call " in customers
    assert "✓" not in customers
    assert invoices.startswith("✓ invoices")
    assert "1 record, 2 calls" in invoices
