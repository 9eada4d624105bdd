"""How one reads over several cases."""
