"""The pages that are made of figures: docs/quality.md, and the marked tables of others."""
