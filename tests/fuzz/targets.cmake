# SPDX-License-Identifier: GPL-3.0-or-later
# One sled_add_fuzz(name) a line, for fuzz_<name>.cpp with inputs in corpus/<name>.
sled_add_fuzz(canonical)
sled_add_fuzz(filter)
sled_add_fuzz(opfile)
sled_add_fuzz(opjson)
sled_add_fuzz(replay)
sled_add_fuzz(store)
sled_add_fuzz(view)
