"""``python -m mvmnt.sandbox``: the sandbox as a process of its own."""

import sys


def _main() -> None:
    try:
        from mvmnt.sandbox.command import main
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] == "mvmnt":
            raise
        sys.exit(f"mvmnt.sandbox needs {error.name}: pip install 'mvmnt-client[sandbox]'")
    main()


if __name__ == "__main__":
    _main()
