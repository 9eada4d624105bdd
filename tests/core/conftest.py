from hypothesis import settings

# Slow machines are no bug, and a run shall find today what it found yesterday.
settings.register_profile("laws", deadline=None, database=None, derandomize=True)
settings.load_profile("laws")
