"""The pack as a whole: put together, its documents, its manifest, its signature."""
