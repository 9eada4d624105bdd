"""Where phones find this computer: its addresses in every network that it is in."""

from collections.abc import Iterable, Iterator
from ipaddress import IPv4Address

import ifaddr

FIRST_GUESS = ("192.168.", "10.", "172.")
"""How addresses in the networks of schools and phones begin, the likeliest first."""
VIRTUAL = ("docker", "veth", "virbr", "br-", "vboxnet", "vmnet", "virtualbox", "vmware", "hyper-v", "wsl", "tailscale", "zerotier")
"""Networks that only this computer is in."""


def own_addresses() -> tuple[tuple[str, str], ...]:
    """Return each address of this computer with the name of its network, the likeliest first; empty without any network."""
    try:
        adapters = tuple(ifaddr.get_adapters())
    except OSError:
        return ()
    return in_order((ip.ip, adapter.nice_name) for adapter in adapters for ip in adapter.ips if isinstance(ip.ip, str))


def in_order(found: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Return the addresses that a phone can reach, the likeliest first."""
    return tuple(sorted(dict(_reachable(found)).items(), key=_rank))


def _reachable(found: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    for address, name in found:
        if not IPv4Address(address).is_loopback:
            yield address, name


def _rank(found: tuple[str, str]) -> tuple[bool, bool, int, str]:
    address, name = found
    virtual = any(each in name.casefold() for each in VIRTUAL)
    guess = next((number for number, start in enumerate(FIRST_GUESS) if address.startswith(start)), len(FIRST_GUESS))
    return virtual, IPv4Address(address).is_link_local, guess, address
