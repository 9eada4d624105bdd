"""What is said after a journey: the debrief, its road, its tree and the reading over all."""
