"""The trainer's guide to a workshop, for paper."""
