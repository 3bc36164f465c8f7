"""mvmnt._http.proxy: which proxy the environment names for which host."""

import httpx
import pytest

from mvmnt._http.proxy import environment_proxy
from mvmnt.errors import ConfigurationError


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    return monkeypatch


API = httpx.URL("https://api.test/v1")


@pytest.mark.parametrize(
    ("variables", "proxy"),
    [
        ({}, None),
        ({"HTTPS_PROXY": "http://proxy.test:3128"}, "http://proxy.test:3128"),
        ({"HTTPS_PROXY": "proxy.test:3128"}, "http://proxy.test:3128"),
        ({"ALL_PROXY": "http://proxy.test:3128"}, "http://proxy.test:3128"),
        ({"HTTP_PROXY": "http://proxy.test:3128"}, None),
        ({"HTTPS_PROXY": "http://proxy.test:3128", "NO_PROXY": "other.test"}, "http://proxy.test:3128"),
        ({"HTTPS_PROXY": "http://proxy.test:3128", "NO_PROXY": "other.test,api.test"}, None),
        ({"HTTPS_PROXY": "http://proxy.test:3128", "NO_PROXY": ".test"}, None),
        ({"HTTPS_PROXY": "http://proxy.test:3128", "NO_PROXY": "*"}, None),
    ],
)
def test_the_environment_names_the_proxy(
    environment: pytest.MonkeyPatch, variables: dict[str, str], proxy: str | None
) -> None:
    for name, value in variables.items():
        environment.setenv(name, value)
    found = environment_proxy(API)
    assert (found and str(found.url)) == proxy


def test_plain_http_goes_through_no_proxy(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("HTTP_PROXY", "http://proxy.test:3128")
    environment.setenv("ALL_PROXY", "http://proxy.test:3128")
    assert environment_proxy(httpx.URL("http://127.0.0.1:4010/v1")) is None


def test_another_kind_of_proxy_is_refused_without_its_password(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("ALL_PROXY", "socks5://user:password@proxy.test:1080")
    with pytest.raises(ConfigurationError, match=r"names a socks5 proxy for api\.test") as caught:
        environment_proxy(API)
    assert "password" not in str(caught.value)
