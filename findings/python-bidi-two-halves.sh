#!/usr/bin/env bash
# python-bidi holds two algorithms, and each lacks what the other has.
#
# Expected: bidi.get_display and bidi.algorithm.get_display are one function, or the newer one is better in
#   everything.
# Seen: bidi.algorithm (Python) does not pair brackets (rule N0 of Unicode's UAX 9): in a right-to-left
#   line "abc (def)" loses its closing bracket to the other end. It raises an AssertionError on isolates
#   (LRI, RLI, FSI), the signs that UAX 9 recommends round names and numbers. bidi (Rust) does both, but
#   does not mirror (rule L4): brackets in right-to-left words come out the wrong way round, ")abc(". And
#   it leaves the isolates in the text that is to be drawn. So a line is right only after three steps: the
#   order from bidi, the brackets of right-to-left runs mirrored, the control signs taken out.
# Versions: python-bidi 0.6.12.
# Where it matters: whoever draws right-to-left text with a library that has no order of its own (pygame,
#   Pillow without raqm, charts).
# Written down: python-bidi's issue 25 and its README ("some missing") on mirroring; the README calls
#   the Python one version 5 of the algorithm (brackets and isolates came with 6.3).
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check python-bidi==0.6.12 ||
    { echo "could not install python-bidi"; exit 2; }

venv/bin/python - <<'PY'
import sys

import bidi
import bidi.algorithm

FSI, PDI = "\u2068", "\u2069"


def of(order, text: str) -> str:
    try:
        return order(text, base_dir="R")
    except AssertionError as error:
        return f"AssertionError: {error}"


lines = {  # what is written: what has to be seen, sign by sign from the left
    "שלום abc (def)": "abc (def) םולש",
    "שלום (אבג)": "(גבא) םולש",
    f"שלום {FSI}+389 2 32{PDI}": "+389 2 32 םולש",
}
seen = []
for text, right in lines.items():
    python, rust = of(bidi.algorithm.get_display, text), of(bidi.get_display, text)
    seen += [python == right, rust == right]
    print(f"written {ascii(text)}\n  should be seen  {ascii(right)}")
    print(f"  bidi.algorithm  {ascii(python)} {python == right}\n  bidi            {ascii(rust)} {rust == right}")
if seen != [False, True, True, False, False, False]:
    sys.exit("no longer so")
isolated = list(lines)[2]
if "AssertionError" not in of(bidi.algorithm.get_display, isolated) or FSI not in of(bidi.get_display, isolated):
    sys.exit("no longer so: isolates")
PY
