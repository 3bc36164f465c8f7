"""Requests beside the JSON body: parameters, and bodies of other media types."""
