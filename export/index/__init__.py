"""The vectors of a pack: which texts get one, and the file that holds them."""
