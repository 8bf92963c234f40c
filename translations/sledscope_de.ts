<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>sled::AboutBox</name>
    <message>
        <source>About SledScope</source>
        <translation>Über SledScope</translation>
    </message>
    <message>
        <source>Shows the pipeline history of sleds, and how far it can be trusted. Databases are only read, and left exactly as they are.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Zeigt die Pipeline-Historie von Sleds und wie weit ihr zu trauen ist. Datenbanken werden nur gelesen und bleiben genau so, wie sie sind.

Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
</context>
<context>
    <name>sled::AlikeStages</name>
    <message>
        <source>“%1” and “%2” look the same.</source>
        <translation>„%1“ und „%2“ sehen gleich aus.</translation>
    </message>
    <message>
        <source>Colour alone tells “%1” from “%2”.</source>
        <translation>Nur die Farbe unterscheidet „%1“ von „%2“.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Und %1 weitere.</translation>
    </message>
</context>
<context>
    <name>sled::ArchiveLine</name>
    <message>
        <source>A file; it is made if it is not there</source>
        <translation>Eine Datei; sie wird angelegt, wenn es sie noch nicht gibt</translation>
    </message>
    <message>
        <source>Into the archi&amp;ve:</source>
        <translation>In das Archi&amp;v:</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Choose an archive, or where a new one is made</source>
        <translation>Ein Archiv wählen oder den Ort für ein neues</translation>
    </message>
    <message>
        <source>Check si&amp;gnatures</source>
        <translation>Si&amp;gnaturen prüfen</translation>
    </message>
    <message>
        <source>Takes most of the time. Ops with a bad one are counted, and imported all the same.</source>
        <translation>Braucht die meiste Zeit. Ops mit ungültiger Signatur werden gezählt und trotzdem importiert.</translation>
    </message>
    <message>
        <source>Import into an Archive</source>
        <translation>In ein Archiv importieren</translation>
    </message>
    <message>
        <source>Archives (*.sledarchive *.archive);;All files (*)</source>
        <translation>Archive (*.sledarchive *.archive);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
</context>
<context>
    <name>sled::BookmarkControl</name>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>The bookmarks in %1 cannot be read: %2. The file stays as it is, and is put aside once you make a bookmark.</source>
        <translation>Die Lesezeichen in %1 sind nicht lesbar: %2. Die Datei bleibt, wie sie ist, und wird beiseite gelegt, sobald Sie ein Lesezeichen setzen.</translation>
    </message>
    <message>
        <source>The bookmarks in %1 cannot be read: %2. The file stays as it is.</source>
        <translation>Die Lesezeichen in %1 sind nicht lesbar: %2. Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The bookmarks in %1 could not be changed: %2.</source>
        <translation>Die Lesezeichen in %1 konnten nicht geändert werden: %2.</translation>
    </message>
    <message>
        <source>What was in %1 is now in %2.</source>
        <translation>Was in %1 war, ist jetzt in %2.</translation>
    </message>
    <message>
        <source>The op of this bookmark is in none of the open sources</source>
        <translation>Die Op dieses Lesezeichens ist in keiner der offenen Quellen</translation>
    </message>
    <message>
        <source>The filter hides this event in the table</source>
        <translation>Der Filter verbirgt dieses Ereignis in der Tabelle</translation>
    </message>
    <message>
        <source>The filter hides all events with bookmarks</source>
        <translation>Der Filter verbirgt alle Ereignisse mit Lesezeichen</translation>
    </message>
</context>
<context>
    <name>sled::BookmarksModel</name>
    <message>
        <source>%1, not open</source>
        <translation>%1, nicht offen</translation>
    </message>
    <message>
        <source>Story %1</source>
        <translation>Story %1</translation>
    </message>
    <message>
        <source>Sled %1, number %2</source>
        <translation>Sled %1, Nummer %2</translation>
    </message>
    <message>
        <source>Marked %1</source>
        <translation>Gesetzt %1</translation>
    </message>
    <message>
        <source>Its op is in none of the open sources.</source>
        <translation>Ihre Op ist in keiner der offenen Quellen.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>sled::BookmarksPane</name>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>&amp;Edit Note</source>
        <translation>Notiz &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Remove Bookmark</source>
        <translation>Lesezeichen &amp;entfernen</translation>
    </message>
    <message>
        <source>No bookmarks yet.</source>
        <translation>Noch keine Lesezeichen.</translation>
    </message>
    <message>
        <source>No bookmarks yet. Select an event and press %1.</source>
        <translation>Noch keine Lesezeichen. Ein Ereignis auswählen und %1 drücken.</translation>
    </message>
</context>
<context>
    <name>sled::CacheControl</name>
    <message>
        <source>The cache cannot be cleared: %1.</source>
        <translation>Der Zwischenspeicher kann nicht geleert werden: %1.</translation>
    </message>
    <message>
        <source>Clear Cache</source>
        <translation>Zwischenspeicher leeren</translation>
    </message>
    <message>
        <source>Forget which ops have passed the signature check?</source>
        <translation>Vergessen, welche Ops die Signaturprüfung bestanden haben?</translation>
    </message>
    <message numerus="yes">
        <source>%1 ops are remembered, in %2 of files in %3. They are not checked again when they are read; once forgotten, they are.</source>
        <translation>
            <numerusform>%1 Op ist gemerkt, in %2 an Dateien in %3. Sie wird beim Lesen nicht erneut geprüft; einmal vergessen, wird sie es.</numerusform>
            <numerusform>%1 Ops sind gemerkt, in %2 an Dateien in %3. Sie werden beim Lesen nicht erneut geprüft; einmal vergessen, werden sie es.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>The cache is empty now</source>
        <translation>Der Zwischenspeicher ist jetzt leer</translation>
    </message>
    <message>
        <source>This window does not use them.</source>
        <translation>Dieses Fenster nutzt sie nicht.</translation>
    </message>
</context>
<context>
    <name>sled::CachePage</name>
    <message>
        <source>Cache</source>
        <translation>Zwischenspeicher</translation>
    </message>
    <message>
        <source>&amp;Remember which ops have passed the signature check</source>
        <translation>&amp;Merken, welche Ops die Signaturprüfung bestanden haben</translation>
    </message>
    <message>
        <source>Clear Cac&amp;he…</source>
        <translation>Zwisc&amp;henspeicher leeren…</translation>
    </message>
    <message>
        <source>Then they are not checked again when they are read again. It holds for what is opened from now on; the command line has an option of its own, --no-cache.</source>
        <translation>Dann werden sie nicht erneut geprüft, wenn sie wieder gelesen werden. Das gilt für alles, was ab jetzt geöffnet wird; die Befehlszeile hat dafür eine eigene Option, --no-cache.</translation>
    </message>
    <message>
        <source>This window was started with --no-cache.</source>
        <translation>Dieses Fenster wurde mit --no-cache gestartet.</translation>
    </message>
    <message>
        <source>Nothing is remembered.</source>
        <translation>Nichts ist gemerkt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 ops are remembered, in %2 of files in %3.</source>
        <translation>
            <numerusform>%1 Op ist gemerkt, in %2 an Dateien in %3.</numerusform>
            <numerusform>%1 Ops sind gemerkt, in %2 an Dateien in %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sled::ChartTick</name>
    <message>
        <source>1 s</source>
        <translation>1 s</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 s</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 h</translation>
    </message>
    <message>
        <source>1 d</source>
        <translation>1 d</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 d</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>10 years</source>
        <translation>10 Jahre</translation>
    </message>
    <message>
        <source>100 years</source>
        <translation>100 Jahre</translation>
    </message>
    <message>
        <source>10,000 years</source>
        <translation>10.000 Jahre</translation>
    </message>
    <message>
        <source>1,000,000 years</source>
        <translation>1.000.000 Jahre</translation>
    </message>
</context>
<context>
    <name>sled::ChartView</name>
    <message>
        <source>All: %1</source>
        <translation>Alle: %1</translation>
    </message>
    <message>
        <source>A picture of the table beside it, which has the same values.</source>
        <translation>Ein Bild der Tabelle daneben; sie hat dieselben Werte.</translation>
    </message>
</context>
<context>
    <name>sled::ChipRow</name>
    <message>
        <source>Conditions of the filter</source>
        <translation>Bedingungen des Filters</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Show the conditions in one row</source>
        <translation>Die Bedingungen in einer Zeile zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show all conditions: %n more</source>
        <translation>
            <numerusform>Alle Bedingungen zeigen: %n weitere</numerusform>
            <numerusform>Alle Bedingungen zeigen: %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sled::ClearButton</name>
    <message>
        <source>Clear the text</source>
        <translation>Text löschen</translation>
    </message>
</context>
<context>
    <name>sled::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns of the file, in order</source>
        <translation>Spalten der Datei, der Reihe nach</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All columns, in their usual order</source>
        <translation>Alle Spalten in gewohnter Reihenfolge</translation>
    </message>
</context>
<context>
    <name>sled::ColumnList</name>
    <message>
        <source>Drag a column to move it</source>
        <translation>Ziehen verschiebt eine Spalte</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move the column up (Ctrl+Up)</source>
        <translation>Spalte nach oben (Strg+Aufwärts)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Move the column down (Ctrl+Down)</source>
        <translation>Spalte nach unten (Strg+Abwärts)</translation>
    </message>
</context>
<context>
    <name>sled::ColumnsPage</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns of the table of events, in order</source>
        <translation>Spalten der Ereignistabelle, der Reihe nach</translation>
    </message>
    <message>
        <source>The table of events has these columns. Each file that is exported asks for its own.</source>
        <translation>Diese Spalten hat die Ereignistabelle. Jede exportierte Datei fragt nach eigenen.</translation>
    </message>
</context>
<context>
    <name>sled::CommandField</name>
    <message>
        <source>Command that writes the same file</source>
        <translation>Befehl, der dieselbe Datei schreibt</translation>
    </message>
    <message>
        <source>Comma&amp;nd:</source>
        <translation>Befe&amp;hl:</translation>
    </message>
    <message>
        <source>Writes the same file, byte for byte</source>
        <translation>Schreibt dieselbe Datei, Byte für Byte</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
</context>
<context>
    <name>sled::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>%1   (%2)</source>
        <translation>%1   (%2)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Nothing that can be done now is called so.</source>
        <translation>Nichts, was jetzt möglich ist, heißt so.</translation>
    </message>
</context>
<context>
    <name>sled::ComparePage</name>
    <message>
        <source>Source A</source>
        <translation>Quelle A</translation>
    </message>
    <message>
        <source>Source B</source>
        <translation>Quelle B</translation>
    </message>
    <message>
        <source>Kinds of differences</source>
        <translation>Arten von Unterschieden</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Open two sources to compare them.</source>
        <translation>Öffnen Sie zwei Quellen, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>They are compared as soon as all sources are read and their signatures checked.</source>
        <translation>Sie werden verglichen, sobald alle Quellen gelesen und ihre Signaturen geprüft sind.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleicht…</translation>
    </message>
    <message numerus="yes">
        <source>%1 ops in both.</source>
        <translation>
            <numerusform>%1 Op in beiden.</numerusform>
            <numerusform>%1 Ops in beiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>They hold the same, and made the same of it.</source>
        <translation>Sie enthalten dasselbe und kamen zum selben Ergebnis.</translation>
    </message>
    <message>
        <source>They differ.</source>
        <translation>Sie unterscheiden sich.</translation>
    </message>
    <message>
        <source>A:</source>
        <translation>A:</translation>
    </message>
    <message>
        <source>B:</source>
        <translation>B:</translation>
    </message>
</context>
<context>
    <name>sled::Comparison</name>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>a tie: each keeps its own for ever</source>
        <translation>Gleichstand: jede behält ihres für immer</translation>
    </message>
    <message>
        <source>B lacks the write that wins</source>
        <translation>B fehlt der Schreibvorgang, der gewinnt</translation>
    </message>
    <message>
        <source>A lacks the write that wins</source>
        <translation>A fehlt der Schreibvorgang, der gewinnt</translation>
    </message>
    <message>
        <source>equal seq, an author is not known</source>
        <translation>gleiche seq, ein Autor ist unbekannt</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Op</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Unterzeichner</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Row in A</source>
        <translation>Zeile in A</translation>
    </message>
    <message>
        <source>A has it</source>
        <translation>In A steht</translation>
    </message>
    <message>
        <source>Row in B</source>
        <translation>Zeile in B</translation>
    </message>
    <message>
        <source>B has it</source>
        <translation>In B steht</translation>
    </message>
    <message>
        <source>Op id</source>
        <translation>Op-Id</translation>
    </message>
    <message>
        <source>In A</source>
        <translation>In A</translation>
    </message>
    <message>
        <source>In B</source>
        <translation>In B</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Seq</source>
        <translation>Seq</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Ops in A</source>
        <translation>Ops in A</translation>
    </message>
    <message>
        <source>Ops in B</source>
        <translation>Ops in B</translation>
    </message>
    <message>
        <source>A lacks</source>
        <translation>A fehlt</translation>
    </message>
    <message>
        <source>B lacks</source>
        <translation>B fehlt</translation>
    </message>
    <message>
        <source>Sled</source>
        <translation>Sled</translation>
    </message>
    <message>
        <source>A: time</source>
        <translation>A: Zeit</translation>
    </message>
    <message>
        <source>A: what happened</source>
        <translation>A: was geschah</translation>
    </message>
    <message>
        <source>B: time</source>
        <translation>B: Zeit</translation>
    </message>
    <message>
        <source>B: what happened</source>
        <translation>B: was geschah</translation>
    </message>
    <message>
        <source>none</source>
        <translation>kein</translation>
    </message>
    <message>
        <source>row %1, %2</source>
        <translation>Zeile %1, %2</translation>
    </message>
    <message>
        <source>never set</source>
        <translation>nie gesetzt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1, from row %2 of the other</source>
        <translation>%1, ab Zeile %2 der anderen</translation>
    </message>
    <message>
        <source>%1, from row %2 of the other, since about %3</source>
        <translation>%1, ab Zeile %2 der anderen, seit etwa %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 events missed</source>
        <translation>
            <numerusform>%1 Ereignis verpasst</numerusform>
            <numerusform>%1 Ereignisse verpasst</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sled::ComparisonGroup</name>
    <message>
        <source>Only in A</source>
        <translation>Nur in A</translation>
    </message>
    <message>
        <source>Only in B</source>
        <translation>Nur in B</translation>
    </message>
    <message>
        <source>Different verdicts</source>
        <translation>Andere Urteile</translation>
    </message>
    <message>
        <source>One id, other bytes</source>
        <translation>Gleiche Id, andere Bytes</translation>
    </message>
    <message>
        <source>Registers that differ</source>
        <translation>Andere Register</translation>
    </message>
    <message>
        <source>Items in one alone</source>
        <translation>Items nur in einer</translation>
    </message>
    <message>
        <source>Signers</source>
        <translation>Unterzeichner</translation>
    </message>
    <message>
        <source>Events side by side</source>
        <translation>Ereignisse im Vergleich</translation>
    </message>
