"""A workshop on the screen: the room's pages and the trainer's."""
