"""What players leave on the disk: saves and results, written in one way; each wing adds only what stands in them."""
