"""Makes `python -m brandlint` the same as `brandlint`."""

from brandlint.cli import main

if __name__ == "__main__":
    main()
