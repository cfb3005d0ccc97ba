"""Turns the bytes of a file into a document."""
