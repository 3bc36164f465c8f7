"""How a 429 becomes a pause, and how calls share a budget."""
