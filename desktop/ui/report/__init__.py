"""A whole report on screen: its words at the left, the codes that they speak for at the right."""
