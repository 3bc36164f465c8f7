"""From openapi.yaml to mvmnt_client/: the overlay, the generator and what our templates need to know beyond it.

A tool of the repository, run by ``make regenerate``; it is not part of the wheel.
"""
