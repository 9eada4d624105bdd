"""What translators need: all words gathered, and how far each translation is."""
