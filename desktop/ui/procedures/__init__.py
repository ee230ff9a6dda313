"""Procedures on screen: a phrase, the tables that fit, and the builder of one."""
