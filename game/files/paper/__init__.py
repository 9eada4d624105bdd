"""Pages to be read or printed: their values and their templates."""
