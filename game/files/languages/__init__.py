"""The words of the game in the player's language."""
