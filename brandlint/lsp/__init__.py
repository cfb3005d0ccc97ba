"""The language server: findings, fixes and completion in an editor, over standard input."""
