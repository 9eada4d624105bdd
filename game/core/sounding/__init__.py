"""Which sound belongs to what happened."""
