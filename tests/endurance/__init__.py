"""Half an hour of mixed use: does anything grow, and does it stay quick?"""
