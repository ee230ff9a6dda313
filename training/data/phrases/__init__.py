"""The project's own phrases as a table that people edit: read, checked, merged and written."""
