"""Paper and pictures as pixels."""
