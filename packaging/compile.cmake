# SPDX-License-Identifier: GPL-3.0-or-later
# How packaged programs are compiled: with names and lines of functions, which are split off later,
# hardened as the distribution's own, and to the same bytes wherever the sources are. ccache writes
# paths of its own into symbols, so the preset does without it.

target_compile_options(sledscope_options INTERFACE
    -g1 -fstack-protector-strong -fstack-clash-protection
    $<$<STREQUAL:${CMAKE_SYSTEM_PROCESSOR},x86_64>:-fcf-protection>
    "-ffile-prefix-map=${PROJECT_SOURCE_DIR}=.")
target_link_options(sledscope_options INTERFACE
    LINKER:-z,relro LINKER:-z,now LINKER:--as-needed LINKER:--build-id=sha1)
