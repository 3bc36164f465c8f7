"""Webhook events: what changed, and sending it."""
