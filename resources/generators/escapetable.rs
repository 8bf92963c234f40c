// SPDX-License-Identifier: GPL-3.0-or-later
//
// Prints core/ops/escapetable.cpp: every code point from U+0080 on that this compiler's
// `{:?}` escapes in the middle of a str. To renew the table with a newer Unicode:
//   rustc -O resources/generators/escapetable.rs -o /tmp/escapetable
//   /tmp/escapetable > core/ops/escapetable.cpp

fn is_escaped(code: u32) -> bool {
    match char::from_u32(code) {
        None => false,
        Some(c) => format!("{:?}", format!("a{c}b")) != format!("\"a{c}b\""),
    }
}

fn main() {
    let (major, minor, patch) = char::UNICODE_VERSION;
    println!("// SPDX-License-Identifier: GPL-3.0-or-later");
    println!("// A table of data: what Rust's `{{:?}}` escapes in strings, by Unicode {major}.{minor}.{patch}.");
    println!("// Made by resources/generators/escapetable.rs; not to be edited.");
    println!("#include \"core/ops/escapetable.h\"\n");
    println!("namespace sled {{\n");
    println!("// clang-format off");
    println!("static constexpr CodePointRange kRanges[] = {{");
    let mut begin = None;
    for code in 0x80..=0x110000u32 {
        match (begin, is_escaped(code)) {
            (None, true) => begin = Some(code),
            (Some(first), false) => {
                println!("    {{0x{first:x}, 0x{code:x}}},");
                begin = None;
            }
            _ => {}
        }
    }
    if let Some(first) = begin {
        println!("    {{0x{first:x}, 0x110000}},");
    }
    println!("}};");
    println!("// clang-format on\n");
    println!("std::span<const CodePointRange> escapedRanges() noexcept\n{{\n    return kRanges;\n}}\n");
    println!("}} // namespace sled");
}
