"""Words as pixels, in any direction."""
