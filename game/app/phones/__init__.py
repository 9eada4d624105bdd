"""Phones in a room: the server that they talk to, and all that it needs. Nothing here is imported before a trainer opens it."""
