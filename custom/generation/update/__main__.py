"""``python -m generation.update SPEC``."""

import gc
import sys

from generation.slow_imports import leave_out

leave_out()
gc.disable()  # it would take a third of the time; what an update leaves behind is freed as the process ends

from generation.update.update import main  # noqa: E402  # the imports are half of what it would look through

sys.exit(main())
