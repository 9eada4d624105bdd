"""The five kinds of exercise, and how each is done."""