</context>
<context>
    <name>sled::CoreText</name>
    <message>
        <source>an entry that names no sled was signed by %1</source>
        <translation>ein Eintrag, der keinen Sled nennt, wurde von %1 signiert</translation>
    </message>
    <message>
        <source>the entry names its signer in upper case, as no server does</source>
        <translation>der Eintrag nennt seinen Unterzeichner in Großbuchstaben, wie es kein Server tut</translation>
    </message>
    <message>
        <source>an entry that names sled %1 was signed by %2</source>
        <translation>ein Eintrag, der Sled %1 nennt, wurde von %2 signiert</translation>
    </message>
    <message>
        <source>its inner author %1 is neither its signer %2 nor the element that it is about</source>
        <translation>ihr innerer Autor %1 ist weder ihr Unterzeichner %2 noch das Element, um das es geht</translation>
    </message>
    <message>
        <source>ops %1 and %2 are both number %3 of %4 in one list</source>
        <translation>die Ops %1 und %2 tragen beide Nummer %3 von %4 in einer Liste</translation>
    </message>
    <message>
        <source>%1 was set at seq %2 to %3</source>
        <translation>%1 wurde bei seq %2 gesetzt auf %3</translation>
    </message>
    <message>
        <source>%1 by op %2 and to %3</source>
        <translation>%1 durch Op %2 und auf %3</translation>
    </message>
    <message>
        <source>%1 by op %2 and %3 times more</source>
        <translation>%1 durch Op %2 und %3 weitere Male</translation>
    </message>
    <message>
        <source>%1 by op %2</source>
        <translation>%1 durch Op %2</translation>
    </message>
    <message>
        <source>a long value with the SHA-256 %1</source>
        <translation>ein langer Wert mit dem SHA-256 %1</translation>
    </message>
    <message>
        <source>items has %1</source>
        <translation>items enthält %1</translation>
    </message>
    <message>
        <source>pipeline_items has %1</source>
        <translation>pipeline_items enthält %1</translation>
    </message>
    <message>
        <source>the log ends in %1</source>
        <translation>das Log endet mit %1</translation>
    </message>
    <message>
        <source>%1 is missing or no number</source>
        <translation>%1 fehlt oder ist keine Zahl</translation>
    </message>
    <message>
        <source>%1 is out of range or no whole number</source>
        <translation>%1 liegt außerhalb des Bereichs oder ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>%1 is missing or no text</source>
        <translation>%1 fehlt oder ist kein Text</translation>
    </message>
    <message>
        <source>the op deletes an entry of the event log, which only grows</source>
        <translation>die Op löscht einen Eintrag des Ereignislogs, das nur wächst</translation>
    </message>
    <message>
        <source>the op changes an entry of the event log, which only grows</source>
        <translation>die Op ändert einen Eintrag des Ereignislogs, das nur wächst</translation>
    </message>
    <message>
        <source>the entry of the event log is no object</source>
        <translation>der Eintrag des Ereignislogs ist kein Objekt</translation>
    </message>
    <message>
        <source>%1 does not lead from %2 to %3</source>
        <translation>%1 führt nicht von %2 nach %3</translation>
    </message>
    <message>
        <source>the sled declares that it missed events, but not which: from %1 to %2, under a story</source>
        <translation>der Sled meldet, dass er Ereignisse verpasst hat, aber nicht welche: von %1 bis %2, unter einer Story</translation>
    </message>
    <message>
        <source>the sled declares that it missed events, but not which: from %1 to %2</source>
        <translation>der Sled meldet, dass er Ereignisse verpasst hat, aber nicht welche: von %1 bis %2</translation>
    </message>
    <message>
        <source>sled %1 declares that it missed %2, which overlaps %3 that it declared too</source>
        <translation>Sled %1 meldet als verpasst: %2; das überschneidet sich mit %3, ebenfalls von ihm gemeldet</translation>
    </message>
    <message>
        <source>sled %1 declares that it missed %2</source>
        <translation>Sled %1 meldet als verpasst: %2</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>Ereignis %1</translation>
    </message>
    <message>
        <source>events %1 to %2</source>
        <translation>Ereignisse %1 bis %2</translation>
    </message>
    <message>
        <source>events %1 to %2 (%3)</source>
        <translation>Ereignisse %1 bis %2 (%3)</translation>
    </message>
    <message>
        <source>%1; also in %2</source>
        <translation>%1; auch in %2</translation>
    </message>
    <message>
        <source>%1; also in %2 and %3 more</source>
        <translation>%1; auch in %2 und %3 weiteren</translation>
    </message>
    <message>
        <source>the path %1 goes on into a plain value, which has no parts</source>
        <translation>der Pfad %1 führt in einen einfachen Wert, der keine Teile hat</translation>
    </message>
    <message>
        <source>the path %1 goes on into an element that has no content</source>
        <translation>der Pfad %1 führt in ein Element ohne Inhalt</translation>
    </message>
    <message>
        <source>the path %1 leads to no field or element that is there yet</source>
        <translation>der Pfad %1 führt zu keinem Feld oder Element, das es schon gibt</translation>
    </message>
    <message>
        <source>the path %1 begins with a field that is not known here</source>
        <translation>der Pfad %1 beginnt mit einem Feld, das hier nicht bekannt ist</translation>
    </message>
    <message>
        <source>waits for its origin, or for an op that it depends on</source>
        <translation>wartet auf ihren Ursprung oder auf eine Op, von der sie abhängt</translation>
    </message>
    <message>
        <source>the op calls itself %1, which is not the hash of what it says</source>
        <translation>die Op nennt sich %1; das ist nicht der Hash dessen, was sie sagt</translation>
    </message>
    <message>
        <source>the signature over op %1 was not made by %2, its signer</source>
        <translation>die Signatur der Op %1 stammt nicht von %2, ihrem Unterzeichner</translation>
    </message>
    <message>
        <source>the log of sled %1 begins with event %2; earlier ones are in no source</source>
        <translation>das Log von Sled %1 beginnt mit Ereignis %2; frühere sind in keiner Quelle</translation>
    </message>
    <message>
        <source>%1 of sled %2 is in no source, and no gap says so</source>
        <translation>%1 von Sled %2 ist in keiner Quelle, und keine Lücke sagt es</translation>
    </message>
    <message>
        <source>%1 of sled %2 (%3) are in no source, and no gap says so</source>
        <translation>%1 von Sled %2 (%3) sind in keiner Quelle, und keine Lücke sagt es</translation>
    </message>
    <message>
        <source>ops %1 and %2 are both event %3 of sled %4</source>
        <translation>die Ops %1 und %2 sind beide Ereignis %3 von Sled %4</translation>
    </message>
    <message>
        <source>event %1 of sled %2 is %3 s earlier than event %4 before it</source>
        <translation>Ereignis %1 von Sled %2 liegt %3 s vor Ereignis %4, das davor kommt</translation>
    </message>
    <message>
        <source>What it says is lost: a server cannot start on a row that is no op, and leaves out an entry of the event log that is not whole.</source>
        <translation>Was sie sagt, ist verloren: Ein Server kann mit einer Zeile, die keine Op ist, nicht starten und lässt einen Eintrag des Ereignislogs aus, der nicht vollständig ist.</translation>
    </message>
    <message>
        <source>The id is not that of the content: the op was altered after it was made, or made by broken software. No sled applies it.</source>
        <translation>Die Id gehört nicht zum Inhalt: Die Op wurde nachträglich verändert oder von fehlerhafter Software erzeugt. Kein Sled wendet sie an.</translation>
    </message>
    <message>
        <source>The named signer did not sign this. It is forged or damaged, and no sled applies it.</source>
        <translation>Der genannte Unterzeichner hat das nicht signiert. Es ist gefälscht oder beschädigt, und kein Sled wendet es an.</translation>
    </message>
    <message>
        <source>The op was signed but changes nothing, or changes what must not be changed. Sleds that received their ops in another order may have taken it differently.</source>
        <translation>Die Op wurde signiert, ändert aber nichts oder etwas, das nicht geändert werden darf. Sleds, die ihre Ops in anderer Reihenfolge erhielten, haben sie vielleicht anders aufgefasst.</translation>
    </message>
    <message>
        <source>The op takes no effect here until what it needs arrives. If it never does, that part of the history is missing.</source>
        <translation>Die Op wirkt hier nicht, bis eintrifft, was sie braucht. Trifft es nie ein, fehlt dieser Teil der Historie.</translation>
    </message>
    <message>
        <source>Who is said to have done it is not who signed it. Trust the signer, not the name.</source>
        <translation>Wer es getan haben soll, ist nicht, wer es signiert hat. Trauen Sie dem Unterzeichner, nicht dem Namen.</translation>
    </message>
    <message>
        <source>The sled itself says that it missed these transitions. They happened, but are not in its log.</source>
        <translation>Der Sled sagt selbst, dass er diese Übergänge verpasst hat. Sie fanden statt, stehen aber nicht in seinem Log.</translation>
    </message>
    <message>
        <source>The sled wrote these events, but no open source holds them: they were lost, or are in a database that is not open.</source>
        <translation>Der Sled hat diese Ereignisse geschrieben, aber keine offene Quelle enthält sie: Sie gingen verloren oder sind in einer Datenbank, die nicht offen ist.</translation>
    </message>
    <message>
        <source>The sled numbered two events alike: it was restored from a backup, or runs twice with one key. The order of its events is not certain.</source>
        <translation>Der Sled hat zwei Ereignisse gleich nummeriert: Er wurde aus einer Sicherung wiederhergestellt oder läuft zweimal mit einem Schlüssel. Die Reihenfolge seiner Ereignisse ist nicht sicher.</translation>
    </message>
    <message>
        <source>The author used one number for two ops, which a sound sled never does: its state was reset, or its key is in use elsewhere.</source>
        <translation>Der Autor hat eine Nummer für zwei Ops benutzt, was ein intakter Sled nie tut: Sein Zustand wurde zurückgesetzt, oder sein Schlüssel ist anderswo in Gebrauch.</translation>
    </message>
    <message>
        <source>Two writes tie, so each sled keeps what it saw first: they may disagree on this value for ever.</source>
        <translation>Zwei Schreibvorgänge sind gleichrangig, daher behält jeder Sled, was er zuerst sah: Sie können sich über diesen Wert für immer uneins sein.</translation>
    </message>
    <message>
        <source>Earlier events were compacted away or were never copied here; durations that begin there are not known.</source>
        <translation>Frühere Ereignisse wurden verdichtet oder nie hierher kopiert; Dauern, die dort beginnen, sind nicht bekannt.</translation>
    </message>
    <message>
        <source>The clock of the sled was set back, or wrong before: do not trust durations around here.</source>
        <translation>Die Uhr des Sleds wurde zurückgestellt oder ging vorher falsch: Trauen Sie Dauern um diese Stelle nicht.</translation>
    </message>
    <message>
        <source>The pipeline does not move stories this way by itself: somebody did it by hand, or another version of the server did.</source>
        <translation>Die Pipeline bewegt Storys nicht von selbst so: Jemand tat es von Hand oder eine andere Version des Servers.</translation>
    </message>
    <message>
        <source>The sled contradicts itself about where the story is. The document (items) counts; the log or the copy is behind.</source>
        <translation>Der Sled widerspricht sich, wo die Story ist. Es gilt das Dokument (items); das Log oder die Kopie hinkt nach.</translation>
    </message>
    <message>
        <source>A newer server wrote it. What it says is not shown, and nothing is wrong with it.</source>
        <translation>Ein neuerer Server hat es geschrieben. Was es sagt, wird nicht gezeigt, und nichts daran ist falsch.</translation>
    </message>
    <message>
        <source>the op waits for its origin or for an op that it depends on</source>
        <translation>die Op wartet auf ihren Ursprung oder auf eine Op, von der sie abhängt</translation>
    </message>
    <message>
        <source>the signature is not one that the claimed author made over this op</source>
        <translation>die Signatur ist keine, die der angegebene Autor über diese Op geleistet hat</translation>
    </message>
    <message>
        <source>the op id is not the hash of what the op says</source>
        <translation>die Op-Id ist nicht der Hash dessen, was die Op sagt</translation>
    </message>
    <message>
        <source>the path leads to no field or element of the document</source>
        <translation>der Pfad führt zu keinem Feld oder Element des Dokuments</translation>
    </message>
    <message>
        <source>the path ends at a struct, which cannot be changed as a whole</source>
        <translation>der Pfad endet an einer Struktur, die nicht als Ganzes geändert werden kann</translation>
    </message>
    <message>
        <source>the path goes on into a plain value, which has no parts</source>
        <translation>der Pfad führt in einen einfachen Wert, der keine Teile hat</translation>
    </message>
    <message>
        <source>the path goes on into an element that has no content</source>
        <translation>der Pfad führt in ein Element ohne Inhalt</translation>
    </message>
    <message>
        <source>the row does not hold an op</source>
        <translation>die Zeile enthält keine Op</translation>
    </message>
    <message>
        <source>the row has %1 bytes; at most %2 are read</source>
        <translation>die Zeile hat %1 Bytes; höchstens %2 werden gelesen</translation>
    </message>
    <message>
        <source>op_json is NULL</source>
        <translation>op_json ist NULL</translation>
    </message>
    <message>
        <source>op_json is a number, not a text</source>
        <translation>op_json ist eine Zahl, kein Text</translation>
    </message>
    <message>
        <source>more than %1 ops wait; this one is not tried again</source>
        <translation>mehr als %1 Ops warten; diese wird nicht mehr versucht</translation>
    </message>
    <message>
        <source>waits for an op that it depends on, or for its origin</source>
        <translation>wartet auf eine Op, von der sie abhängt, oder auf ihren Ursprung</translation>
    </message>
    <message>
        <source>waits for the element %1 that it changes</source>
        <translation>wartet auf das Element %1, das sie ändert</translation>
    </message>
    <message>
        <source>waits for its origin %1</source>
        <translation>wartet auf ihren Ursprung %1</translation>
    </message>
    <message>
        <source>the field %1 is no %2</source>
        <translation>im Feld %1 steht etwas anderes als: %2</translation>
    </message>
    <message>
        <source>the field %1 stands there twice</source>
        <translation>das Feld %1 kommt zweimal vor</translation>
    </message>
    <message>
        <source>the field %1 is missing</source>
        <translation>das Feld %1 fehlt</translation>
    </message>
    <message>
        <source>the path has more than %1 segments</source>
        <translation>der Pfad hat mehr als %1 Abschnitte</translation>
    </message>
    <message>
        <source>array</source>
        <translation>Array</translation>
    </message>
    <message>
        <source>object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>list of fields and indexes</source>
        <translation>Liste aus Feldern und Indizes</translation>
    </message>
    <message>
        <source>it depends on more than %1 ops</source>
        <translation>sie hängt von mehr als %1 Ops ab</translation>
    </message>
    <message>
        <source>list of 64 bytes each</source>
        <translation>Liste aus je 64 Bytes</translation>
    </message>
    <message>
        <source>whole number from 0 to 2^64 - 1</source>
        <translation>ganze Zahl von 0 bis 2^64 - 1</translation>
    </message>
    <message>
        <source>JSON, but no object</source>
        <translation>JSON, aber kein Objekt</translation>
    </message>
    <message>
        <source>32 bytes</source>
        <translation>32 Bytes</translation>
    </message>
    <message>
        <source>64 bytes</source>
        <translation>64 Bytes</translation>
    </message>
    <message>
        <source>inner author</source>
        <translation>innerer Autor</translation>
    </message>
    <message>
        <source>truth value</source>
        <translation>Wahrheitswert</translation>
    </message>
    <message>
        <source>the row is empty</source>
        <translation>die Zeile ist leer</translation>
    </message>
    <message>
        <source>more than %1 levels of nesting</source>
        <translation>mehr als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>it holds a number that is too large: beyond 1.8e308</source>
        <translation>sie enthält eine zu große Zahl: über 1.8e308</translation>
    </message>
    <message>
        <source>it holds a text with half a surrogate pair</source>
        <translation>sie enthält einen Text mit einem halben Surrogatpaar</translation>
    </message>
    <message>
        <source>not JSON: %1</source>
        <translation>kein JSON: %1</translation>
    </message>
    <message>
        <source>waited for what it needs, applied when that came</source>
        <translation>wartete auf das Nötige und wurde angewendet, als es kam</translation>
    </message>
    <message>
        <source>waited for what it needs, then refused: %1</source>
        <translation>wartete auf das Nötige und wurde dann abgelehnt: %1</translation>
    </message>
    <message>
        <source>the id is not the SHA-256 of what the op says</source>
        <translation>die Id ist nicht der SHA-256 dessen, was die Op sagt</translation>
    </message>
    <message>
        <source>the signature is not that of the signer</source>
        <translation>die Signatur ist nicht die des Unterzeichners</translation>
    </message>
    <message>
        <source>an envelope of a version other than 1, which this program does not know</source>
        <translation>ein Umschlag anderer Version als 1, die dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>a sync frame of type op without an op</source>
        <translation>ein Sync-Frame vom Typ op ohne Op</translation>
    </message>
    <message>
        <source>a list of ops within another</source>
        <translation>eine Liste von Ops in einer anderen</translation>
    </message>
    <message>
        <source>a sync frame of type bulk without ops</source>
        <translation>ein Sync-Frame vom Typ bulk ohne Ops</translation>
    </message>
    <message>
        <source>a text that is not valid JSON</source>
        <translation>ein Text, der kein gültiges JSON ist</translation>
    </message>
    <message>
        <source>visible</source>
        <translation>sichtbar</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>the entries in the log leave no number free</source>
        <translation>die Einträge im Log lassen keine Nummer frei</translation>
    </message>
    <message>
        <source>no events can be missed from %1 to %2</source>
        <translation>von %1 bis %2 können keine Ereignisse verpasst sein</translation>
    </message>
    <message>
        <source>the rows that were read are not in the file any more: the history was compacted or the file replaced; what it holds now is shown as a source of its own</source>
        <translation>die gelesenen Zeilen stehen nicht mehr in der Datei: Die Historie wurde verdichtet oder die Datei ersetzt; was sie jetzt enthält, wird als eigene Quelle gezeigt</translation>
    </message>
    <message>
        <source>row %1 was changed in the file after it was read, so what is shown may be out of date; reload it</source>
        <translation>Zeile %1 wurde nach dem Lesen in der Datei geändert, das Gezeigte ist vielleicht veraltet; laden Sie neu</translation>
    </message>
    <message>
        <source>the file has changed since it was read, so what forged ops led to cannot be taken back; reload it</source>
        <translation>die Datei hat sich seit dem Lesen geändert, daher lassen sich die Folgen gefälschter Ops nicht zurücknehmen; laden Sie neu</translation>
    </message>
    <message>
        <source>stopped before it began</source>
        <translation>vor dem Beginn angehalten</translation>
    </message>
    <message>
        <source>stopped on request; the archive is as it was</source>
        <translation>auf Wunsch angehalten; das Archiv ist unverändert</translation>
    </message>
    <message>
        <source>stopped on request</source>
        <translation>auf Wunsch angehalten</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>es wurde abgebrochen</translation>
    </message>
    <message>
        <source>it is the archive itself, which has all of its ops; leave the source &apos;%1&apos; out</source>
        <translation>es ist das Archiv selbst, das alle seine Ops hat; lassen Sie die Quelle „%1“ weg</translation>
    </message>
    <message>
        <source>it changed while it was read; import it again</source>
        <translation>sie wurde beim Lesen geändert; importieren Sie sie noch einmal</translation>
    </message>
    <message>
        <source>%1: the process of this sled ended before its time (%2); start the demonstration again, it goes on from there</source>
        <translation>%1: Der Prozess dieses Sleds endete vorzeitig (%2); starten Sie die Vorführung noch einmal, sie geht von dort weiter</translation>
    </message>
    <message>
        <source>%1; make room, or name another file</source>
        <translation>%1; schaffen Sie Platz oder nennen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>nothing is written, for no source can be read; %1: %2</source>
        <translation>nichts wird geschrieben, denn keine Quelle ist lesbar; %1: %2</translation>
    </message>
    <message>
        <source>sources are still being read, checked or filtered; try again when that is done</source>
        <translation>Quellen werden noch gelesen, geprüft oder gefiltert; versuchen Sie es danach noch einmal</translation>
    </message>
    <message>
        <source>the temporary directory cannot hold it (%1); make room, or save the text as a file</source>
        <translation>das temporäre Verzeichnis fasst ihn nicht (%1); schaffen Sie Platz oder speichern Sie den Text als Datei</translation>
    </message>
    <message>
        <source>it is longer than %1 million characters; save it as a file</source>
        <translation>er ist länger als %1 Millionen Zeichen; speichern Sie ihn als Datei</translation>
    </message>
    <message>
        <source>no temporary directory can be made (%1); make room, or set TMPDIR</source>
        <translation>kein temporäres Verzeichnis kann angelegt werden (%1); schaffen Sie Platz oder setzen Sie TMPDIR</translation>
    </message>
    <message>
        <source>it does not begin as JSON</source>
        <translation>er beginnt nicht wie JSON</translation>
    </message>
    <message>
        <source>no op is in it</source>
        <translation>keine Op ist darin</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>row %1 holds something else than when it was read</source>
        <translation>Zeile %1 enthält etwas anderes als beim Lesen</translation>
    </message>
    <message>
        <source>there is no such archive</source>
        <translation>es gibt kein solches Archiv</translation>
    </message>
    <message>
        <source>there is no import %1; the list of imports tells which there are</source>
        <translation>es gibt keinen Import %1; die Liste der Importe nennt die vorhandenen</translation>
    </message>
    <message>
        <source>another import is making it; try again when that has finished</source>
        <translation>ein anderer Import legt es gerade an; versuchen Sie es danach noch einmal</translation>
    </message>
    <message>
        <source>the file &apos;%1&apos; is in the way, which it is to be made as</source>
        <translation>die Datei „%1“ ist im Weg, als die es angelegt werden soll</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be removed</source>
        <translation>„%1“ kann nicht entfernt werden</translation>
    </message>
    <message>
        <source>%1 (now %2)</source>
        <translation>%1 (jetzt %2)</translation>
    </message>
    <message>
        <source>it cannot be created</source>
        <translation>sie kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>it cannot be created (%1)</source>
        <translation>sie kann nicht angelegt werden (%1)</translation>
    </message>
    <message>
        <source>it cannot be looked at</source>
        <translation>sie kann nicht untersucht werden</translation>
    </message>
    <message>
        <source>a file of that name has come meanwhile; import again</source>
        <translation>eine Datei dieses Namens kam dazwischen; importieren Sie noch einmal</translation>
    </message>
    <message>
        <source>it cannot be given its name</source>
        <translation>sie kann ihren Namen nicht erhalten</translation>
    </message>
    <message>
        <source>it is %1, not an archive, and is not written to; name another file</source>
        <translation>es ist %1, kein Archiv, und wird nicht beschrieben; nennen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>a newer version of SledScope made it; use that one, or another archive</source>
        <translation>eine neuere Version von SledScope hat es angelegt; verwenden Sie diese oder ein anderes Archiv</translation>
    </message>
    <message>
        <source>another program&apos;s database</source>
        <translation>die Datenbank eines anderen Programms</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>eine leere Datei</translation>
    </message>
    <message>
        <source>another file</source>
        <translation>eine andere Datei</translation>
    </message>
    <message>
        <source>the name of the archive is empty</source>
        <translation>der Name des Archivs ist leer</translation>
    </message>
    <message>
        <source>there is no directory &apos;%1&apos;; make it first</source>
        <translation>es gibt kein Verzeichnis „%1“; legen Sie es zuerst an</translation>
    </message>
    <message>
        <source>it is a symbolic link to a file that is missing; name that file</source>
        <translation>es ist ein symbolischer Link auf eine fehlende Datei; nennen Sie jene Datei</translation>
    </message>
    <message>
        <source>names that end in %1 are those of unfinished or accompanying files; choose another name</source>
        <translation>Namen, die auf %1 enden, gehören zu unfertigen oder begleitenden Dateien; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>the %1 file of another database is in the way; name another file</source>
        <translation>die Datei %1 einer anderen Datenbank ist im Weg; nennen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>the %1 file of another database is in the way; choose another name</source>
        <translation>die Datei %1 einer anderen Datenbank ist im Weg; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>it is a directory; name a file in it</source>
        <translation>es ist ein Verzeichnis; nennen Sie eine Datei darin</translation>
    </message>
    <message>
        <source>it is a directory</source>
        <translation>es ist ein Verzeichnis</translation>
    </message>
    <message>
        <source>its tables are not those of an archive; import into a new one</source>
        <translation>seine Tabellen sind nicht die eines Archivs; importieren Sie in ein neues</translation>
    </message>
    <message>
        <source>another import, or another program, has it locked; try again when that has finished</source>
        <translation>ein anderer Import oder ein anderes Programm sperrt es; versuchen Sie es danach noch einmal</translation>
    </message>
    <message>
        <source>%1; it is as it was: make room or make it writable, and import again</source>
        <translation>%1; es ist unverändert: Schaffen Sie Platz oder machen Sie es beschreibbar, und importieren Sie noch einmal</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>sie ist zu groß</translation>
    </message>
    <message>
        <source>its directory cannot be made</source>
        <translation>ihr Verzeichnis kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>another window is writing it; try again</source>
        <translation>ein anderes Fenster schreibt sie gerade; versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>it cannot be written there</source>
        <translation>sie kann dort nicht geschrieben werden</translation>
    </message>
    <message>
        <source>it is damaged, and cannot be put aside</source>
        <translation>sie ist beschädigt und kann nicht beiseite gelegt werden</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>sie ist beschädigt</translation>
    </message>
    <message>
        <source>all notes together are too long</source>
        <translation>alle Notizen zusammen sind zu lang</translation>
    </message>
    <message>
        <source>there is no cache directory</source>
        <translation>es gibt kein Verzeichnis für den Zwischenspeicher</translation>
    </message>
    <message>
        <source>it is no directory, or a symbolic link to one</source>
        <translation>es ist kein Verzeichnis oder ein symbolischer Link auf eines</translation>
    </message>
    <message>
        <source>it belongs to another user</source>
        <translation>es gehört einem anderen Benutzer</translation>
    </message>
    <message>
        <source>others may look into it</source>
        <translation>andere dürfen hineinsehen</translation>
    </message>
    <message>
        <source>its key is being replaced</source>
        <translation>sein Schlüssel wird gerade ersetzt</translation>
    </message>
    <message>
        <source>its key cannot be kept from others</source>
        <translation>sein Schlüssel lässt sich nicht vor anderen schützen</translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation>es ist ein symbolischer Link</translation>
    </message>
    <message>
        <source>it is another file than was written</source>
        <translation>es ist eine andere Datei als die geschriebene</translation>
    </message>
    <message>
        <source>others may read it</source>
        <translation>andere dürfen sie lesen</translation>
    </message>
    <message>
        <source>it cannot be read to its end</source>
        <translation>sie ist nicht bis zum Ende lesbar</translation>
    </message>
    <message>
        <source>it is no run</source>
        <translation>sie ist kein Lauf</translation>
    </message>
    <message>
        <source>it was written by other rules, or is cut off</source>
        <translation>sie wurde nach anderen Regeln geschrieben oder ist abgeschnitten</translation>
    </message>
    <message>
        <source>it was changed, or written with another key</source>
        <translation>sie wurde verändert oder mit einem anderen Schlüssel geschrieben</translation>
    </message>
    <message>
        <source>its marks are not in order</source>
        <translation>ihre Marken sind nicht in Ordnung</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver (QSQLITE) is not installed</source>
        <translation>Qts SQLite-Treiber (QSQLITE) ist nicht installiert</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver uses another SQLite than this program</source>
        <translation>Qts SQLite-Treiber verwendet ein anderes SQLite als dieses Programm</translation>
    </message>
    <message>
        <source>there is no such file; if its name is not UTF-8, rename it, or name a link to it</source>
        <translation>es gibt keine solche Datei; ist ihr Name nicht UTF-8, benennen Sie sie um oder nennen Sie einen Link darauf</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>es gibt keine solche Datei</translation>
    </message>
    <message>
        <source>no permission to reach it; check the rights of its directories</source>
        <translation>keine Berechtigung, sie zu erreichen; prüfen Sie die Rechte ihrer Verzeichnisse</translation>
    </message>
    <message>
        <source>it cannot be examined (%1)</source>
        <translation>sie kann nicht untersucht werden (%1)</translation>
    </message>
    <message>
        <source>the path is empty; name a file</source>
        <translation>der Pfad ist leer; nennen Sie eine Datei</translation>
    </message>
    <message>
        <source>it is a directory; name the database file in it, as in .huskies/pipeline.db</source>
        <translation>es ist ein Verzeichnis; nennen Sie die Datenbank darin, etwa .huskies/pipeline.db</translation>
    </message>
    <message>
        <source>it is a pipe, a socket or a device, not a file</source>
        <translation>es ist eine Pipe, ein Socket oder ein Gerät, keine Datei</translation>
    </message>
    <message>
        <source>the file is empty; nothing was written yet</source>
        <translation>die Datei ist leer; noch wurde nichts geschrieben</translation>
    </message>
    <message>
        <source>it is not an SQLite database, or it is encrypted</source>
        <translation>es ist keine SQLite-Datenbank oder sie ist verschlüsselt</translation>
    </message>
    <message>
        <source>another program changes it all the time; try again later</source>
        <translation>ein anderes Programm ändert sie ständig; versuchen Sie es später noch einmal</translation>
    </message>
    <message>
        <source>it changes all the time; try again later</source>
        <translation>sie ändert sich ständig; versuchen Sie es später noch einmal</translation>
    </message>
    <message>
        <source>the stored key is not of the right length</source>
        <translation>der gespeicherte Schlüssel hat nicht die richtige Länge</translation>
    </message>
    <message>
        <source>there is no row %1</source>
        <translation>es gibt keine Zeile %1</translation>
    </message>
    <message>
        <source>it is UTF-16 text; save it as UTF-8 and try again</source>
        <translation>es ist Text in UTF-16; speichern Sie ihn als UTF-8 und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the file ends within a list of ops</source>
        <translation>die Datei endet in einer Liste von Ops</translation>
    </message>
    <message>
        <source>a list of ops is broken here; reading went on at the next line</source>
        <translation>eine Liste von Ops ist hier beschädigt; ab der nächsten Zeile ging das Lesen weiter</translation>
    </message>
    <message>
        <source>the file exists already; choose another name</source>
        <translation>die Datei gibt es schon; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>its permissions cannot be set</source>
        <translation>ihre Rechte können nicht gesetzt werden</translation>
    </message>
    <message>
        <source>it is not a demonstration database; nothing is written into others</source>
        <translation>es ist keine Vorführdatenbank; in andere wird nichts geschrieben</translation>
    </message>
    <message>
        <source>a reader keeps the log from being emptied</source>
        <translation>ein Leser verhindert, dass das Log geleert wird</translation>
    </message>
    <message>
        <source>there is no directory &apos;%1&apos;; make it first, or name a file in one that exists</source>
        <translation>es gibt kein Verzeichnis „%1“; legen Sie es zuerst an oder nennen Sie eine Datei in einem vorhandenen</translation>
    </message>
    <message>
        <source>it cannot be written (%1); name a file in a directory of your own</source>
        <translation>sie kann nicht geschrieben werden (%1); nennen Sie eine Datei in einem eigenen Verzeichnis</translation>
    </message>
    <message>
        <source>the name of the output file is empty</source>
        <translation>der Name der Ausgabedatei ist leer</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a device or a pipe; name a file</source>
        <translation>„%1“ ist ein Gerät oder eine Pipe; nennen Sie eine Datei</translation>
    </message>
    <message>
        <source>&apos;%1&apos; %2 and is not overwritten; name another file</source>
        <translation>„%1“ %2 und wird nicht überschrieben; nennen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>belongs to the source &apos;%1&apos;</source>
        <translation>gehört zur Quelle „%1“</translation>
    </message>
    <message>
        <source>belongs to the database &apos;%1&apos;</source>
        <translation>gehört zur Datenbank „%1“</translation>
    </message>
    <message>
        <source>is an SQLite database</source>
        <translation>ist eine SQLite-Datenbank</translation>
    </message>
    <message>
        <source>seems to be a database, for there is &apos;%1&apos;,</source>
        <translation>scheint eine Datenbank zu sein, denn es gibt „%1“,</translation>
    </message>
    <message>
        <source>there is no room to unpack it for reading (%1)</source>
        <translation>zum Entpacken fehlt der Platz (%1)</translation>
    </message>
    <message>
        <source>there is no directory to unpack it into (%1)</source>
        <translation>zum Entpacken fehlt ein Verzeichnis (%1)</translation>
    </message>
    <message>
        <source>the temporary directory cannot be written to (%1)</source>
        <translation>das temporäre Verzeichnis ist nicht beschreibbar (%1)</translation>
    </message>
    <message>
        <source>the temporary directory cannot hold a private copy (%1)</source>
        <translation>das temporäre Verzeichnis fasst keine private Kopie (%1)</translation>
    </message>
    <message>
        <source>a private copy needs %1 MiB, more than the temporary directory has; set TMPDIR to a larger one</source>
        <translation>eine private Kopie braucht %1 MiB, mehr als das temporäre Verzeichnis hat; setzen Sie TMPDIR auf ein größeres</translation>
    </message>
    <message>
        <source>its %1 file cannot be copied: %2</source>
        <translation>ihre Datei %1 kann nicht kopiert werden: %2</translation>
    </message>
    <message>
        <source>no temporary directory for a private copy (%1)</source>
        <translation>kein temporäres Verzeichnis für eine private Kopie (%1)</translation>
    </message>
    <message>
        <source>another program wrote to it while it was copied; try again later</source>
        <translation>ein anderes Programm schrieb sie beim Kopieren; versuchen Sie es später noch einmal</translation>
    </message>
    <message>
        <source>no permission to read it</source>
        <translation>keine Berechtigung, sie zu lesen</translation>
    </message>
    <message>
        <source>it cannot be read (%1)</source>
        <translation>sie kann nicht gelesen werden (%1)</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>reading stopped after row %1: %2</source>
        <translation>das Lesen endete nach Zeile %1: %2</translation>
    </message>
    <message>
        <source>reading stopped before the first row: %1</source>
        <translation>das Lesen endete vor der ersten Zeile: %1</translation>
    </message>
    <message>
        <source>row %1 is no longer what it was when it was read: the history was compacted or the file replaced; read it again from the start</source>
        <translation>Zeile %1 ist nicht mehr, was sie beim Lesen war: Die Historie wurde verdichtet oder die Datei ersetzt; lesen Sie sie noch einmal von vorn</translation>
    </message>
    <message>
        <source>the rows that follow are not in order</source>
        <translation>die folgenden Zeilen sind nicht in Reihenfolge</translation>
    </message>
    <message>
        <source>it has no table crdt_ops; is it the database of a sled?</source>
        <translation>sie hat keine Tabelle crdt_ops; ist es die Datenbank eines Sleds?</translation>
    </message>
    <message>
        <source>its crdt_ops is a view, not a table</source>
        <translation>ihr crdt_ops ist eine Sicht, keine Tabelle</translation>
    </message>
    <message>
        <source>its crdt_ops is a virtual table</source>
        <translation>ihr crdt_ops ist eine virtuelle Tabelle</translation>
    </message>
    <message>
        <source>its crdt_ops is WITHOUT ROWID, so the order of its ops is unknown</source>
        <translation>ihr crdt_ops ist WITHOUT ROWID, die Reihenfolge seiner Ops ist also unbekannt</translation>
    </message>
    <message>
        <source>its crdt_ops has no column op_json</source>
        <translation>ihr crdt_ops hat keine Spalte op_json</translation>
    </message>
    <message>
        <source>the op_json of its crdt_ops is computed, not stored</source>
        <translation>op_json ihres crdt_ops ist berechnet, nicht gespeichert</translation>
    </message>
    <message>
        <source>columns of its crdt_ops hide all the names of the rowid</source>
        <translation>Spalten ihres crdt_ops verdecken alle Namen der rowid</translation>
    </message>
    <message>
        <source>SQLite does not understand its schema</source>
        <translation>SQLite versteht ihr Schema nicht</translation>
    </message>
    <message>
        <source>no permission to open it</source>
        <translation>keine Berechtigung, sie zu öffnen</translation>
    </message>
    <message>
        <source>another program keeps it locked; try again when that has finished</source>
        <translation>ein anderes Programm hält sie gesperrt; versuchen Sie es danach noch einmal</translation>
    </message>
    <message>
        <source>it, or the directory that it is in, is read-only</source>
        <translation>sie oder ihr Verzeichnis ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the database is damaged; restore it from a backup</source>
        <translation>die Datenbank ist beschädigt; stellen Sie sie aus einer Sicherung wieder her</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>such a row is already stored</source>
        <translation>eine solche Zeile ist schon gespeichert</translation>
    </message>
    <message>
        <source>SQLite could not read it</source>
        <translation>SQLite konnte sie nicht lesen</translation>
    </message>
    <message>
        <source>SQLite does not understand its schema (%1)</source>
        <translation>SQLite versteht ihr Schema nicht (%1)</translation>
    </message>
    <message>
        <source>no permission to open it (%1)</source>
        <translation>keine Berechtigung, sie zu öffnen (%1)</translation>
    </message>
    <message>
        <source>another program keeps it locked; try again when that has finished (%1)</source>
        <translation>ein anderes Programm hält sie gesperrt; versuchen Sie es danach noch einmal (%1)</translation>
    </message>
    <message>
        <source>it, or the directory that it is in, is read-only (%1)</source>
        <translation>sie oder ihr Verzeichnis ist schreibgeschützt (%1)</translation>
    </message>
    <message>
        <source>the database is damaged; restore it from a backup (%1)</source>
        <translation>die Datenbank ist beschädigt; stellen Sie sie aus einer Sicherung wieder her (%1)</translation>
    </message>
    <message>
        <source>the disk is full (%1)</source>
        <translation>der Datenträger ist voll (%1)</translation>
    </message>
    <message>
        <source>such a row is already stored (%1)</source>
        <translation>eine solche Zeile ist schon gespeichert (%1)</translation>
    </message>
    <message>
        <source>it is not an SQLite database, or it is encrypted (%1)</source>
        <translation>es ist keine SQLite-Datenbank oder sie ist verschlüsselt (%1)</translation>
    </message>
    <message>
        <source>SQLite could not read it (%1)</source>
        <translation>SQLite konnte sie nicht lesen (%1)</translation>
    </message>
    <message>
        <source>there is no memory to unpack it</source>
        <translation>zum Entpacken fehlt der Speicher</translation>
    </message>
    <message>
        <source>something that is not gzip follows its gzip data</source>
        <translation>auf die gzip-Daten folgt etwas, das nicht gzip ist</translation>
    </message>
    <message>
        <source>its gzip data is cut off; copy the file again</source>
        <translation>die gzip-Daten sind abgeschnitten; kopieren Sie die Datei noch einmal</translation>
    </message>
    <message>
        <source>its gzip data is damaged; copy the file again</source>
        <translation>die gzip-Daten sind beschädigt; kopieren Sie die Datei noch einmal</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size, as no file of ops does; if you trust it, unpack it and open the result</source>
        <translation>sie entpackt sich auf mehr als das %1-Fache, wie es keine Datei von Ops tut; wenn Sie ihr trauen, entpacken Sie sie und öffnen Sie das Ergebnis</translation>
    </message>
    <message>
        <source>the name says no format; let it end in .png, .svg or .pdf</source>
        <translation>der Name nennt kein Format; er muss auf .png, .svg oder .pdf enden</translation>
    </message>
    <message>
        <source>the name of a report is to end in .csv, .jsonl, .png, .svg or .pdf</source>
        <translation>der Name eines Berichts muss auf .csv, .jsonl, .png, .svg oder .pdf enden</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesend</translation>
    </message>
    <message>
        <source>immutable</source>
        <translation>unveränderlich</translation>
    </message>
    <message>
        <source>private copy</source>
        <translation>private Kopie</translation>
    </message>
    <message>
        <source>unpacked private copy</source>
        <translation>entpackte private Kopie</translation>
    </message>
    <message>
        <source>unpacked while reading</source>
        <translation>beim Lesen entpackt</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>erwartet: %1</translation>
    </message>
    <message>
        <source>an operator after &apos;%1&apos; (in quotes it is a word to search for)</source>
        <translation>ein Operator nach „%1“ (in Anführungszeichen ist es ein Suchwort)</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>&apos;and&apos;, &apos;or&apos; or the end</source>
        <translation>„and“, „or“ oder das Ende</translation>
    </message>
    <message>
        <source>&apos;)&apos; for this &apos;(&apos;</source>
        <translation>„)“ zu diesem „(“</translation>
    </message>
    <message>
        <source>&apos;&quot;&apos; at the end of this text</source>
        <translation>„&quot;“ am Ende dieses Textes</translation>
    </message>
    <message>
        <source>&apos;,&apos; or &apos;}&apos;</source>
        <translation>„,“ oder „}“</translation>
    </message>
    <message>
        <source>values in &apos;{ }&apos; after &apos;in&apos;, or of numbers and times a range such as a..b</source>
        <translation>Werte in „{ }“ nach „in“ oder bei Zahlen und Zeiten ein Bereich wie a..b</translation>
    </message>
    <message>
        <source>a condition, a word or &apos;(&apos;</source>
        <translation>eine Bedingung, ein Wort oder „(“</translation>
    </message>
    <message>
        <source>the filter has more than %1 characters</source>
        <translation>der Filter hat mehr als %1 Zeichen</translation>
    </message>
    <message>
        <source>the filter has more than %1 conditions</source>
        <translation>der Filter hat mehr als %1 Bedingungen</translation>
    </message>
    <message>
        <source>no &apos;(&apos; belongs to this &apos;)&apos;</source>
        <translation>kein „(“ gehört zu diesem „)“</translation>
    </message>
    <message>
        <source>&apos;u&apos; after a backslash needs the number of a character in braces: u{1f680}</source>
        <translation>„u“ nach einem Rückstrich braucht die Nummer eines Zeichens in Klammern: u{1f680}</translation>
    </message>
    <message>
        <source>there is no field &apos;%1&apos;; there are: %2</source>
        <translation>es gibt kein Feld „%1“; es gibt: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is compared by one of: %2</source>
        <translation>„%1“ wird verglichen mit einem von: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a time such as 2026-05-17, 2026-05-17T14:05, 14:05, -2h, today</source>
        <translation>„%1“ ist keine Zeit wie 2026-05-17, 2026-05-17T14:05, 14:05, -2h, today</translation>
    </message>
    <message>
        <source>there is no such date or time as &apos;%1&apos;</source>
        <translation>es gibt kein Datum und keine Uhrzeit „%1“</translation>
    </message>
    <message>
        <source>not a regular expression: %1</source>
        <translation>kein regulärer Ausdruck: %1</translation>
    </message>
    <message>
        <source>the pattern has more than %1 characters</source>
        <translation>das Muster hat mehr als %1 Zeichen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; fits none of: %2</source>
        <translation>„%1“ passt zu keinem von: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not begin an op id: 1 to 64 hexadecimal digits do</source>
        <translation>„%1“ ist kein Anfang einer Op-Id: 1 bis 64 Hexadezimalziffern wären es</translation>
    </message>
    <message>
        <source>the range ends before it begins</source>
        <translation>der Bereich endet, bevor er beginnt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes too long to look for; make it simpler</source>
        <translation>„%1“ zu suchen dauert zu lange; vereinfachen Sie es</translation>
    </message>
    <message>
        <source>a range</source>
        <translation>ein Bereich</translation>
    </message>
    <message>
        <source>there is no such path</source>
        <translation>es gibt keinen solchen Pfad</translation>
    </message>
    <message>
        <source>a condition is wanted</source>
        <translation>eine Bedingung ist nötig</translation>
    </message>
    <message>
        <source>there are too many conditions</source>
        <translation>es sind zu viele Bedingungen</translation>
    </message>
    <message>
        <source>a name is wanted</source>
        <translation>ein Name ist nötig</translation>
    </message>
    <message>
        <source>sled, story or stage is wanted</source>
        <translation>nötig ist sled, story oder stage</translation>
    </message>
    <message>
        <source>it is not after its beginning</source>
        <translation>es liegt nicht nach seinem Anfang</translation>
    </message>
    <message>
        <source>it is too large for a saved view</source>
        <translation>für eine gespeicherte Ansicht ist sie zu groß</translation>
    </message>
    <message>
        <source>it is no saved view: at byte %1: %2</source>
        <translation>es ist keine gespeicherte Ansicht: bei Byte %1: %2</translation>
    </message>
    <message>
        <source>a newer version of this program wrote it (form %1)</source>
        <translation>eine neuere Version dieses Programms hat sie geschrieben (Form %1)</translation>
    </message>
    <message>
        <source>it is no saved view</source>
        <translation>es ist keine gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>an op id is wanted</source>
        <translation>eine Op-Id ist nötig</translation>
    </message>
    <message>
        <source>a text is wanted, not too long</source>
        <translation>nötig ist ein nicht zu langer Text</translation>
    </message>
    <message>
        <source>true or false is wanted</source>
        <translation>true oder false ist nötig</translation>
    </message>
    <message>
        <source>a number is wanted</source>
        <translation>eine Zahl ist nötig</translation>
    </message>
    <message>
        <source>a number of pixels is wanted</source>
        <translation>eine Zahl von Pixeln ist nötig</translation>
    </message>
    <message>
        <source>a list is wanted, not too long</source>
        <translation>nötig ist eine nicht zu lange Liste</translation>
    </message>
    <message>
        <source>a list of texts is wanted</source>
        <translation>eine Liste von Texten ist nötig</translation>
    </message>
    <message>
        <source>an object is wanted</source>
        <translation>ein Objekt ist nötig</translation>
    </message>
    <message>
        <source>a list of objects is wanted</source>
        <translation>eine Liste von Objekten ist nötig</translation>
    </message>
    <message>
        <source>its op is no op id</source>
        <translation>seine Op ist keine Op-Id</translation>
    </message>
    <message>
        <source>when it was made is no time</source>
        <translation>wann es gesetzt wurde, ist keine Zeit</translation>
    </message>
    <message>
        <source>a field that holds text does not</source>
        <translation>ein Feld, das Text enthält, tut es nicht</translation>
    </message>
    <message>
        <source>a field that holds a number does not</source>
        <translation>ein Feld, das eine Zahl enthält, tut es nicht</translation>
    </message>
    <message>
        <source>there are more than %1 bookmarks</source>
        <translation>es sind mehr als %1 Lesezeichen</translation>
    </message>
    <message>
        <source>no JSON at byte %1: %2</source>
        <translation>kein JSON bei Byte %1: %2</translation>
    </message>
    <message>
        <source>it holds no bookmarks</source>
        <translation>sie enthält keine Lesezeichen</translation>
    </message>
    <message>
        <source>bookmark %1: %2</source>
        <translation>Lesezeichen %1: %2</translation>
    </message>
    <message>
        <source>bookmark %1: its op has one already</source>
        <translation>Lesezeichen %1: seine Op hat schon eines</translation>
    </message>
    <message>
        <source>the separator cannot be &apos;%1&apos;; it is comma, semicolon, tab, space or any one character</source>
        <translation>das Trennzeichen kann nicht „%1“ sein; möglich sind comma, semicolon, tab, space oder ein einzelnes Zeichen</translation>
    </message>
    <message>
        <source>the separator cannot be the quotation mark</source>
        <translation>das Trennzeichen kann nicht das Anführungszeichen sein</translation>
    </message>
    <message>
        <source>the separator cannot be a line end or another control character</source>
        <translation>das Trennzeichen kann kein Zeilenende oder anderes Steuerzeichen sein</translation>
    </message>
    <message>
        <source>there is no column &apos;%1&apos;; there are %2</source>
        <translation>es gibt keine Spalte „%1“; es gibt %2</translation>
    </message>
    <message>
        <source>the column &apos;%1&apos; is named twice</source>
        <translation>die Spalte „%1“ ist zweimal genannt</translation>
    </message>
    <message>
        <source>there is no time zone &apos;%1&apos;</source>
        <translation>es gibt keine Zeitzone „%1“</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>a comma, a bracket, a key or a value is missing or too much</source>
        <translation>ein Komma, eine Klammer, ein Schlüssel oder ein Wert fehlt oder ist zu viel</translation>
    </message>
    <message>
        <source>a text in it is not well formed</source>
        <translation>ein Text darin ist fehlerhaft</translation>
    </message>
    <message>
        <source>a text in it does not end</source>
        <translation>ein Text darin endet nicht</translation>
    </message>
    <message>
        <source>a number in it is not well formed</source>
        <translation>eine Zahl darin ist fehlerhaft</translation>
    </message>
    <message>
        <source>a word in it is none of true, false and null</source>
        <translation>ein Wort darin ist weder true noch false noch null</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>es ist kein UTF-8</translation>
    </message>
</context>
<context>
    <name>sled::CsvOptionsBox</name>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>RFC 4180</source>
        <translation>RFC 4180</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>European Excel</source>
        <translation>Excel (europäisch)</translation>
    </message>
    <message>
        <source>Plain (LF)</source>
        <translation>Schlicht (LF)</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>Eigene Wahl</translation>
    </message>
    <message>
        <source>What the file is for. Excel knows UTF-8 by a byte order mark; where numbers have a comma it wants semicolons.</source>
        <translation>Wofür die Datei ist. Excel erkennt UTF-8 an einer Byte-Reihenfolge-Marke; wo Zahlen ein Komma haben, will es Semikolons.</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Other separator</source>
        <translation>Anderes Trennzeichen</translation>
    </message>
    <message>
        <source>Any one character but the quotation mark</source>
        <translation>Ein beliebiges Zeichen außer dem Anführungszeichen</translation>
    </message>
    <message>
        <source>Where needed</source>
        <translation>Wo nötig</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>LF (Unix)</source>
        <translation>LF (Unix)</translation>
    </message>
    <message>
        <source>CR LF (Windows)</source>
        <translation>CR LF (Windows)</translation>
    </message>
    <message>
        <source>&amp;Header with the names of columns</source>
        <translation>Ko&amp;pfzeile mit den Namen der Spalten</translation>
    </message>
    <message>
        <source>Byte order &amp;mark</source>
        <translation>B&amp;yte-Reihenfolge-Marke</translation>
    </message>
    <message>
        <source>Lets spreadsheets know that the text is UTF-8; other programs may take it for a part of the first name</source>
        <translation>Zeigt Tabellenprogrammen, dass der Text UTF-8 ist; andere Programme halten sie womöglich für einen Teil des ersten Namens</translation>
    </message>
    <message>
        <source>&amp;Guard against formulas</source>
        <translation>Vor Formel&amp;n schützen</translation>
    </message>
    <message>
        <source>Puts an apostrophe before a cell that begins with = + - @, a tab or a CR, so that no spreadsheet takes it for a formula. Negative numbers stay as they are.</source>
        <translation>Setzt einen Apostroph vor eine Zelle, die mit = + - @, einem Tabulator oder CR beginnt, damit kein Tabellenprogramm sie für eine Formel hält. Negative Zahlen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>&amp;Preset:</source>
        <translation>&amp;Vorgabe:</translation>
    </message>
    <message>
        <source>&amp;Separator:</source>
        <translation>&amp;Trennzeichen:</translation>
    </message>
    <message>
        <source>&amp;Quotes:</source>
        <translation>An&amp;führung:</translation>
    </message>
    <message>
        <source>&amp;Line ends:</source>
        <translation>Zeilenen&amp;den:</translation>
    </message>
    <message>
        <source>The separator has to be one character, and not the quotation mark.</source>
        <translation>Das Trennzeichen muss ein einzelnes Zeichen sein und nicht das Anführungszeichen.</translation>
    </message>
</context>
<context>
    <name>sled::DateFormat</name>
    <message>
        <source>d MMM</source>
        <extracomment>Format of QLocale: MMM is the short name of the month. As in &quot;17 May&quot;.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM</source>
        <extracomment>Format of QLocale: MMM is the short name of the month.</extracomment>
        <translation>MMM</translation>
    </message>
    <message>
        <source>ddd, d MMM yyyy</source>
        <extracomment>Format of QLocale: ddd is the short name of the day. As in &quot;Sun, 17 May 2026&quot;.</extracomment>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>Format of QLocale: MMMM is the name of the month. As in &quot;May 2026&quot;.</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>yyyy</source>
        <extracomment>Format of QLocale: four digits.</extracomment>
        <translation>yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <extracomment>Format of QLocale: HH, mm and ss are hour, minute and second.</extracomment>
        <translation>d. MMM yyyy, HH:mm:ss</translation>
    </message>
</context>
<context>
    <name>sled::DetailsPane</name>
    <message>
        <source>&amp;Copy all</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy all details as text</source>
        <translation>Alle Details als Text kopieren</translation>
    </message>
    <message>
        <source>The op as it is stored</source>
        <translation>Die Op, wie sie gespeichert ist</translation>
    </message>
    <message>
        <source>Laid out</source>
        <translation>Gegliedert</translation>
    </message>
    <message>
        <source>As it is stored</source>
        <translation>Wie gespeichert</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>How the op is shown</source>
        <translation>Darstellung der Op</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Select an event or an op.</source>
        <translation>Wählen Sie ein Ereignis oder eine Op aus.</translation>
    </message>
    <message>
        <source>A row that holds no op cannot be proven.</source>
        <translation>Eine Zeile ohne Op lässt sich nicht nachweisen.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Liest…</translation>
    </message>
    <message>
        <source>Read in the manual what the checks of this op mean</source>
        <translation>Im Handbuch lesen, was die Prüfungen dieser Op bedeuten</translation>
    </message>
    <message>
        <source>Forms of the details</source>
        <translation>Formen der Einzelheiten</translation>
    </message>
</context>
<context>
    <name>sled::DetailsText</name>
    <message>
        <source>Details of the selected event</source>
        <translation>Details des gewählten Ereignisses</translation>
    </message>
</context>
<context>
    <name>sled::DisplayText</name>
    <message>
        <source>no sled id</source>
        <translation>keine Sled-Id</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <translation>
            <numerusform>%1 Ereignis</numerusform>
            <numerusform>%1 Ereignisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sled::DropHint</name>
    <message>
        <source>Drop to open</source>
        <translation>Zum Öffnen loslassen</translation>
    </message>
    <message>
        <source>Drop to import</source>
        <translation>Zum Importieren loslassen</translation>
    </message>
    <message>
        <source>Shown beside what is open</source>
        <translation>Wird neben dem Offenen gezeigt</translation>
    </message>
    <message>
        <source>Kept in an archive, after a preview</source>
        <translation>Wird nach einer Vorschau in ein Archiv übernommen</translation>
    </message>
</context>
<context>
    <name>sled::Duration</name>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>sled::EmptyState</name>
    <message>
        <source>&amp;Open Databases…</source>
        <translation>&amp;Datenbanken öffnen…</translation>
    </message>
    <message>
        <source>No sleds open yet</source>
        <translation>Noch keine Sleds offen</translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <translation>Nichts war lesbar</translation>
    </message>
    <message>
        <source>Open the pipeline.db of one or more sleds, or drop the files here. They are only read, and left exactly as they are.</source>
        <translation>Öffnen Sie die pipeline.db eines oder mehrerer Sleds, oder ziehen Sie die Dateien hierher. Sie werden nur gelesen und bleiben genau so, wie sie sind.</translation>
    </message>
    <message>
        <source>and %1 more, see Sources</source>
        <translation>und %1 weitere, siehe Quellen</translation>
    </message>
    <message>
        <source>Opened recently</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Read in the manual what can be wrong with a file</source>
        <translation>Im Handbuch lesen, was mit einer Datei nicht stimmen kann</translation>
    </message>
    <message>
        <source>Open other files, or put right what is wrong and reload.</source>
        <translation>Öffnen Sie andere Dateien, oder beheben Sie den Fehler und laden Sie neu.</translation>
    </message>
</context>
<context>
    <name>sled::ErrorText</name>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation>Prüfen Sie, ob die Datei da ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Reload when the other program is done.</source>
        <translation>Laden Sie neu, wenn das andere Programm fertig ist.</translation>
    </message>
    <message>
        <source>Loading was cancelled. Reload to read the rest.</source>
        <translation>Das Laden wurde abgebrochen. Laden Sie neu, um den Rest zu lesen.</translation>
    </message>
    <message>
        <source>Reload to read it again.</source>
        <translation>Laden Sie neu, um sie noch einmal zu lesen.</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>What ends a sentence.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Choose the pipeline.db of a sled, an archive or a file of ops.</source>
        <translation>Wählen Sie die pipeline.db eines Sleds, ein Archiv oder eine Datei von Ops.</translation>
    </message>
    <message>
        <source>What could be read of it is shown.</source>
        <translation>Was davon zu lesen war, ist zu sehen.</translation>
    </message>
    <message>
        <source>Choose the pipeline.db in it, not the folder.</source>
        <translation>Wählen Sie die pipeline.db darin, nicht den Ordner.</translation>
    </message>
</context>
<context>
    <name>sled::EventDetails</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Sled</source>
        <translation>Sled</translation>
    </message>
    <message>
        <source>Seq</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>events %1 to %2, %3 in all</source>
        <translation>Ereignisse %1 bis %2, insgesamt %3</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Op id</source>
        <translation>Op-Id</translation>
    </message>
    <message>
        <source>matches the content</source>
        <translation>passt zum Inhalt</translation>
    </message>
    <message>
        <source>is not the hash of the content</source>
        <translation>ist nicht der Hash des Inhalts</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>made by the signer</source>
        <translation>vom Unterzeichner geleistet</translation>
    </message>
    <message>
        <source>not made by the signer</source>
        <translation>nicht vom Unterzeichner geleistet</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Op</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Unterzeichner</translation>
    </message>
    <message>
        <source>Inner author</source>
        <translation>Innerer Autor</translation>
    </message>
    <message>
        <source>Op seq</source>
        <translation>Op-seq</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1 → %2, %3</source>
        <translation>%1 → %2, %3</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>%1 früher</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 später</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>Before in story</source>
        <translation>Davor in der Story</translation>
    </message>
    <message>
        <source>After in story</source>
        <translation>Danach in der Story</translation>
    </message>
    <message>
        <source>Before in sled</source>
        <translation>Davor im Sled</translation>
    </message>
    <message>
        <source>After in sled</source>
        <translation>Danach im Sled</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>the entry was deleted later, which no server does</source>
        <translation>der Eintrag wurde später gelöscht, was kein Server tut</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Malformed row</source>
        <translation>Ungültige Zeile</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>it does not hold an op</source>
        <translation>sie enthält keine Op</translation>
    </message>
    <message>
        <source>%1 missed</source>
        <translation>%1 verpasst</translation>
    </message>
    <message>
        <source>%1: %2 → %3, %4</source>
        <translation>%1: %2 → %3, %4</translation>
    </message>
    <message>
        <source>story %1, from %2 to %3</source>
        <translation>Story %1, von %2 nach %3</translation>
    </message>
    <message>
        <source>sled %1</source>
        <translation>Sled %1</translation>
    </message>
</context>
<context>
    <name>sled::EventMenu</name>
    <message>
        <source>Copy Events</source>
        <translation>Ereignisse kopieren</translation>
    </message>
    <message>
        <source>Copy Events as CSV</source>
        <translation>Ereignisse als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy Events as JSON Lines</source>
        <translation>Ereignisse als JSON Lines kopieren</translation>
    </message>
    <message>
        <source>Copy the Current Cell</source>
        <translation>Aktuelle Zelle kopieren</translation>
    </message>
    <message>
        <source>Filter: Only the Current Cell</source>
        <translation>Filter: nur die aktuelle Zelle</translation>
    </message>
    <message>
        <source>Filter: Not the Current Cell</source>
        <translation>Filter: nicht die aktuelle Zelle</translation>
    </message>
    <message>
        <source>Filter: Add the Current Cell</source>
        <translation>Filter: die aktuelle Zelle hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Only This</source>
        <translation>&amp;Nur dies</translation>
    </message>
    <message>
        <source>&amp;Not This</source>
        <translation>N&amp;icht dies</translation>
    </message>
    <message>
        <source>&amp;Add to Filter</source>
        <translation>&amp;Zum Filter hinzufügen</translation>
    </message>
    <message>
        <source>Copy &amp;Cell</source>
        <translation>Ze&amp;lle kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Events</source>
        <translation>&amp;Ereignisse kopieren</translation>
    </message>
    <message>
        <source>As &amp;Text</source>
        <translation>Als &amp;Text</translation>
    </message>
    <message>
        <source>As C&amp;SV</source>
        <translation>Als C&amp;SV</translation>
    </message>
    <message>
        <source>As &amp;JSON Lines</source>
        <translation>Als &amp;JSON Lines</translation>
    </message>
</context>
<context>
    <name>sled::EventTableModel</name>
    <message>
        <source>Time since the row above</source>
        <translation>Zeit seit der Zeile darüber</translation>
    </message>
    <message>
        <source>Time since the event of the same story before</source>
        <translation>Zeit seit dem vorigen Ereignis derselben Story</translation>
    </message>
    <message>
        <source>Time since the event of the same sled before</source>
        <translation>Zeit seit dem vorigen Ereignis desselben Sleds</translation>
    </message>
    <message numerus="yes">
        <source>%1 sources</source>
        <translation>
            <numerusform>%1 Quelle</numerusform>
            <numerusform>%1 Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Verification: do the id and the signature hold?</source>
        <translation>Prüfung: Stimmen Id und Signatur?</translation>
    </message>
    <message>
        <source>Attribution: did the sled that the entry names sign it?</source>
        <translation>Zuordnung: Hat der Sled signiert, den der Eintrag nennt?</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Sled</source>
        <translation>Sled</translation>
    </message>
    <message>
        <source>Seq</source>
        <extracomment>The number of an event in the log of its sled; short.</extracomment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The stage that a story came from.</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>The stage that a story went to.</extracomment>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Trust</source>
        <extracomment>Whether id and signature hold.</extracomment>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Whether the sled that is named has signed; short.</extracomment>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Since shown</source>
        <extracomment>Time since the event in the row above.</extracomment>
        <translation>Seit Zeile</translation>
    </message>
    <message>
        <source>Since story</source>
        <translation>Seit Story</translation>
    </message>
    <message>
        <source>Since sled</source>
        <translation>Seit Sled</translation>
    </message>
    <message>
        <source>has a bookmark</source>
        <translation>hat ein Lesezeichen</translation>
    </message>
</context>
<context>
    <name>sled::EventTableView</name>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>No event passes the filter.</source>
        <translation>Kein Ereignis besteht den Filter.</translation>
    </message>
</context>
<context>
    <name>sled::ExportEventsDialog</name>
    <message>
        <source>Export Events</source>
        <translation>Ereignisse exportieren</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>Format der Datei</translation>
    </message>
    <message>
        <source>&amp;Write as:</source>
        <translation>S&amp;chreiben als:</translation>
    </message>
    <message>
        <source>The events are being looked for…</source>
        <translation>Die Ereignisse werden gesucht…</translation>
    </message>
    <message>
        <source>No column is chosen.</source>
        <translation>Keine Spalte ist gewählt.</translation>
    </message>
    <message>
        <source>None: the command line selects by a filter only</source>
        <translation>Keiner: Die Befehlszeile wählt nur durch einen Filter aus</translation>
    </message>
    <message>
        <source>None: the command line sorts by sled or by time only</source>
        <translation>Keiner: Die Befehlszeile sortiert nur nach Sled oder nach Zeit</translation>
    </message>
    <message>
        <source>None: there the times of the filter would count from when it is run</source>
        <translation>Keiner: Dort zählten die Zeiten des Filters ab der Ausführung</translation>
    </message>
    <message>
        <source>None: there the times of the filter would be of the zone of the file</source>
        <translation>Keiner: Dort gälten die Zeiten des Filters in der Zone der Datei</translation>
    </message>
    <message>
        <source>None: the command line always waits until all signatures are checked</source>
        <translation>Keiner: Die Befehlszeile wartet immer, bis alle Signaturen geprüft sind</translation>
    </message>
    <message>
        <source>Choose a column at least.</source>
        <translation>Wählen Sie mindestens eine Spalte.</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Nennen Sie die Datei, die geschrieben werden soll.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The export is being cancelled…</source>
        <translation>Der Export wird abgebrochen…</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Abgebrochen. Keine Datei wurde geschrieben.</translation>
    </message>
    <message>
        <source>Replace the File?</source>
        <translation>Datei ersetzen?</translation>
    </message>
    <message>
        <source>There is a file %1 already. Replace it?</source>
        <translation>Eine Datei %1 gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>The events are being copied…</source>
        <translation>Die Ereignisse werden kopiert…</translation>
    </message>
    <message>
        <source>%1, %2, in %3</source>
        <translation>%1, %2, in %3</translation>
    </message>
    <message>
        <source>The sources were read anew. No file was written; export again.</source>
        <translation>Die Quellen wurden neu gelesen. Keine Datei wurde geschrieben; exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Not written: %1.</source>
        <translation>Nicht geschrieben: %1.</translation>
    </message>
    <message>
        <source>%1 was not written: %2.</source>
        <translation>%1 wurde nicht geschrieben: %2.</translation>
    </message>
</context>
<context>
    <name>sled::ExportOpsDialog</name>
    <message>
        <source>Export Ops</source>
        <translation>Ops exportieren</translation>
    </message>
    <message>
        <source>Stop (Esc); the file stays as it was</source>
        <translation>Anhalten (Esc); die Datei bleibt, wie sie war</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>&amp;Datei:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Durch&amp;suchen…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Stopped: the file is as it was</source>
        <translation>Angehalten: Die Datei ist, wie sie war</translation>
    </message>
    <message>
        <source>Ops as JSON Lines (*.jsonl);;All files (*)</source>
        <translation>Ops als JSON Lines (*.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>None: the filter judges by all sources that are open</source>
        <translation>Keiner: Der Filter urteilt nach allen offenen Quellen</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportiert…</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>%1 repeated</source>
        <translation>%1 wiederholt</translation>
    </message>
    <message>
        <source>%1 not chosen</source>
        <translation>%1 nicht gewählt</translation>
    </message>
    <message>
        <source>%1 without an op left out</source>
        <translation>%1 ohne Op ausgelassen</translation>
    </message>
    <message>
        <source>%1 are too long for a line, and left out: no reader would take them.</source>
        <translation>%1 sind zu lang für eine Zeile und ausgelassen: Kein Leser würde sie annehmen.</translation>
    </message>
</context>
<context>
    <name>sled::ExportPreview</name>
    <message>
        <source>The file begins with a byte order mark.</source>
        <translation>Die Datei beginnt mit einer Byte-Reihenfolge-Marke.</translation>
    </message>
    <message>
        <source>Lines end with CR LF.</source>
        <translation>Zeilen enden mit CR LF.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>The first lines of the file</source>
        <translation>Die ersten Zeilen der Datei</translation>
    </message>
</context>
<context>
    <name>sled::ExportScope</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>As shown in the table</source>
        <translation>Wie in der Tabelle</translation>
    </message>
    <message>
        <source>By sled and number</source>
        <translation>Nach Sled und Nummer</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Nach Zeit</translation>
    </message>
    <message>
        <source>Order of the events</source>
        <translation>Reihenfolge der Ereignisse</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>&amp;Reihenfolge:</translation>
    </message>
    <message>
        <source>&amp;All accepted</source>
        <translation>&amp;Alle angenommenen</translation>
    </message>
    <message>
        <source>Whether the table shows them or not</source>
        <translation>Ob die Tabelle sie zeigt oder nicht</translation>
    </message>
    <message>
        <source>As filte&amp;red</source>
        <translation>&amp;Wie gefiltert</translation>
    </message>
    <message>
        <source>All that a&amp;re shown</source>
        <translation>Alle g&amp;ezeigten</translation>
    </message>
    <message>
        <source>Those that pass the filter, whatever their verdict</source>
        <translation>Die den Filter bestehen, gleich mit welchem Urteil</translation>
    </message>
    <message>
        <source>Waiting and rejected ones too; no filter is on</source>
        <translation>Auch wartende und abgelehnte; kein Filter ist an</translation>
    </message>
    <message>
        <source>The first %1 sele&amp;cted</source>
        <translation>Die ersten %1 a&amp;usgewählten</translation>
    </message>
    <message>
        <source>Sele&amp;cted</source>
        <translation>Aus&amp;gewählte</translation>
    </message>
    <message>
        <source>Those selected in the table</source>
        <translation>Die in der Tabelle ausgewählten</translation>
    </message>
    <message>
        <source>No event is selected in the table</source>
        <translation>In der Tabelle ist kein Ereignis ausgewählt</translation>
    </message>
</context>
<context>
    <name>sled::ExportStatus</name>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Copy Path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>%1 of %2 written</source>
        <translation>%1 von %2 geschrieben</translation>
    </message>
</context>
<context>
    <name>sled::ExportTarget</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>Date&amp;i:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Durch&amp;suchen…</translation>
    </message>
    <message>
        <source>Export Events</source>
        <translation>Ereignisse exportieren</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl);;All files (*)</source>
        <translation>JSON Lines (*.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>CSV (*.csv);;All files (*)</source>
        <translation>CSV (*.csv);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>sled::ExportTimes</name>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>Format of times</source>
        <translation>Format der Zeiten</translation>
    </message>
    <message>
        <source>2026-05-17T14:05:00Z (RFC 3339)</source>
        <translation>2026-05-17T14:05:00Z (RFC 3339)</translation>
    </message>
    <message>
        <source>2026-05-17 14:05:00 (spreadsheets)</source>
        <translation>2026-05-17 14:05:00 (Tabellenprogramme)</translation>
    </message>
    <message>
        <source>1779026700 (Unix seconds)</source>
        <translation>1779026700 (Unix-Sekunden)</translation>
    </message>
    <message>
        <source>&amp;Zone:</source>
        <translation>&amp;Zone:</translation>
    </message>
    <message>
        <source>Forma&amp;t:</source>
        <translation>For&amp;mat:</translation>
    </message>
</context>
<context>
    <name>sled::FilterBar</name>
    <message>
        <source>Character %1: %2</source>
        <translation>Zeichen %1: %2</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Filters that have a name, and those asked for before</source>
        <translation>Filter mit Namen und früher verwendete</translation>
    </message>
    <message>
        <source>Not filtered by this</source>
        <translation>Hiernach wird nicht gefiltert</translation>
    </message>
    <message>
        <source>No filter yet</source>
        <translation>Noch kein Filter</translation>
    </message>
    <message>
        <source>Enter filters</source>
        <translation>Eingabetaste filtert</translation>
    </message>
    <message>
        <source>Filtering…</source>
        <translation>Filtert…</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>&amp;Filter</translation>
    </message>
</context>
<context>
    <name>sled::FilterChip</name>
    <message>
        <source>Condition %1</source>
        <translation>Bedingung %1</translation>
    </message>
    <message>
        <source>Drop this condition (Del)</source>
        <translation>Diese Bedingung entfernen (Entf)</translation>
    </message>
    <message>
        <source>Drop the condition %1</source>
        <translation>Die Bedingung %1 entfernen</translation>
    </message>
</context>
<context>
    <name>sled::FilterCompleter</name>
    <message>
        <source>What can be written here</source>
        <translation>Was hier stehen kann</translation>
    </message>
</context>
<context>
    <name>sled::FilterControl</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Save Filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Name des Filters</translation>
    </message>
    <message>
        <source>A name is not empty, has no colon and does not begin with #.</source>
        <translation>Ein Name ist nicht leer, hat keinen Doppelpunkt und beginnt nicht mit #.</translation>
    </message>
    <message>
        <source>There is a filter of that name. Replace it?</source>
        <translation>Einen Filter dieses Namens gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>%1 cannot be read or is too large, so it is left as it is.</source>
        <translation>%1 ist nicht lesbar oder zu groß und bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The filter could not be written to %1: %2</source>
        <translation>Der Filter konnte nicht in %1 geschrieben werden: %2</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
</context>
<context>
    <name>sled::FilterLine</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter, such as  stage = merge and not sled:a3f*</source>
        <translation>Filter, etwa  stage = merge and not sled:a3f*</translation>
    </message>
</context>
<context>
    <name>sled::FilterMenu</name>
    <message>
        <source>&amp;Save This Filter…</source>
        <translation>Diesen Filter &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Asked for before</source>
        <translation>Früher verwendet</translation>
    </message>
</context>
<context>
    <name>sled::FindingCard</name>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>Show &amp;Event</source>
        <translation>&amp;Ereignis zeigen</translation>
    </message>
    <message>
        <source>Show &amp;Op</source>
        <translation>&amp;Op zeigen</translation>
    </message>
</context>
<context>
    <name>sled::FindingKind</name>
    <message>
        <source>Malformed row</source>
        <translation>Ungültige Zeile</translation>
    </message>
    <message>
        <source>Bad op id</source>
        <translation>Falsche Op-Id</translation>
    </message>
    <message>
        <source>Bad signature</source>
        <translation>Falsche Signatur</translation>
    </message>
    <message>
        <source>Bad path</source>
        <translation>Falscher Pfad</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Attribution mismatch</source>
        <translation>Falsche Zuordnung</translation>
    </message>
    <message>
        <source>Declared gap</source>
        <translation>Gemeldete Lücke</translation>
    </message>
    <message>
        <source>Sequence hole</source>
        <translation>Loch in der Folge</translation>
    </message>
    <message>
        <source>Duplicate sequence</source>
        <translation>Doppelte Nummer</translation>
    </message>
    <message>
        <source>Equivocation</source>
        <translation>Doppelzüngigkeit</translation>
    </message>
    <message>
        <source>Register conflict</source>
        <translation>Registerkonflikt</translation>
    </message>
    <message>
        <source>History truncated</source>
        <translation>Verkürzte Historie</translation>
    </message>
    <message>
        <source>Clock backwards</source>
        <translation>Uhr rückwärts</translation>
    </message>
    <message>
        <source>Odd transition</source>
        <translation>Seltsamer Übergang</translation>
    </message>
    <message>
        <source>Stage drift</source>
        <translation>Abweichende Phase</translation>
    </message>
    <message>
        <source>Unknown field</source>
        <translation>Unbekanntes Feld</translation>
    </message>
</context>
<context>
    <name>sled::FindingMenu</name>
    <message>
        <source>&amp;Show It</source>
        <translation>&amp;Anzeigen</translation>
    </message>
</context>
<context>
    <name>sled::FindingsPage</name>
    <message>
        <source>No finding of this kind is about an event that passes the filter.</source>
        <translation>Kein Befund dieser Art betrifft ein Ereignis, das den Filter besteht.</translation>
    </message>
    <message>
        <source>Show findings of this sled</source>
        <translation>Befunde dieses Sleds zeigen</translation>
    </message>
    <message>
        <source>&amp;Sled:</source>
        <translation>&amp;Sled:</translation>
    </message>
    <message>
        <source>Kinds of findings</source>
        <translation>Arten von Befunden</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Alle Befunde</translation>
    </message>
    <message>
        <source>All sleds</source>
        <translation>Alle Sleds</translation>
    </message>
    <message>
        <source>Looking for findings…</source>
        <translation>Sucht Befunde…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 findings shown</source>
        <translation>
            <numerusform>%1 von %2 Befund gezeigt</numerusform>
            <numerusform>%1 von %2 Befunden gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Errors: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>warnings: %1</source>
        <translation>Warnungen: %1</translation>
    </message>
    <message>
        <source>notes: %1</source>
        <translation>Hinweise: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of them without an event, which no filter hides</source>
        <translation>
            <numerusform>%1 davon ohne Ereignis, den kein Filter verbirgt</numerusform>
            <numerusform>%1 davon ohne Ereignis, die kein Filter verbirgt</numerusform>
        </translation>
    </message>
    <message>
        <source>looking again…</source>
        <translation>sucht noch einmal…</translation>
    </message>
</context>
<context>
    <name>sled::FindingsReach</name>
    <message>
        <source>not looked again yet</source>
        <translation>noch nicht erneut untersucht</translation>
    </message>
    <message numerus="yes">
        <source>%1 sources not read to their end</source>
        <translation>
            <numerusform>%1 Quelle nicht bis zum Ende gelesen</numerusform>
            <numerusform>%1 Quellen nicht bis zum Ende gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 signatures not checked</source>
        <translation>
            <numerusform>%1 Signatur nicht geprüft</numerusform>
            <numerusform>%1 Signaturen nicht geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>Not looked at yet: rows are being read, or signatures checked.</source>
        <translation>Noch nicht untersucht: Zeilen werden gelesen oder Signaturen geprüft.</translation>
    </message>
    <message>
        <source>Nothing was found: every row is accounted for, every check holds, nothing is missing.</source>
        <translation>Nichts gefunden: Jede Zeile ist erklärt, jede Prüfung bestanden, nichts fehlt.</translation>
    </message>
    <message>
        <source>Nothing was found in what was read and checked, but that is not all: %1.</source>
        <translation>In dem, was gelesen und geprüft ist, wurde nichts gefunden, aber das ist nicht alles: %1.</translation>
    </message>
</context>
<context>
    <name>sled::FindingsTableModel</name>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Was vorliegt</translation>
    </message>
    <message>
        <source>Sled</source>
        <translation>Sled</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Seq</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>sled::FollowMode</name>
    <message>
        <source>Show the newest events, and follow them</source>
        <translation>Die neuesten Ereignisse zeigen und ihnen folgen</translation>
    </message>
    <message>
        <source>%1 %2 new</source>
        <translation>%1 %2 neu</translation>
    </message>
</context>
<context>
    <name>sled::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>Start:</translation>
    </message>
    <message>
        <source>Begin with &amp;what was shown last</source>
        <translation>Mit dem zuletzt Gezeigten &amp;beginnen</translation>
    </message>
</context>
<context>
    <name>sled::ImportControl</name>
    <message>
        <source>The clipboard holds neither ops nor files.</source>
        <translation>Die Zwischenablage enthält weder Ops noch Dateien.</translation>
    </message>
    <message>
        <source>Looking for ops in the clipboard…</source>
        <translation>Sucht Ops in der Zwischenablage…</translation>
    </message>
    <message>
        <source>The clipboard holds no ops: %1.</source>
        <translation>Die Zwischenablage enthält keine Ops: %1.</translation>
    </message>
    <message>
        <source>The clipboard cannot be pasted. %1</source>
        <translation>Die Zwischenablage kann nicht eingefügt werden. %1</translation>
    </message>
    <message>
        <source>%1 has other ops now: reload to show them.</source>
        <translation>%1 hat jetzt andere Ops: Neu laden zeigt sie.</translation>
    </message>
</context>
<context>
    <name>sled::ImportDialog</name>
    <message>
        <source>Import Ops</source>
        <translation>Ops importieren</translation>
    </message>
    <message>
        <source>&amp;Files to import:</source>
        <translation>&amp;Zu importierende Dateien:</translation>
    </message>
    <message>
        <source>Preview and imports</source>
        <translation>Vorschau und Importe</translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation>Vors&amp;chau</translation>
    </message>
    <message>
        <source>I&amp;mports</source>
        <translation>I&amp;mporte</translation>
    </message>
    <message>
        <source>I&amp;mports (%1)</source>
        <translation>I&amp;mporte (%1)</translation>
    </message>
    <message>
        <source>Stop (Esc); the archive stays as it was</source>
        <translation>Anhalten (Esc); das Archiv bleibt, wie es war</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>Diesen Import zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Open the Archive</source>
        <translation>Archiv ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Show it in the window, beside what is open</source>
        <translation>Im Fenster zeigen, neben dem Offenen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>The import is undone: %1 removed</source>
        <translation>Der Import ist zurückgenommen: %1 entfernt</translation>
    </message>
    <message>
        <source>Choose an archive to import into.</source>
        <translation>Wählen Sie ein Archiv, in das importiert wird.</translation>
    </message>
    <message>
        <source>What would be imported is shown here, before anything is.</source>
        <translation>Was importiert würde, steht hier, bevor etwas geschieht.</translation>
    </message>
    <message>
        <source>Looking what is new…</source>
        <translation>Prüft, was neu ist…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importiert…</translation>
    </message>
    <message>
        <source>Undoing the import…</source>
        <translation>Nimmt den Import zurück…</translation>
    </message>
    <message>
        <source>None of these files can be read: see above.</source>
        <translation>Keine dieser Dateien ist lesbar: siehe oben.</translation>
    </message>
    <message>
        <source>W&amp;hat Was Imported</source>
        <translation>&amp;Was importiert wurde</translation>
    </message>
    <message>
        <source>Nothing can be imported yet: see above.</source>
        <translation>Noch kann nichts importiert werden: siehe oben.</translation>
    </message>
    <message>
        <source>The preview was stopped. What is new is told after the import.</source>
        <translation>Die Vorschau wurde angehalten. Was neu ist, zeigt sich nach dem Import.</translation>
    </message>
    <message>
        <source>Not looked through</source>
        <translation>Nicht durchgesehen</translation>
    </message>
    <message>
        <source>Stopped: the archive is as it was</source>
        <translation>Angehalten: Das Archiv ist, wie es war</translation>
    </message>
</context>
<context>
    <name>sled::ImportList</name>
    <message>
        <source>Imports of the archive</source>
        <translation>Importe des Archivs</translation>
    </message>
    <message>
        <source>U&amp;ndo Import…</source>
        <translation>Import &amp;zurücknehmen…</translation>
    </message>
    <message>
        <source>Take the selected import back: its ops go, unless another import brought them as well</source>
        <translation>Den gewählten Import zurücknehmen: Seine Ops gehen, sofern nicht ein anderer Import sie auch brachte</translation>
    </message>
    <message>
        <source>Looking for imports…</source>
        <translation>Sucht Importe…</translation>
    </message>
    <message>
        <source>This archive has no imports.</source>
        <translation>Dieses Archiv hat keine Importe.</translation>
    </message>
    <message>
        <source>There is no such import any more.</source>
        <translation>Einen solchen Import gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Take import %1 back?

It has %2, from %3. Those that no other import brought go out of the archive. The files they came from stay as they are.</source>
        <translation>Import %1 zurücknehmen?

Er hat %2, aus %3. Die kein anderer Import brachte, verschwinden aus dem Archiv. Die Dateien, aus denen sie kamen, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Undo Import</source>
        <translation>Import zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Undo Import</source>
        <translation>Import &amp;zurücknehmen</translation>
    </message>
</context>
<context>
    <name>sled::ImportListModel</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Ops</source>
        <translation>Ops</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>By version</source>
        <translation>Mit Version</translation>
    </message>
</context>
<context>
    <name>sled::ImportPreview</name>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Ops by sled</source>
        <translation>Ops nach Sled</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
</context>
<context>
    <name>sled::ImportSledsModel</name>
    <message>
        <source>all others</source>
        <translation>alle anderen</translation>
    </message>
    <message>
        <source>no event</source>
        <translation>kein Ereignis</translation>
    </message>
    <message>
        <source>Sled</source>
        <translation>Sled</translation>
    </message>
    <message>
        <source>Ops</source>
        <translation>Ops</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>First event</source>
        <translation>Erstes Ereignis</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Letztes Ereignis</translation>
    </message>
</context>
<context>
    <name>sled::ImportSources</name>
    <message>
        <source>Add files of ops, databases or archives, drop them here, or paste ops (Ctrl+V).</source>
        <translation>Fügen Sie Dateien von Ops, Datenbanken oder Archive hinzu, ziehen Sie sie hierher, oder fügen Sie Ops ein (Strg+V).</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Zu importierende Dateien</translation>
    </message>
    <message>
        <source>&amp;Add Files…</source>
        <translation>Dateien &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Add the ops, or the files, of the clipboard (Ctrl+V)</source>
        <translation>Ops oder Dateien der Zwischenablage hinzufügen (Strg+V)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>Leave the selected files out (Del)</source>
        <translation>Die gewählten Dateien weglassen (Entf)</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Ops that were pasted</source>
        <translation>Eingefügte Ops</translation>
    </message>
    <message>
        <source>%1 more cannot be read; their tool tips say why</source>
        <translation>%1 weitere sind nicht lesbar; ihre Tooltips nennen den Grund</translation>
    </message>
    <message>
        <source>Add Files to Import</source>
        <translation>Dateien zum Import hinzufügen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>sled::ImportText</name>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation>Prüfen Sie, ob die Datei da ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Choose the files in it, not the folder.</source>
        <translation>Wählen Sie die Dateien darin, nicht den Ordner.</translation>
    </message>
    <message>
        <source>Choose a file of ops, the database of a sled or an archive.</source>
        <translation>Wählen Sie eine Datei von Ops, die Datenbank eines Sleds oder ein Archiv.</translation>
    </message>
    <message>
        <source>What could be read is counted. Get the file once more.</source>
        <translation>Was lesbar war, ist gezählt. Besorgen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Try again when the other program is done.</source>
        <translation>Versuchen Sie es noch einmal, wenn das andere Programm fertig ist.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>conflicting</source>
        <translation>im Konflikt</translation>
    </message>
    <message>
        <source>new, but another op claims the same id: both are kept</source>
        <translation>neu, aber eine andere Op beansprucht dieselbe Id: beide bleiben</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>there already, or in an earlier row</source>
        <translation>schon da oder in einer früheren Zeile</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>no op in them: left out</source>
        <translation>ohne Op: ausgelassen</translation>
    </message>
    <message>
        <source>unverifiable</source>
        <translation>nicht nachprüfbar</translation>
    </message>
    <message>
        <source>of the ops: the id or the signature is bad; kept all the same</source>
        <translation>der Ops: Id oder Signatur ist falsch; trotzdem behalten</translation>
    </message>
    <message>
        <source>of the ops: the id is bad; kept all the same. Signatures: not checked</source>
        <translation>der Ops: die Id ist falsch; trotzdem behalten. Signaturen: nicht geprüft</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>that carry no op: left out</source>
        <translation>die keine Op tragen: ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>%1 ops</source>
        <translation>
            <numerusform>%1 Op</numerusform>
            <numerusform>%1 Ops</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to import</source>
        <translation>%1 zu importieren</translation>
    </message>
    <message>
        <source>Nothing new: the archive has all of these ops</source>
        <translation>Nichts Neues: Das Archiv hat alle diese Ops</translation>
    </message>
    <message>
        <source>There is no op in these files</source>
        <translation>In diesen Dateien ist keine Op</translation>
    </message>
    <message>
        <source>Nothing was new: the archive is as it was</source>
        <translation>Nichts war neu: Das Archiv ist, wie es war</translation>
    </message>
    <message>
        <source>Import %1: no new op; where these are from is noted</source>
        <translation>Import %1: keine neue Op; woher diese sind, ist vermerkt</translation>
    </message>
    <message>
        <source>Import %1: %2 added</source>
        <translation>Import %1: %2 hinzugefügt</translation>
    </message>
    <message>
        <source>Events from %1 to %2</source>
        <translation>Ereignisse von %1 bis %2</translation>
    </message>
    <message>
        <source>the archive did not have them</source>
        <translation>das Archiv hatte sie nicht</translation>
    </message>
</context>
<context>
    <name>sled::JobLine</name>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;nhalten</translation>
    </message>
</context>
<context>
    <name>sled::KeyTip</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is what a button does, %2 a key that does the same.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>sled::LaneFeed</name>
    <message>
        <source>No story</source>
        <translation>Keine Story</translation>
    </message>
</context>
<context>
    <name>sled::LaneNote</name>
    <message numerus="yes">
        <source>and %1 more sleds, active before these, with %2</source>
        <translation>
            <numerusform>und %1 weiterer Sled, vor diesen aktiv, mit %2</numerusform>
            <numerusform>und %1 weitere Sleds, vor diesen aktiv, mit %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 more stories, active before these, with %2</source>
        <translation>
            <numerusform>und %1 weitere Story, vor diesen aktiv, mit %2</numerusform>
            <numerusform>und %1 weitere Storys, vor diesen aktiv, mit %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sleds</source>
        <translation>
            <numerusform>%1 Sled</numerusform>
            <numerusform>%1 Sleds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stories</source>
        <translation>
            <numerusform>%1 Story</numerusform>
            <numerusform>%1 Storys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stages</source>
        <translation>
            <numerusform>%1 Phase</numerusform>
            <numerusform>%1 Phasen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 without an event that passes the filter</source>
        <translation>%1 ohne ein Ereignis, das den Filter besteht</translation>
    </message>
    <message numerus="yes">
        <source>%1 hidden</source>
        <comment>lanes</comment>
        <translation>
            <numerusform>%1 verborgen</numerusform>
            <numerusform>%1 verborgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the events of %1 hidden sleds left out</source>
        <translation>
            <numerusform>die Ereignisse %1 verborgenen Sleds ausgelassen</numerusform>
            <numerusform>die Ereignisse von %1 verborgenen Sleds ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gaps or holes are shown by sled only</source>
        <translation>
            <numerusform>%1 Lücke oder Loch wird nur nach Sled gezeigt</numerusform>
            <numerusform>%1 Lücken oder Löcher werden nur nach Sled gezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sled::LaneTip</name>
    <message>
        <source>Silent for %1</source>
        <translation>Still seit %1</translation>
    </message>
</context>
<context>
    <name>sled::LanesControl</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Lane %1, %2</source>
        <translation>Spur %1, %2</translation>
    </message>
</context>
<context>
    <name>sled::LanesHeader</name>
    <message>
        <source>&amp;Lanes:</source>
        <translation>&amp;Spuren:</translation>
    </message>
    <message>
        <source>By sled</source>
        <translation>Nach Sled</translation>
    </message>
    <message>
        <source>By story</source>
        <translation>Nach Story</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>Nach Phase</translation>
    </message>
    <message>
        <source>Lanes by</source>
        <translation>Spuren nach</translation>
    </message>
    <message>
        <source>Collapse All</source>
        <translation>Alle einklappen</translation>
    </message>
    <message>
        <source>Show all lanes as thin rows</source>
        <translation>Alle Spuren als dünne Zeilen zeigen</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show the hidden lanes too</source>
        <translation>Auch die verborgenen Spuren zeigen</translation>
    </message>
    <message>
        <source>%1 hidden</source>
        <translation>%1 verborgen</translation>
    </message>
    <message>
        <source>Expand All</source>
        <translation>Alle aufklappen</translation>
    </message>
    <message>
        <source>Show all lanes in full height</source>
        <translation>Alle Spuren in voller Höhe zeigen</translation>
    </message>
    <message>
        <source>Zoom back</source>
        <translation>Zoom zurück</translation>
    </message>
    <message>
        <source>Zoom forward</source>
        <translation>Zoom vor</translation>
    </message>
</context>
<context>
    <name>sled::LanesPictureDialog</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Lanes as a Picture</source>
        <translation>Spuren als Bild</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Those in view</source>
        <translation>Die sichtbaren</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Breite in Pixeln</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Sharpness of PNG files and copies</source>
        <translation>Schärfe von PNG-Dateien und Kopien</translation>
    </message>
    <message>
        <source>Device pixels a pixel, for PNG and copies; SVG and PDF are sharp at any size</source>
        <translation>Gerätepixel je Pixel, für PNG und Kopien; SVG und PDF sind in jeder Größe scharf</translation>
    </message>
    <message>
        <source>&amp;Lanes:</source>
        <translation>&amp;Spuren:</translation>
    </message>
    <message>
        <source>C&amp;olours:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>&amp;Width:</source>
        <translation>&amp;Breite:</translation>
    </message>
    <message>
        <source>S&amp;harpness:</source>
        <translation>S&amp;chärfe:</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>S&amp;peichern…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Puts the picture on the clipboard</source>
        <translation>Legt das Bild in die Zwischenablage</translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s) have no room in the picture; hide or collapse others to have them.</source>
        <translation>
            <numerusform>%n Spur passt nicht ins Bild; verbergen oder einklappen Sie andere, um sie zu zeigen.</numerusform>
            <numerusform>%n Spuren passen nicht ins Bild; verbergen oder einklappen Sie andere, um sie zu zeigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>PDF-Seite (*.pdf)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Speichert…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Kopiert…</translation>
    </message>
</context>
<context>
    <name>sled::LanesView</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 undeclared</source>
        <translation>%1 ungemeldet</translation>
    </message>
    <message>
        <source>%1 missed</source>
        <translation>%1 verpasst</translation>
    </message>
    <message>
        <source>Time to the right. Plus and minus, or W and S, zoom; left and right, or A and D, pan. Home shows everything, F what is selected; Alt+Left goes back, Alt+Right forward. Up and down change the lane; with Alt they move it, P pins it, Space collapses it, H hides it, the menu key tells more. Comma and full stop go from event to event of the lane, with Shift of the story, with Ctrl of the sled; Ctrl+Home is the first, Ctrl+End the last. Square brackets begin and end a range of time, Shift+Left and Shift+Right move its end, Enter zooms to it, Escape drops it.</source>
        <translation>Die Zeit läuft nach rechts. Plus und Minus oder W und S zoomen; Links und Rechts oder A und D verschieben. Pos1 zeigt alles, F das Ausgewählte; Alt+Links geht zurück, Alt+Rechts vor. Aufwärts und Abwärts wechseln die Spur; mit Alt verschieben sie sie, P heftet sie an, Leertaste klappt sie ein, H verbirgt sie, die Menütaste bietet mehr. Komma und Punkt gehen von Ereignis zu Ereignis der Spur, mit Umschalt der Story, mit Strg des Sleds; Strg+Pos1 ist das erste, Strg+Ende das letzte. Eckige Klammern beginnen und beenden einen Zeitraum, Umschalt+Links und Umschalt+Rechts verschieben sein Ende, Eingabe zoomt darauf, Esc hebt ihn auf.</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>L&amp;ösen</translation>
    </message>
    <message>
        <source>&amp;Pin to Top</source>
        <translation>Oben an&amp;heften</translation>
    </message>
    <message>
        <source>&amp;Expand</source>
        <translation>&amp;Aufklappen</translation>
    </message>
    <message>
        <source>&amp;Collapse</source>
        <translation>Ein&amp;klappen</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Verbergen</translation>
    </message>
    <message>
        <source>Hide &amp;Others</source>
        <translation>A&amp;ndere verbergen</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>Alle &amp;zeigen</translation>
    </message>
    <message>
        <source>Co&amp;llapse All</source>
        <translation>Alle &amp;einklappen</translation>
    </message>
    <message>
        <source>E&amp;xpand All</source>
        <translation>A&amp;lle aufklappen</translation>
    </message>
    <message>
        <source>Zoom to the &amp;Range</source>
        <translation>Auf &amp;Zeitraum zoomen</translation>
    </message>
    <message>
        <source>&amp;Drop the Range</source>
        <translation>Zeitraum a&amp;ufheben</translation>
    </message>
    <message>
        <source>Zoom to the &amp;Selection</source>
        <translation>Auf Aus&amp;wahl zoomen</translation>
    </message>
    <message>
        <source>Show &amp;Everything</source>
        <translation>&amp;Alles zeigen</translation>
    </message>
    <message>
        <source>Zoom &amp;Back</source>
        <translation>Zoom zu&amp;rück</translation>
    </message>
    <message>
        <source>Zoom &amp;Forward</source>
        <translation>Zoom &amp;vor</translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <translation>
            <numerusform>%1 Ereignis</numerusform>
            <numerusform>%1 Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gaps</source>
        <translation>
            <numerusform>%1 Lücke</numerusform>
            <numerusform>%1 Lücken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 undeclared holes</source>
        <translation>
            <numerusform>%1 ungemeldetes Loch</numerusform>
            <numerusform>%1 ungemeldete Löcher</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 without a usable time</source>
        <translation>%1 ohne brauchbare Zeit</translation>
    </message>
    <message>
        <source>%1 with a fault, the worst: %2</source>
        <translation>%1 mit einem Fehler, der schlimmste: %2</translation>
    </message>
    <message>
        <source>Some are not checked yet</source>
        <translation>Einige sind noch nicht geprüft</translation>
    </message>
    <message>
        <source>%1 in no source, and no gap says so</source>
        <translation>%1 in keiner Quelle, und keine Lücke sagt es</translation>
    </message>
    <message>
        <source>All lanes are hidden. Show all, or tick a sled in the Sleds list.</source>
        <translation>Alle Spuren sind verborgen. Zeigen Sie alle, oder haken Sie in der Liste Sleds einen an.</translation>
    </message>
    <message>
        <source>No event has a usable time. The table shows them all.</source>
        <translation>Kein Ereignis hat eine brauchbare Zeit. Die Tabelle zeigt alle.</translation>
    </message>
    <message>
        <source>No events to show</source>
        <translation>Keine Ereignisse zu zeigen</translation>
    </message>
</context>
<context>
    <name>sled::Language</name>
    <message>
        <source>As the desktop</source>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
</context>
<context>
    <name>sled::LiveAlert</name>
    <message>
        <source>Nothing is notified of %1 any more: %2</source>
        <translation>Über %1 wird nicht mehr benachrichtigt: %2</translation>
    </message>
    <message>
        <source>The desktop does not show notifications: %1</source>
        <translation>Die Arbeitsumgebung zeigt keine Benachrichtigungen: %1</translation>
    </message>
    <message>
        <source>There is no filter %1 any more, so nothing is notified of.</source>
        <translation>Den Filter %1 gibt es nicht mehr; darüber wird nicht benachrichtigt.</translation>
    </message>
    <message>
        <source>The filter %1 cannot be judged by, so nothing is notified of.</source>
        <translation>Nach dem Filter %1 lässt sich nicht urteilen; darüber wird nicht benachrichtigt.</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Nichts</translation>
    </message>
    <message>
        <source>Save a filter to choose it here</source>
        <translation>Gespeicherte Filter stehen hier zur Wahl</translation>
    </message>
</context>
<context>
    <name>sled::LiveDemo</name>
    <message>
        <source>The program sledscope-cli, which runs the live demonstration, is neither beside this one nor in the PATH.</source>
        <translation>Das Programm sledscope-cli, das die Live-Vorführung betreibt, ist weder neben diesem noch im PATH.</translation>
    </message>
    <message>
        <source>The directory %1 for the live demonstration cannot be made.</source>
        <translation>Das Verzeichnis %1 für die Live-Vorführung kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The live demonstration runs already, in another window.</source>
        <translation>Die Live-Vorführung läuft schon in einem anderen Fenster.</translation>
    </message>
    <message>
        <source>The directory %1 cannot be written to.</source>
        <translation>Das Verzeichnis %1 ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>sledscope-cli gave up with status %1</source>
        <translation>sledscope-cli gab mit Status %1 auf</translation>
    </message>
    <message>
        <source>The live demonstration has ended: %1.</source>
        <translation>Die Live-Vorführung ist zu Ende: %1.</translation>
    </message>
</context>
<context>
    <name>sled::LiveNews</name>
    <message>
        <source>No new events</source>
        <translation>Keine neuen Ereignisse</translation>
    </message>
    <message numerus="yes">
        <source>%1 new events</source>
        <translation>
            <numerusform>%1 neues Ereignis</numerusform>
            <numerusform>%1 neue Ereignisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sled::LiveStatus</name>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 sources can be read</source>
        <translation>
            <numerusform>%1 von %2 Quelle lesbar</numerusform>
            <numerusform>%1 von %2 Quellen lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>paused, %1 collected</source>
        <translation>angehalten, %1 gesammelt</translation>
    </message>
    <message>
        <source>following the newest</source>
        <translation>folgt dem Neuesten</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>not following</source>
        <translation>folgt nicht</translation>
    </message>
</context>
<context>
    <name>sled::LoadStatus</name>
    <message>
        <source>Rows read</source>
        <translation>Gelesene Zeilen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop loading (Esc); what was read stays</source>
        <translation>Laden anhalten (Esc); was gelesen ist, bleibt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of about %2 rows read</source>
        <translation>
            <numerusform>%1 von etwa %2 Zeile gelesen</numerusform>
            <numerusform>%1 von etwa %2 Zeilen gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows read</source>
        <translation>
            <numerusform>%1 Zeile gelesen</numerusform>
            <numerusform>%1 Zeilen gelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sled::MainWindow</name>
    <message>
        <source>SledScope</source>
        <translation>SledScope</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Befunde (%1)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Open Sources</source>
        <translation>Quellen öffnen</translation>
    </message>
    <message>
        <source>Databases, archives and files of ops (*.db *.sqlite *.sqlite3 *.sledarchive *.jsonl *.gz);;All files (*)</source>
        <translation>Datenbanken, Archive und Dateien von Ops (*.db *.sqlite *.sqlite3 *.sledarchive *.jsonl *.gz);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>sled::Manual</name>
    <message>
        <source>&amp;What Does This Mean?</source>
        <translation>&amp;Was bedeutet das?</translation>
    </message>
</context>
<context>
    <name>sled::ManualBrowser</name>
    <message>
        <source>Text of the manual</source>
        <translation>Text des Handbuchs</translation>
    </message>
</context>
<context>
    <name>sled::ManualButton</name>
    <message>
        <source>What does this mean?</source>
        <translation>Was bedeutet das?</translation>
    </message>
    <message>
        <source>Read about it in the manual</source>
        <translation>Im Handbuch darüber lesen</translation>
    </message>
</context>
<context>
    <name>sled::ManualContents</name>
    <message>
        <source>Chapters of the manual</source>
        <translation>Kapitel des Handbuchs</translation>
    </message>
</context>
<context>
    <name>sled::ManualHits</name>
    <message>
        <source>Found in the manual</source>
        <translation>Im Handbuch gefunden</translation>
    </message>
    <message>
        <source>Nothing in the manual has all of these words.</source>
        <translation>Keine Stelle im Handbuch enthält alle diese Wörter.</translation>
    </message>
</context>
<context>
    <name>sled::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Usual Size of Text</source>
        <translation>Übliche Textgröße</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Next Place Found</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Previous Place Found</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%1 places found</source>
        <translation>
            <numerusform>%1 Fundstelle</numerusform>
            <numerusform>%1 Fundstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – Manual</source>
        <translation>%1 – Handbuch</translation>
    </message>
</context>
<context>
    <name>sled::MarkShape</name>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Octagon</source>
        <translation>Achteck</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>Raute</translation>
    </message>
    <message>
        <source>Triangle up</source>
        <translation>Dreieck nach oben</translation>
    </message>
    <message>
        <source>Triangle down</source>
        <translation>Dreieck nach unten</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Kreuz</translation>
    </message>
    <message>
        <source>Two bars</source>
        <translation>Zwei Balken</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Hexagon</source>
        <translation>Sechseck</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Balken</translation>
    </message>
</context>
<context>
    <name>sled::NoteEdit</name>
    <message>
        <source>Note of the bookmark</source>
        <translation>Notiz des Lesezeichens</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps the note, Escape takes back what was written</source>
        <translation>Strg+Eingabe behält die Notiz, Esc nimmt das Geschriebene zurück</translation>
    </message>
</context>
<context>
    <name>sled::NoticeBar</name>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Den Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>sled::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>&amp;Notify me of live events that pass:</source>
        <translation>&amp;Benachrichtigen bei Live-Ereignissen, die bestehen:</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>No filter has a name yet. Save one with the menu of the filter line to choose it here.</source>
        <translation>Noch hat kein Filter einen Namen. Speichern Sie einen mit dem Menü der Filterzeile, um ihn hier zu wählen.</translation>
    </message>
    <message>
        <source>The desktop tells of them while their sleds are followed live.</source>
        <translation>Die Arbeitsumgebung meldet sie, solange ihren Sleds live gefolgt wird.</translation>
    </message>
</context>
<context>
    <name>sled::OpChoiceBox</name>
    <message>
        <source>Which ops</source>
        <translation>Welche Ops</translation>
    </message>
    <message>
        <source>&amp;Sources:</source>
        <translation>&amp;Quellen:</translation>
    </message>
    <message>
        <source>The filter in force</source>
        <translation>Der geltende Filter</translation>
    </message>
    <message>
        <source>No filter is in force</source>
        <translation>Kein Filter gilt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sources to export ops of</source>
        <translation>Quellen, deren Ops exportiert werden</translation>
    </message>
    <message>
        <source>Only of events that the &amp;filter shows</source>
        <translation>Nur von Ereignissen, die der &amp;Filter zeigt</translation>
    </message>
    <message>
        <source>No others are written: at another desk, these may wait for what they were inserted after</source>
        <translation>Keine anderen werden geschrieben: An einem anderen Platz warten diese womöglich auf das, wonach sie eingefügt wurden</translation>
    </message>
    <message>
        <source>Only s&amp;igned by</source>
        <translation>Nur si&amp;gniert von</translation>
    </message>
    <message>
        <source>Key of the sled, or its first digits</source>
        <translation>Schlüssel des Sleds oder seine ersten Ziffern</translation>
    </message>
    <message>
        <source>The key of a sled, or the digits that it begins with</source>
        <translation>Der Schlüssel eines Sleds oder die Ziffern, mit denen er beginnt</translation>
    </message>
    <message>
        <source>Only from &amp;row</source>
        <translation>Nur ab &amp;Zeile</translation>
    </message>
    <message>
        <source>First row of each source</source>
        <translation>Erste Zeile jeder Quelle</translation>
    </message>
    <message>
        <source>Of each source, this row or line and all after it</source>
        <translation>Von jeder Quelle diese Zeile und alle danach</translation>
    </message>
    <message>
        <source>Choose at least one source.</source>
        <translation>Wählen Sie mindestens eine Quelle.</translation>
    </message>
    <message>
        <source>The key of a sled is written in hexadecimal digits, at most %1 of them.</source>
        <translation>Der Schlüssel eines Sleds besteht aus höchstens %1 Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>The first row is a number.</source>
        <translation>Die erste Zeile ist eine Zahl.</translation>
    </message>
</context>
<context>
    <name>sled::OpsPage</name>
    <message>
        <source>The row as it is stored</source>
        <translation>Die Zeile, wie sie gespeichert ist</translation>
    </message>
    <message>
        <source>Select a row to see what it holds.</source>
        <translation>Wählen Sie eine Zeile aus, um ihren Inhalt zu sehen.</translation>
    </message>
    <message>
        <source>Show rows of this source</source>
        <translation>Zeilen dieser Quelle zeigen</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation>&amp;Quelle:</translation>
    </message>
    <message>
        <source>Only &amp;not accepted</source>
        <translation>Nur &amp;nicht angenommene</translation>
    </message>
    <message>
        <source>Show rows that wait, were rejected or are malformed, no others</source>
        <translation>Nur Zeilen zeigen, die warten, abgelehnt oder ungültig sind</translation>
    </message>
    <message>
        <source>Only rows that are not accepted</source>
        <translation>Nur Zeilen, die nicht angenommen sind</translation>
    </message>
    <message>
        <source>&amp;All rows</source>
        <translation>Alle &amp;Zeilen</translation>
    </message>
    <message>
        <source>Show also rows that make no event which passes the filter</source>
        <translation>Auch Zeilen zeigen, die kein Ereignis ergeben, das den Filter besteht</translation>
    </message>
    <message>
        <source>Rows that do not pass the filter too</source>
        <translation>Auch Zeilen, die den Filter nicht bestehen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <translation>
            <numerusform>%1 von %2 Zeile</numerusform>
            <numerusform>%1 von %2 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>sucht…</translation>
    </message>
    <message>
        <source>only events that pass the filter</source>
        <translation>nur Ereignisse, die den Filter bestehen</translation>
    </message>
    <message>
        <source>No rows yet.</source>
        <translation>Noch keine Zeilen.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Sucht…</translation>
    </message>
    <message>
        <source>No such row makes an event that passes the filter.</source>
        <translation>Keine solche Zeile ergibt ein Ereignis, das den Filter besteht.</translation>
    </message>
    <message>
        <source>All rows were accepted.</source>
        <translation>Alle Zeilen wurden angenommen.</translation>
    </message>
    <message>
        <source>This source has no rows.</source>
        <translation>Diese Quelle hat keine Zeilen.</translation>
    </message>
    <message>
        <source>Ops</source>
        <translation>Ops</translation>
    </message>
</context>
<context>
    <name>sled::OpsTableModel</name>
    <message>
        <source>What the reference library answers when the row is delivered</source>
        <translation>Was die Referenzbibliothek antwortet, wenn die Zeile eintrifft</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Op</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Seq</source>
        <translation>Seq</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Unterzeichner</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>sled::OverviewStrip</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>All of the timeline. Left and right move the frame around what is shown above, plus and minus resize it, Home shows everything.</source>
        <translation>Die ganze Zeitachse. Links und Rechts verschieben den Rahmen um das oben Gezeigte, Plus und Minus ändern seine Größe, Pos1 zeigt alles.</translation>
    </message>
</context>
<context>
    <name>sled::Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 more rows are left out. The report has them all.</source>
        <translation>
            <numerusform>%1 weitere Zeile ist ausgelassen. Der Bericht enthält alle.</numerusform>
            <numerusform>%1 weitere Zeilen sind ausgelassen. Der Bericht enthält alle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sled::PaperControl</name>
    <message>
        <source>story.pdf</source>
        <translation>story.pdf</translation>
    </message>
    <message>
        <source>history.pdf</source>
        <translation>historie.pdf</translation>
    </message>
    <message>
        <source>%1  ·  SledScope %2, %3</source>
        <translation>%1  ·  SledScope %2, %3</translation>
    </message>
    <message>
        <source>Print to PDF</source>
        <translation>Als PDF drucken</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Printing to %1…</source>
        <translation>Druckt nach %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Printed to %1</source>
        <translation>Gedruckt nach %1</translation>
    </message>
    <message>
        <source>Printing was cancelled</source>
        <translation>Das Drucken wurde abgebrochen</translation>
    </message>
    <message>
        <source>%1 is not written. %2</source>
        <translation>%1 ist nicht geschrieben. %2</translation>
    </message>
</context>
<context>
    <name>sled::PictureControl</name>
    <message>
        <source>As in the window</source>
        <translation>Wie im Fenster</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>SledScope %1, %2</source>
        <translation>SledScope %1, %2</translation>
    </message>
    <message>
        <source>Stage transitions by story</source>
        <translation>Phasenübergänge nach Story</translation>
    </message>
    <message>
        <source>Stage transitions by stage</source>
        <translation>Phasenübergänge nach Phase</translation>
    </message>
    <message>
        <source>Stage transitions by sled</source>
        <translation>Phasenübergänge nach Sled</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Quellen: %1</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>No filter: %1</source>
        <translation>Kein Filter: %1</translation>
    </message>
    <message>
        <source>Filter %1: %2</source>
        <translation>Filter %1: %2</translation>
    </message>
</context>
<context>
    <name>sled::PictureView</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>sled::PreferencesControl</name>
    <message>
        <source>Colu&amp;mns</source>
        <translation>S&amp;palten</translation>
    </message>
</context>
<context>
    <name>sled::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>&amp;Restore Defaults</source>
        <translation>Vo&amp;rgaben wiederherstellen</translation>
    </message>
    <message>
        <source>All of this page as it was at first</source>
        <translation>Diese Seite ganz so, wie sie am Anfang war</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”.</source>
        <translation>Hier heißt nichts „%1“.</translation>
    </message>
</context>
<context>
    <name>sled::ProofCard</name>
    <message>
        <source>Proof: what was hashed and signed, and how it checks</source>
        <translation>Nachweis: was gehasht und signiert wurde und wie die Prüfung ausgeht</translation>
    </message>
    <message>
        <source>Copy &amp;Text</source>
        <translation>&amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;JSON</source>
        <translation>&amp;JSON kopieren</translation>
    </message>
    <message>
        <source>The exact texts, ids and keys, to be checked with any other tool:
SHA-256 of id_text is the op id, the signature is over SHA-256 of signed_text.</source>
        <translation>Die genauen Texte, Ids und Schlüssel, zur Prüfung mit jedem anderen Werkzeug:
SHA-256 von id_text ist die Op-Id, die Signatur gilt dem SHA-256 von signed_text.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Liest…</translation>
    </message>
    <message>
        <source>What is copied is whole.</source>
        <translation>Kopiert wird alles.</translation>
    </message>
</context>
<context>
    <name>sled::RangePaper</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Sleds</source>
        <translation>Sleds</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>Übergänge</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>none, of all events</source>
        <translation>keiner, von allen Ereignissen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Sled</source>
        <translation>Sled</translation>
    </message>
    <message>
        <source>Seq</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>%1 more are left out. An export has them all.</source>
        <translation>%1 weitere sind ausgelassen. Ein Export enthält alle.</translation>
    </message>
</context>
<context>
    <name>sled::RecentMenu</name>
    <message>
        <source>&amp;Clear List</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>Open Rece&amp;nt</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>sled::ReportChart</name>
    <message>
        <source>How long stories stayed in each stage</source>
        <translation>Wie lange Storys in jeder Phase blieben</translation>
    </message>
    <message>
        <source>Time in the stage: to p50, to p90, to p99, and the longest</source>
        <translation>Zeit in der Phase: bis p50, bis p90, bis p99 und die längste</translation>
    </message>
    <message>
        <source>How often stories went from stage to stage</source>
        <translation>Wie oft Storys von Phase zu Phase gingen</translation>
    </message>
    <message>
        <source>What the checks of events came to</source>
        <translation>Was die Prüfung der Ereignisse ergab</translation>
    </message>
    <message>
        <source>Stories that came and were done each day</source>
        <translation>Storys, die an jedem Tag kamen und fertig wurden</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Storys</translation>
    </message>
    <message>
        <source>Stories that were done each day, by sled</source>
        <translation>An jedem Tag fertige Storys, nach Sled</translation>
    </message>
    <message>
        <source>Stories done</source>
        <translation>Fertige Storys</translation>
    </message>
    <message>
        <source>Stories in each stage at the end of each day</source>
        <translation>Storys in jeder Phase am Ende jedes Tages</translation>
    </message>
    <message>
        <source>Events missing in gaps, by sled</source>
        <translation>In Lücken fehlende Ereignisse, nach Sled</translation>
    </message>
    <message>
        <source>Events by sled</source>
        <translation>Ereignisse nach Sled</translation>
    </message>
    <message numerus="yes">
        <source>%1 others</source>
        <translation>
            <numerusform>%1 anderer</numerusform>
            <numerusform>%1 andere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sled::ReportControl</name>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>The report is not saved as %1: %2.</source>
        <translation>Der Bericht ist nicht als %1 gespeichert: %2.</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Table as CSV (*.csv)</source>
        <translation>Tabelle als CSV (*.csv)</translation>
    </message>
    <message>
        <source>Table as JSON Lines (*.jsonl)</source>
        <translation>Tabelle als JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Chart as PNG (*.png)</source>
        <translation>Diagramm als PNG (*.png)</translation>
    </message>
    <message>
        <source>Chart as SVG (*.svg)</source>
        <translation>Diagramm als SVG (*.svg)</translation>
    </message>
    <message>
        <source>Chart as PDF (*.pdf)</source>
        <translation>Diagramm als PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>sled::ReportPicture</name>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Quellen: %1</translation>
    </message>
    <message>
        <source>Only events that pass: %1</source>
        <translation>Nur Ereignisse, die bestehen: %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Not shown: %1 smaller ones</source>
        <translation>Nicht gezeigt: %1 kleinere</translation>
    </message>
</context>
<context>
    <name>sled::ReportTable</name>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Least</source>
        <extracomment>The shortest stay.</extracomment>
        <translation>Kürzeste</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p90</source>
        <translation>p90</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längste</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>How many stays have not ended.</extracomment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Longest open</source>
        <translation>Längste offene</translation>
    </message>
    <message>
        <source>Over</source>
        <extracomment>How many stays are the last of stories that are done or given up.</extracomment>
        <translation>Zu Ende</translation>
    </message>
    <message>
        <source>Untimed</source>
        <extracomment>How many stays are of unknown length.</extracomment>
        <translation>Ohne Dauer</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Nicht verifiziert</translation>
    </message>
    <message>
        <source>Clock falls</source>
        <extracomment>How often the clock of a sled went backwards.</extracomment>
        <translation>Uhr rückwärts</translation>
    </message>
    <message>
        <source>Jumps</source>
        <extracomment>How often a story was in another stage than events tell.</extracomment>
        <translation>Sprünge</translation>
    </message>
    <message>
        <source>In gaps</source>
        <translation>In Lücken</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>How the story ended: done, given up or open.</extracomment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Cycle</source>
        <extracomment>Cycle time: from the beginning of work to where it was done.</extracomment>
        <translation>Durchlauf</translation>
    </message>
    <message>
        <source>Sled</source>
        <translation>Sled</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erste</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzte</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Seq</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>The time after which events are missing.</extracomment>
        <translation>Nach dem</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>The time until which events are missing.</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Holes</source>
        <translation>Löcher</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Ohne Zeit</translation>
    </message>
    <message>
        <source>Malformed rows</source>
        <translation>Ungültige Zeilen</translation>
    </message>
    <message>
        <source>Not read whole</source>
        <translation>Nicht ganz gelesen</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Silent for</source>
        <translation>Still seit</translation>
    </message>
    <message>
        <source>First seq</source>
        <translation>Erste Nr.</translation>
    </message>
    <message>
        <source>Last seq</source>
        <translation>Letzte Nr.</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Storys</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>Hold its last</source>
        <extracomment>How many databases hold the newest event of the sled.</extracomment>
        <translation>Haben das letzte</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>Lacking</source>
        <extracomment>How many events a database does not have.</extracomment>
        <translation>Fehlende</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Ankünfte</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Entered</source>
        <extracomment>How many stories came into the stage.</extracomment>
        <translation>Hinein</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>How many stories went out of the stage.</extracomment>
        <translation>Hinaus</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Timed</source>
        <extracomment>How many of the transitions have a known duration.</extracomment>
        <translation>Mit Dauer</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Median der Dauer</translation>
    </message>
    <message>
        <source>Bad id</source>
        <translation>Falsche Id</translation>
    </message>
    <message>
        <source>Bad signature</source>
        <translation>Falsche Signatur</translation>
    </message>
    <message>
        <source>Mismatch</source>
        <translation>Stimmt nicht</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rows accepted</source>
        <translation>Angenommene Zeilen</translation>
    </message>
    <message>
        <source>Rows waiting</source>
        <translation>Wartende Zeilen</translation>
    </message>
    <message>
        <source>Rows rejected</source>
        <translation>Abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Unterzeichner</translation>
    </message>
</context>
<context>
    <name>sled::ReportTableModel</name>
    <message>
        <source>%1: %2 in files and in docs/reports.md</source>
        <translation>%1: %2 in Dateien und in docs/reports.md</translation>
    </message>
</context>
<context>
    <name>sled::ReportTexts</name>
    <message>
        <source>Transitions</source>
        <translation>Übergänge</translation>
    </message>
    <message>
        <source>Dwell times</source>
        <translation>Verweildauern</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Sleds</source>
        <translation>Sleds</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Übergang</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Sled</source>
        <translation>Sled</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Unterzeichner</translation>
    </message>
    <message>
        <source>Events: %1</source>
        <translation>Ereignisse: %1</translation>
    </message>
    <message>
        <source>not checked yet: %1</source>
        <translation>noch nicht geprüft: %1</translation>
    </message>
    <message>
        <source>bad: %1</source>
        <translation>falsch: %1</translation>
    </message>
    <message>
        <source>missing: at least %1</source>
        <translation>fehlend: mindestens %1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>fehlend: %1</translation>
    </message>
    <message>
        <source>in gaps: %1</source>
        <translation>in Lücken: %1</translation>
    </message>
    <message>
        <source>besides, waiting: %1</source>
        <translation>außerdem wartend: %1</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>abgelehnt: %1</translation>
    </message>
    <message>
        <source>incomplete: %1</source>
        <translation>unvollständig: %1</translation>
    </message>
    <message>
        <source>malformed rows: %1</source>
        <translation>ungültige Zeilen: %1</translation>
    </message>
    <message>
        <source>sources not read to their end: %1</source>
        <translation>nicht bis zum Ende gelesene Quellen: %1</translation>
    </message>
    <message>
        <source>No sled declares a gap, and no number is missing in the log of any.</source>
        <translation>Kein Sled meldet eine Lücke, und in keinem Log fehlt eine Nummer.</translation>
    </message>
    <message>
        <source>No event that passes the filter is of this report.</source>
        <translation>Kein Ereignis, das den Filter besteht, gehört in diesen Bericht.</translation>
    </message>
    <message>
        <source>There is no event that this report is of.</source>
        <translation>Kein Ereignis gehört in diesen Bericht.</translation>
    </message>
</context>
<context>
    <name>sled::ReportsPage</name>
    <message>
        <source>Show this report</source>
        <translation>Diesen Bericht zeigen</translation>
    </message>
    <message>
        <source>&amp;Report:</source>
        <translation>Be&amp;richt:</translation>
    </message>
    <message>
        <source>Show a row for each</source>
        <translation>Eine Zeile zeigen je</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <translation>&amp;Nach:</translation>
    </message>
    <message>
        <source>Show Even&amp;ts</source>
        <translation>Er&amp;eignisse zeigen</translation>
    </message>
    <message>
        <source>Filters for the events behind the selected row</source>
        <translation>Filtert nach den Ereignissen hinter der gewählten Zeile</translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation>Bericht &amp;speichern…</translation>
    </message>
    <message>
        <source>Saves the table or the chart. In CSV, texts that a spreadsheet would take for formulas get an apostrophe, as --formula-guard does.</source>
        <translation>Speichert die Tabelle oder das Diagramm. In CSV erhalten Texte, die ein Tabellenprogramm für Formeln hielte, einen Apostroph, wie mit --formula-guard.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Der Bericht entsteht…</translation>
    </message>
    <message>
        <source>There is no event to report of.</source>
        <translation>Es gibt kein Ereignis, über das zu berichten wäre.</translation>
    </message>
    <message>
        <source>of the events that pass the filter</source>
        <translation>der Ereignisse, die den Filter bestehen</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>the chart shows the %1 largest</source>
        <translation>das Diagramm zeigt die %1 größten</translation>
    </message>
    <message>
        <source>being brought up to date…</source>
        <translation>wird auf den neuesten Stand gebracht…</translation>
    </message>
    <message>
        <source>being saved…</source>
        <translation>wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>sled::RunningWork</name>
    <message>
        <source>Ops are being imported into an archive.</source>
        <translation>Ops werden in ein Archiv importiert.</translation>
    </message>
    <message>
        <source>An import is being undone.</source>
        <translation>Ein Import wird zurückgenommen.</translation>
    </message>
    <message>
        <source>Ops are being exported to a file.</source>
        <translation>Ops werden in eine Datei exportiert.</translation>
    </message>
    <message>
        <source>Events are being exported to a file.</source>
        <translation>Ereignisse werden in eine Datei exportiert.</translation>
    </message>
    <message>
        <source>Close the Window?</source>
        <translation>Fenster schließen?</translation>
    </message>
    <message>
        <source>Stop that, and close the window? Then all is as it was before.</source>
        <translation>Das anhalten und das Fenster schließen? Danach ist alles wie zuvor.</translation>
    </message>
    <message>
        <source>That cannot be stopped. Close the window when it is done?</source>
        <translation>Das lässt sich nicht anhalten. Das Fenster schließen, wenn es fertig ist?</translation>
    </message>
    <message>
        <source>&amp;Stop and Close</source>
        <translation>&amp;Anhalten und schließen</translation>
    </message>
    <message>
        <source>C&amp;lose When Done</source>
        <translation>S&amp;chließen, wenn fertig</translation>
    </message>
</context>
<context>
    <name>sled::SearchBar</name>
    <message>
        <source>Story, stage, event or sled</source>
        <translation>Story, Phase, Ereignis oder Sled</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suche</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriger</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Show Around</source>
        <translation>Umgebung zeigen</translation>
    </message>
    <message>
        <source>Show the rows around the hit that the filter hides</source>
        <translation>Die Zeilen um den Treffer zeigen, die der Filter verbirgt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Go to the hit before</source>
        <translation>Zum vorigen Treffer</translation>
    </message>
    <message>
        <source>Go to the next hit</source>
        <translation>Zum nächsten Treffer</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Die Suche schließen</translation>
    </message>
</context>
<context>
    <name>sled::SearchControl</name>
    <message>
        <source>Searching…</source>
        <translation>Sucht…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
</context>
<context>
    <name>sled::SessionControl</name>
    <message>
        <source>The last session cannot be restored from %1: %2.</source>
        <translation>Die letzte Sitzung kann nicht aus %1 wiederhergestellt werden: %2.</translation>
    </message>
    <message>
        <source>The view %1 cannot be opened: %2.</source>
        <translation>Die Ansicht %1 kann nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>Only one view can be shown at a time: %1.</source>
        <translation>Nur eine Ansicht kann auf einmal gezeigt werden: %1.</translation>
    </message>
    <message>
        <source>Open View</source>
        <translation>Ansicht öffnen</translation>
    </message>
    <message>
        <source>Saved views (*.sledview);;All files (*)</source>
        <translation>Gespeicherte Ansichten (*.sledview);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save View</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Saved views (*.sledview)</source>
        <translation>Gespeicherte Ansichten (*.sledview)</translation>
    </message>
    <message>
        <source>The view could not be written to %1: %2.</source>
        <translation>Die Ansicht konnte nicht in %1 geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>sled::Severity</name>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>info</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>sled::ShortLines</name>
    <message>
        <source>This is the beginning, with long lines broken.</source>
        <translation>Dies ist der Anfang, mit umbrochenen langen Zeilen.</translation>
    </message>
    <message>
        <source>Lines of more than %1 characters are broken here.</source>
        <translation>Zeilen mit mehr als %1 Zeichen sind hier umbrochen.</translation>
    </message>
</context>
<context>
    <name>sled::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>&amp;Take Over</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>Keys of the command</source>
        <translation>Tasten des Befehls</translation>
    </message>
    <message>
        <source>&amp;Press the new keys:</source>
        <translation>Neue Tasten &amp;drücken:</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>Ü&amp;bliche</translation>
    </message>
    <message>
        <source>The keys that it had at first</source>
        <translation>Die Tasten, die er am Anfang hatte</translation>
    </message>
    <message>
        <source>%1 already belongs to “%2”.</source>
        <translation>%1 gehört schon zu „%2“.</translation>
    </message>
    <message>
        <source>These keys cannot be taken away.</source>
        <translation>Diese Tasten lassen sich nicht wegnehmen.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>sled::SledListModel</name>
    <message numerus="yes">
        <source>%1 gaps</source>
        <translation>
            <numerusform>%1 Lücke</numerusform>
            <numerusform>%1 Lücken</numerusform>
        </translation>
    </message>
    <message>
        <source>first seen %1</source>
        <translation>zuerst gesehen %1</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>zuletzt gesehen %1</translation>
    </message>
    <message>
        <source>%1, %2 missed</source>
        <translation>%1, %2 verpasst</translation>
    </message>
    <message>
        <source>Sled</source>
        <translation>Sled</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
</context>
<context>
    <name>sled::SourceListModel</name>
    <message>
        <source>loading</source>
        <translation>lädt</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>wartet, bis sie an der Reihe ist</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>seither geändert</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>live: catching up</source>
        <translation>live: holt auf</translation>
    </message>
    <message>
        <source>live, %1 gone from the file</source>
        <translation>live, %1 aus der Datei verschwunden</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>live: waiting</source>
        <translation>live: wartet</translation>
    </message>
    <message>
        <source>live: paused</source>
        <translation>live: angehalten</translation>
    </message>
    <message>
        <source>silent for %1</source>
        <translation>still seit %1</translation>
    </message>
    <message>
        <source>lacks %1</source>
        <translation>es fehlen %1</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 zurück</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>sled::SourceText</name>
    <message>
        <source>Database of a sled: replayed on its own, as that sled does</source>
        <translation>Datenbank eines Sleds: für sich allein nachvollzogen, wie es dieser Sled tut</translation>
    </message>
    <message>
        <source>File of ops: replayed together with all that is open; its ops wait for what is missing</source>
        <translation>Datei von Ops: zusammen mit allem Offenen nachvollzogen; ihre Ops warten auf das, was fehlt</translation>
    </message>
    <message>
        <source>Archive of ops: replayed together with all that is open; its ops wait for what is missing</source>
        <translation>Archiv von Ops: zusammen mit allem Offenen nachvollzogen; seine Ops warten auf das, was fehlt</translation>
    </message>
    <message>
        <source>Opened read-only: a server may write to it meanwhile</source>
        <translation>Nur lesend geöffnet: Ein Server darf unterdessen hineinschreiben</translation>
    </message>
    <message>
        <source>Opened as immutable: nobody has it open, and so no file is made beside it. If that changes, it is read again</source>
        <translation>Als unveränderlich geöffnet: Niemand hat sie offen, daher entsteht keine Datei neben ihr. Ändert sich das, wird sie neu gelesen</translation>
    </message>
    <message>
        <source>Read from a private copy, since reading the file itself would write beside it. The copy goes when it is read</source>
        <translation>Aus einer privaten Kopie gelesen, da das Lesen der Datei selbst neben sie schreiben würde. Die Kopie verschwindet nach dem Lesen</translation>
    </message>
    <message>
        <source>Unpacked into a private copy, which goes when it is read</source>
        <translation>In eine private Kopie entpackt, die nach dem Lesen verschwindet</translation>
    </message>
    <message>
        <source>Unpacked while it is read; nothing is written</source>
        <translation>Beim Lesen entpackt; nichts wird geschrieben</translation>
    </message>
    <message>
        <source>op file</source>
        <translation>Op-Datei</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>Archiv</translation>
    </message>
    <message numerus="yes">
        <source>%1 frames skipped</source>
        <translation>
            <numerusform>%1 Frame übersprungen</numerusform>
            <numerusform>%1 Frames übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: they carry no op, such as the clock of a sync</source>
        <translation>
            <numerusform>%1: Er trägt keine Op, etwa die Uhr eines Syncs</numerusform>
            <numerusform>%1: Sie tragen keine Op, etwa die Uhr eines Syncs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sled::Stage</name>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Bevorstehend</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Umsetzung</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>QA</source>
        <translation>QA</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Merge failure</source>
        <translation>Merge-Fehler</translation>
    </message>
    <message>
        <source>Merge failed for good</source>
        <translation>Merge endgültig gescheitert</translation>
    </message>
    <message>
        <source>Review hold</source>
        <translation>Review-Halt</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Eingefroren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
</context>
<context>
    <name>sled::StageLegend</name>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
</context>
<context>
    <name>sled::StagesPage</name>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Marks are drawn on light and dark ground as is shown; where a colour would be hard to see, it is made darker or lighter.</source>
        <translation>So werden die Zeichen auf hellem und dunklem Grund gezeichnet; wo eine Farbe schlecht zu sehen wäre, wird sie dunkler oder heller gemacht.</translation>
    </message>
    <message>
        <source>Mark of “%1”</source>
        <translation>Zeichen von „%1“</translation>
    </message>
    <message>
        <source>Shape of “%1”</source>
        <translation>Form von „%1“</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>„%1“ zurücksetzen</translation>
    </message>
    <message>
        <source>Colour and shape as they were at first</source>
        <translation>Farbe und Form wie am Anfang</translation>
    </message>
    <message>
        <source>Colour of “%1”</source>
        <translation>Farbe von „%1“</translation>
    </message>
    <message>
        <source>Colour of “%1”: %2</source>
        <translation>Farbe von „%1“: %2</translation>
    </message>
</context>
<context>
    <name>sled::StandingText</name>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>the op is part of the document</source>
        <translation>die Op ist Teil des Dokuments</translation>
    </message>
</context>
<context>
    <name>sled::StoredText</name>
    <message numerus="yes">
        <source>The row holds %1 bytes; at most %2 are read.</source>
        <translation>
            <numerusform>Die Zeile hat %1 Byte; höchstens %2 werden gelesen.</numerusform>
            <numerusform>Die Zeile hat %1 Bytes; höchstens %2 werden gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>op_json is NULL.</source>
        <translation>op_json ist NULL.</translation>
    </message>
    <message>
        <source>op_json is a number: %1</source>
        <translation>op_json ist eine Zahl: %1</translation>
    </message>
    <message>
        <source>op_json is empty.</source>
        <translation>op_json ist leer.</translation>
    </message>
    <message>
        <source>No text in UTF-8:</source>
        <translation>Kein Text in UTF-8:</translation>
    </message>
    <message numerus="yes">
        <source>(cut: the row holds %1 bytes)</source>
        <translation>
            <numerusform>(gekürzt: die Zeile hat %1 Byte)</numerusform>
            <numerusform>(gekürzt: die Zeile hat %1 Bytes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sled::StoriesModel</name>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Stage now</source>
        <translation>Phase jetzt</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Stuck for</source>
        <translation>Steht seit</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>Schleifen</translation>
    </message>
    <message>
        <source>Cycle time</source>
        <translation>Durchlaufzeit</translation>
    </message>
    <message>
        <source>Sleds</source>
        <translation>Sleds</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>The story&apos;s id, as written</source>
        <translation>Die Id der Story, wie geschrieben</translation>
    </message>
    <message>
        <source>The stage that its last event led to, as written</source>
        <translation>Die Phase, in die ihr letztes Ereignis führte, wie geschrieben</translation>
    </message>
    <message>
        <source>When it came into that stage</source>
        <translation>Wann sie in diese Phase kam</translation>
    </message>
    <message>
        <source>How long it has been there, as of the newest event; nothing once it is done</source>
        <translation>Wie lange sie dort ist, Stand des neuesten Ereignisses; nichts, sobald sie fertig ist</translation>
    </message>
    <message>
        <source>Events that count: accepted and not deleted</source>
        <translation>Ereignisse, die zählen: angenommen und nicht gelöscht</translation>
    </message>
    <message>
        <source>How often it came back to a stage that it had been in</source>
        <translation>Wie oft sie in eine Phase zurückkam, in der sie schon war</translation>
    </message>
    <message>
        <source>From where work began, in coding or later, to where it was done</source>
        <translation>Vom Beginn der Arbeit, in der Umsetzung oder später, bis sie fertig war</translation>
    </message>
    <message>
        <source>Sleds that wrote of it</source>
        <translation>Sleds, die über sie schrieben</translation>
    </message>
    <message>
        <source>What is missing, faulty or not checked yet</source>
        <translation>Was fehlt, fehlerhaft oder noch nicht geprüft ist</translation>
    </message>
</context>
<context>
    <name>sled::StoriesPage</name>
    <message>
        <source>Story or stage</source>
        <translation>Story oder Phase</translation>
    </message>
    <message>
        <source>Show stories with these words in their id or stage</source>
        <translation>Storys zeigen, deren Id oder Phase diese Wörter enthält</translation>
    </message>
    <message>
        <source>&amp;Narrow:</source>
        <translation>&amp;Eingrenzen:</translation>
    </message>
    <message>
        <source>Stories shown</source>
        <translation>Gezeigte Storys</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Storys</translation>
    </message>
    <message>
        <source>No story has an event that passes the filter.</source>
        <translation>Keine Story hat ein Ereignis, das den Filter besteht.</translation>
    </message>
    <message>
        <source>No story has these words in its id or its stage.</source>
        <translation>Keine Story hat diese Wörter in Id oder Phase.</translation>
    </message>
    <message>
        <source>Following the stories through their stages…</source>
        <translation>Folgt den Storys durch ihre Phasen…</translation>
    </message>
    <message>
        <source>No event names a story.</source>
        <translation>Kein Ereignis nennt eine Story.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 stories shown</source>
        <translation>
            <numerusform>%1 von %2 Story gezeigt</numerusform>
            <numerusform>%1 von %2 Storys gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>stuck as of %1</source>
        <translation>steht, Stand: %1</translation>
    </message>
    <message>
        <source>being brought up to date…</source>
        <translation>wird auf den neuesten Stand gebracht…</translation>
    </message>
</context>
<context>
    <name>sled::Story</name>
    <message>
        <source>no time</source>
        <translation>keine Zeit</translation>
    </message>
    <message>
        <source>%1 on sled %2</source>
        <translation>%1 auf Sled %2</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 ausgelassen</translation>
    </message>
    <message>
        <source>events missing</source>
        <translation>Ereignisse fehlen</translation>
    </message>
    <message>
        <source>at least %1 missing</source>
        <translation>mindestens %1 fehlen</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 fehlen</translation>
    </message>
    <message>
        <source>No event of this story counts: %1</source>
        <translation>Kein Ereignis dieser Story zählt: %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>cycle time %1</source>
        <translation>Durchlaufzeit %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 loops</source>
        <translation>
            <numerusform>%1 Schleife</numerusform>
            <numerusform>%1 Schleifen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sleds</source>
        <translation>
            <numerusform>%1 Sled</numerusform>
            <numerusform>%1 Sleds</numerusform>
        </translation>
    </message>
    <message>
        <source>not for the first time</source>
        <translation>nicht zum ersten Mal</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>how long is not known</source>
        <translation>wie lange, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Begun by %1</source>
        <translation>Begonnen durch %1</translation>
    </message>
    <message>
        <source>Ended by %1</source>
        <translation>Beendet durch %1</translation>
    </message>
</context>
<context>
    <name>sled::StoryBar</name>
    <message>
        <source>Life of the story</source>
        <translation>Leben der Story</translation>
    </message>
    <message>
        <source>Select a story to see its life.</source>
        <translation>Wählen Sie eine Story aus, um ihr Leben zu sehen.</translation>
    </message>
    <message>
        <source>No event of this story counts: none was accepted, or all were deleted.</source>
        <translation>Kein Ereignis dieser Story zählt: Keines wurde angenommen, oder alle wurden gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%1 stays</source>
        <translation>
            <numerusform>%1 Aufenthalt</numerusform>
            <numerusform>%1 Aufenthalte</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Equal widths show each of them</source>
        <translation>Gleiche Breiten zeigen jeden davon</translation>
    </message>
    <message>
        <source>No story is selected.</source>
        <translation>Keine Story ist ausgewählt.</translation>
    </message>
    <message>
        <source>Left and right go from event to event.</source>
        <translation>Links und Rechts gehen von Ereignis zu Ereignis.</translation>
    </message>
    <message>
        <source>Event %1 of %2: </source>
        <translation>Ereignis %1 von %2: </translation>
    </message>
</context>
<context>
    <name>sled::StoryNotes</name>
    <message>
        <source>faulty event</source>
        <translation>fehlerhaftes Ereignis</translation>
    </message>
    <message>
        <source>events missing</source>
        <translation>Ereignisse fehlen</translation>
    </message>
    <message>
        <source>unseen change of stage</source>
        <translation>ungesehener Phasenwechsel</translation>
    </message>
    <message>
        <source>clock went backwards</source>
        <translation>Uhr ging rückwärts</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>keine Zeit</translation>
    </message>
    <message>
        <source>signature pending</source>
        <translation>Signatur ausstehend</translation>
    </message>
</context>
<context>
    <name>sled::StoryPanel</name>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>What its life comes to</source>
        <translation>Was ihr Leben ergibt</translation>
    </message>
    <message>
        <source>By Ti&amp;me</source>
        <translation>Nach &amp;Zeit</translation>
    </message>
    <message>
        <source>Stays are as wide as they were long</source>
        <translation>Aufenthalte sind so breit, wie sie lang waren</translation>
    </message>
    <message>
        <source>All stays are as wide, so that the short ones can be read</source>
        <translation>Alle Aufenthalte sind gleich breit, damit kurze lesbar sind</translation>
    </message>
    <message>
        <source>Copy as Te&amp;xt</source>
        <translation>Als Te&amp;xt kopieren</translation>
    </message>
    <message>
        <source>Copies this story&apos;s life, a line for each event</source>
        <translation>Kopiert das Leben dieser Story, eine Zeile je Ereignis</translation>
    </message>
    <message>
        <source>Show on Time&amp;line</source>
        <translation>Auf der Zeita&amp;chse zeigen</translation>
    </message>
    <message>
        <source>Shows the selected event among its neighbours</source>
        <translation>Zeigt das gewählte Ereignis zwischen seinen Nachbarn</translation>
    </message>
    <message>
        <source>Events of the story</source>
        <translation>Ereignisse der Story</translation>
    </message>
    <message>
        <source>No story selected</source>
        <translation>Keine Story ausgewählt</translation>
    </message>
    <message>
        <source>E&amp;qual Widths</source>
        <translation>&amp;Gleiche Breiten</translation>
    </message>
</context>
<context>
    <name>sled::StoryPaper</name>
    <message>
        <source>none, it was given up</source>
        <translation>keine, sie wurde aufgegeben</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>noch nicht fertig</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Stuck for</source>
        <translation>Steht seit</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <translation>%1, Stand: %2</translation>
    </message>
    <message>
        <source>Cycle time</source>
        <translation>Durchlaufzeit</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Sleds</source>
        <translation>Sleds</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>Schleifen</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>all of it is verified, and nothing is missing</source>
        <translation>alles ist verifiziert, und nichts fehlt</translation>
    </message>
    <message>
        <source>%1 more are left out. An export has them all.</source>
        <translation>%1 weitere sind ausgelassen. Ein Export enthält alle.</translation>
    </message>
    <message>
        <source>Story %1</source>
        <translation>Story %1</translation>
    </message>
</context>
<context>
    <name>sled::StoryStepsModel</name>
    <message>
        <source>%1 until the next</source>
        <translation>%1 bis zum nächsten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Stayed</source>
        <translation>Blieb</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Sled</source>
        <translation>Sled</translation>
    </message>
    <message>
        <source>Seq</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
</context>
<context>
    <name>sled::ThemeMenu</name>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>High &amp;Contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
</context>
<context>
    <name>sled::TimeDisplay</name>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>keine Zeit</translation>
    </message>
    <message>
        <source>local</source>
        <translation>lokal</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 seconds since 1970</source>
        <translation>%1 Sekunden seit 1970</translation>
    </message>
</context>
<context>
    <name>sled::TimeJump</name>
    <message>
        <source>Go to Time</source>
        <translation>Gehe zu Zeit</translation>
    </message>
    <message>
        <source>Date, time or both, such as 2026-05-17 14:05, yesterday or -2h</source>
        <translation>Datum, Uhrzeit oder beides, etwa 2026-05-17 14:05, yesterday oder -2h</translation>
    </message>
</context>
<context>
    <name>sled::TimeMenu</name>
    <message>
        <source>Time Zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Write all times in the zone</source>
        <translation>Alle Zeiten in dieser Zone schreiben</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>Zei&amp;ten</translation>
    </message>
    <message>
        <source>In &amp;UTC</source>
        <translation>In &amp;UTC</translation>
    </message>
    <message>
        <source>In &amp;Local Time</source>
        <translation>In &amp;Ortszeit</translation>
    </message>
    <message>
        <source>In Another &amp;Zone…</source>
        <translation>In anderer &amp;Zone…</translation>
    </message>
    <message>
        <source>As Distance from &amp;Now</source>
        <translation>Als Abstand von &amp;jetzt</translation>
    </message>
    <message>
        <source>In Another &amp;Zone (%1)…</source>
        <translation>In anderer &amp;Zone (%1)…</translation>
    </message>
</context>
<context>
    <name>sled::TimelinePage</name>
    <message>
        <source>Lanes</source>
        <translation>Spuren</translation>
    </message>
</context>
<context>
    <name>sled::TimesPage</name>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>In &amp;UTC</source>
        <translation>In &amp;UTC</translation>
    </message>
    <message>
        <source>In &amp;local time</source>
        <translation>In &amp;Ortszeit</translation>
    </message>
    <message>
        <source>In another &amp;zone:</source>
        <translation>In einer anderen &amp;Zone:</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>As distance from &amp;now</source>
        <translation>Als Abstand von &amp;jetzt</translation>
    </message>
    <message>
        <source>Write all times:</source>
        <translation>Alle Zeiten schreiben:</translation>
    </message>
    <message>
        <source>The time zone %1 is not known here.</source>
        <translation>Die Zeitzone %1 ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>A minute ago: %1</source>
        <translation>Vor einer Minute: %1</translation>
    </message>
</context>
<context>
    <name>sled::Trust</name>
    <message>
        <source>match</source>
        <translation>stimmt</translation>
    </message>
    <message>
        <source>The sled that the entry names signed it.</source>
        <translation>Der Sled, den der Eintrag nennt, hat es signiert.</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verifiziert</translation>
    </message>
    <message>
        <source>Both hold: the id is the hash of the content, and the signature is the signer&apos;s.</source>
        <translation>Beides stimmt: Die Id ist der Hash des Inhalts, und die Signatur ist die des Unterzeichners.</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>The signature is not checked yet.</source>
        <translation>Die Signatur ist noch nicht geprüft.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>It waits for another op, its origin or one that it depends on.</source>
        <translation>Sie wartet auf eine andere Op: ihren Ursprung oder eine, von der sie abhängt.</translation>
    </message>
    <message>
        <source>mismatch</source>
        <translation>stimmt nicht</translation>
    </message>
    <message>
        <source>Another than the sled that the entry names signed it.</source>
        <translation>Ein anderer als der Sled, den der Eintrag nennt, hat es signiert.</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Replay refused the op; see its verdict.</source>
        <translation>Beim Nachvollziehen wurde die Op abgelehnt; siehe ihr Urteil.</translation>
    </message>
    <message>
        <source>bad id</source>
        <translation>falsche Id</translation>
    </message>
    <message>
        <source>The id is not the hash of the content: something was changed.</source>
        <translation>Die Id ist nicht der Hash des Inhalts: Etwas wurde verändert.</translation>
    </message>
    <message>
        <source>bad signature</source>
        <translation>falsche Signatur</translation>
    </message>
    <message>
        <source>The signature is not the signer&apos;s: forged, or changed on its way.</source>
        <translation>Die Signatur ist nicht die des Unterzeichners: gefälscht oder unterwegs verändert.</translation>
    </message>
</context>
<context>
    <name>sled::UnfinishedWork</name>
    <message>
        <source>Wait &amp;for all</source>
        <translation>Auf alles &amp;warten</translation>
    </message>
    <message>
        <source>Writes the file when all is read and every signature is checked</source>
        <translation>Schreibt die Datei, wenn alles gelesen und jede Signatur geprüft ist</translation>
    </message>
    <message>
        <source>Write as it is now</source>
        <translation>Schreiben, wie es jetzt ist</translation>
    </message>
    <message>
        <source>What is not checked yet says &apos;pending&apos;</source>
        <translation>Was nicht geprüft ist, heißt dann „pending“</translation>
    </message>
</context>
<context>
    <name>sled::VerifyStatus</name>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>noch %1 min</translation>
    </message>
    <message>
        <source>Signatures checked</source>
        <translation>Geprüfte Signaturen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop checking signatures; what is pending stays so</source>
        <translation>Das Prüfen der Signaturen anhalten; was aussteht, bleibt es</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause the checking of signatures</source>
        <translation>Das Prüfen der Signaturen unterbrechen</translation>
    </message>
    <message>
        <source>Go on checking signatures</source>
        <translation>Das Prüfen der Signaturen fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>%1 signatures not checked</source>
        <translation>
            <numerusform>%1 Signatur nicht geprüft</numerusform>
            <numerusform>%1 Signaturen nicht geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 signatures checked</source>
        <translation>
            <numerusform>%1 von %2 Signatur geprüft</numerusform>
            <numerusform>%1 von %2 Signaturen geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 je Sekunde</translation>
    </message>
</context>
<context>
    <name>sled::ViewControl</name>
    <message numerus="yes">
        <source>Not there any more: %1 and %2 others.</source>
        <translation>
            <numerusform>Nicht mehr da: %1 und %2 weitere.</numerusform>
            <numerusform>Nicht mehr da: %1 und %2 weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not there any more: %1.</source>
        <translation>Nicht mehr da: %1.</translation>
    </message>
    <message>
        <source>The time zone %1 is not known here.</source>
        <translation>Die Zeitzone %1 ist hier nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>sled::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Live Demo</source>
        <translation>&amp;Live-Vorführung</translation>
    </message>
    <message>
        <source>Show made-up sleds at work, until this is switched off</source>
        <translation>Ausgedachte Sleds bei der Arbeit zeigen, bis dies ausgeschaltet wird</translation>
    </message>
    <message>
        <source>&amp;About SledScope</source>
        <translation>Ü&amp;ber SledScope</translation>
    </message>
    <message>
        <source>Cancel Loading</source>
        <translation>Laden abbrechen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;View…</source>
        <translation>&amp;Ansicht öffnen…</translation>
    </message>
    <message>
        <source>&amp;Save View…</source>
        <translation>Ansicht &amp;speichern…</translation>
    </message>
    <message>
        <source>Save &amp;Picture of Lanes…</source>
        <translation>&amp;Bild der Spuren speichern…</translation>
    </message>
    <message>
        <source>Save or copy the lanes as a picture, with a legend</source>
        <translation>Die Spuren mit Legende als Bild speichern oder kopieren</translation>
    </message>
    <message>
        <source>Print S&amp;tory to PDF…</source>
        <translation>St&amp;ory als PDF drucken…</translation>
    </message>
    <message>
        <source>Print the life of the story that the Stories page shows</source>
        <translation>Das Leben der Story drucken, die die Seite Storys zeigt</translation>
    </message>
    <message>
        <source>Print Ti&amp;me Range to PDF…</source>
        <translation>Z&amp;eitraum als PDF drucken…</translation>
    </message>
    <message>
        <source>Print what happened in the time that is chosen, or else in view</source>
        <translation>Drucken, was im gewählten oder sonst im sichtbaren Zeitraum geschah</translation>
    </message>
    <message>
        <source>Restore &amp;Last Session</source>
        <translation>&amp;Letzte Sitzung wiederherstellen</translation>
    </message>
    <message>
        <source>Without arguments, begin with what was shown last</source>
        <translation>Ohne Argumente mit dem zuletzt Gezeigten beginnen</translation>
    </message>
    <message>
        <source>Clear Cac&amp;he…</source>
        <translation>Zwisc&amp;henspeicher leeren…</translation>
    </message>
    <message>
        <source>Forget which ops have passed the signature check</source>
        <translation>Vergessen, welche Ops die Signaturprüfung bestanden haben</translation>
    </message>
    <message>
        <source>&amp;Export Events…</source>
        <translation>Ereignisse e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write events to a file, as CSV or JSON Lines</source>
        <translation>Ereignisse in eine Datei schreiben, als CSV oder JSON Lines</translation>
    </message>
    <message>
        <source>&amp;Import Ops…</source>
        <translation>Ops &amp;importieren…</translation>
    </message>
    <message>
        <source>Collect ops of files in an archive; shows first what is new</source>
        <translation>Ops aus Dateien in einem Archiv sammeln; zeigt zuerst, was neu ist</translation>
    </message>
    <message>
        <source>E&amp;xport Ops…</source>
        <translation>O&amp;ps exportieren…</translation>
    </message>
    <message>
        <source>Write ops of the open sources to a file, for another desk</source>
        <translation>Ops der offenen Quellen in eine Datei schreiben, für einen anderen Platz</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>Read all sources again</source>
        <translation>Alle Quellen noch einmal lesen</translation>
    </message>
    <message>
        <source>&amp;Close All Sources</source>
        <translation>Alle &amp;Quellen schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>&amp;Paste Ops</source>
        <translation>Ops &amp;einfügen</translation>
    </message>
    <message>
        <source>Import the ops, or open the files, of the clipboard</source>
        <translation>Die Ops der Zwischenablage importieren oder ihre Dateien öffnen</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>Lese&amp;zeichen</translation>
    </message>
    <message>
        <source>&amp;Next Bookmark</source>
        <translation>&amp;Nächstes Lesezeichen</translation>
    </message>
    <message>
        <source>P&amp;revious Bookmark</source>
        <translation>&amp;Voriges Lesezeichen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>&amp;Go to Time…</source>
        <translation>&amp;Gehe zu Zeit…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>Show &amp;Everything</source>
        <translation>&amp;Alles zeigen</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Zoom to &amp;Selection</source>
        <translation>Auf Aus&amp;wahl zoomen</translation>
    </message>
    <message>
        <source>Zoom &amp;Back</source>
        <translation>Zoom &amp;zurück</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;Live</translation>
    </message>
    <message>
        <source>Show events as soon as the sleds commit them</source>
        <translation>Ereignisse zeigen, sobald die Sleds sie festschreiben</translation>
    </message>
    <message>
        <source>&amp;Pause Live</source>
        <translation>Live an&amp;halten</translation>
    </message>
    <message>
        <source>Let nothing change what is shown; what is committed is collected</source>
        <translation>Nichts am Gezeigten ändern; was festgeschrieben wird, wird gesammelt</translation>
    </message>
    <message>
        <source>&amp;Follow Newest</source>
        <translation>&amp;Neuestem folgen</translation>
    </message>
    <message>
        <source>Keep the newest events in view</source>
        <translation>Die neuesten Ereignisse im Blick behalten</translation>
    </message>
    <message>
        <source>La&amp;nes Follow Newest</source>
        <translation>Spu&amp;ren folgen Neuestem</translation>
    </message>
    <message>
        <source>Scroll the lanes with the newest events</source>
        <translation>Die Spuren mit den neuesten Ereignissen mitrollen</translation>
    </message>
    <message>
        <source>Main Toolbar</source>
        <translation>Hauptleiste</translation>
    </message>
    <message>
        <source>Edit Fi&amp;lter</source>
        <translation>&amp;Filter bearbeiten</translation>
    </message>
    <message>
        <source>Cle&amp;ar Filter</source>
        <translation>Fi&amp;lter aufheben</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Zoom For&amp;ward</source>
        <translation>Zoom &amp;vor</translation>
    </message>
    <message>
        <source>Notif&amp;y Me Of</source>
        <translation>&amp;Benachrichtigen über</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Read about what has the focus</source>
        <translation>Über das lesen, was den Fokus hat</translation>
    </message>
    <message>
        <source>Preference&amp;s…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>Have colours, keys, times and more as you like</source>
        <translation>Farben, Tasten, Zeiten und mehr nach Wunsch</translation>
    </message>
    <message>
        <source>Open databases, archives and files of ops</source>
        <translation>Datenbanken, Archive und Dateien von Ops öffnen</translation>
    </message>
</context>
<context>
    <name>sled::WindowDocks</name>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;Live</translation>
    </message>
    <message>
        <source>&amp;Close This Source</source>
        <translation>Diese Quelle &amp;schließen</translation>
    </message>
    <message>
        <source>No sources open</source>
        <translation>Keine Quellen offen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>No sleds yet</source>
        <translation>Noch keine Sleds</translation>
    </message>
    <message>
        <source>Sleds; check box: show its lane</source>
        <translation>Sleds; Häkchen: ihre Spur zeigen</translation>
    </message>
    <message>
        <source>Sleds</source>
        <translation>Sleds</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>sled::WindowPages</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Storys</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Ops</source>
        <translation>Ops</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>sled::Workspace</name>
    <message numerus="yes">
        <source>%1 of %2 events shown</source>
        <translation>
            <numerusform>%1 von %2 Ereignis gezeigt</numerusform>
            <numerusform>%1 von %2 Ereignissen gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sources not read to their end</source>
        <translation>
            <numerusform>%1 Quelle nicht bis zum Ende gelesen</numerusform>
            <numerusform>%1 Quellen nicht bis zum Ende gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources are still being read.</source>
        <translation>Quellen werden noch gelesen.</translation>
    </message>
    <message>
        <source>Events are still being filtered.</source>
        <translation>Ereignisse werden noch gefiltert.</translation>
    </message>
    <message>
        <source>Events are still being sorted.</source>
        <translation>Ereignisse werden noch sortiert.</translation>
    </message>
    <message>
        <source>Signatures checked: %1 of %2.</source>
        <translation>Geprüfte Signaturen: %1 von %2.</translation>
    </message>
</context>
</TS>
