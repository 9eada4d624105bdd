"""The paper stones: a river, its keepers, and what each move does."""
