"""The report on what a workshop came to."""
