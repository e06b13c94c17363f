# shellcheck shell=bash
# What packaging/run and packaging/test share: installing what is missing, configuring, building. Sourced, not run.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
build=${NACHWEIS_BUILD:-$top/build/dev}

say() { printf '%s\n' "$*" >&2; }
as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null; then sudo "$@"
    else say "Root or sudo is needed to install: $*"; exit 1; fi
}

debian_packages=(build-essential cmake ninja-build pkg-config ccache mold git ca-certificates
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libqt6sql6 libqt6svg6 libgl1-mesa-dev
    libssl-dev libargon2-dev libexpected-dev libphonenumber-dev libzip-dev zlib1g-dev
    qtkeychain-qt6-dev fonts-dejavu-core openssl python3)
# On Debian 13 and later the system's SQLCipher is new enough; before, npm fetches the pinned amalgamation.
install_debian() {
    local wanted=("${debian_packages[@]}" "$@") missing=() package id version
    id=$(. /etc/os-release; printf '%s' "$ID")
    version=$(. /etc/os-release; printf '%s' "${VERSION_ID:-0}")
    if [ "$id" = debian ] && [ "${version%%.*}" -ge 13 ]; then
        wanted+=(libsqlcipher-dev)
    elif ! command -v npm >/dev/null; then
        wanted+=(npm)
    fi
    # The style was made with this version, which Debian 13 does not have.
    if [ "$id ${version%%.*}" = "debian 12" ]; then
        wanted+=(clang-format-14)
    fi
    for package in "${wanted[@]}"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
    done
    [ ${#missing[@]} = 0 ] && return 0
    say "Installing: ${missing[*]}"
    as_root apt-get update -qq
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}
# Untried: written with care, never run by us.
install_fedora() {
    as_root dnf install -y gcc-c++ cmake ninja-build pkgconf ccache mold git \
        qt6-qtbase-devel qt6-qtsvg-devel qt6-qttools-devel \
        openssl-devel openssl libargon2-devel expected-devel libphonenumber-devel libzip-devel zlib-devel \
        qtkeychain-qt6-devel sqlcipher-devel dejavu-sans-fonts npm
}
# Untried.
install_macos() {
    command -v brew >/dev/null || { say "Homebrew is needed: see its site for the installer."; exit 1; }
    brew install cmake ninja pkg-config ccache qt openssl@3 argon2 tl-expected libphonenumber libzip qtkeychain \
        sqlcipher
}
install_missing() {
    case "$(uname -s)" in
    Darwin) install_macos ;;
    Linux)
        if command -v apt-get >/dev/null; then install_debian "$@"
        elif command -v dnf >/dev/null; then install_fedora
        else say "This system is not known here; install what packaging/lib/setup.sh lists for Debian."; fi ;;
    *) say "On Windows use packaging/windows/build.ps1."; exit 1 ;;
    esac
}

configure_and_build() {
    local preset=$1
    if [ ! -f "$build/build.ninja" ]; then
        local flags=()
        [ "$(uname -s)" = Darwin ] && flags+=("-DCMAKE_PREFIX_PATH=$(brew --prefix qt);$(brew --prefix openssl@3)")
        (cd "$top" && cmake --preset "$preset" -B "$build" "${flags[@]}" >&2)
    fi
    cmake --build "$build" >&2
}
