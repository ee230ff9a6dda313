"""A pack from file to folder: opened, checked, installed, compared and rolled back."""
