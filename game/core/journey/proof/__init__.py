"""What can be proved of a case without playing it: every way through it is walked, and what is wrong is told."""
