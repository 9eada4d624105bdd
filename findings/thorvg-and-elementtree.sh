#!/usr/bin/env bash
# An SVG that Python's ElementTree has read and written loses its gradients in ThorVG.
#
# Expected: reading XML and writing it again changes nothing that counts. A prefix is only a name for a
#   namespace: xlink:href and ns1:href are the same attribute if both names stand for XLink.
# Seen: ElementTree gives namespaces names of its own (ns0, ns1). ThorVG looks for the letters "xlink:href":
#   a gradient that takes its stops from another one and every <use> are then not there; loading tells
#   SUCCESS. If the SVG namespace itself has a prefix (ElementTree's habit, too), loading tells
#   NOT_SUPPORTED. With register_namespace for both, or with plain href (SVG 2), all is right.
# Versions: thorvg-python 1.1.3 (libthorvg 1.0.4), Python 3.11's xml.etree.ElementTree.
# Where it matters: programs that make sure that a picture is well-formed, or take parts out of it, before
#   they draw it.
# Written down: Python's page of register_namespace speaks of the prefixes. For ThorVG nothing was found.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check thorvg-python==1.1.3 ||
    { echo "could not install thorvg-python"; exit 2; }

venv/bin/python - <<'PY'
import sys
import xml.etree.ElementTree as ElementTree

import thorvg_python as thorvg

SVG, XLINK = "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"
PICTURE = f"""<svg xmlns="{SVG}" xmlns:xlink="{XLINK}" width="100" height="100" viewBox="0 0 100 100">
<defs>
<linearGradient id="colours"><stop offset="0" stop-color="#ff0000"/><stop offset="1" stop-color="#0000ff"/></linearGradient>
<linearGradient id="sky" xlink:href="#colours" gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="100" y2="0"/>
<rect id="house" width="40" height="40" fill="#008000"/>
</defs>
<rect y="50" width="100" height="50" fill="url(#sky)"/><use xlink:href="#house"/></svg>"""
engine = thorvg.Engine()


def drawn(svg: str) -> str:
    """What loading says, then whether the house and the gradient's left end are there."""
    canvas = thorvg.SwCanvas(engine)
    canvas.set_target(100, 100)
    picture = thorvg.Picture(engine)
    result = picture.load_data(svg.encode(), "svg", None, True)
    canvas.add(picture)
    canvas.update()
    canvas.draw(True)
    canvas.sync()
    pixels = bytes(canvas.buffer_arr)
    canvas.destroy()
    house, sky = (pixels[(y * 100 + x) * 4 :][:3] for x, y in ((20, 20), (1, 75)))
    return f"{result.name}, house {house == bytes((0, 128, 0))}, gradient {sky[0] > 200}"


def written_again(svg: str) -> str:
    return ElementTree.tostring(ElementTree.fromstring(svg), encoding="unicode")


seen = {"as it is": drawn(PICTURE), "read and written": drawn(written_again(PICTURE))}
ElementTree.register_namespace("", SVG)
seen["... with SVG registered"] = drawn(written_again(PICTURE))
seen["plain href, read and written"] = drawn(written_again(PICTURE.replace("xlink:href", "href")))
ElementTree.register_namespace("xlink", XLINK)
seen["... with both registered"] = drawn(written_again(PICTURE))
for what, result in seen.items():
    print(f"{what:<30} {result}")
right = "SUCCESS, house True, gradient True"
nothing = "house False, gradient False"
if list(seen.values()) != [right, f"NOT_SUPPORTED, {nothing}", f"SUCCESS, {nothing}", right, right]:
    sys.exit("no longer so")
PY
