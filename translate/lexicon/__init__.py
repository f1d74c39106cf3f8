"""Language data for comparing an English and a Spanish text: words, names, and how to fold them."""
