"""Archives of millions: files in, files out, each distinct phrase asked once, by many processes."""
