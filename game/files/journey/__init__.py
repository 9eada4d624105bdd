"""Cases, journeys, maps and stages on disk."""
