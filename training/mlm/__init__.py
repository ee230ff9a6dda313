"""An optional step before the bi-encoder: the base reads clinical text and learns its words."""
