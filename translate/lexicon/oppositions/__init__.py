"""Words that mean the opposite of each other, by what they speak of, and how they are looked up."""
