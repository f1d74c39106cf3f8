"""Run the command line: ``python -m translate`` and the ``translate`` script."""

from translate.cli import main

if __name__ == "__main__":
    main()
