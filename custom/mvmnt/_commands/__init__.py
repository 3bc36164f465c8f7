"""The command line ``mvmnt``."""
