"""Rules and values of the game; pure, without window, file, clock or chance."""
