"""How a journey is judged, and what is told of it afterwards."""
