"""Fills annotations; the only importer of spaCy."""
