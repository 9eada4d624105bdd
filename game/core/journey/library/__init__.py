"""The library: what is told of a case before it is played, and how it is found."""
