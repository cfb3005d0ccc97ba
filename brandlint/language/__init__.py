"""German and English as recruiting copy uses them, without any library."""
