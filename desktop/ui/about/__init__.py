"""The page that says what this program is, what answers and who made its parts."""
