# SPDX-License-Identifier: GPL-3.0-or-later
# Links with a quicker linker where one is installed, which takes a quarter of the time: there are
# some sixty programs of tests. Packages are linked with what Debian's are.

include(CheckLinkerFlag)
set(linker gold) # comes with g++
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    set(linker lld) # gold warns of what the sanitizers export
endif()
check_linker_flag(CXX -fuse-ld=${linker} SLEDSCOPE_HAS_${linker})
if(SLEDSCOPE_HAS_${linker} AND NOT SLEDSCOPE_PACKAGE)
    add_link_options(-fuse-ld=${linker})
endif()
