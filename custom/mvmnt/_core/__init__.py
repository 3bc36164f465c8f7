"""What travels with a request, the clock, tasks, and a pause of the garbage collector."""
