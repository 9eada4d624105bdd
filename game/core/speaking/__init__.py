"""Texts as a voice has to be given them: words of its language and signs of a pause, nothing else."""
