"""The windows, the clock and the queue of events."""
