"""The knowledge base: codes, titles, texts, notes, hierarchy and what a site adds to them."""
