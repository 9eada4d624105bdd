#!/usr/bin/env bash
# AccessKit on Linux: a disabled button reaches the screen reader as an enabled one.
#
# Expected: Node.set_disabled() takes the states "enabled" and "sensitive" away, so that Orca says that the
#   button is unavailable; set_role_description() adds a word for the kind of control.
# Seen: the disabled button arrives enabled and sensitive, like any other; a disabled text field does lose
#   the states. A button with a role description loses its kind: its role is "extended", and AT-SPI's
#   question for the words fails with "Unknown method". A LABEL with set_label has no name at all; its
#   words belong into set_value.
# Versions: accesskit 0.7.0 for Python; Debian 12's at-spi2-core and gir1.2-atspi-2.0 2.46.0.
# Where it matters: a program that draws its own controls. Say "not yet" in the name or the description,
#   and check a press again when it comes.
# Written down: AccessKit's pull request 787 (2026) describes the states, 788 mends them, both after this
#   release; issue 241 speaks of GetRoleName, pull request 475 of labels that have their words as a value.
set -euo pipefail

python=/usr/bin/python3
launcher=/usr/libexec/at-spi-bus-launcher
if ! { "$python" -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null &&
    [ -x "$launcher" ] && command -v dbus-run-session >/dev/null; }; then
    echo "needs Debian's dbus, at-spi2-core, python3-gi and gir1.2-atspi-2.0"
    exit 2
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check accesskit==0.7.0 ||
    { echo "could not install accesskit"; exit 2; }

cat >tells.py <<'PY'
import sys
import time

import accesskit


def node(role: accesskit.Role, label: str = "", value: str = "") -> accesskit.Node:
    made = accesskit.Node(role)
    if label:
        made.set_label(label)
    if value:
        made.set_value(value)
    return made


def tree() -> accesskit.TreeUpdate:
    window = node(accesskit.Role.WINDOW, "Window")
    parts = [
        node(accesskit.Role.BUTTON, "button"),
        node(accesskit.Role.BUTTON, "disabled button"),
        node(accesskit.Role.TEXT_INPUT, "disabled field"),
        node(accesskit.Role.BUTTON, "described button"),
        node(accesskit.Role.LABEL, label="label"),
        node(accesskit.Role.LABEL, value="value"),
    ]
    parts[1].set_disabled()
    parts[2].set_disabled()
    parts[3].set_role_description("switch for the flag")
    window.set_children(list(range(1, len(parts) + 1)))
    update = accesskit.TreeUpdate(0)
    update.nodes = list(enumerate([window, *parts]))
    update.tree = accesskit.Tree(0)
    return update


adapter = accesskit.unix.Adapter(tree, lambda request: None, lambda: None)
time.sleep(float(sys.argv[1]))
PY
cat >hears.py <<'PY'
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib


def window():
    """The program's window, once it is on the bus."""
    end = time.monotonic() + 8
    while time.monotonic() < end:
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            program = desktop.get_child_at_index(i)
            if program and program.get_child_count():
                return program.get_child_at_index(0)
        time.sleep(0.2)
    print("nothing came over AT-SPI here")
    sys.exit(2)


def role(part) -> str:
    try:
        return part.get_role_name()
    except GLib.Error as error:
        unknown = "Unknown method" in error.message
        return f"{part.get_role().value_nick}, {'Unknown method' if unknown else error.message}"


Atspi.init()
root = window()
for i in range(root.get_child_count()):
    part = root.get_child_at_index(i)
    states = part.get_state_set()
    words = [name for name in ("ENABLED", "SENSITIVE") if states.contains(getattr(Atspi.StateType, name))]
    print(f"{part.get_name() or '(no name)'}: {role(part)} {' '.join(words).lower()}".strip())
PY
cat >session.sh <<'SH'
"$2" --launch-immediately --a11y=1 &
bus=$!
sleep 1
venv/bin/python tells.py 15 &
program=$!
code=0
timeout 20 "$1" hears.py >heard || code=$?
kill "$program" "$bus"
wait
exit "$code"
SH
mkdir -m 700 runtime
XDG_RUNTIME_DIR="$work/runtime" timeout 60 dbus-run-session -- bash session.sh "$python" "$launcher" 2>errors ||
    { cat heard errors; echo "AT-SPI could not be asked here"; exit 2; }
cat heard
cat >right <<'TXT'
button: push button enabled sensitive
disabled button: push button enabled sensitive
disabled field: entry
described button: extended, Unknown method enabled sensitive
(no name): label enabled sensitive
value: label enabled sensitive
TXT
cmp -s heard right || { echo "no longer so"; exit 1; }
