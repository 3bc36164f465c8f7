"""Bills and what is paid to carriers and vendors."""
