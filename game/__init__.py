"""Turning Point: learn to see when the smuggling of migrants turns into trafficking in human beings."""
