"""The handlers of the API's operations."""
