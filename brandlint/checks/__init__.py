"""Check types: parameters and an annotated document make hits."""
