"""mvmnt._http.network.proxy: which proxy the environment names for which host."""

import httpx
import pytest

from mvmnt._http.network.proxy import EnvironmentProxies, is_excepted
from mvmnt.errors import ConfigurationError

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
    found = EnvironmentProxies().proxy_for(API)
    assert (found and str(found.url)) == proxy


def test_plain_http_goes_through_no_proxy(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("HTTP_PROXY", "http://proxy.test:3128")
    environment.setenv("ALL_PROXY", "http://proxy.test:3128")
    assert EnvironmentProxies().proxy_for(httpx.URL("http://127.0.0.1:4010/v1")) is None


def test_another_kind_of_proxy_is_refused_without_its_password(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("ALL_PROXY", "socks5://user:password@proxy.test:1080")
    with pytest.raises(ConfigurationError, match="ALL_PROXY names a socks5 proxy") as caught:
        EnvironmentProxies()
    assert "password" not in str(caught.value)


EXCEPTIONS = [
    ("api.mvmnt.io", "https://api.mvmnt.io", True),
    ("API.mvmnt.io.", "https://api.mvmnt.io", True),
    ("api.mvmnt.io", "https://api.mvmnt.io.", True),
    ("mvmnt.io", "https://api.mvmnt.io", True),
    (".mvmnt.io", "https://api.mvmnt.io", True),
    (".mvmnt.io", "https://mvmnt.io", True),
    ("*.mvmnt.io", "https://api.mvmnt.io", True),
    ("*.mvmnt.io", "https://eu.api.mvmnt.io", True),
    ("*.mvmnt.io", "https://mvmnt.io", False),
    ("*.mvmnt.io", "https://notmvmnt.io", False),
    ("mvmnt.io", "https://notmvmnt.io", False),
    ("api.mvmnt.io", "https://mvmnt.io", False),
    ("other.test, api.mvmnt.io ,more.test", "https://api.mvmnt.io", True),
    ("other.test api.mvmnt.io", "https://api.mvmnt.io", True),
    ("*", "https://api.mvmnt.io", True),
    ("other.test,*", "https://api.mvmnt.io", True),
    ("", "https://api.mvmnt.io", False),
    (" , ,. ", "https://api.mvmnt.io", False),
    ("api.mvmnt.io:443", "https://api.mvmnt.io", True),
    ("api.mvmnt.io:443", "https://api.mvmnt.io:8443", False),
    ("api.mvmnt.io:8443", "https://api.mvmnt.io:8443", True),
    ("api.mvmnt.io:8443", "https://api.mvmnt.io", False),
    (".mvmnt.io:443", "https://api.mvmnt.io", True),
    ("*.mvmnt.io:443", "https://api.mvmnt.io", True),
    ("*:443", "https://api.mvmnt.io", True),
    ("10.0.0.0/8", "https://10.200.3.4", True),
    ("10.1.2.3/8", "https://10.200.3.4", True),
    ("10.0.0.0/8", "https://11.0.0.1", False),
    ("10.0.0.0/8", "https://api.mvmnt.io", False),
    ("10.0.0.0/99", "https://10.0.0.1", False),
    ("10.1.2.3", "https://10.1.2.3", True),
    ("10.1.2.3:443", "https://10.1.2.3", True),
    ("1.2.3", "https://10.1.2.3", False),
    ("2.3", "https://1.2.3.2.3", True),
    ("[::1]", "https://[::1]", True),
    ("::1", "https://[::1]", True),
    ("0:0:0:0:0:0:0:1", "https://[::1]", True),
    ("[::1]:443", "https://[::1]", True),
    ("[::1]:8443", "https://[::1]", False),
    ("fd00::/8", "https://[fd12::9]", True),
    ("[fd00::]/8", "https://[fd12::9]", True),
    ("fd00::/8", "https://10.0.0.1", False),
]


@pytest.mark.parametrize(("exceptions", "url", "excepted"), EXCEPTIONS)
def test_no_proxy_names_hosts_networks_and_ports(exceptions: str, url: str, excepted: bool) -> None:
    assert is_excepted(httpx.URL(url), exceptions) is excepted


def test_each_host_counts_by_itself(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("HTTPS_PROXY", "http://proxy.test:3128")
    environment.setenv("NO_PROXY", "auth.test,*.storage.test")
    proxies = EnvironmentProxies()
    assert proxies.proxy_for(API) is not None
    assert proxies.proxy_for(httpx.URL("https://auth.test/oauth2/token")) is None
    assert proxies.proxy_for(httpx.URL("https://bucket.storage.test/a")) is None


@pytest.mark.parametrize("variable", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"])
@pytest.mark.parametrize(
    "address",
    [
        "http://proxy:abc",
        "proxy:abc",
        "http://",
        "http://:3128",
        "http://proxy:99999",
        "http://proxy:0",
        "http://[::1",
        "http://a password@proxy host:1",
        "://proxy",
    ],
)
def test_what_is_no_proxy_is_refused_by_its_variable(
    environment: pytest.MonkeyPatch, variable: str, address: str
) -> None:
    environment.setenv(variable, address)
    with pytest.raises(ConfigurationError, match=variable) as caught:
        EnvironmentProxies()
    assert "password" not in str(caught.value)
