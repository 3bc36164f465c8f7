"""``python -m generation.update SPEC``."""

import sys

from generation.update.update import main

sys.exit(main())
