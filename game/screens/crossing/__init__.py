"""The paper stones on the screen."""
