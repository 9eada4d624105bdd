"""Players who cannot read, and one who can: whether the score tells them apart."""
