"""What tells sibling codes apart: one table, read by the query, the ranking and the siblings."""
