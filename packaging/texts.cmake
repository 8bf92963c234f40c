# SPDX-License-Identifier: GPL-3.0-or-later
# What packages say of themselves.

# A package must name an address. There is none, and "invalid" is reserved to say so (RFC 2606).
set(sled_maintainer "SledScope maintainers <maintainers@sledscope.invalid>")

set(sled_about "SledScope opens the databases in which huskies sleds keep their signed
history, checks and replays them as each sled would, and tells who moved which
story where, when, and on which sled. Databases are only read, and are left
exactly as they were.")

set(sled_window_summary "inspector of the pipeline history of sleds")
set(sled_window_text "${sled_about}
.
This package has the window: a timeline of each sled, stories, findings,
reports and comparisons, with filters, and live if wanted.")

set(sled_cli_summary "pipeline history of sleds on the command line")
set(sled_cli_text "${sled_about}
.
This package has the program for the command line, which needs no display. It
prints events, ops, findings and reports, follows what is committed, and
collects ops in archives.")

set(sled_debug_summary "debug symbols for SledScope")
set(sled_debug_text "${sled_about}
.
This package has names and lines of functions, for reading crashes of the
programs with a debugger.")
