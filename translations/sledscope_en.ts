<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>sled::CacheControl</name>
    <message numerus="yes">
        <source>%1 ops are remembered, in %2 of files in %3. They are not checked again when they are read; once forgotten, they are.</source>
        <translation>
            <numerusform>%1 op is remembered, in %2 of files in %3. It is not checked again when it is read; once forgotten, it is.</numerusform>
            <numerusform>%1 ops are remembered, in %2 of files in %3. They are not checked again when they are read; once forgotten, they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sled::CachePage</name>
    <message numerus="yes">
        <source>%1 ops are remembered, in %2 of files in %3.</source>
        <translation>
            <numerusform>%1 op is remembered, in %2 of files in %3.</numerusform>
            <numerusform>%1 ops are remembered, in %2 of files in %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sled::ChipRow</name>
    <message numerus="yes">
        <source>Show all conditions: %n more</source>
        <translation>
            <numerusform>Show all conditions: %n more</numerusform>
            <numerusform>Show all conditions: %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sled::ComparePage</name>
    <message numerus="yes">
        <source>%1 ops in both.</source>
        <translation>
            <numerusform>%1 op in both.</numerusform>
            <numerusform>%1 ops in both.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sled::Comparison</name>
    <message numerus="yes">
        <source>%1 events missed</source>
        <translation>
            <numerusform>%1 event missed</numerusform>
            <numerusform>%1 events missed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sled::DisplayText</name>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <translation>
            <numerusform>%1 event</numerusform>
            <numerusform>%1 events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sled::EventTableModel</name>
    <message numerus="yes">
        <source>%1 sources</source>
        <translation>
            <numerusform>%1 source</numerusform>
            <numerusform>%1 sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sled::FindingsPage</name>
    <message numerus="yes">
        <source>%1 of %2 findings shown</source>
        <translation>
            <numerusform>%1 of %2 finding shown</numerusform>
            <numerusform>%1 of %2 findings shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of them without an event, which no filter hides</source>
        <translation>
            <numerusform>%1 of them without an event, which no filter hides</numerusform>
            <numerusform>%1 of them without an event, which no filter hides</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sled::FindingsReach</name>
    <message numerus="yes">
        <source>%1 sources not read to their end</source>
        <translation>
            <numerusform>%1 source not read to its end</numerusform>
            <numerusform>%1 sources not read to their end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 signatures not checked</source>
        <translation>
            <numerusform>%1 signature not checked</numerusform>
            <numerusform>%1 signatures not checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sled::ImportText</name>
    <message numerus="yes">
        <source>%1 ops</source>
        <translation>
            <numerusform>%1 op</numerusform>
            <numerusform>%1 ops</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sled::LaneNote</name>
    <message numerus="yes">
        <source>and %1 more sleds, active before these, with %2</source>
        <translation>
            <numerusform>and %1 more sled, active before these, with %2</numerusform>
            <numerusform>and %1 more sleds, active before these, with %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 more stories, active before these, with %2</source>
        <translation>
            <numerusform>and %1 more story, active before these, with %2</numerusform>
            <numerusform>and %1 more stories, active before these, with %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sleds</source>
        <translation>
            <numerusform>%1 sled</numerusform>
            <numerusform>%1 sleds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stories</source>
        <translation>
            <numerusform>%1 story</numerusform>
            <numerusform>%1 stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stages</source>
        <translation>
            <numerusform>%1 stage</numerusform>
            <numerusform>%1 stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hidden</source>
        <comment>lanes</comment>
        <translation>
            <numerusform>%1 hidden</numerusform>
            <numerusform>%1 hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the events of %1 hidden sleds left out</source>
        <translation>
            <numerusform>the events of %1 hidden sled left out</numerusform>
            <numerusform>the events of %1 hidden sleds left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gaps or holes are shown by sled only</source>
        <translation>
            <numerusform>%1 gap or hole is shown by sled only</numerusform>
            <numerusform>%1 gaps or holes are shown by sled only</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sled::LanesPictureDialog</name>
    <message numerus="yes">
        <source>%n lane(s) have no room in the picture; hide or collapse others to have them.</source>
        <translation>
            <numerusform>%n lane has no room in the picture; hide or collapse others to have it.</numerusform>
            <numerusform>%n lanes have no room in the picture; hide or collapse others to have them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sled::LanesView</name>
    <message numerus="yes">
        <source>%1 events</source>
        <translation>
            <numerusform>%1 event</numerusform>
            <numerusform>%1 events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gaps</source>
        <translation>
            <numerusform>%1 gap</numerusform>
            <numerusform>%1 gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 undeclared holes</source>
        <translation>
            <numerusform>%1 undeclared hole</numerusform>
            <numerusform>%1 undeclared holes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sled::LiveNews</name>
    <message numerus="yes">
        <source>%1 new events</source>
        <translation>
            <numerusform>%1 new event</numerusform>
            <numerusform>%1 new events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sled::LiveStatus</name>
    <message numerus="yes">
        <source>%1 of %2 sources can be read</source>
        <translation>
            <numerusform>%1 of %2 source can be read</numerusform>
            <numerusform>%1 of %2 sources can be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sled::LoadStatus</name>
    <message numerus="yes">
        <source>%1 of about %2 rows read</source>
        <translation>
            <numerusform>%1 of about %2 row read</numerusform>
            <numerusform>%1 of about %2 rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows read</source>
        <translation>
            <numerusform>%1 row read</numerusform>
            <numerusform>%1 rows read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sled::ManualWindow</name>
    <message numerus="yes">
        <source>%1 places found</source>
        <translation>
            <numerusform>%1 place found</numerusform>
            <numerusform>%1 places found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sled::OpsPage</name>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <translation>
            <numerusform>%1 of %2 row</numerusform>
            <numerusform>%1 of %2 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sled::Paper</name>
    <message numerus="yes">
        <source>%1 more rows are left out. The report has them all.</source>
        <translation>
            <numerusform>%1 more row is left out. The report has them all.</numerusform>
            <numerusform>%1 more rows are left out. The report has them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sled::ReportChart</name>
    <message numerus="yes">
        <source>%1 others</source>
        <translation>
            <numerusform>%1 other</numerusform>
            <numerusform>%1 others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sled::SledListModel</name>
    <message numerus="yes">
        <source>%1 gaps</source>
        <translation>
            <numerusform>%1 gap</numerusform>
            <numerusform>%1 gaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sled::SourceText</name>
    <message numerus="yes">
        <source>%1 frames skipped</source>
        <translation>
            <numerusform>%1 frame skipped</numerusform>
            <numerusform>%1 frames skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: they carry no op, such as the clock of a sync</source>
        <translation>
            <numerusform>%1: it carries no op, such as the clock of a sync</numerusform>
            <numerusform>%1: they carry no op, such as the clock of a sync</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sled::StoredText</name>
    <message numerus="yes">
        <source>The row holds %1 bytes; at most %2 are read.</source>
        <translation>
            <numerusform>The row holds %1 byte; at most %2 are read.</numerusform>
            <numerusform>The row holds %1 bytes; at most %2 are read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(cut: the row holds %1 bytes)</source>
        <translation>
            <numerusform>(cut: the row holds %1 byte)</numerusform>
            <numerusform>(cut: the row holds %1 bytes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sled::StoriesPage</name>
    <message numerus="yes">
        <source>%1 of %2 stories shown</source>
        <translation>
            <numerusform>%1 of %2 story shown</numerusform>
            <numerusform>%1 of %2 stories shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sled::Story</name>
    <message numerus="yes">
        <source>%1 loops</source>
        <translation>
            <numerusform>%1 loop</numerusform>
            <numerusform>%1 loops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sleds</source>
        <translation>
            <numerusform>%1 sled</numerusform>
            <numerusform>%1 sleds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sled::StoryBar</name>
    <message numerus="yes">
        <source>%1 stays</source>
        <translation>
            <numerusform>%1 stay</numerusform>
            <numerusform>%1 stays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sled::VerifyStatus</name>
    <message numerus="yes">
        <source>%1 signatures not checked</source>
        <translation>
            <numerusform>%1 signature not checked</numerusform>
            <numerusform>%1 signatures not checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 signatures checked</source>
        <translation>
            <numerusform>%1 of %2 signature checked</numerusform>
            <numerusform>%1 of %2 signatures checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sled::ViewControl</name>
    <message numerus="yes">
        <source>Not there any more: %1 and %2 others.</source>
        <translation>
            <numerusform>Not there any more: %1 and %2 other.</numerusform>
            <numerusform>Not there any more: %1 and %2 others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sled::Workspace</name>
    <message numerus="yes">
        <source>%1 of %2 events shown</source>
        <translation>
            <numerusform>%1 of %2 event shown</numerusform>
            <numerusform>%1 of %2 events shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sources not read to their end</source>
        <translation>
            <numerusform>%1 source not read to its end</numerusform>
            <numerusform>%1 sources not read to their end</numerusform>
        </translation>
    </message>
</context>
</TS>
