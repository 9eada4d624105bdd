"""One person without a trainer: the path, and four weeks later."""
