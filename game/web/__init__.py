"""Pages as HTML: the values that are painted and spoken, for phones and for who uses a screen reader."""
