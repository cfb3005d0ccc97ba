"""How an employer speaks: named features, what is usual in them, and how far a text is from it."""
