"""Reads what a document states: typed claims with their evidence."""
