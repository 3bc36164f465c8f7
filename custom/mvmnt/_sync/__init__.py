"""What the generated synchronous resources use: the thread of the event loop, calls, paginators."""
