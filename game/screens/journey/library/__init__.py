"""The shelf of cases, and how one finds what one looks for."""
