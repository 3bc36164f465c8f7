"""The command ``mvmnt``, also as ``python -m mvmnt``. It needs the extra `cli`, except for ``mvmnt doctor``."""

import sys


def main() -> int:
    """Run the command that the arguments name. Returns the exit status."""
    if sys.argv[1:] in (["doctor"], ["doctor", "--allow-http"]):
        from mvmnt._commands.doctor import run

        return run(allow_http=len(sys.argv) > 2)
    try:
        from mvmnt._commands.group import commands

        commands(prog_name="mvmnt")
    except ModuleNotFoundError as error:
        if error.name not in {"click", "rich_click"}:
            raise
        sys.stderr.write(f"mvmnt needs {error.name}: pip install 'mvmnt-client[cli]'\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
