"""What commands print: tables, JSON, JSON lines and CSV."""
