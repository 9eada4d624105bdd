"""YAML as authors write it: read with places, slips and cures."""
