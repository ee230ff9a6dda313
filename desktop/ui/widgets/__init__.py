"""Small parts that know nothing of codes: icons, painting, layout, languages."""
