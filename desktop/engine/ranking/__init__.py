"""From hits to an ordered, calibrated answer."""
