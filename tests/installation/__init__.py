"""What is installed, opened in one way by every front end."""
