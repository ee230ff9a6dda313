"""`python -m desktop`: the same start as the installed `nosolex`."""

import sys

from desktop.start import main

if __name__ == "__main__":
    sys.exit(main())
