"""Quotes, shipments, loads, services and tracking."""
