#!/usr/bin/env bash
# An empty text in a Tiled map is None in pytmx.
#
# Expected: a custom property of type string that is left empty in Tiled is an empty str in Python, as an
#   empty name or class is.
# Seen: Tiled writes <property name="says" value=""/> (string is the type that it does not name), and
#   pytmx makes None of it: str(None) puts the word "None" on the screen, len(None) raises. If a file has
#   type="string" beside the same value, pytmx gives "". Tiled takes that away when it saves, so a map from
#   elsewhere can work until it is saved in Tiled.
# Versions: pytmx 3.32; Tiled 1.8.2 (Debian 12) for what Tiled writes.
# Where it matters: signs, labels and speech in maps, where empty means "says nothing".
# Written down: not found. pytmx took to reading the text between the tags of a property (texts of several
#   lines, pull request 134), and an empty value is taken for a missing one.
set -euo pipefail

command -v tiled >/dev/null || { echo "needs Debian's tiled"; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check pytmx==3.32 || { echo "could not install pytmx"; exit 2; }

cat >typed.tmx <<'TMX'
<?xml version="1.0" encoding="UTF-8"?>
<map version="1.8" orientation="orthogonal" renderorder="right-down" width="2" height="2"
 tilewidth="16" tileheight="16" infinite="0" nextlayerid="2" nextobjectid="2">
 <objectgroup id="1" name="signs">
  <object id="1" name="" x="0" y="0" width="16" height="16">
   <properties>
    <property name="says" type="string" value=""/>
   </properties>
  </object>
 </objectgroup>
</map>
TMX
export QT_QPA_PLATFORM=offscreen XDG_CONFIG_HOME="$work" XDG_RUNTIME_DIR="$work"
timeout 60 tiled --export-map typed.tmx saved.tmx >tiled.out 2>&1 || { cat tiled.out; echo "tiled does not run here"; exit 2; }

cat >read.py <<'PY'
import sys

import pytmx

sign = next(iter(pytmx.TiledMap(sys.argv[1]).get_layer_by_name("signs")))
print(repr(sign.properties["says"]))
PY
says() { venv/bin/python read.py "$1" 2>/dev/null | tail -n 1; }
for name in typed.tmx saved.tmx; do
    echo "$name: $(grep -o '<property .*/>' $name)  ->  $(says $name)"
done
grep -q '<property name="says" value=""/>' saved.tmx || { echo "no longer so: Tiled names the type"; exit 1; }
[ "$(says typed.tmx)" = "''" ] || { echo "no longer so: with a type"; exit 1; }
[ "$(says saved.tmx)" = None ] || { echo "no longer so"; exit 1; }
