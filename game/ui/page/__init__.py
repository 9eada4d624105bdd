"""A page as a value, and where everything on it lies."""
