"""The frozen program's first line: hand over to a running instance before anything heavy loads."""

import sys

from desktop.start import main

if __name__ == "__main__":
    sys.exit(main())
