"""The reader's few numbers: how sure a mention is, and how likely its code is the report's."""
