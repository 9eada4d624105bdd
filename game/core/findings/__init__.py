"""What a room learnt, as counts."""
