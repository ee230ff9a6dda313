"""What is built for Windows: the two installers and what they hold."""
