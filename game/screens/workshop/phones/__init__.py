"""Phones in a workshop: what is asked on them, what the wall and the trainer see of them."""
