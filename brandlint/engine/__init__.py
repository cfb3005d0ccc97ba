"""Runs the stages over many documents and returns a report."""
