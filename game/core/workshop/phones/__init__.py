"""Phones in a room: what they are asked, and what they answer."""
