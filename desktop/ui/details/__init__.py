"""All there is to read of one rubric before choosing it."""
