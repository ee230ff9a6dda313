"""The codes a coder keeps at hand, in folders: plain Python, no Qt."""
