"""Listings as tables: their columns, their open states, and how copies of them stay fresh."""
