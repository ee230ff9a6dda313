#!/usr/bin/env bash
# What a newcomer has: a Debian with Python, git and make, and for the tests what Qt links of a desktop.
# `make run` and `make test` are run there in a fresh clone and timed. As root, with debootstrap and a
# Debian mirror; some minutes and 3 GB.
#   packaging/newcomer.sh [SUITE]        SUITE is bookworm unless another is named; MIRROR=URL, PIP_INDEX_URL,
#                                        PIP_FIND_LINKS and PIP_CERT are handed on; KEEP=1 leaves the root to
#                                        look at, ONLY=run stops before the tests
set -euo pipefail
suite=${1:-bookworm}
mirror=${MIRROR:-http://deb.debian.org/debian}
phrase=${PHRASE:-neumonia por covid}
source=$(cd "$(dirname "$0")/.." && pwd)

for tool in debootstrap chroot git; do
    command -v "$tool" >/dev/null ||
        { echo "newcomer: $tool is missing; apt-get install debootstrap git" >&2; exit 2; }
done
[ "$(id -u)" = 0 ] || { echo "newcomer: a root system is only made by root" >&2; exit 2; }

root=$(mktemp -d -t nosolex-newcomer-XXXXXX)
chmod 755 "$root"  # it becomes the root of a system that has other users, too
leave() {
    for place in proc dev; do mountpoint -q "$root/$place" && umount -l "$root/$place"; done
    [ -n "${KEEP:-}" ] && echo "newcomer: kept $root" || rm -rf --one-file-system "$root"
}
trap leave EXIT

debootstrap --variant=minbase --include=python3,python3-venv,git,make,ca-certificates "$suite" "$root" "$mirror" \
    >"$root.log" 2>&1 || { tail -20 "$root.log" >&2; exit 1; }
rm -f "$root.log"
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev" && mount --make-rslave "$root/dev"
cp /etc/resolv.conf "$root/etc/resolv.conf"
if [ -n "${PIP_CERT:-}" ]; then  # a network that looks into TLS has a certificate of its own
    cp "$PIP_CERT" "$root/etc/ssl/newcomer.pem"
    PIP_CERT=/etc/ssl/newcomer.pem
fi
git clone --quiet --no-hardlinks "$source" "$root/root/nosolex"

timed() {
    local begun=$SECONDS
    echo "== $*"
    chroot "$root" /usr/bin/env -i HOME=/root PATH=/usr/bin:/bin LANG=C.UTF-8 \
        ${PIP_INDEX_URL:+PIP_INDEX_URL="$PIP_INDEX_URL"} ${PIP_FIND_LINKS:+PIP_FIND_LINKS="$PIP_FIND_LINKS"} \
        ${PIP_CERT:+PIP_CERT="$PIP_CERT"} \
        make -C /root/nosolex "$@"
    echo "== $* took $((SECONDS - begun)) s"
}

timed run "Q=$phrase"
if [ "${ONLY:-}" != run ]; then
    # Qt links these even off screen; every Debian with a desktop has them, a bare root has not.
    libraries=$(cd "$source/packaging" && python3 -c "import deps; print(*deps.LIBRARIES)")
    chroot "$root" apt-get -q update >/dev/null
    # shellcheck disable=SC2086
    chroot "$root" /usr/bin/env DEBIAN_FRONTEND=noninteractive apt-get -qq install --no-install-recommends -y \
        $libraries >/dev/null
    timed test
fi
echo "newcomer: ${ONLY:-both commands} passed on $suite with $(chroot "$root" python3 --version)"
