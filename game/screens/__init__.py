"""What a player sees and does, in the words of the story."""
