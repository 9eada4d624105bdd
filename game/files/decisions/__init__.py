"""Decisions of courts beside what the law as code says."""
