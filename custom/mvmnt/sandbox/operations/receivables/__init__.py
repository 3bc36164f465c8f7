"""Invoices, payments and credit memos."""
