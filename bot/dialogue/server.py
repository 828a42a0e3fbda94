"""Starts Rasa with our patches: `python -m bot.dialogue.server --model models/kikumimi.tar.gz --port 5005`."""

from __future__ import annotations

import argparse
import logging

from bot.dialogue import patches


def main() -> None:
    """Serves until killed; on the loopback address only, because Rasa has no login of its own."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", required=True)
    parser.add_argument("--port", type=int, default=5005)
    options = parser.parse_args()
    from rasa.core.run import serve_application
    from rasa.core.utils import AvailableEndpoints
    from rasa.utils.log_utils import configure_structlog

    configure_structlog(logging.WARNING)  # without it every message text is printed at debug level
    patches.install()
    serve_application(options.model, interface="127.0.0.1", port=options.port, credentials="credentials.yml",
                      endpoints=AvailableEndpoints.read_endpoints("endpoints.yml"), enable_api=True)


if __name__ == "__main__":
    main()
