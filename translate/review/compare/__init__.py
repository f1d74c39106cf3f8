"""Readers of one thing in both texts, and what of it became something else; the checks ask them."""
