"""Encoders in torch as training and mining use them: short texts, few shapes, half precision."""
