"""What generated code sends and takes, beside JSON schemas: parameters, bodies, responses, security and servers."""
