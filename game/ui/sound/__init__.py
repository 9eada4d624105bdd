"""What is heard: the mixer, sounds and quiet rooms, each off the path of a frame."""
