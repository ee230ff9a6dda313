"""Two columns of codes beside each other: what was coded, and what Nosolex proposes."""
