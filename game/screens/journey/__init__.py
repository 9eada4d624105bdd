"""A case on the screen: shelf, map, scene, reading, debrief."""
