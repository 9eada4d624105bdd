"""Measures the game beside the bare thing: python -m benchmarks."""
