"""The engine: translation packages, the model behind them, and the decoder over it."""
