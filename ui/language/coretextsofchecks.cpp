// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/coretexttable.h"

#include <QCoreApplication>

#include <array>

namespace sled {

namespace {

constexpr std::array kCoreTextsOfChecks{
    QT_TRANSLATE_NOOP("sled::CoreText", "an entry that names no sled was signed by %1"),
    QT_TRANSLATE_NOOP("sled::CoreText",
                      "the entry names its signer in upper case, as no server does"),
    QT_TRANSLATE_NOOP("sled::CoreText", "an entry that names sled %1 was signed by %2"),
    QT_TRANSLATE_NOOP(
        "sled::CoreText",
        "its inner author %1 is neither its signer %2 nor the element that it is about"),
    QT_TRANSLATE_NOOP("sled::CoreText", "ops %1 and %2 are both number %3 of %4 in one list"),
    QT_TRANSLATE_NOOP("sled::CoreText", "%1 was set at seq %2 to %3"),
    QT_TRANSLATE_NOOP("sled::CoreText", "%1 by op %2 and to %3"),
    QT_TRANSLATE_NOOP("sled::CoreText", "%1 by op %2 and %3 times more"),
    QT_TRANSLATE_NOOP("sled::CoreText", "%1 by op %2"),
    QT_TRANSLATE_NOOP("sled::CoreText", "a long value with the SHA-256 %1"),
    QT_TRANSLATE_NOOP("sled::CoreText", "items has %1"),
    QT_TRANSLATE_NOOP("sled::CoreText", "pipeline_items has %1"),
    QT_TRANSLATE_NOOP("sled::CoreText", "the log ends in %1"),
    QT_TRANSLATE_NOOP("sled::CoreText", "%1 is missing or no number"),
    QT_TRANSLATE_NOOP("sled::CoreText", "%1 is out of range or no whole number"),
    QT_TRANSLATE_NOOP("sled::CoreText", "%1 is missing or no text"),
    QT_TRANSLATE_NOOP("sled::CoreText",
                      "the op deletes an entry of the event log, which only grows"),
    QT_TRANSLATE_NOOP("sled::CoreText",
                      "the op changes an entry of the event log, which only grows"),
    QT_TRANSLATE_NOOP("sled::CoreText", "the entry of the event log is no object"),
    QT_TRANSLATE_NOOP("sled::CoreText", "%1 does not lead from %2 to %3"),
    QT_TRANSLATE_NOOP(
        "sled::CoreText",
        "the sled declares that it missed events, but not which: from %1 to %2, under a story"),
    QT_TRANSLATE_NOOP("sled::CoreText",
                      "the sled declares that it missed events, but not which: from %1 to %2"),
    QT_TRANSLATE_NOOP("sled::CoreText",
                      "sled %1 declares that it missed %2, which overlaps %3 that it declared too"),
    QT_TRANSLATE_NOOP("sled::CoreText", "sled %1 declares that it missed %2"),
    QT_TRANSLATE_NOOP("sled::CoreText", "event %1"),
    QT_TRANSLATE_NOOP("sled::CoreText", "events %1 to %2"),
    QT_TRANSLATE_NOOP("sled::CoreText", "events %1 to %2 (%3)"),
    QT_TRANSLATE_NOOP("sled::CoreText", "%1; also in %2"),
    QT_TRANSLATE_NOOP("sled::CoreText", "%1; also in %2 and %3 more"),
    QT_TRANSLATE_NOOP("sled::CoreText",
                      "the path %1 goes on into a plain value, which has no parts"),
    QT_TRANSLATE_NOOP("sled::CoreText", "the path %1 goes on into an element that has no content"),
    QT_TRANSLATE_NOOP("sled::CoreText",
                      "the path %1 leads to no field or element that is there yet"),
    QT_TRANSLATE_NOOP("sled::CoreText", "the path %1 begins with a field that is not known here"),
    QT_TRANSLATE_NOOP("sled::CoreText", "waits for its origin, or for an op that it depends on"),
    QT_TRANSLATE_NOOP("sled::CoreText",
                      "the op calls itself %1, which is not the hash of what it says"),
    QT_TRANSLATE_NOOP("sled::CoreText", "the signature over op %1 was not made by %2, its signer"),
    QT_TRANSLATE_NOOP("sled::CoreText",
                      "the log of sled %1 begins with event %2; earlier ones are in no source"),
    QT_TRANSLATE_NOOP("sled::CoreText", "%1 of sled %2 is in no source, and no gap says so"),
    QT_TRANSLATE_NOOP("sled::CoreText", "%1 of sled %2 (%3) are in no source, and no gap says so"),
    QT_TRANSLATE_NOOP("sled::CoreText", "ops %1 and %2 are both event %3 of sled %4"),
    QT_TRANSLATE_NOOP("sled::CoreText",
                      "event %1 of sled %2 is %3 s earlier than event %4 before it"),
    QT_TRANSLATE_NOOP("sled::CoreText",
                      "What it says is lost: a server cannot start on a row that is no op, and "
                      "leaves out an entry of the event log that is not whole."),
    QT_TRANSLATE_NOOP("sled::CoreText",
                      "The id is not that of the content: the op was altered after it was made, or "
                      "made by broken software. No sled applies it."),
    QT_TRANSLATE_NOOP(
        "sled::CoreText",
        "The named signer did not sign this. It is forged or damaged, and no sled applies it."),
    QT_TRANSLATE_NOOP(
        "sled::CoreText",
        "The op was signed but changes nothing, or changes what must not be changed. Sleds that "
        "received their ops in another order may have taken it differently."),
    QT_TRANSLATE_NOOP("sled::CoreText",
                      "The op takes no effect here until what it needs arrives. If it never does, "
                      "that part of the history is missing."),
    QT_TRANSLATE_NOOP(
        "sled::CoreText",
        "Who is said to have done it is not who signed it. Trust the signer, not the name."),
    QT_TRANSLATE_NOOP("sled::CoreText",
                      "The sled itself says that it missed these transitions. They happened, but "
                      "are not in its log."),
    QT_TRANSLATE_NOOP("sled::CoreText",
                      "The sled wrote these events, but no open source holds them: they were lost, "
                      "or are in a database that is not open."),
    QT_TRANSLATE_NOOP("sled::CoreText",
                      "The sled numbered two events alike: it was restored from a backup, or runs "
                      "twice with one key. The order of its events is not certain."),
    QT_TRANSLATE_NOOP("sled::CoreText",
                      "The author used one number for two ops, which a sound sled never does: its "
                      "state was reset, or its key is in use elsewhere."),
    QT_TRANSLATE_NOOP("sled::CoreText",
                      "Two writes tie, so each sled keeps what it saw first: they may disagree on "
                      "this value for ever."),
    QT_TRANSLATE_NOOP("sled::CoreText",
                      "Earlier events were compacted away or were never copied here; durations "
                      "that begin there are not known."),
    QT_TRANSLATE_NOOP(
        "sled::CoreText",
        "The clock of the sled was set back, or wrong before: do not trust durations around here."),
    QT_TRANSLATE_NOOP("sled::CoreText",
                      "The pipeline does not move stories this way by itself: somebody did it by "
                      "hand, or another version of the server did."),
    QT_TRANSLATE_NOOP("sled::CoreText",
                      "The sled contradicts itself about where the story is. The document (items) "
                      "counts; the log or the copy is behind."),
    QT_TRANSLATE_NOOP(
        "sled::CoreText",
        "A newer server wrote it. What it says is not shown, and nothing is wrong with it."),
    QT_TRANSLATE_NOOP("sled::CoreText",
                      "the op waits for its origin or for an op that it depends on"),
    QT_TRANSLATE_NOOP("sled::CoreText",
                      "the signature is not one that the claimed author made over this op"),
    QT_TRANSLATE_NOOP("sled::CoreText", "the op id is not the hash of what the op says"),
    QT_TRANSLATE_NOOP("sled::CoreText", "the path leads to no field or element of the document"),
    QT_TRANSLATE_NOOP("sled::CoreText",
                      "the path ends at a struct, which cannot be changed as a whole"),
    QT_TRANSLATE_NOOP("sled::CoreText", "the path goes on into a plain value, which has no parts"),
    QT_TRANSLATE_NOOP("sled::CoreText", "the path goes on into an element that has no content"),
    QT_TRANSLATE_NOOP("sled::CoreText", "the row does not hold an op"),
    QT_TRANSLATE_NOOP("sled::CoreText", "the row has %1 bytes; at most %2 are read"),
    QT_TRANSLATE_NOOP("sled::CoreText", "op_json is NULL"),
    QT_TRANSLATE_NOOP("sled::CoreText", "op_json is a number, not a text"),
    QT_TRANSLATE_NOOP("sled::CoreText", "more than %1 ops wait; this one is not tried again"),
    QT_TRANSLATE_NOOP("sled::CoreText", "waits for an op that it depends on, or for its origin"),
    QT_TRANSLATE_NOOP("sled::CoreText", "waits for the element %1 that it changes"),
    QT_TRANSLATE_NOOP("sled::CoreText", "waits for its origin %1"),
    QT_TRANSLATE_NOOP("sled::CoreText", "the field %1 is no %2"),
    QT_TRANSLATE_NOOP("sled::CoreText", "the field %1 stands there twice"),
    QT_TRANSLATE_NOOP("sled::CoreText", "the field %1 is missing"),
    QT_TRANSLATE_NOOP("sled::CoreText", "the path has more than %1 segments"),
    QT_TRANSLATE_NOOP("sled::CoreText", "array"),
    QT_TRANSLATE_NOOP("sled::CoreText", "object"),
    QT_TRANSLATE_NOOP("sled::CoreText", "list of fields and indexes"),
    QT_TRANSLATE_NOOP("sled::CoreText", "it depends on more than %1 ops"),
    QT_TRANSLATE_NOOP("sled::CoreText", "list of 64 bytes each"),
    QT_TRANSLATE_NOOP("sled::CoreText", "whole number from 0 to 2^64 - 1"),
    QT_TRANSLATE_NOOP("sled::CoreText", "JSON, but no object"),
    QT_TRANSLATE_NOOP("sled::CoreText", "32 bytes"),
    QT_TRANSLATE_NOOP("sled::CoreText", "64 bytes"),
    QT_TRANSLATE_NOOP("sled::CoreText", "inner author"),
    QT_TRANSLATE_NOOP("sled::CoreText", "truth value"),
    QT_TRANSLATE_NOOP("sled::CoreText", "the row is empty"),
    QT_TRANSLATE_NOOP("sled::CoreText", "more than %1 levels of nesting"),
    QT_TRANSLATE_NOOP("sled::CoreText", "it holds a number that is too large: beyond 1.8e308"),
    QT_TRANSLATE_NOOP("sled::CoreText", "it holds a text with half a surrogate pair"),
    QT_TRANSLATE_NOOP("sled::CoreText", "not JSON: %1"),
    QT_TRANSLATE_NOOP("sled::CoreText",
                      "a comma, a bracket, a key or a value is missing or too much"),
    QT_TRANSLATE_NOOP("sled::CoreText", "a text in it is not well formed"),
    QT_TRANSLATE_NOOP("sled::CoreText", "a text in it does not end"),
    QT_TRANSLATE_NOOP("sled::CoreText", "a number in it is not well formed"),
    QT_TRANSLATE_NOOP("sled::CoreText", "a word in it is none of true, false and null"),
    QT_TRANSLATE_NOOP("sled::CoreText", "it is not UTF-8"),
    QT_TRANSLATE_NOOP("sled::CoreText", "waited for what it needs, applied when that came"),
    QT_TRANSLATE_NOOP("sled::CoreText", "waited for what it needs, then refused: %1"),
    QT_TRANSLATE_NOOP("sled::CoreText", "the id is not the SHA-256 of what the op says"),
    QT_TRANSLATE_NOOP("sled::CoreText", "the signature is not that of the signer"),
    QT_TRANSLATE_NOOP("sled::CoreText",
                      "an envelope of a version other than 1, which this program does not know"),
    QT_TRANSLATE_NOOP("sled::CoreText", "a sync frame of type op without an op"),
    QT_TRANSLATE_NOOP("sled::CoreText", "a list of ops within another"),
    QT_TRANSLATE_NOOP("sled::CoreText", "a sync frame of type bulk without ops"),
    QT_TRANSLATE_NOOP("sled::CoreText", "a text that is not valid JSON"),
    QT_TRANSLATE_NOOP("sled::CoreText", "visible"),
    QT_TRANSLATE_NOOP("sled::CoreText", "deleted"),
    QT_TRANSLATE_NOOP("sled::CoreText", "absent"),
};

} // namespace

std::span<const char *const> coreTextsOfChecks()
{
    return kCoreTextsOfChecks;
}

} // namespace sled
