# Shared by run.sh and test.sh: installs what is missing, configures and builds a preset.
# Sourced with bash; expects to stand in the project's root.

# For ccache, where it is present: the sloppiness is what it asks for with precompiled headers, and
# it learns from the compiler what was included rather than reading everything twice.
export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros
export CCACHE_DEPEND=1
export LANG=${LANG:-C.UTF-8}
case $LANG in *UTF-8 | *utf8) ;; *) export LANG=C.UTF-8 ;; esac

say() { printf '== %s\n' "$*"; }

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        echo "Missing packages need root: run as root or install sudo." >&2
        return 1
    fi
}

# What the build needs, what windows under test need, what the checks need.
debian_build="g++ cmake ninja-build pkg-config git ca-certificates
    qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-svg-dev qt6-translations-l10n
    libqt6sql6-sqlite libqt6svg6 qtkeychain-qt6-dev libcpp-httplib-dev libphonenumber-dev
    libprotobuf-dev libicu-dev libssl-dev libsimdjson-dev libexpected-dev libboost-dev libsqlite3-dev
    libsecret-1-dev libgl-dev libvulkan-dev fonts-noto-cjk fonts-noto-core"
debian_screen="xvfb openbox x11-utils dbus-user-session gnome-keyring libsecret-tools at-spi2-core
    chromium chromium-driver"
debian_test="libgtest-dev libgmock-dev libbenchmark-dev python3 python3-msal openssl
    clang clang-format clang-tidy clazy"
brew_build="cmake ninja pkg-config qt qtkeychain icu4c openssl@3 libphonenumber simdjson
    cpp-httplib boost tl-expected"
brew_test="googletest google-benchmark clang-format llvm"

install_debian() {
    local missing=() package
    for package in "$@"; do
        dpkg-query -W -f '${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed ||
            missing+=("$package")
    done
    [ ${#missing[@]} = 0 ] && return 0
    say "Installing ${#missing[@]} packages: ${missing[*]}"
    as_root apt-get update -qq
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        "${missing[@]}" >/dev/null
}

install_brew() {
    local missing=() package have
    have=$(brew list --formula -1)
    for package in "$@"; do
        grep -qx "$package" <<<"$have" || missing+=("$package")
    done
    [ ${#missing[@]} = 0 ] && return 0
    say "Installing ${missing[*]}"
    brew install "${missing[@]}"
}

# install_what build|screen|test ...
install_what() {
    local what names=
    if [ "$(uname -s)" = Darwin ]; then
        command -v brew >/dev/null || {
            echo "Homebrew is needed: https://brew.sh" >&2
            return 1
        }
        for what in "$@"; do names="$names $(eval "echo \${brew_$what-}")"; done
        # shellcheck disable=SC2086 # a list of names
        install_brew $names
        CMAKE_PREFIX_PATH=$(brew --prefix qt):$(brew --prefix icu4c):$(brew --prefix openssl@3)
        export CMAKE_PREFIX_PATH
    elif command -v apt-get >/dev/null; then
        for what in "$@"; do names="$names $(eval "echo \${debian_$what-}")"; done
        # shellcheck disable=SC2086
        install_debian $names
    else
        say "Unknown package manager: install by hand what packaging/common.sh lists."
    fi
}

# build_preset NAME [TARGET ...]
build_preset() {
    local preset=$1
    shift
    cmake --preset "$preset" >"build-$preset.log" 2>&1 || {
        cat "build-$preset.log"
        return 1
    }
    rm -f "build-$preset.log"
    cmake --build --preset "$preset" ${1:+--target "$@"}
}
