"""One person without a trainer, on the screen."""
