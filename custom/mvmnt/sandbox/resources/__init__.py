"""What all resources do: bodies, filters, pages."""
