"""The text of a report's file, in whatever form a hospital keeps it."""
