"""The sandbox with webhooks that are tried again soon, and that changes its companies by itself when it is asked to.

    python impatient_sandbox.py WEBHOOK_URL WEBHOOK_TOKEN

`POST /change-companies?times=24` changes each company so many times, as fast as the store allows: as many calls would
take longer than a test may.
"""

import asyncio
import socket
import sys

import uvicorn
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from mvmnt.sandbox import WebhookTarget, create_app
from mvmnt.sandbox.command import Server


async def change_companies(request: Request) -> Response:
    store = request.app.state.sandbox.store
    for time in range(int(request.query_params["times"])):
        for _, company in store["companies"].scan():
            store["companies"].change(company, {"city": f"City {time}"})
            store.commit()
        await asyncio.sleep(0)
    return Response(status_code=204)


async def main(url: str, key: str) -> None:
    app = create_app(webhooks=[WebhookTarget(url, key, timeout=0.5, first_delay=0.05, longest_delay=0.5)])
    app.router.routes.insert(0, Route("/change-companies", change_companies, methods=["POST"]))
    with socket.create_server(("127.0.0.1", 0), backlog=1024) as listener:
        config = uvicorn.Config(app, log_level="warning", access_log=False, lifespan="on")
        await Server(config, f"http://127.0.0.1:{listener.getsockname()[1]}/v1").serve(sockets=[listener])


asyncio.run(main(*sys.argv[1:]))
