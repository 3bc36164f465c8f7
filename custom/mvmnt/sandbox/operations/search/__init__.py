"""Search by resource and across resources."""
