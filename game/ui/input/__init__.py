"""From keys, mouse, gamepads and clickers to what a player meant."""
