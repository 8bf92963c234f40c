# SPDX-License-Identifier: GPL-3.0-or-later
# Links with a quicker linker where one is installed, which takes a quarter of the time: there are
# some sixty programs of tests. Packages are linked with what Debian's are.

if(SLEDSCOPE_PACKAGE)
    return()
endif()
include(CheckLinkerFlag)
set(sled_linker gold) # comes with g++
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    set(sled_linker lld) # gold warns of what the sanitizers export
endif()
check_linker_flag(CXX -fuse-ld=${sled_linker} SLEDSCOPE_HAS_${sled_linker})
if(SLEDSCOPE_HAS_${sled_linker})
    target_link_options(sledscope_options INTERFACE -fuse-ld=${sled_linker})
endif()
