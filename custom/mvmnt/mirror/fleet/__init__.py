"""Mirrors of several accounts: what a file says of them, and how they are kept on one or many machines."""
