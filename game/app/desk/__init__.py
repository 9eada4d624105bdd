"""What lies on disk and is shown on screens."""
