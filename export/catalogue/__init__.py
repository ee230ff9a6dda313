"""Builds `catalogue.db` from registry packages, the project's phrases and imported tables."""
