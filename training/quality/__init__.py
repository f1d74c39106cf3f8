"""The reviewer's network: it reads both texts at once and marks words that the other lacks."""
