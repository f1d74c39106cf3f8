"""Making the bundled translation models: data, training, conversion, evaluation."""
