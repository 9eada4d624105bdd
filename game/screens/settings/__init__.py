"""What is set once: words, looks, language, level and its lock."""
