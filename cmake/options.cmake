# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of ours is compiled with.

add_library(sledscope_options INTERFACE)
target_compile_features(sledscope_options INTERFACE cxx_std_20)
target_include_directories(sledscope_options INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_definitions(sledscope_options INTERFACE
    SLEDSCOPE_VERSION="${PROJECT_VERSION}"
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_KEYWORDS QT_NO_FOREACH QT_USE_QSTRINGBUILDER QT_STRICT_ITERATORS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
    $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)
target_compile_options(sledscope_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
    -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual -Wformat=2 -Wimplicit-fallthrough
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond;-Wduplicated-branches;-Wlogical-op>
    $<$<BOOL:${SLEDSCOPE_WERROR}>:-Werror>)
# United files: a name may shadow one of another file, and g++ 12, inlining more, takes what is
# in a std::optional for uninitialized. The other presets look for both.
if(CMAKE_UNITY_BUILD)
    target_compile_options(sledscope_options INTERFACE
        -Wno-shadow $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
endif()
if(SLEDSCOPE_SANITIZE)
    target_compile_options(sledscope_options INTERFACE
        -fsanitize=${SLEDSCOPE_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    # They take a quarter of the time of compiling. AddressSanitizer stops at null pointers and
    # beyond objects, too; bytes are read as larger types by RawBlock alone, which aligns them.
    if(SLEDSCOPE_SANITIZE MATCHES "undefined")
        target_compile_options(sledscope_options INTERFACE
            -fno-sanitize=null,alignment,object-size,vptr)
    endif()
    target_link_options(sledscope_options INTERFACE -fsanitize=${SLEDSCOPE_SANITIZE})
elseif(CMAKE_BUILD_TYPE STREQUAL "Release")
    target_compile_options(sledscope_options INTERFACE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3)
endif()
if(SLEDSCOPE_LIBFUZZER)
    target_compile_options(sledscope_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(SLEDSCOPE_COVERAGE)
    target_compile_options(sledscope_options INTERFACE --coverage)
    target_link_options(sledscope_options INTERFACE --coverage)
endif()
