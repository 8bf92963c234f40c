# SPDX-License-Identifier: GPL-3.0-or-later
# One sled_add_bench(name [library…]) a line, for bench_<name>.cpp.
sled_add_bench(pipeline)
sled_add_bench(compare)
sled_add_bench(csv)
add_dependencies(bench_csv sledscope-cli)
target_compile_definitions(bench_csv PRIVATE SLEDSCOPE_CLI="$<TARGET_FILE:sledscope-cli>")
sled_add_bench(filter)
sled_add_bench(import)
sled_add_bench(reopen)
if(TARGET sledscope_ui)
    sled_add_bench(verify sledscope_ui)
    sled_add_bench(lanes sledscope_ui)
    sled_add_bench(window sledscope_ui)
endif()

# No benchmark: the writer that bench_live runs.
add_executable(livewriter livewriter.cpp)
target_link_libraries(livewriter PRIVATE sledscope_core)
add_dependencies(benchmarks livewriter)
if(TARGET sledscope_ui)
    sled_add_bench(live sledscope_ui)
    add_dependencies(bench_live livewriter sledscope-cli)
    target_compile_definitions(bench_live PRIVATE SLEDSCOPE_CLI="$<TARGET_FILE:sledscope-cli>"
        SLEDSCOPE_LIVEWRITER="$<TARGET_FILE:livewriter>")
    sled_add_bench(livedemo sledscope_ui)
    add_dependencies(bench_livedemo sledscope-cli)
    target_compile_definitions(bench_livedemo PRIVATE SLEDSCOPE_CLI="$<TARGET_FILE:sledscope-cli>")
endif()
