#!/bin/sh
# Installs this folder for one user, without administrator rights; `--remove` takes it away again.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
target=${NOSOLEX_PREFIX:-$HOME/.local}
home=$target/lib/nosolex
entry=$data/applications/org.nosolex.Nosolex.desktop
icon=$data/icons/hicolor/scalable/apps/org.nosolex.Nosolex.svg
autostart=${XDG_CONFIG_HOME:-$HOME/.config}/autostart/org.nosolex.Nosolex.desktop

if [ "${1:-}" = --remove ]; then
    rm -rf "$home"
    # Starting with the session was the user's choice, but it names a program that is gone now.
    rm -f "$target/bin/nosolex" "$entry" "$icon" "$autostart"
    echo "Nosolex was removed; what you made stays in $data/nosolex."
    exit 0
fi
mkdir -p "$target/bin" "$target/lib" "$(dirname "$entry")" "$(dirname "$icon")"
# Copied beside the old one and switched, so that a failed copy leaves the old one working.
rm -rf "$home.new"
cp -R "$here/nosolex" "$home.new"
rm -rf "$home.old"
[ ! -d "$home" ] || mv "$home" "$home.old"
mv "$home.new" "$home"
rm -rf "$home.old"
ln -sf "$home/nosolex" "$target/bin/nosolex"
# What a replacement of sed would take for its own is escaped.
program=$(printf %s "$home/nosolex" | sed 's/[&|\\]/\\&/g')
sed "s|^Exec=nosolex|Exec=\"$program\"|" "$here/org.nosolex.Nosolex.desktop" > "$entry"
cp "$here/org.nosolex.Nosolex.svg" "$icon"
echo "Nosolex is installed: $target/bin/nosolex"
case ":$PATH:" in *":$target/bin:"*) ;; *) echo "Add $target/bin to your PATH to start it from a terminal." ;; esac
