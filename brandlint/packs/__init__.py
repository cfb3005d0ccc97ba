"""Finds, validates and compiles rule packs."""
