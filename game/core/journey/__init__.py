"""A case and its rules: what is written, how it is travelled, what it comes to."""
