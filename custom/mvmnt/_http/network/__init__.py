"""The network: connections, certificates, proxies, time limits and compressed bodies."""
