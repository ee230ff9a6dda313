"""The pack as a whole: put together, its papers, its manifest, its signature."""
