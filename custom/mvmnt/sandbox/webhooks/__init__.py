"""Webhook events: making and sending them."""
