"""Run the command line with ``python -m training``."""

from training.cli import main

main()
