<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>sled::AboutBox</name>
    <message>
        <source>About SledScope</source>
        <translation>SledScopeについて</translation>
    </message>
    <message>
        <source>Shows the pipeline history of sleds, and how far it can be trusted. Databases are only read, and left exactly as they are.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Sledのパイプライン履歴と、それがどこまで信頼できるかを表示します。データベースは読み取るだけで、一切変更しません。

GNU General Public License バージョン3以降で提供されるフリーソフトウェアです。</translation>
    </message>
</context>
<context>
    <name>sled::AlikeStages</name>
    <message>
        <source>“%1” and “%2” look the same.</source>
        <translation>「%1」と「%2」は同じに見えます。</translation>
    </message>
    <message>
        <source>Colour alone tells “%1” from “%2”.</source>
        <translation>「%1」と「%2」の違いは色だけです。</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>ほかに%1件あります。</translation>
    </message>
</context>
<context>
    <name>sled::ArchiveLine</name>
    <message>
        <source>A file; it is made if it is not there</source>
        <translation>ファイル（なければ作成されます）</translation>
    </message>
    <message>
        <source>Into the archi&amp;ve:</source>
        <translation>アーカイブ(&amp;V):</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose an archive, or where a new one is made</source>
        <translation>アーカイブ、または新規作成する場所を選択します</translation>
    </message>
    <message>
        <source>Check si&amp;gnatures</source>
        <translation>署名を検証(&amp;G)</translation>
    </message>
    <message>
        <source>Takes most of the time. Ops with a bad one are counted, and imported all the same.</source>
        <translation>最も時間がかかります。署名が不正なOpは数えたうえで、そのままインポートします。</translation>
    </message>
    <message>
        <source>Import into an Archive</source>
        <translation>アーカイブへインポート</translation>
    </message>
    <message>
        <source>Archives (*.sledarchive *.archive);;All files (*)</source>
        <translation>アーカイブ (*.sledarchive *.archive);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
</context>
<context>
    <name>sled::BookmarkControl</name>
    <message>
        <source>Bookmarks</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>The bookmarks in %1 cannot be read: %2. The file stays as it is, and is put aside once you make a bookmark.</source>
        <translation>%1のブックマークを読み取れません: %2。ファイルはそのまま残り、次にブックマークを付けたときに退避されます。</translation>
    </message>
    <message>
        <source>The bookmarks in %1 cannot be read: %2. The file stays as it is.</source>
        <translation>%1のブックマークを読み取れません: %2。ファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>The bookmarks in %1 could not be changed: %2.</source>
        <translation>%1のブックマークを変更できませんでした: %2。</translation>
    </message>
    <message>
        <source>What was in %1 is now in %2.</source>
        <translation>%1の内容を%2へ移しました。</translation>
    </message>
    <message>
        <source>The op of this bookmark is in none of the open sources</source>
        <translation>このブックマークのOpは、開いているどのソースにもありません</translation>
    </message>
    <message>
        <source>The filter hides this event in the table</source>
        <translation>フィルターにより、このイベントは表に表示されていません</translation>
    </message>
    <message>
        <source>The filter hides all events with bookmarks</source>
        <translation>フィルターにより、ブックマークの付いたイベントはすべて非表示です</translation>
    </message>
</context>
<context>
    <name>sled::BookmarksModel</name>
    <message>
        <source>%1, not open</source>
        <translation>%1（開いていません）</translation>
    </message>
    <message>
        <source>Story %1</source>
        <translation>ストーリー %1</translation>
    </message>
    <message>
        <source>Sled %1, number %2</source>
        <translation>Sled %1、番号 %2</translation>
    </message>
    <message>
        <source>Marked %1</source>
        <translation>登録 %1</translation>
    </message>
    <message>
        <source>Its op is in none of the open sources.</source>
        <translation>そのOpは、開いているどのソースにもありません。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>ストーリー</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>sled::BookmarksPane</name>
    <message>
        <source>Bookmarks</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>&amp;Edit Note</source>
        <translation>メモを編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Remove Bookmark</source>
        <translation>ブックマークを削除(&amp;R)</translation>
    </message>
    <message>
        <source>No bookmarks yet.</source>
        <translation>ブックマークはまだありません。</translation>
    </message>
    <message>
        <source>No bookmarks yet. Select an event and press %1.</source>
        <translation>ブックマークはまだありません。イベントを選択して%1を押してください。</translation>
    </message>
</context>
<context>
    <name>sled::CacheControl</name>
    <message>
        <source>The cache cannot be cleared: %1.</source>
        <translation>キャッシュを消去できません: %1。</translation>
    </message>
    <message>
        <source>Clear Cache</source>
        <translation>キャッシュを消去</translation>
    </message>
    <message>
        <source>Forget which ops have passed the signature check?</source>
        <translation>署名検証に合格したOpの記録を消去しますか？</translation>
    </message>
    <message numerus="yes">
        <source>%1 ops are remembered, in %2 of files in %3. They are not checked again when they are read; once forgotten, they are.</source>
        <translation>
            <numerusform>%1件のOpを記録しています（%3にあるファイル、計%2）。これらは読み取り時に再検証されません。消去すると、再び検証されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>消去(&amp;C)</translation>
    </message>
    <message>
        <source>The cache is empty now</source>
        <translation>キャッシュは空になりました</translation>
    </message>
    <message>
        <source>This window does not use them.</source>
        <translation>このウィンドウでは使用していません。</translation>
    </message>
</context>
<context>
    <name>sled::CachePage</name>
    <message>
        <source>Cache</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>&amp;Remember which ops have passed the signature check</source>
        <translation>署名の検証に合格したOpを記録する(&amp;R)</translation>
    </message>
    <message>
        <source>Clear Cac&amp;he…</source>
        <translation>キャッシュを消去(&amp;H)…</translation>
    </message>
    <message>
        <source>Then they are not checked again when they are read again. It holds for what is opened from now on; the command line has an option of its own, --no-cache.</source>
        <translation>記録したOpは、もう一度読み取るときに再検証しません。これから開くものに適用されます。コマンドラインには専用のオプション--no-cacheがあります。</translation>
    </message>
    <message>
        <source>This window was started with --no-cache.</source>
        <translation>このウィンドウは--no-cacheで起動されました。</translation>
    </message>
    <message>
        <source>Nothing is remembered.</source>
        <translation>何も記録されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 ops are remembered, in %2 of files in %3.</source>
        <translation>
            <numerusform>%1件のOpを記録しています（%3にあるファイル、計%2）。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sled::ChartTick</name>
    <message>
        <source>1 s</source>
        <translation>1秒</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10秒</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1分</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10分</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6時間</translation>
    </message>
    <message>
        <source>1 d</source>
        <translation>1日</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1週間</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30日</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1年</translation>
    </message>
    <message>
        <source>10 years</source>
        <translation>10年</translation>
    </message>
    <message>
        <source>100 years</source>
        <translation>100年</translation>
    </message>
    <message>
        <source>10,000 years</source>
        <translation>1万年</translation>
    </message>
    <message>
        <source>1,000,000 years</source>
        <translation>100万年</translation>
    </message>
</context>
<context>
    <name>sled::ChartView</name>
    <message>
        <source>All: %1</source>
        <translation>合計: %1</translation>
    </message>
    <message>
        <source>A picture of the table beside it, which has the same values.</source>
        <translation>隣の表と同じ値を図にしたものです。</translation>
    </message>
</context>
<context>
    <name>sled::ChipRow</name>
    <message>
        <source>Conditions of the filter</source>
        <translation>フィルターの条件</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>折りたたむ</translation>
    </message>
    <message>
        <source>Show the conditions in one row</source>
        <translation>条件を1行で表示します</translation>
    </message>
    <message numerus="yes">
        <source>Show all conditions: %n more</source>
        <translation>
            <numerusform>すべての条件を表示: ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sled::ClearButton</name>
    <message>
        <source>Clear the text</source>
        <translation>テキストを消去</translation>
    </message>
</context>
<context>
    <name>sled::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns of the file, in order</source>
        <translation>ファイルの列（並び順）</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>All columns, in their usual order</source>
        <translation>すべての列を標準の順序で並べます</translation>
    </message>
</context>
<context>
    <name>sled::ColumnList</name>
    <message>
        <source>Drag a column to move it</source>
        <translation>ドラッグで列を移動します</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>Move the column up (Ctrl+Up)</source>
        <translation>列を上へ移動（Ctrl+↑）</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下へ(&amp;D)</translation>
    </message>
    <message>
        <source>Move the column down (Ctrl+Down)</source>
        <translation>列を下へ移動（Ctrl+↓）</translation>
    </message>
</context>
<context>
    <name>sled::ColumnsPage</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns of the table of events, in order</source>
        <translation>イベント表の列（表示順）</translation>
    </message>
    <message>
        <source>The table of events has these columns. Each file that is exported asks for its own.</source>
        <translation>イベント表の列です。エクスポートするファイルの列は、その都度選びます。</translation>
    </message>
</context>
<context>
    <name>sled::CommandField</name>
    <message>
        <source>Command that writes the same file</source>
        <translation>同じファイルを書き出すコマンド</translation>
    </message>
    <message>
        <source>Comma&amp;nd:</source>
        <translation>コマンド(&amp;N):</translation>
    </message>
    <message>
        <source>Writes the same file, byte for byte</source>
        <translation>バイト単位で同一のファイルを書き出します</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>コマンドをコピーします</translation>
    </message>
</context>
<context>
    <name>sled::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか？</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>%1   (%2)</source>
        <translation>%1   (%2)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Nothing that can be done now is called so.</source>
        <translation>いま実行できるものに、その名前はありません。</translation>
    </message>
</context>
<context>
    <name>sled::ComparePage</name>
    <message>
        <source>Source A</source>
        <translation>ソースA</translation>
    </message>
    <message>
        <source>Source B</source>
        <translation>ソースB</translation>
    </message>
    <message>
        <source>Kinds of differences</source>
        <translation>相違の種類</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>Open two sources to compare them.</source>
        <translation>比較するには、ソースを2つ開いてください。</translation>
    </message>
    <message>
        <source>They are compared as soon as all sources are read and their signatures checked.</source>
        <translation>すべてのソースの読み取りと署名の検証が終わりしだい比較します。</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較しています…</translation>
    </message>
    <message numerus="yes">
        <source>%1 ops in both.</source>
        <translation>
            <numerusform>両方にあるOp: %1件。</numerusform>
        </translation>
    </message>
    <message>
        <source>They hold the same, and made the same of it.</source>
        <translation>内容も、その結果も同じです。</translation>
    </message>
    <message>
        <source>They differ.</source>
        <translation>相違があります。</translation>
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
        <translation>なし</translation>
    </message>
    <message>
        <source>a tie: each keeps its own for ever</source>
        <translation>同順位: それぞれの値が残り続けます</translation>
    </message>
    <message>
        <source>B lacks the write that wins</source>
        <translation>Bには優先される書き込みがありません</translation>
    </message>
    <message>
        <source>A lacks the write that wins</source>
        <translation>Aには優先される書き込みがありません</translation>
    </message>
    <message>
        <source>equal seq, an author is not known</source>
        <translation>seqが同じで、作成者の一方が不明です</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Op</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>署名者</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Row in A</source>
        <translation>Aの行</translation>
    </message>
    <message>
        <source>A has it</source>
        <translation>Aの内容</translation>
    </message>
    <message>
        <source>Row in B</source>
        <translation>Bの行</translation>
    </message>
    <message>
        <source>B has it</source>
        <translation>Bの内容</translation>
    </message>
    <message>
        <source>Op id</source>
        <translation>Op ID</translation>
    </message>
    <message>
        <source>In A</source>
        <translation>A側</translation>
    </message>
    <message>
        <source>In B</source>
        <translation>B側</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>ストーリー</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>レジスター</translation>
    </message>
    <message>
        <source>Seq</source>
        <translation>Seq</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>アイテム</translation>
    </message>
    <message>
        <source>Ops in A</source>
        <translation>AのOp</translation>
    </message>
    <message>
        <source>Ops in B</source>
        <translation>BのOp</translation>
    </message>
    <message>
        <source>A lacks</source>
        <translation>Aにないもの</translation>
    </message>
    <message>
        <source>B lacks</source>
        <translation>Bにないもの</translation>
    </message>
    <message>
        <source>Sled</source>
        <translation>Sled</translation>
    </message>
    <message>
        <source>A: time</source>
        <translation>A: 時刻</translation>
    </message>
    <message>
        <source>A: what happened</source>
        <translation>A: 内容</translation>
    </message>
    <message>
        <source>B: time</source>
        <translation>B: 時刻</translation>
    </message>
    <message>
        <source>B: what happened</source>
        <translation>B: 内容</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>row %1, %2</source>
        <translation>行%1、%2</translation>
    </message>
    <message>
        <source>never set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1, from row %2 of the other</source>
        <translation>%1件、相手の行%2から</translation>
    </message>
    <message>
        <source>%1, from row %2 of the other, since about %3</source>
        <translation>%1件、相手の行%2から、%3ごろ以降</translation>
    </message>
    <message numerus="yes">
        <source>%1 events missed</source>
        <translation>
            <numerusform>%1件のイベントを取り逃しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sled::ComparisonGroup</name>
    <message>
        <source>Only in A</source>
        <translation>Aのみ</translation>
    </message>
    <message>
        <source>Only in B</source>
        <translation>Bのみ</translation>
    </message>
    <message>
        <source>Different verdicts</source>
        <translation>判定が異なる</translation>
    </message>
    <message>
        <source>One id, other bytes</source>
        <translation>同じIDで内容が異なる</translation>
    </message>
    <message>
        <source>Registers that differ</source>
        <translation>値が異なるレジスター</translation>
    </message>
    <message>
        <source>Items in one alone</source>
        <translation>片方だけのアイテム</translation>
    </message>
    <message>
        <source>Signers</source>
        <translation>署名者</translation>
    </message>
    <message>
        <source>Events side by side</source>
        <translation>イベントの並列表示</translation>
    </message>
</context>
<context>
    <name>sled::CoreText</name>
    <message>
        <source>an entry that names no sled was signed by %1</source>
        <translation>Sledを示していないエントリーが%1によって署名されています</translation>
    </message>
    <message>
        <source>the entry names its signer in upper case, as no server does</source>
        <translation>エントリーの署名者が大文字で書かれています（サーバーはそう書きません）</translation>
    </message>
    <message>
        <source>an entry that names sled %1 was signed by %2</source>
        <translation>Sled %1を示すエントリーが%2によって署名されています</translation>
    </message>
    <message>
        <source>its inner author %1 is neither its signer %2 nor the element that it is about</source>
        <translation>内部の作成者%1が、署名者%2でも対象の要素でもありません</translation>
    </message>
    <message>
        <source>ops %1 and %2 are both number %3 of %4 in one list</source>
        <translation>Op %1と%2が、同じリストでともに%4の番号%3になっています</translation>
    </message>
    <message>
        <source>%1 was set at seq %2 to %3</source>
        <translation>%1は、seq %2で次の値に設定されました: %3</translation>
    </message>
    <message>
        <source>%1 by op %2 and to %3</source>
        <translation>%1（Op %2）、さらに%3</translation>
    </message>
    <message>
        <source>%1 by op %2 and %3 times more</source>
        <translation>%1（Op %2）、ほか%3回</translation>
    </message>
    <message>
        <source>%1 by op %2</source>
        <translation>%1（Op %2）</translation>
    </message>
    <message>
        <source>a long value with the SHA-256 %1</source>
        <translation>SHA-256が%1の長い値</translation>
    </message>
    <message>
        <source>items has %1</source>
        <translation>itemsでは%1</translation>
    </message>
    <message>
        <source>pipeline_items has %1</source>
        <translation>pipeline_itemsでは%1</translation>
    </message>
    <message>
        <source>the log ends in %1</source>
        <translation>ログの最後は%1</translation>
    </message>
    <message>
        <source>%1 is missing or no number</source>
        <translation>%1がないか、数値ではありません</translation>
    </message>
    <message>
        <source>%1 is out of range or no whole number</source>
        <translation>%1が範囲外か、整数ではありません</translation>
    </message>
    <message>
        <source>%1 is missing or no text</source>
        <translation>%1がないか、文字列ではありません</translation>
    </message>
    <message>
        <source>the op deletes an entry of the event log, which only grows</source>
        <translation>このOpは、追記専用のイベントログのエントリーを削除します</translation>
    </message>
    <message>
        <source>the op changes an entry of the event log, which only grows</source>
        <translation>このOpは、追記専用のイベントログのエントリーを変更します</translation>
    </message>
    <message>
        <source>the entry of the event log is no object</source>
        <translation>イベントログのエントリーがオブジェクトではありません</translation>
    </message>
    <message>
        <source>%1 does not lead from %2 to %3</source>
        <translation>%1では%2から%3へ移動しません</translation>
    </message>
    <message>
        <source>the sled declares that it missed events, but not which: from %1 to %2, under a story</source>
        <translation>Sledはイベントの取り逃しを宣言していますが、どれかが不明です: %1から%2（ストーリー付き）</translation>
    </message>
    <message>
        <source>the sled declares that it missed events, but not which: from %1 to %2</source>
        <translation>Sledはイベントの取り逃しを宣言していますが、どれかが不明です: %1から%2</translation>
    </message>
    <message>
        <source>sled %1 declares that it missed %2, which overlaps %3 that it declared too</source>
        <translation>Sled %1が取り逃しを宣言: %2。これも宣言済みの%3と重なります</translation>
    </message>
    <message>
        <source>sled %1 declares that it missed %2</source>
        <translation>Sled %1が取り逃しを宣言: %2</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>イベント%1</translation>
    </message>
    <message>
        <source>events %1 to %2</source>
        <translation>イベント%1～%2</translation>
    </message>
    <message>
        <source>events %1 to %2 (%3)</source>
        <translation>イベント%1～%2（%3件）</translation>
    </message>
    <message>
        <source>%1; also in %2</source>
        <translation>%1（次にもあり: %2）</translation>
    </message>
    <message>
        <source>%1; also in %2 and %3 more</source>
        <translation>%1（次にもあり: %2、ほか%3件）</translation>
    </message>
    <message>
        <source>the path %1 goes on into a plain value, which has no parts</source>
        <translation>パス%1が、部分を持たない単純な値の中へ続いています</translation>
    </message>
    <message>
        <source>the path %1 goes on into an element that has no content</source>
        <translation>パス%1が、内容のない要素の中へ続いています</translation>
    </message>
    <message>
        <source>the path %1 leads to no field or element that is there yet</source>
        <translation>パス%1の先に、該当するフィールドや要素がまだありません</translation>
    </message>
    <message>
        <source>the path %1 begins with a field that is not known here</source>
        <translation>パス%1が、ここでは未知のフィールドで始まっています</translation>
    </message>
    <message>
        <source>waits for its origin, or for an op that it depends on</source>
        <translation>起点、または依存先のOpを待っています</translation>
    </message>
    <message>
        <source>the op calls itself %1, which is not the hash of what it says</source>
        <translation>Opは%1と名乗っていますが、内容のハッシュと一致しません</translation>
    </message>
    <message>
        <source>the signature over op %1 was not made by %2, its signer</source>
        <translation>Op %1の署名は、署名者とされる%2によるものではありません</translation>
    </message>
    <message>
        <source>the log of sled %1 begins with event %2; earlier ones are in no source</source>
        <translation>Sled %1のログはイベント%2から始まり、それ以前はどのソースにもありません</translation>
    </message>
    <message>
        <source>%1 of sled %2 is in no source, and no gap says so</source>
        <translation>Sled %2の%1がどのソースになく、欠落の宣言もありません</translation>
    </message>
    <message>
        <source>%1 of sled %2 (%3) are in no source, and no gap says so</source>
        <translation>Sled %2の%1（%3件）がどのソースになく、欠落の宣言もありません</translation>
    </message>
    <message>
        <source>ops %1 and %2 are both event %3 of sled %4</source>
        <translation>Op %1と%2が、ともにSled %4のイベント%3です</translation>
    </message>
    <message>
        <source>event %1 of sled %2 is %3 s earlier than event %4 before it</source>
        <translation>Sled %2のイベント%1が、その前のイベント%4より%3秒早くなっています</translation>
    </message>
    <message>
        <source>What it says is lost: a server cannot start on a row that is no op, and leaves out an entry of the event log that is not whole.</source>
        <translation>内容は失われています。サーバーはOpでない行があると起動できず、イベントログの不完全なエントリーは読み飛ばします。</translation>
    </message>
    <message>
        <source>The id is not that of the content: the op was altered after it was made, or made by broken software. No sled applies it.</source>
        <translation>IDが内容と一致しません。Opは作成後に改変されたか、不具合のあるソフトウェアで作られました。どのSledも適用しません。</translation>
    </message>
    <message>
        <source>The named signer did not sign this. It is forged or damaged, and no sled applies it.</source>
        <translation>示された署名者による署名ではありません。偽造または破損しており、どのSledも適用しません。</translation>
    </message>
    <message>
        <source>The op was signed but changes nothing, or changes what must not be changed. Sleds that received their ops in another order may have taken it differently.</source>
        <translation>Opは署名されていますが、何も変えないか、変えてはならないものを変えます。別の順序でOpを受け取ったSledは、異なる扱いをした可能性があります。</translation>
    </message>
    <message>
        <source>The op takes no effect here until what it needs arrives. If it never does, that part of the history is missing.</source>
        <translation>必要なものが届くまで、このOpはここでは効果がありません。届かなければ、履歴のその部分は欠けたままです。</translation>
    </message>
    <message>
        <source>Who is said to have done it is not who signed it. Trust the signer, not the name.</source>
        <translation>行ったとされる者と署名した者が異なります。名前ではなく署名者を信頼してください。</translation>
    </message>
    <message>
        <source>The sled itself says that it missed these transitions. They happened, but are not in its log.</source>
        <translation>これらの遷移を取り逃したとSled自身が述べています。実際に起きましたが、そのログにはありません。</translation>
    </message>
    <message>
        <source>The sled wrote these events, but no open source holds them: they were lost, or are in a database that is not open.</source>
        <translation>Sledはこれらのイベントを書きましたが、開いているどのソースにもありません。失われたか、開いていないデータベースにあります。</translation>
    </message>
    <message>
        <source>The sled numbered two events alike: it was restored from a backup, or runs twice with one key. The order of its events is not certain.</source>
        <translation>Sledが2つのイベントに同じ番号を付けました。バックアップから復元されたか、同じ鍵で二重に動いています。イベントの順序は確かではありません。</translation>
    </message>
    <message>
        <source>The author used one number for two ops, which a sound sled never does: its state was reset, or its key is in use elsewhere.</source>
        <translation>作成者が2つのOpに同じ番号を使いました。正常なSledでは起こりません。状態が巻き戻されたか、鍵が別の場所でも使われています。</translation>
    </message>
    <message>
        <source>Two writes tie, so each sled keeps what it saw first: they may disagree on this value for ever.</source>
        <translation>2つの書き込みが同順位のため、各Sledは先に見た方を保ちます。この値はいつまでも食い違う可能性があります。</translation>
    </message>
    <message>
        <source>Earlier events were compacted away or were never copied here; durations that begin there are not known.</source>
        <translation>以前のイベントは圧縮で除かれたか、ここへ複製されていません。そこから始まる所要時間は不明です。</translation>
    </message>
    <message>
        <source>The clock of the sled was set back, or wrong before: do not trust durations around here.</source>
        <translation>Sledの時計が戻されたか、以前から狂っていました。この前後の所要時間は信頼しないでください。</translation>
    </message>
    <message>
        <source>The pipeline does not move stories this way by itself: somebody did it by hand, or another version of the server did.</source>
        <translation>パイプラインが自動でこのように移動させることはありません。手動か、別バージョンのサーバーによるものです。</translation>
    </message>
    <message>
        <source>The sled contradicts itself about where the story is. The document (items) counts; the log or the copy is behind.</source>
        <translation>ストーリーの位置についてSledの記録が矛盾しています。ドキュメント（items）が正で、ログまたは複製が遅れています。</translation>
    </message>
    <message>
        <source>A newer server wrote it. What it says is not shown, and nothing is wrong with it.</source>
        <translation>新しいサーバーが書いたものです。内容は表示されませんが、問題はありません。</translation>
    </message>
    <message>
        <source>the op waits for its origin or for an op that it depends on</source>
        <translation>Opは起点、または依存先のOpを待っています</translation>
    </message>
    <message>
        <source>the signature is not one that the claimed author made over this op</source>
        <translation>署名は、示された作成者がこのOpに対して行ったものではありません</translation>
    </message>
    <message>
        <source>the op id is not the hash of what the op says</source>
        <translation>Op IDがOpの内容のハッシュと一致しません</translation>
    </message>
    <message>
        <source>the path leads to no field or element of the document</source>
        <translation>パスの先に、ドキュメントのフィールドや要素がありません</translation>
    </message>
    <message>
        <source>the path ends at a struct, which cannot be changed as a whole</source>
        <translation>パスが、全体としては変更できない構造体で終わっています</translation>
    </message>
    <message>
        <source>the path goes on into a plain value, which has no parts</source>
        <translation>パスが、部分を持たない単純な値の中へ続いています</translation>
    </message>
    <message>
        <source>the path goes on into an element that has no content</source>
        <translation>パスが、内容のない要素の中へ続いています</translation>
    </message>
    <message>
        <source>the row does not hold an op</source>
        <translation>この行にOpはありません</translation>
    </message>
    <message>
        <source>the row has %1 bytes; at most %2 are read</source>
        <translation>行は%1バイトですが、読み取れるのは%2バイトまでです</translation>
    </message>
    <message>
        <source>op_json is NULL</source>
        <translation>op_jsonがNULLです</translation>
    </message>
    <message>
        <source>op_json is a number, not a text</source>
        <translation>op_jsonが文字列ではなく数値です</translation>
    </message>
    <message>
        <source>more than %1 ops wait; this one is not tried again</source>
        <translation>待機中のOpが%1件を超えたため、このOpは再試行しません</translation>
    </message>
    <message>
        <source>waits for an op that it depends on, or for its origin</source>
        <translation>依存先のOp、または起点を待っています</translation>
    </message>
    <message>
        <source>waits for the element %1 that it changes</source>
        <translation>変更対象の要素%1を待っています</translation>
    </message>
    <message>
        <source>waits for its origin %1</source>
        <translation>起点%1を待っています</translation>
    </message>
    <message>
        <source>the field %1 is no %2</source>
        <translation>フィールド%1の値が次の形式ではありません: %2</translation>
    </message>
    <message>
        <source>the field %1 stands there twice</source>
        <translation>フィールド%1が2回あります</translation>
    </message>
    <message>
        <source>the field %1 is missing</source>
        <translation>フィールド%1がありません</translation>
    </message>
    <message>
        <source>the path has more than %1 segments</source>
        <translation>パスの区切りが%1個を超えています</translation>
    </message>
    <message>
        <source>array</source>
        <translation>配列</translation>
    </message>
    <message>
        <source>object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>list of fields and indexes</source>
        <translation>フィールドと添字のリスト</translation>
    </message>
    <message>
        <source>it depends on more than %1 ops</source>
        <translation>依存先のOpが%1件を超えています</translation>
    </message>
    <message>
        <source>list of 64 bytes each</source>
        <translation>各64バイトのリスト</translation>
    </message>
    <message>
        <source>whole number from 0 to 2^64 - 1</source>
        <translation>0から2^64 - 1までの整数</translation>
    </message>
    <message>
        <source>JSON, but no object</source>
        <translation>JSONですが、オブジェクトではありません</translation>
    </message>
    <message>
        <source>32 bytes</source>
        <translation>32バイト</translation>
    </message>
    <message>
        <source>64 bytes</source>
        <translation>64バイト</translation>
    </message>
    <message>
        <source>inner author</source>
        <translation>内部の作成者</translation>
    </message>
    <message>
        <source>truth value</source>
        <translation>真偽値</translation>
    </message>
    <message>
        <source>the row is empty</source>
        <translation>行が空です</translation>
    </message>
    <message>
        <source>more than %1 levels of nesting</source>
        <translation>入れ子が%1段を超えています</translation>
    </message>
    <message>
        <source>it holds a number that is too large: beyond 1.8e308</source>
        <translation>大きすぎる数値を含んでいます（1.8e308超）</translation>
    </message>
    <message>
        <source>it holds a text with half a surrogate pair</source>
        <translation>サロゲートペアの片方だけを持つ文字列を含んでいます</translation>
    </message>
    <message>
        <source>not JSON: %1</source>
        <translation>JSONではありません: %1</translation>
    </message>
    <message>
        <source>waited for what it needs, applied when that came</source>
        <translation>必要なものを待ち、届いた時点で適用されました</translation>
    </message>
    <message>
        <source>waited for what it needs, then refused: %1</source>
        <translation>必要なものを待ったのち、拒否されました: %1</translation>
    </message>
    <message>
        <source>the id is not the SHA-256 of what the op says</source>
        <translation>IDがOpの内容のSHA-256と一致しません</translation>
    </message>
    <message>
        <source>the signature is not that of the signer</source>
        <translation>署名が署名者のものではありません</translation>
    </message>
    <message>
        <source>an envelope of a version other than 1, which this program does not know</source>
        <translation>このプログラムが対応していない、バージョン1以外のエンベロープです</translation>
    </message>
    <message>
        <source>a sync frame of type op without an op</source>
        <translation>Opのない、op型の同期フレームです</translation>
    </message>
    <message>
        <source>a list of ops within another</source>
        <translation>Opのリストが入れ子になっています</translation>
    </message>
    <message>
        <source>a sync frame of type bulk without ops</source>
        <translation>Opのない、bulk型の同期フレームです</translation>
    </message>
    <message>
        <source>a text that is not valid JSON</source>
        <translation>有効なJSONではない文字列です</translation>
    </message>
    <message>
        <source>visible</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>the entries in the log leave no number free</source>
        <translation>ログのエントリーに空き番号がありません</translation>
    </message>
    <message>
        <source>no events can be missed from %1 to %2</source>
        <translation>%1から%2の間に取り逃しはあり得ません</translation>
    </message>
    <message>
        <source>the rows that were read are not in the file any more: the history was compacted or the file replaced; what it holds now is shown as a source of its own</source>
        <translation>読み取った行がファイルにありません。履歴が圧縮されたか、ファイルが置き換えられました。現在の内容は別のソースとして表示します</translation>
    </message>
    <message>
        <source>row %1 was changed in the file after it was read, so what is shown may be out of date; reload it</source>
        <translation>行%1が読み取り後に変更されたため、表示が古い可能性があります。再読み込みしてください</translation>
    </message>
    <message>
        <source>the file has changed since it was read, so what forged ops led to cannot be taken back; reload it</source>
        <translation>読み取り後にファイルが変わったため、偽造されたOpの影響を取り消せません。再読み込みしてください</translation>
    </message>
    <message>
        <source>stopped before it began</source>
        <translation>開始前に停止しました</translation>
    </message>
    <message>
        <source>stopped on request; the archive is as it was</source>
        <translation>要求により停止しました。アーカイブは変更されていません</translation>
    </message>
    <message>
        <source>stopped on request</source>
        <translation>要求により停止しました</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセルされました</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>キャンセルされました</translation>
    </message>
    <message>
        <source>it is the archive itself, which has all of its ops; leave the source &apos;%1&apos; out</source>
        <translation>アーカイブ自身であり、そのOpはすべて含まれています。ソース「%1」を外してください</translation>
    </message>
    <message>
        <source>it changed while it was read; import it again</source>
        <translation>読み取り中に変更されました。もう一度インポートしてください</translation>
    </message>
    <message>
        <source>%1: the process of this sled ended before its time (%2); start the demonstration again, it goes on from there</source>
        <translation>%1: このSledのプロセスが途中で終了しました（%2）。デモをもう一度開始すると、そこから続きます</translation>
    </message>
    <message>
        <source>%1; make room, or name another file</source>
        <translation>%1。空き容量を増やすか、別のファイルを指定してください</translation>
    </message>
    <message>
        <source>nothing is written, for no source can be read; %1: %2</source>
        <translation>読み取れるソースがないため、何も書き出しません。%1: %2</translation>
    </message>
    <message>
        <source>sources are still being read, checked or filtered; try again when that is done</source>
        <translation>ソースの読み取り、検証、または絞り込みの途中です。終わってからもう一度試してください</translation>
    </message>
    <message>
        <source>the temporary directory cannot hold it (%1); make room, or save the text as a file</source>
        <translation>一時ディレクトリに収まりません（%1）。空き容量を増やすか、テキストをファイルに保存してください</translation>
    </message>
    <message>
        <source>it is longer than %1 million characters; save it as a file</source>
        <translation>%1百万文字を超えています。ファイルに保存してください</translation>
    </message>
    <message>
        <source>no temporary directory can be made (%1); make room, or set TMPDIR</source>
        <translation>一時ディレクトリを作成できません（%1）。空き容量を増やすか、TMPDIRを設定してください</translation>
    </message>
    <message>
        <source>it does not begin as JSON</source>
        <translation>先頭がJSONではありません</translation>
    </message>
    <message>
        <source>no op is in it</source>
        <translation>Opが含まれていません</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>行%1: %2</translation>
    </message>
    <message>
        <source>row %1 holds something else than when it was read</source>
        <translation>行%1の内容が、読み取り時と異なります</translation>
    </message>
    <message>
        <source>there is no such archive</source>
        <translation>そのようなアーカイブはありません</translation>
    </message>
    <message>
        <source>there is no import %1; the list of imports tells which there are</source>
        <translation>インポート%1はありません。一覧で確認してください</translation>
    </message>
    <message>
        <source>another import is making it; try again when that has finished</source>
        <translation>別のインポートが作成中です。終わってからもう一度試してください</translation>
    </message>
    <message>
        <source>the file &apos;%1&apos; is in the way, which it is to be made as</source>
        <translation>作成に使うファイル「%1」がすでにあります</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be removed</source>
        <translation>「%1」を削除できません</translation>
    </message>
    <message>
        <source>%1 (now %2)</source>
        <translation>%1（現在は%2）</translation>
    </message>
    <message>
        <source>it cannot be created</source>
        <translation>作成できません</translation>
    </message>
    <message>
        <source>it cannot be created (%1)</source>
        <translation>作成できません（%1）</translation>
    </message>
    <message>
        <source>it cannot be looked at</source>
        <translation>調べられません</translation>
    </message>
    <message>
        <source>a file of that name has come meanwhile; import again</source>
        <translation>その間に同じ名前のファイルができました。もう一度インポートしてください</translation>
    </message>
    <message>
        <source>it cannot be given its name</source>
        <translation>名前を付けられません</translation>
    </message>
    <message>
        <source>it is %1, not an archive, and is not written to; name another file</source>
        <translation>アーカイブではなく%1のため、書き込みません。別のファイルを指定してください</translation>
    </message>
    <message>
        <source>a newer version of SledScope made it; use that one, or another archive</source>
        <translation>新しいバージョンのSledScopeで作成されています。そのバージョンか、別のアーカイブを使ってください</translation>
    </message>
    <message>
        <source>another program&apos;s database</source>
        <translation>別のプログラムのデータベース</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>空のファイル</translation>
    </message>
    <message>
        <source>another file</source>
        <translation>別の種類のファイル</translation>
    </message>
    <message>
        <source>the name of the archive is empty</source>
        <translation>アーカイブの名前が空です</translation>
    </message>
    <message>
        <source>there is no directory &apos;%1&apos;; make it first</source>
        <translation>ディレクトリ「%1」がありません。先に作成してください</translation>
    </message>
    <message>
        <source>it is a symbolic link to a file that is missing; name that file</source>
        <translation>存在しないファイルへのシンボリックリンクです。元のファイルを指定してください</translation>
    </message>
    <message>
        <source>names that end in %1 are those of unfinished or accompanying files; choose another name</source>
        <translation>%1で終わる名前は、作成途中や付属のファイルに使われます。別の名前を選んでください</translation>
    </message>
    <message>
        <source>the %1 file of another database is in the way; name another file</source>
        <translation>別のデータベースの%1ファイルがあります。別のファイルを指定してください</translation>
    </message>
    <message>
        <source>the %1 file of another database is in the way; choose another name</source>
        <translation>別のデータベースの%1ファイルがあります。別の名前を選んでください</translation>
    </message>
    <message>
        <source>it is a directory; name a file in it</source>
        <translation>ディレクトリです。その中のファイルを指定してください</translation>
    </message>
    <message>
        <source>it is a directory</source>
        <translation>ディレクトリです</translation>
    </message>
    <message>
        <source>its tables are not those of an archive; import into a new one</source>
        <translation>テーブルがアーカイブのものではありません。新しいアーカイブへインポートしてください</translation>
    </message>
    <message>
        <source>another import, or another program, has it locked; try again when that has finished</source>
        <translation>別のインポートかプログラムがロックしています。終わってからもう一度試してください</translation>
    </message>
    <message>
        <source>%1; it is as it was: make room or make it writable, and import again</source>
        <translation>%1。アーカイブは変更されていません。空き容量を増やすか書き込み可能にして、もう一度インポートしてください</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>its directory cannot be made</source>
        <translation>ディレクトリを作成できません</translation>
    </message>
    <message>
        <source>another window is writing it; try again</source>
        <translation>別のウィンドウが書き込み中です。もう一度試してください</translation>
    </message>
    <message>
        <source>it cannot be written there</source>
        <translation>そこには書き込めません</translation>
    </message>
    <message>
        <source>it is damaged, and cannot be put aside</source>
        <translation>破損しており、退避できません</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>破損しています</translation>
    </message>
    <message>
        <source>all notes together are too long</source>
        <translation>メモの合計が長すぎます</translation>
    </message>
    <message>
        <source>there is no cache directory</source>
        <translation>キャッシュディレクトリがありません</translation>
    </message>
    <message>
        <source>it is no directory, or a symbolic link to one</source>
        <translation>ディレクトリではないか、シンボリックリンクです</translation>
    </message>
    <message>
        <source>it belongs to another user</source>
        <translation>別のユーザーのものです</translation>
    </message>
    <message>
        <source>others may look into it</source>
        <translation>他のユーザーが中を見られます</translation>
    </message>
    <message>
        <source>its key is being replaced</source>
        <translation>鍵を交換中です</translation>
    </message>
    <message>
        <source>its key cannot be kept from others</source>
        <translation>鍵を他のユーザーから保護できません</translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation>シンボリックリンクです</translation>
    </message>
    <message>
        <source>it is another file than was written</source>
        <translation>書き込んだものとは別のファイルです</translation>
    </message>
    <message>
        <source>others may read it</source>
        <translation>他のユーザーが読み取れます</translation>
    </message>
    <message>
        <source>it cannot be read to its end</source>
        <translation>最後まで読み取れません</translation>
    </message>
    <message>
        <source>it is no run</source>
        <translation>記録のまとまりではありません</translation>
    </message>
    <message>
        <source>it was written by other rules, or is cut off</source>
        <translation>別の規則で書かれたか、途中で切れています</translation>
    </message>
    <message>
        <source>it was changed, or written with another key</source>
        <translation>改変されたか、別の鍵で書かれています</translation>
    </message>
    <message>
        <source>its marks are not in order</source>
        <translation>記録の並びが正しくありません</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver (QSQLITE) is not installed</source>
        <translation>QtのSQLiteドライバー（QSQLITE）がインストールされていません</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver uses another SQLite than this program</source>
        <translation>QtのSQLiteドライバーが、このプログラムとは別のSQLiteを使っています</translation>
    </message>
    <message>
        <source>there is no such file; if its name is not UTF-8, rename it, or name a link to it</source>
        <translation>そのファイルはありません。名前がUTF-8でない場合は、名前を変えるか、リンクを指定してください</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>そのファイルはありません</translation>
    </message>
    <message>
        <source>no permission to reach it; check the rights of its directories</source>
        <translation>アクセスする権限がありません。ディレクトリの権限を確認してください</translation>
    </message>
    <message>
        <source>it cannot be examined (%1)</source>
        <translation>調べられません（%1）</translation>
    </message>
    <message>
        <source>the path is empty; name a file</source>
        <translation>パスが空です。ファイルを指定してください</translation>
    </message>
    <message>
        <source>it is a directory; name the database file in it, as in .huskies/pipeline.db</source>
        <translation>ディレクトリです。.huskies/pipeline.db のように、中のデータベースファイルを指定してください</translation>
    </message>
    <message>
        <source>it is a pipe, a socket or a device, not a file</source>
        <translation>ファイルではなく、パイプ、ソケット、またはデバイスです</translation>
    </message>
    <message>
        <source>the file is empty; nothing was written yet</source>
        <translation>ファイルが空です。まだ何も書き込まれていません</translation>
    </message>
    <message>
        <source>it is not an SQLite database, or it is encrypted</source>
        <translation>SQLiteデータベースではないか、暗号化されています</translation>
    </message>
    <message>
        <source>another program changes it all the time; try again later</source>
        <translation>別のプログラムが変更し続けています。後でもう一度試してください</translation>
    </message>
    <message>
        <source>it changes all the time; try again later</source>
        <translation>変更され続けています。後でもう一度試してください</translation>
    </message>
    <message>
        <source>the stored key is not of the right length</source>
        <translation>保存されている鍵の長さが正しくありません</translation>
    </message>
    <message>
        <source>there is no row %1</source>
        <translation>行%1はありません</translation>
    </message>
    <message>
        <source>it is UTF-16 text; save it as UTF-8 and try again</source>
        <translation>UTF-16のテキストです。UTF-8で保存して、もう一度試してください</translation>
    </message>
    <message>
        <source>the file ends within a list of ops</source>
        <translation>ファイルがOpのリストの途中で終わっています</translation>
    </message>
    <message>
        <source>a list of ops is broken here; reading went on at the next line</source>
        <translation>ここでOpのリストが壊れています。次の行から読み取りを続けました</translation>
    </message>
    <message>
        <source>the file exists already; choose another name</source>
        <translation>ファイルはすでにあります。別の名前を選んでください</translation>
    </message>
    <message>
        <source>its permissions cannot be set</source>
        <translation>権限を設定できません</translation>
    </message>
    <message>
        <source>it is not a demonstration database; nothing is written into others</source>
        <translation>デモ用データベースではありません。それ以外には書き込みません</translation>
    </message>
    <message>
        <source>a reader keeps the log from being emptied</source>
        <translation>読み取り中のプログラムがあるため、ログを空にできません</translation>
    </message>
    <message>
        <source>there is no directory &apos;%1&apos;; make it first, or name a file in one that exists</source>
        <translation>ディレクトリ「%1」がありません。先に作成するか、既存のディレクトリのファイルを指定してください</translation>
    </message>
    <message>
        <source>it cannot be written (%1); name a file in a directory of your own</source>
        <translation>書き込めません（%1）。自分のディレクトリのファイルを指定してください</translation>
    </message>
    <message>
        <source>the name of the output file is empty</source>
        <translation>出力ファイルの名前が空です</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a device or a pipe; name a file</source>
        <translation>「%1」はデバイスまたはパイプです。ファイルを指定してください</translation>
    </message>
    <message>
        <source>&apos;%1&apos; %2 and is not overwritten; name another file</source>
        <translation>「%1」は%2ため、上書きしません。別のファイルを指定してください</translation>
    </message>
    <message>
        <source>belongs to the source &apos;%1&apos;</source>
        <translation>ソース「%1」の一部である</translation>
    </message>
    <message>
        <source>belongs to the database &apos;%1&apos;</source>
        <translation>データベース「%1」の一部である</translation>
    </message>
    <message>
        <source>is an SQLite database</source>
        <translation>SQLiteデータベースである</translation>
    </message>
    <message>
        <source>seems to be a database, for there is &apos;%1&apos;,</source>
        <translation>「%1」があり、データベースと思われる</translation>
    </message>
    <message>
        <source>there is no room to unpack it for reading (%1)</source>
        <translation>読み取りのために展開する空き容量がありません（%1）</translation>
    </message>
    <message>
        <source>there is no directory to unpack it into (%1)</source>
        <translation>展開先のディレクトリがありません（%1）</translation>
    </message>
    <message>
        <source>the temporary directory cannot be written to (%1)</source>
        <translation>一時ディレクトリに書き込めません（%1）</translation>
    </message>
    <message>
        <source>the temporary directory cannot hold a private copy (%1)</source>
        <translation>一時ディレクトリに専用の複製が収まりません（%1）</translation>
    </message>
    <message>
        <source>a private copy needs %1 MiB, more than the temporary directory has; set TMPDIR to a larger one</source>
        <translation>専用の複製に%1 MiB必要ですが、一時ディレクトリの空きが足りません。TMPDIRをより大きな場所に設定してください</translation>
    </message>
    <message>
        <source>its %1 file cannot be copied: %2</source>
        <translation>%1ファイルを複製できません: %2</translation>
    </message>
    <message>
        <source>no temporary directory for a private copy (%1)</source>
        <translation>専用の複製を置く一時ディレクトリがありません（%1）</translation>
    </message>
    <message>
        <source>another program wrote to it while it was copied; try again later</source>
        <translation>複製中に別のプログラムが書き込みました。後でもう一度試してください</translation>
    </message>
    <message>
        <source>no permission to read it</source>
        <translation>読み取る権限がありません</translation>
    </message>
    <message>
        <source>it cannot be read (%1)</source>
        <translation>読み取れません（%1）</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>reading stopped after row %1: %2</source>
        <translation>行%1の後で読み取りが止まりました: %2</translation>
    </message>
    <message>
        <source>reading stopped before the first row: %1</source>
        <translation>最初の行の前で読み取りが止まりました: %1</translation>
    </message>
    <message>
        <source>row %1 is no longer what it was when it was read: the history was compacted or the file replaced; read it again from the start</source>
        <translation>行%1が読み取り時と異なります。履歴が圧縮されたか、ファイルが置き換えられました。最初から読み直してください</translation>
    </message>
    <message>
        <source>the rows that follow are not in order</source>
        <translation>以降の行の順序が正しくありません</translation>
    </message>
    <message>
        <source>it has no table crdt_ops; is it the database of a sled?</source>
        <translation>テーブルcrdt_opsがありません。Sledのデータベースですか？</translation>
    </message>
    <message>
        <source>its crdt_ops is a view, not a table</source>
        <translation>crdt_opsがテーブルではなくビューです</translation>
    </message>
    <message>
        <source>its crdt_ops is a virtual table</source>
        <translation>crdt_opsが仮想テーブルです</translation>
    </message>
    <message>
        <source>its crdt_ops is WITHOUT ROWID, so the order of its ops is unknown</source>
        <translation>crdt_opsがWITHOUT ROWIDのため、Opの順序が不明です</translation>
    </message>
    <message>
        <source>its crdt_ops has no column op_json</source>
        <translation>crdt_opsに列op_jsonがありません</translation>
    </message>
    <message>
        <source>the op_json of its crdt_ops is computed, not stored</source>
        <translation>crdt_opsのop_jsonが、保存された値ではなく計算列です</translation>
    </message>
    <message>
        <source>columns of its crdt_ops hide all the names of the rowid</source>
        <translation>crdt_opsの列がrowidの名前をすべて隠しています</translation>
    </message>
    <message>
        <source>SQLite does not understand its schema</source>
        <translation>SQLiteがスキーマを解釈できません</translation>
    </message>
    <message>
        <source>no permission to open it</source>
        <translation>開く権限がありません</translation>
    </message>
    <message>
        <source>another program keeps it locked; try again when that has finished</source>
        <translation>別のプログラムがロックしています。終わってからもう一度試してください</translation>
    </message>
    <message>
        <source>it, or the directory that it is in, is read-only</source>
        <translation>ファイルまたはそのディレクトリが読み取り専用です</translation>
    </message>
    <message>
        <source>the database is damaged; restore it from a backup</source>
        <translation>データベースが破損しています。バックアップから復元してください</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>such a row is already stored</source>
        <translation>同じ行がすでに保存されています</translation>
    </message>
    <message>
        <source>SQLite could not read it</source>
        <translation>SQLiteが読み取れませんでした</translation>
    </message>
    <message>
        <source>SQLite does not understand its schema (%1)</source>
        <translation>SQLiteがスキーマを解釈できません（%1）</translation>
    </message>
    <message>
        <source>no permission to open it (%1)</source>
        <translation>開く権限がありません（%1）</translation>
    </message>
    <message>
        <source>another program keeps it locked; try again when that has finished (%1)</source>
        <translation>別のプログラムがロックしています。終わってからもう一度試してください（%1）</translation>
    </message>
    <message>
        <source>it, or the directory that it is in, is read-only (%1)</source>
        <translation>ファイルまたはそのディレクトリが読み取り専用です（%1）</translation>
    </message>
    <message>
        <source>the database is damaged; restore it from a backup (%1)</source>
        <translation>データベースが破損しています。バックアップから復元してください（%1）</translation>
    </message>
    <message>
        <source>the disk is full (%1)</source>
        <translation>ディスクがいっぱいです（%1）</translation>
    </message>
    <message>
        <source>such a row is already stored (%1)</source>
        <translation>同じ行がすでに保存されています（%1）</translation>
    </message>
    <message>
        <source>it is not an SQLite database, or it is encrypted (%1)</source>
        <translation>SQLiteデータベースではないか、暗号化されています（%1）</translation>
    </message>
    <message>
        <source>SQLite could not read it (%1)</source>
        <translation>SQLiteが読み取れませんでした（%1）</translation>
    </message>
    <message>
        <source>there is no memory to unpack it</source>
        <translation>展開するためのメモリがありません</translation>
    </message>
    <message>
        <source>something that is not gzip follows its gzip data</source>
        <translation>gzipデータの後に、gzipでないデータが続いています</translation>
    </message>
    <message>
        <source>its gzip data is cut off; copy the file again</source>
        <translation>gzipデータが途中で切れています。ファイルをもう一度コピーしてください</translation>
    </message>
    <message>
        <source>its gzip data is damaged; copy the file again</source>
        <translation>gzipデータが破損しています。ファイルをもう一度コピーしてください</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size, as no file of ops does; if you trust it, unpack it and open the result</source>
        <translation>展開すると%1倍を超え、Opのファイルとしては異常です。信頼できる場合は、展開してから開いてください</translation>
    </message>
    <message>
        <source>the name says no format; let it end in .png, .svg or .pdf</source>
        <translation>名前から形式を判断できません。末尾を .png、.svg、.pdf のいずれかにしてください</translation>
    </message>
    <message>
        <source>the name of a report is to end in .csv, .jsonl, .png, .svg or .pdf</source>
        <translation>レポートの名前は .csv、.jsonl、.png、.svg、.pdf のいずれかで終わる必要があります</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>immutable</source>
        <translation>不変</translation>
    </message>
    <message>
        <source>private copy</source>
        <translation>専用の複製</translation>
    </message>
    <message>
        <source>unpacked private copy</source>
        <translation>展開した専用の複製</translation>
    </message>
    <message>
        <source>unpacked while reading</source>
        <translation>読み取りながら展開</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>次が必要です: %1</translation>
    </message>
    <message>
        <source>an operator after &apos;%1&apos; (in quotes it is a word to search for)</source>
        <translation>「%1」の後に演算子（引用符で囲むと検索語になります）</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>&apos;and&apos;, &apos;or&apos; or the end</source>
        <translation>「and」、「or」、または末尾</translation>
    </message>
    <message>
        <source>&apos;)&apos; for this &apos;(&apos;</source>
        <translation>この「(」に対応する「)」</translation>
    </message>
    <message>
        <source>&apos;&quot;&apos; at the end of this text</source>
        <translation>この文字列の末尾の「&quot;」</translation>
    </message>
    <message>
        <source>&apos;,&apos; or &apos;}&apos;</source>
        <translation>「,」または「}」</translation>
    </message>
    <message>
        <source>values in &apos;{ }&apos; after &apos;in&apos;, or of numbers and times a range such as a..b</source>
        <translation>「in」の後に「{ }」で囲んだ値、数値や時刻なら a..b のような範囲</translation>
    </message>
    <message>
        <source>a condition, a word or &apos;(&apos;</source>
        <translation>条件、語、または「(」</translation>
    </message>
    <message>
        <source>the filter has more than %1 characters</source>
        <translation>フィルターが%1文字を超えています</translation>
    </message>
    <message>
        <source>the filter has more than %1 conditions</source>
        <translation>フィルターの条件が%1個を超えています</translation>
    </message>
    <message>
        <source>no &apos;(&apos; belongs to this &apos;)&apos;</source>
        <translation>この「)」に対応する「(」がありません</translation>
    </message>
    <message>
        <source>&apos;u&apos; after a backslash needs the number of a character in braces: u{1f680}</source>
        <translation>バックスラッシュの後の「u」には、波括弧で囲んだ文字番号が必要です: u{1f680}</translation>
    </message>
    <message>
        <source>there is no field &apos;%1&apos;; there are: %2</source>
        <translation>フィールド「%1」はありません。使えるもの: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is compared by one of: %2</source>
        <translation>「%1」の比較に使えるもの: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number</source>
        <translation>「%1」は数値ではありません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a time such as 2026-05-17, 2026-05-17T14:05, 14:05, -2h, today</source>
        <translation>「%1」は、2026-05-17、2026-05-17T14:05、14:05、-2h、today のような時刻ではありません</translation>
    </message>
    <message>
        <source>there is no such date or time as &apos;%1&apos;</source>
        <translation>「%1」という日付や時刻はありません</translation>
    </message>
    <message>
        <source>not a regular expression: %1</source>
        <translation>正規表現ではありません: %1</translation>
    </message>
    <message>
        <source>the pattern has more than %1 characters</source>
        <translation>パターンが%1文字を超えています</translation>
    </message>
    <message>
        <source>&apos;%1&apos; fits none of: %2</source>
        <translation>「%1」は次のいずれにも当てはまりません: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not begin an op id: 1 to 64 hexadecimal digits do</source>
        <translation>「%1」はOp IDの先頭ではありません（1～64桁の16進数）</translation>
    </message>
    <message>
        <source>the range ends before it begins</source>
        <translation>範囲の終わりが始まりより前です</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes too long to look for; make it simpler</source>
        <translation>「%1」の検索に時間がかかりすぎます。簡単にしてください</translation>
    </message>
    <message>
        <source>a range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>there is no such path</source>
        <translation>そのパスはありません</translation>
    </message>
    <message>
        <source>a condition is wanted</source>
        <translation>条件が必要です</translation>
    </message>
    <message>
        <source>there are too many conditions</source>
        <translation>条件が多すぎます</translation>
    </message>
    <message>
        <source>a name is wanted</source>
        <translation>名前が必要です</translation>
    </message>
    <message>
        <source>sled, story or stage is wanted</source>
        <translation>sled、story、stageのいずれかが必要です</translation>
    </message>
    <message>
        <source>it is not after its beginning</source>
        <translation>始まりより後ではありません</translation>
    </message>
    <message>
        <source>it is too large for a saved view</source>
        <translation>保存されたビューとしては大きすぎます</translation>
    </message>
    <message>
        <source>it is no saved view: at byte %1: %2</source>
        <translation>保存されたビューではありません: バイト%1: %2</translation>
    </message>
    <message>
        <source>a newer version of this program wrote it (form %1)</source>
        <translation>新しいバージョンのこのプログラムで書かれています（形式%1）</translation>
    </message>
    <message>
        <source>it is no saved view</source>
        <translation>保存されたビューではありません</translation>
    </message>
    <message>
        <source>an op id is wanted</source>
        <translation>Op IDが必要です</translation>
    </message>
    <message>
        <source>a text is wanted, not too long</source>
        <translation>長すぎない文字列が必要です</translation>
    </message>
    <message>
        <source>true or false is wanted</source>
        <translation>trueまたはfalseが必要です</translation>
    </message>
    <message>
        <source>a number is wanted</source>
        <translation>数値が必要です</translation>
    </message>
    <message>
        <source>a number of pixels is wanted</source>
        <translation>ピクセル数が必要です</translation>
    </message>
    <message>
        <source>a list is wanted, not too long</source>
        <translation>長すぎないリストが必要です</translation>
    </message>
    <message>
        <source>a list of texts is wanted</source>
        <translation>文字列のリストが必要です</translation>
    </message>
    <message>
        <source>an object is wanted</source>
        <translation>オブジェクトが必要です</translation>
    </message>
    <message>
        <source>a list of objects is wanted</source>
        <translation>オブジェクトのリストが必要です</translation>
    </message>
    <message>
        <source>its op is no op id</source>
        <translation>Opの値がOp IDではありません</translation>
    </message>
    <message>
        <source>when it was made is no time</source>
        <translation>登録時刻が時刻ではありません</translation>
    </message>
    <message>
        <source>a field that holds text does not</source>
        <translation>文字列であるべきフィールドが文字列ではありません</translation>
    </message>
    <message>
        <source>a field that holds a number does not</source>
        <translation>数値であるべきフィールドが数値ではありません</translation>
    </message>
    <message>
        <source>there are more than %1 bookmarks</source>
        <translation>ブックマークが%1個を超えています</translation>
    </message>
    <message>
        <source>no JSON at byte %1: %2</source>
        <translation>バイト%1がJSONではありません: %2</translation>
    </message>
    <message>
        <source>it holds no bookmarks</source>
        <translation>ブックマークが含まれていません</translation>
    </message>
    <message>
        <source>bookmark %1: %2</source>
        <translation>ブックマーク%1: %2</translation>
    </message>
    <message>
        <source>bookmark %1: its op has one already</source>
        <translation>ブックマーク%1: そのOpにはすでに付いています</translation>
    </message>
    <message>
        <source>the separator cannot be &apos;%1&apos;; it is comma, semicolon, tab, space or any one character</source>
        <translation>区切り文字に「%1」は使えません。comma、semicolon、tab、space、または任意の1文字です</translation>
    </message>
    <message>
        <source>the separator cannot be the quotation mark</source>
        <translation>引用符は区切り文字にできません</translation>
    </message>
    <message>
        <source>the separator cannot be a line end or another control character</source>
        <translation>改行などの制御文字は区切り文字にできません</translation>
    </message>
    <message>
        <source>there is no column &apos;%1&apos;; there are %2</source>
        <translation>列「%1」はありません。使えるもの: %2</translation>
    </message>
    <message>
        <source>the column &apos;%1&apos; is named twice</source>
        <translation>列「%1」が2回指定されています</translation>
    </message>
    <message>
        <source>there is no time zone &apos;%1&apos;</source>
        <translation>タイムゾーン「%1」はありません</translation>
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
        <translation>コンマ、括弧、キー、値のいずれかが足りないか余分です</translation>
    </message>
    <message>
        <source>a text in it is not well formed</source>
        <translation>文字列の書き方が正しくありません</translation>
    </message>
    <message>
        <source>a text in it does not end</source>
        <translation>文字列が終わっていません</translation>
    </message>
    <message>
        <source>a number in it is not well formed</source>
        <translation>数値の書き方が正しくありません</translation>
    </message>
    <message>
        <source>a word in it is none of true, false and null</source>
        <translation>true、false、nullのどれでもない語があります</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>UTF-8ではありません</translation>
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
        <translation>Excel（欧州）</translation>
    </message>
    <message>
        <source>Plain (LF)</source>
        <translation>シンプル（LF）</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>What the file is for. Excel knows UTF-8 by a byte order mark; where numbers have a comma it wants semicolons.</source>
        <translation>ファイルの用途です。ExcelはバイトオーダーマークでUTF-8を判別し、小数点にコンマを使う地域ではセミコロン区切りを必要とします。</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Other separator</source>
        <translation>その他の区切り文字</translation>
    </message>
    <message>
        <source>Any one character but the quotation mark</source>
        <translation>引用符以外の任意の1文字</translation>
    </message>
    <message>
        <source>Where needed</source>
        <translation>必要な箇所のみ</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>LF (Unix)</source>
        <translation>LF（Unix）</translation>
    </message>
    <message>
        <source>CR LF (Windows)</source>
        <translation>CR LF（Windows）</translation>
    </message>
    <message>
        <source>&amp;Header with the names of columns</source>
        <translation>列名の見出し行(&amp;H)</translation>
    </message>
    <message>
        <source>Byte order &amp;mark</source>
        <translation>バイトオーダーマーク(&amp;M)</translation>
    </message>
    <message>
        <source>Lets spreadsheets know that the text is UTF-8; other programs may take it for a part of the first name</source>
        <translation>表計算ソフトにUTF-8であることを示します。ほかのプログラムでは最初の列名の一部とみなされることがあります</translation>
    </message>
    <message>
        <source>&amp;Guard against formulas</source>
        <translation>数式を防ぐ(&amp;G)</translation>
    </message>
    <message>
        <source>Puts an apostrophe before a cell that begins with = + - @, a tab or a CR, so that no spreadsheet takes it for a formula. Negative numbers stay as they are.</source>
        <translation>= + - @、タブ、CRで始まるセルの先頭にアポストロフィを付け、表計算ソフトが数式とみなさないようにします。負の数はそのままです。</translation>
    </message>
    <message>
        <source>&amp;Preset:</source>
        <translation>プリセット(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Separator:</source>
        <translation>区切り文字(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Quotes:</source>
        <translation>引用符(&amp;Q):</translation>
    </message>
    <message>
        <source>&amp;Line ends:</source>
        <translation>改行(&amp;L):</translation>
    </message>
    <message>
        <source>The separator has to be one character, and not the quotation mark.</source>
        <translation>区切り文字は、引用符以外の1文字にしてください。</translation>
    </message>
</context>
<context>
    <name>sled::DateFormat</name>
    <message>
        <source>d MMM</source>
        <extracomment>Format of QLocale: MMM is the short name of the month. As in &quot;17 May&quot;.</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>MMM</source>
        <extracomment>Format of QLocale: MMM is the short name of the month.</extracomment>
        <translation>M月</translation>
    </message>
    <message>
        <source>ddd, d MMM yyyy</source>
        <extracomment>Format of QLocale: ddd is the short name of the day. As in &quot;Sun, 17 May 2026&quot;.</extracomment>
        <translation>yyyy年M月d日(ddd)</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>Format of QLocale: MMMM is the name of the month. As in &quot;May 2026&quot;.</extracomment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>yyyy</source>
        <extracomment>Format of QLocale: four digits.</extracomment>
        <translation>yyyy年</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <extracomment>Format of QLocale: HH, mm and ss are hour, minute and second.</extracomment>
        <translation>yyyy年M月d日 HH:mm:ss</translation>
    </message>
</context>
<context>
    <name>sled::DetailsPane</name>
    <message>
        <source>&amp;Copy all</source>
        <translation>すべてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy all details as text</source>
        <translation>すべての詳細をテキストでコピーします</translation>
    </message>
    <message>
        <source>The op as it is stored</source>
        <translation>保存されているままのOp</translation>
    </message>
    <message>
        <source>Laid out</source>
        <translation>整形</translation>
    </message>
    <message>
        <source>As it is stored</source>
        <translation>保存されたまま</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>How the op is shown</source>
        <translation>Opの表示方法</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>解読</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>証明</translation>
    </message>
    <message>
        <source>Select an event or an op.</source>
        <translation>イベントまたはOpを選択してください。</translation>
    </message>
    <message>
        <source>A row that holds no op cannot be proven.</source>
        <translation>Opのない行は証明できません。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取っています…</translation>
    </message>
    <message>
        <source>Read in the manual what the checks of this op mean</source>
        <translation>このOpの検証の意味をマニュアルで読みます</translation>
    </message>
    <message>
        <source>Forms of the details</source>
        <translation>詳細の表示形式</translation>
    </message>
</context>
<context>
    <name>sled::DetailsText</name>
    <message>
        <source>Details of the selected event</source>
        <translation>選択したイベントの詳細</translation>
    </message>
</context>
<context>
    <name>sled::DisplayText</name>
    <message>
        <source>no sled id</source>
        <translation>Sled IDなし</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <translation>
            <numerusform>イベント%1件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sled::DropHint</name>
    <message>
        <source>Drop to open</source>
        <translation>ドロップして開く</translation>
    </message>
    <message>
        <source>Drop to import</source>
        <translation>ドロップしてインポート</translation>
    </message>
    <message>
        <source>Shown beside what is open</source>
        <translation>開いているものと並べて表示します</translation>
    </message>
    <message>
        <source>Kept in an archive, after a preview</source>
        <translation>プレビューの後、アーカイブに保存します</translation>
    </message>
</context>
<context>
    <name>sled::Duration</name>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1日</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1秒</translation>
    </message>
</context>
<context>
    <name>sled::EmptyState</name>
    <message>
        <source>&amp;Open Databases…</source>
        <translation>データベースを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>No sleds open yet</source>
        <translation>Sledはまだ開かれていません</translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <translation>読み取れるものがありませんでした</translation>
    </message>
    <message>
        <source>Open the pipeline.db of one or more sleds, or drop the files here. They are only read, and left exactly as they are.</source>
        <translation>1つ以上のSledのpipeline.dbを開くか、ここにファイルをドロップしてください。読み取るだけで、一切変更しません。</translation>
    </message>
    <message>
        <source>and %1 more, see Sources</source>
        <translation>ほか%1件（「ソース」を参照）</translation>
    </message>
    <message>
        <source>Opened recently</source>
        <translation>最近開いたもの</translation>
    </message>
    <message>
        <source>Read in the manual what can be wrong with a file</source>
        <translation>ファイルに何が起こり得るかをマニュアルで読みます</translation>
    </message>
    <message>
        <source>Open other files, or put right what is wrong and reload.</source>
        <translation>別のファイルを開くか、問題を直してから再読み込みしてください。</translation>
    </message>
</context>
<context>
    <name>sled::ErrorText</name>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation>ファイルがあること、読み取る権限があることを確認してください。</translation>
    </message>
    <message>
        <source>Reload when the other program is done.</source>
        <translation>ほかのプログラムが終わってから再読み込みしてください。</translation>
    </message>
    <message>
        <source>Loading was cancelled. Reload to read the rest.</source>
        <translation>読み込みがキャンセルされました。残りを読むには再読み込みしてください。</translation>
    </message>
    <message>
        <source>Reload to read it again.</source>
        <translation>もう一度読むには再読み込みしてください。</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>What ends a sentence.</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Choose the pipeline.db of a sled, an archive or a file of ops.</source>
        <translation>Sledのpipeline.db、アーカイブ、またはOpのファイルを選択してください。</translation>
    </message>
    <message>
        <source>What could be read of it is shown.</source>
        <translation>読み取れた部分は表示されています。</translation>
    </message>
    <message>
        <source>Choose the pipeline.db in it, not the folder.</source>
        <translation>フォルダーではなく、その中のpipeline.dbを選択してください。</translation>
    </message>
</context>
<context>
    <name>sled::EventDetails</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Sled</source>
        <translation>Sled</translation>
    </message>
    <message>
        <source>Seq</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>取り逃し</translation>
    </message>
    <message>
        <source>events %1 to %2, %3 in all</source>
        <translation>イベント%1～%2、計%3件</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>ストーリー</translation>
    </message>
    <message>
        <source>From</source>
        <translation>移動元</translation>
    </message>
    <message>
        <source>To</source>
        <translation>移動先</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信頼</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Op id</source>
        <translation>Op ID</translation>
    </message>
    <message>
        <source>matches the content</source>
        <translation>内容と一致</translation>
    </message>
    <message>
        <source>is not the hash of the content</source>
        <translation>内容のハッシュと不一致</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>made by the signer</source>
        <translation>署名者によるもの</translation>
    </message>
    <message>
        <source>not made by the signer</source>
        <translation>署名者によるものではない</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>帰属</translation>
    </message>
    <message>
        <source>Op</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>署名者</translation>
    </message>
    <message>
        <source>Inner author</source>
        <translation>内部の作成者</translation>
    </message>
    <message>
        <source>Op seq</source>
        <translation>Opのseq</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>行%1</translation>
    </message>
    <message>
        <source>%1 → %2, %3</source>
        <translation>%1 → %2、%3</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1後</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>前後のイベント</translation>
    </message>
    <message>
        <source>Before in story</source>
        <translation>ストーリー内の前</translation>
    </message>
    <message>
        <source>After in story</source>
        <translation>ストーリー内の次</translation>
    </message>
    <message>
        <source>Before in sled</source>
        <translation>Sled内の前</translation>
    </message>
    <message>
        <source>After in sled</source>
        <translation>Sled内の次</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>the entry was deleted later, which no server does</source>
        <translation>エントリーが後で削除されています（サーバーはそうしません）</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Malformed row</source>
        <translation>不正形式の行</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>it does not hold an op</source>
        <translation>Opがありません</translation>
    </message>
    <message>
        <source>%1 missed</source>
        <translation>%1件の取り逃し</translation>
    </message>
    <message>
        <source>%1: %2 → %3, %4</source>
        <translation>%1: %2 → %3、%4</translation>
    </message>
    <message>
        <source>story %1, from %2 to %3</source>
        <translation>ストーリー %1、%2 から %3 へ</translation>
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
        <translation>イベントをコピー</translation>
    </message>
    <message>
        <source>Copy Events as CSV</source>
        <translation>イベントをCSVでコピー</translation>
    </message>
    <message>
        <source>Copy Events as JSON Lines</source>
        <translation>イベントをJSON Linesでコピー</translation>
    </message>
    <message>
        <source>Copy the Current Cell</source>
        <translation>現在のセルをコピー</translation>
    </message>
    <message>
        <source>Filter: Only the Current Cell</source>
        <translation>フィルター: 現在のセルのみ</translation>
    </message>
    <message>
        <source>Filter: Not the Current Cell</source>
        <translation>フィルター: 現在のセルを除く</translation>
    </message>
    <message>
        <source>Filter: Add the Current Cell</source>
        <translation>フィルター: 現在のセルを追加</translation>
    </message>
    <message>
        <source>&amp;Only This</source>
        <translation>これのみ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Not This</source>
        <translation>これを除く(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Add to Filter</source>
        <translation>フィルターに追加(&amp;A)</translation>
    </message>
    <message>
        <source>Copy &amp;Cell</source>
        <translation>セルをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Events</source>
        <translation>イベントをコピー(&amp;E)</translation>
    </message>
    <message>
        <source>As &amp;Text</source>
        <translation>テキスト(&amp;T)</translation>
    </message>
    <message>
        <source>As C&amp;SV</source>
        <translation>CSV(&amp;S)</translation>
    </message>
    <message>
        <source>As &amp;JSON Lines</source>
        <translation>JSON Lines(&amp;J)</translation>
    </message>
</context>
<context>
    <name>sled::EventTableModel</name>
    <message>
        <source>Time since the row above</source>
        <translation>上の行からの経過時間</translation>
    </message>
    <message>
        <source>Time since the event of the same story before</source>
        <translation>同じストーリーの前のイベントからの経過時間</translation>
    </message>
    <message>
        <source>Time since the event of the same sled before</source>
        <translation>同じSledの前のイベントからの経過時間</translation>
    </message>
    <message numerus="yes">
        <source>%1 sources</source>
        <translation>
            <numerusform>ソース%1件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>Verification: do the id and the signature hold?</source>
        <translation>検証: IDと署名は正しいか</translation>
    </message>
    <message>
        <source>Attribution: did the sled that the entry names sign it?</source>
        <translation>帰属: エントリーが示すSledによる署名か</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Sled</source>
        <translation>Sled</translation>
    </message>
    <message>
        <source>Seq</source>
        <extracomment>The number of an event in the log of its sled; short.</extracomment>
        <translation>番号</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>ストーリー</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The stage that a story came from.</extracomment>
        <translation>移動元</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>The stage that a story went to.</extracomment>
        <translation>移動先</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Trust</source>
        <extracomment>Whether id and signature hold.</extracomment>
        <translation>信頼</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Whether the sled that is named has signed; short.</extracomment>
        <translation>帰属</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Since shown</source>
        <extracomment>Time since the event in the row above.</extracomment>
        <translation>前の行から</translation>
    </message>
    <message>
        <source>Since story</source>
        <translation>ストーリー内</translation>
    </message>
    <message>
        <source>Since sled</source>
        <translation>Sled内</translation>
    </message>
    <message>
        <source>has a bookmark</source>
        <translation>ブックマークあり</translation>
    </message>
</context>
<context>
    <name>sled::EventTableView</name>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>列をリセット(&amp;R)</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>No event passes the filter.</source>
        <translation>フィルターに合うイベントはありません。</translation>
    </message>
</context>
<context>
    <name>sled::ExportEventsDialog</name>
    <message>
        <source>Export Events</source>
        <translation>イベントをエクスポート</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
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
        <translation>ファイルの形式</translation>
    </message>
    <message>
        <source>&amp;Write as:</source>
        <translation>形式(&amp;W):</translation>
    </message>
    <message>
        <source>The events are being looked for…</source>
        <translation>イベントを検索しています…</translation>
    </message>
    <message>
        <source>No column is chosen.</source>
        <translation>列が選択されていません。</translation>
    </message>
    <message>
        <source>None: the command line selects by a filter only</source>
        <translation>なし: コマンドラインではフィルターによる選択だけが可能です</translation>
    </message>
    <message>
        <source>None: the command line sorts by sled or by time only</source>
        <translation>なし: コマンドラインではSled順か時刻順だけが可能です</translation>
    </message>
    <message>
        <source>None: there the times of the filter would count from when it is run</source>
        <translation>なし: コマンドラインでは、フィルターの時刻が実行時点から数えられます</translation>
    </message>
    <message>
        <source>None: there the times of the filter would be of the zone of the file</source>
        <translation>なし: コマンドラインでは、フィルターの時刻がファイルのタイムゾーンで解釈されます</translation>
    </message>
    <message>
        <source>None: the command line always waits until all signatures are checked</source>
        <translation>なし: コマンドラインは常にすべての署名の検証を待ちます</translation>
    </message>
    <message>
        <source>Choose a column at least.</source>
        <translation>列を1つ以上選択してください。</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>書き出すファイルを指定してください。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The export is being cancelled…</source>
        <translation>エクスポートをキャンセルしています…</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>キャンセルしました。ファイルは書き出されていません。</translation>
    </message>
    <message>
        <source>Replace the File?</source>
        <translation>ファイルを置き換えますか？</translation>
    </message>
    <message>
        <source>There is a file %1 already. Replace it?</source>
        <translation>ファイル%1はすでにあります。置き換えますか？</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>The events are being copied…</source>
        <translation>イベントをコピーしています…</translation>
    </message>
    <message>
        <source>%1, %2, in %3</source>
        <translation>%1、%2、%3で完了</translation>
    </message>
    <message>
        <source>The sources were read anew. No file was written; export again.</source>
        <translation>ソースが再読み込みされました。ファイルは書き出されていません。もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>Not written: %1.</source>
        <translation>書き出していません: %1。</translation>
    </message>
    <message>
        <source>%1 was not written: %2.</source>
        <translation>%1を書き出していません: %2。</translation>
    </message>
</context>
<context>
    <name>sled::ExportOpsDialog</name>
    <message>
        <source>Export Ops</source>
        <translation>Opをエクスポート</translation>
    </message>
    <message>
        <source>Stop (Esc); the file stays as it was</source>
        <translation>停止（Esc）。ファイルは元のままです</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>ファイル(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>Stopped: the file is as it was</source>
        <translation>停止しました。ファイルは元のままです</translation>
    </message>
    <message>
        <source>Ops as JSON Lines (*.jsonl);;All files (*)</source>
        <translation>Op（JSON Lines） (*.jsonl);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>ファイルを指定してください。</translation>
    </message>
    <message>
        <source>None: the filter judges by all sources that are open</source>
        <translation>なし: フィルターは開いているすべてのソースをもとに判定します</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1はすでにあります。置き換えますか？</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>エクスポートしています…</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>書き出し: %1</translation>
    </message>
    <message>
        <source>%1 repeated</source>
        <translation>重複: %1</translation>
    </message>
    <message>
        <source>%1 not chosen</source>
        <translation>対象外: %1</translation>
    </message>
    <message>
        <source>%1 without an op left out</source>
        <translation>Opがなく省略: %1</translation>
    </message>
    <message>
        <source>%1 are too long for a line, and left out: no reader would take them.</source>
        <translation>1行に収まらず省略: %1。どのプログラムでも読み取れないためです。</translation>
    </message>
</context>
<context>
    <name>sled::ExportPreview</name>
    <message>
        <source>The file begins with a byte order mark.</source>
        <translation>ファイルはバイトオーダーマークで始まります。</translation>
    </message>
    <message>
        <source>Lines end with CR LF.</source>
        <translation>改行はCR LFです。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>The first lines of the file</source>
        <translation>ファイルの先頭の行</translation>
    </message>
</context>
<context>
    <name>sled::ExportScope</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>As shown in the table</source>
        <translation>表の表示順</translation>
    </message>
    <message>
        <source>By sled and number</source>
        <translation>Sledと番号の順</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>時刻順</translation>
    </message>
    <message>
        <source>Order of the events</source>
        <translation>イベントの順序</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>順序(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;All accepted</source>
        <translation>受理されたすべて(&amp;A)</translation>
    </message>
    <message>
        <source>Whether the table shows them or not</source>
        <translation>表に表示されているかどうかは問いません</translation>
    </message>
    <message>
        <source>As filte&amp;red</source>
        <translation>フィルターどおり(&amp;R)</translation>
    </message>
    <message>
        <source>All that a&amp;re shown</source>
        <translation>表示中のすべて(&amp;R)</translation>
    </message>
    <message>
        <source>Those that pass the filter, whatever their verdict</source>
        <translation>判定にかかわらず、フィルターに合うもの</translation>
    </message>
    <message>
        <source>Waiting and rejected ones too; no filter is on</source>
        <translation>待機中と拒否も含みます（フィルターなし）</translation>
    </message>
    <message>
        <source>The first %1 sele&amp;cted</source>
        <translation>選択した先頭の%1件(&amp;C)</translation>
    </message>
    <message>
        <source>Sele&amp;cted</source>
        <translation>選択したもの(&amp;C)</translation>
    </message>
    <message>
        <source>Those selected in the table</source>
        <translation>表で選択したイベント</translation>
    </message>
    <message>
        <source>No event is selected in the table</source>
        <translation>表でイベントが選択されていません</translation>
    </message>
</context>
<context>
    <name>sled::ExportStatus</name>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>エクスポートの進み具合</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Copy Path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>%1 of %2 written</source>
        <translation>%2件中%1件を書き出しました</translation>
    </message>
</context>
<context>
    <name>sled::ExportTarget</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>ファイル(&amp;I):</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Export Events</source>
        <translation>イベントをエクスポート</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl);;All files (*)</source>
        <translation>JSON Lines (*.jsonl);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>CSV (*.csv);;All files (*)</source>
        <translation>CSV (*.csv);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>sled::ExportTimes</name>
    <message>
        <source>Times</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>ローカル時刻</translation>
    </message>
    <message>
        <source>Format of times</source>
        <translation>時刻の形式</translation>
    </message>
    <message>
        <source>2026-05-17T14:05:00Z (RFC 3339)</source>
        <translation>2026-05-17T14:05:00Z（RFC 3339）</translation>
    </message>
    <message>
        <source>2026-05-17 14:05:00 (spreadsheets)</source>
        <translation>2026-05-17 14:05:00（表計算ソフト）</translation>
    </message>
    <message>
        <source>1779026700 (Unix seconds)</source>
        <translation>1779026700（Unix秒）</translation>
    </message>
    <message>
        <source>&amp;Zone:</source>
        <translation>タイムゾーン(&amp;Z):</translation>
    </message>
    <message>
        <source>Forma&amp;t:</source>
        <translation>形式(&amp;T):</translation>
    </message>
</context>
<context>
    <name>sled::FilterBar</name>
    <message>
        <source>Character %1: %2</source>
        <translation>%1文字目: %2</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>保存したフィルター</translation>
    </message>
    <message>
        <source>Filters that have a name, and those asked for before</source>
        <translation>名前の付いたフィルターと、以前使ったもの</translation>
    </message>
    <message>
        <source>Not filtered by this</source>
        <translation>この内容では絞り込まれていません</translation>
    </message>
    <message>
        <source>No filter yet</source>
        <translation>フィルターはまだありません</translation>
    </message>
    <message>
        <source>Enter filters</source>
        <translation>Enterで絞り込みます</translation>
    </message>
    <message>
        <source>Filtering…</source>
        <translation>絞り込んでいます…</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>フィルター(&amp;I)</translation>
    </message>
</context>
<context>
    <name>sled::FilterChip</name>
    <message>
        <source>Condition %1</source>
        <translation>条件 %1</translation>
    </message>
    <message>
        <source>Drop this condition (Del)</source>
        <translation>この条件を外します（Del）</translation>
    </message>
    <message>
        <source>Drop the condition %1</source>
        <translation>条件 %1 を外します</translation>
    </message>
</context>
<context>
    <name>sled::FilterCompleter</name>
    <message>
        <source>What can be written here</source>
        <translation>ここに入力できるもの</translation>
    </message>
</context>
<context>
    <name>sled::FilterControl</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Save Filter</source>
        <translation>フィルターを保存</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>フィルターの名前</translation>
    </message>
    <message>
        <source>A name is not empty, has no colon and does not begin with #.</source>
        <translation>名前は空にできず、コロンを含めず、#で始められません。</translation>
    </message>
    <message>
        <source>There is a filter of that name. Replace it?</source>
        <translation>同じ名前のフィルターがあります。置き換えますか？</translation>
    </message>
    <message>
        <source>%1 cannot be read or is too large, so it is left as it is.</source>
        <translation>%1は読み取れないか大きすぎるため、そのまま残します。</translation>
    </message>
    <message>
        <source>The filter could not be written to %1: %2</source>
        <translation>フィルターを%1に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
</context>
<context>
    <name>sled::FilterLine</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter, such as  stage = merge and not sled:a3f*</source>
        <translation>フィルター（例:  stage = merge and not sled:a3f*）</translation>
    </message>
</context>
<context>
    <name>sled::FilterMenu</name>
    <message>
        <source>&amp;Save This Filter…</source>
        <translation>このフィルターを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>保存したフィルター</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Asked for before</source>
        <translation>以前使ったもの</translation>
    </message>
</context>
<context>
    <name>sled::FindingCard</name>
    <message>
        <source>What was found</source>
        <translation>検出内容</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Show &amp;Event</source>
        <translation>イベントを表示(&amp;E)</translation>
    </message>
    <message>
        <source>Show &amp;Op</source>
        <translation>Opを表示(&amp;O)</translation>
    </message>
</context>
<context>
    <name>sled::FindingKind</name>
    <message>
        <source>Malformed row</source>
        <translation>不正形式の行</translation>
    </message>
    <message>
        <source>Bad op id</source>
        <translation>不正なOp ID</translation>
    </message>
    <message>
        <source>Bad signature</source>
        <translation>不正な署名</translation>
    </message>
    <message>
        <source>Bad path</source>
        <translation>不正なパス</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Attribution mismatch</source>
        <translation>帰属の不一致</translation>
    </message>
    <message>
        <source>Declared gap</source>
        <translation>宣言された欠落</translation>
    </message>
    <message>
        <source>Sequence hole</source>
        <translation>番号の抜け</translation>
    </message>
    <message>
        <source>Duplicate sequence</source>
        <translation>番号の重複</translation>
    </message>
    <message>
        <source>Equivocation</source>
        <translation>二重発行</translation>
    </message>
    <message>
        <source>Register conflict</source>
        <translation>レジスターの競合</translation>
    </message>
    <message>
        <source>History truncated</source>
        <translation>履歴の切り捨て</translation>
    </message>
    <message>
        <source>Clock backwards</source>
        <translation>時計の逆行</translation>
    </message>
    <message>
        <source>Odd transition</source>
        <translation>異例の遷移</translation>
    </message>
    <message>
        <source>Stage drift</source>
        <translation>ステージのずれ</translation>
    </message>
    <message>
        <source>Unknown field</source>
        <translation>未知のフィールド</translation>
    </message>
</context>
<context>
    <name>sled::FindingMenu</name>
    <message>
        <source>&amp;Show It</source>
        <translation>表示(&amp;S)</translation>
    </message>
</context>
<context>
    <name>sled::FindingsPage</name>
    <message>
        <source>No finding of this kind is about an event that passes the filter.</source>
        <translation>フィルターに合うイベントに関する、この種類の検出事項はありません。</translation>
    </message>
    <message>
        <source>Show findings of this sled</source>
        <translation>このSledの検出事項を表示</translation>
    </message>
    <message>
        <source>&amp;Sled:</source>
        <translation>Sled(&amp;S):</translation>
    </message>
    <message>
        <source>Kinds of findings</source>
        <translation>検出事項の種類</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>すべての検出事項</translation>
    </message>
    <message>
        <source>All sleds</source>
        <translation>すべてのSled</translation>
    </message>
    <message>
        <source>Looking for findings…</source>
        <translation>調べています…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 findings shown</source>
        <translation>
            <numerusform>検出事項%2件中%1件を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Errors: %1</source>
        <translation>エラー: %1</translation>
    </message>
    <message>
        <source>warnings: %1</source>
        <translation>警告: %1</translation>
    </message>
    <message>
        <source>notes: %1</source>
        <translation>情報: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of them without an event, which no filter hides</source>
        <translation>
            <numerusform>うち%1件はイベントがなく、フィルターで隠れません</numerusform>
        </translation>
    </message>
    <message>
        <source>looking again…</source>
        <translation>調べ直しています…</translation>
    </message>
</context>
<context>
    <name>sled::FindingsReach</name>
    <message>
        <source>not looked again yet</source>
        <translation>まだ調べ直していません</translation>
    </message>
    <message numerus="yes">
        <source>%1 sources not read to their end</source>
        <translation>
            <numerusform>%1件のソースが最後まで読まれていません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 signatures not checked</source>
        <translation>
            <numerusform>%1件の署名が未検証です</numerusform>
        </translation>
    </message>
    <message>
        <source>Not looked at yet: rows are being read, or signatures checked.</source>
        <translation>まだ調べていません。行の読み取りか署名の検証の途中です。</translation>
    </message>
    <message>
        <source>Nothing was found: every row is accounted for, every check holds, nothing is missing.</source>
        <translation>検出事項はありません。すべての行が確認され、すべての検証に合格し、欠けているものもありません。</translation>
    </message>
    <message>
        <source>Nothing was found in what was read and checked, but that is not all: %1.</source>
        <translation>読み取りと検証が済んだ範囲に検出事項はありませんが、すべてではありません: %1。</translation>
    </message>
</context>
<context>
    <name>sled::FindingsTableModel</name>
    <message>
        <source>Finding</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Sled</source>
        <translation>Sled</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>ストーリー</translation>
    </message>
    <message>
        <source>Seq</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>sled::FollowMode</name>
    <message>
        <source>Show the newest events, and follow them</source>
        <translation>最新のイベントを表示して追従します</translation>
    </message>
    <message>
        <source>%1 %2 new</source>
        <translation>%1 新着%2件</translation>
    </message>
</context>
<context>
    <name>sled::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>言語の変更は次回の起動から有効になります。</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>色(&amp;C):</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>起動:</translation>
    </message>
    <message>
        <source>Begin with &amp;what was shown last</source>
        <translation>前回の表示から始める(&amp;W)</translation>
    </message>
</context>
<context>
    <name>sled::ImportControl</name>
    <message>
        <source>The clipboard holds neither ops nor files.</source>
        <translation>クリップボードにOpもファイルもありません。</translation>
    </message>
    <message>
        <source>Looking for ops in the clipboard…</source>
        <translation>クリップボードのOpを調べています…</translation>
    </message>
    <message>
        <source>The clipboard holds no ops: %1.</source>
        <translation>クリップボードにOpがありません: %1。</translation>
    </message>
    <message>
        <source>The clipboard cannot be pasted. %1</source>
        <translation>クリップボードの内容を貼り付けられません。%1</translation>
    </message>
    <message>
        <source>%1 has other ops now: reload to show them.</source>
        <translation>%1のOpが変わりました。再読み込みすると表示されます。</translation>
    </message>
</context>
<context>
    <name>sled::ImportDialog</name>
    <message>
        <source>Import Ops</source>
        <translation>Opをインポート</translation>
    </message>
    <message>
        <source>&amp;Files to import:</source>
        <translation>インポートするファイル(&amp;F):</translation>
    </message>
    <message>
        <source>Preview and imports</source>
        <translation>プレビューとインポート</translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation>プレビュー(&amp;W)</translation>
    </message>
    <message>
        <source>I&amp;mports</source>
        <translation>インポート履歴(&amp;M)</translation>
    </message>
    <message>
        <source>I&amp;mports (%1)</source>
        <translation>インポート履歴 (%1)(&amp;M)</translation>
    </message>
    <message>
        <source>Stop (Esc); the archive stays as it was</source>
        <translation>停止（Esc）。アーカイブは元のままです</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>取り消す(&amp;U)</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>このインポートを取り消します</translation>
    </message>
    <message>
        <source>&amp;Open the Archive</source>
        <translation>アーカイブを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Show it in the window, beside what is open</source>
        <translation>開いているものと並べてウィンドウに表示します</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message>
        <source>The import is undone: %1 removed</source>
        <translation>インポートを取り消しました。削除: %1</translation>
    </message>
    <message>
        <source>Choose an archive to import into.</source>
        <translation>インポート先のアーカイブを選択してください。</translation>
    </message>
    <message>
        <source>What would be imported is shown here, before anything is.</source>
        <translation>実行前に、インポートされる内容をここに表示します。</translation>
    </message>
    <message>
        <source>Looking what is new…</source>
        <translation>新しいものを調べています…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>インポートしています…</translation>
    </message>
    <message>
        <source>Undoing the import…</source>
        <translation>インポートを取り消しています…</translation>
    </message>
    <message>
        <source>None of these files can be read: see above.</source>
        <translation>読み取れるファイルがありません。上を参照してください。</translation>
    </message>
    <message>
        <source>W&amp;hat Was Imported</source>
        <translation>インポートされた内容(&amp;H)</translation>
    </message>
    <message>
        <source>Nothing can be imported yet: see above.</source>
        <translation>まだインポートできません。上を参照してください。</translation>
    </message>
    <message>
        <source>The preview was stopped. What is new is told after the import.</source>
        <translation>プレビューを停止しました。新しいものはインポート後に表示します。</translation>
    </message>
    <message>
        <source>Not looked through</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Stopped: the archive is as it was</source>
        <translation>停止しました。アーカイブは元のままです</translation>
    </message>
</context>
<context>
    <name>sled::ImportList</name>
    <message>
        <source>Imports of the archive</source>
        <translation>アーカイブのインポート履歴</translation>
    </message>
    <message>
        <source>U&amp;ndo Import…</source>
        <translation>インポートを取り消す(&amp;N)…</translation>
    </message>
    <message>
        <source>Take the selected import back: its ops go, unless another import brought them as well</source>
        <translation>選択したインポートを取り消します。ほかのインポートにも含まれるOpは残ります</translation>
    </message>
    <message>
        <source>Looking for imports…</source>
        <translation>インポート履歴を調べています…</translation>
    </message>
    <message>
        <source>This archive has no imports.</source>
        <translation>このアーカイブにはインポート履歴がありません。</translation>
    </message>
    <message>
        <source>There is no such import any more.</source>
        <translation>そのインポートはもうありません。</translation>
    </message>
    <message>
        <source>Take import %1 back?

It has %2, from %3. Those that no other import brought go out of the archive. The files they came from stay as they are.</source>
        <translation>インポート%1を取り消しますか？

内容は%2、%3からのものです。ほかのインポートに含まれないOpはアーカイブから削除されます。元のファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>Undo Import</source>
        <translation>インポートの取り消し</translation>
    </message>
    <message>
        <source>&amp;Undo Import</source>
        <translation>インポートを取り消す(&amp;U)</translation>
    </message>
</context>
<context>
    <name>sled::ImportListModel</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1、ほか%2件</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか%1件</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>インポート日時</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Ops</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>By version</source>
        <translation>バージョン</translation>
    </message>
</context>
<context>
    <name>sled::ImportPreview</name>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Ops by sled</source>
        <translation>Sled別のOp</translation>
    </message>
    <message>
        <source>others</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>sled::ImportSledsModel</name>
    <message>
        <source>all others</source>
        <translation>その他すべて</translation>
    </message>
    <message>
        <source>no event</source>
        <translation>イベントなし</translation>
    </message>
    <message>
        <source>Sled</source>
        <translation>Sled</translation>
    </message>
    <message>
        <source>Ops</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>First event</source>
        <translation>最初のイベント</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>最後のイベント</translation>
    </message>
</context>
<context>
    <name>sled::ImportSources</name>
    <message>
        <source>Add files of ops, databases or archives, drop them here, or paste ops (Ctrl+V).</source>
        <translation>Opのファイル、データベース、アーカイブを追加するか、ここにドロップするか、Opを貼り付けてください（Ctrl+V）。</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>インポートするファイル</translation>
    </message>
    <message>
        <source>&amp;Add Files…</source>
        <translation>ファイルを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Add the ops, or the files, of the clipboard (Ctrl+V)</source>
        <translation>クリップボードのOpまたはファイルを追加します（Ctrl+V）</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>除外(&amp;R)</translation>
    </message>
    <message>
        <source>Leave the selected files out (Del)</source>
        <translation>選択したファイルを除きます（Del）</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>クリップボード</translation>
    </message>
    <message>
        <source>Ops that were pasted</source>
        <translation>貼り付けたOp</translation>
    </message>
    <message>
        <source>%1 more cannot be read; their tool tips say why</source>
        <translation>ほか%1件も読み取れません。理由はツールチップに表示されます</translation>
    </message>
    <message>
        <source>Add Files to Import</source>
        <translation>インポートするファイルを追加</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>sled::ImportText</name>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation>ファイルがあること、読み取る権限があることを確認してください。</translation>
    </message>
    <message>
        <source>Choose the files in it, not the folder.</source>
        <translation>フォルダーではなく、その中のファイルを選択してください。</translation>
    </message>
    <message>
        <source>Choose a file of ops, the database of a sled or an archive.</source>
        <translation>Opのファイル、Sledのデータベース、またはアーカイブを選択してください。</translation>
    </message>
    <message>
        <source>What could be read is counted. Get the file once more.</source>
        <translation>読み取れた部分だけを数えています。ファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>Try again when the other program is done.</source>
        <translation>ほかのプログラムが終わってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>conflicting</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>new, but another op claims the same id: both are kept</source>
        <translation>新規だが、別のOpも同じIDを名乗る（両方を保存）</translation>
    </message>
    <message>
        <source>known</source>
        <translation>既知</translation>
    </message>
    <message>
        <source>there already, or in an earlier row</source>
        <translation>すでにあるか、前の行と同じもの</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>不正形式</translation>
    </message>
    <message>
        <source>no op in them: left out</source>
        <translation>Opがない行（省略）</translation>
    </message>
    <message>
        <source>unverifiable</source>
        <translation>検証不可</translation>
    </message>
    <message>
        <source>of the ops: the id or the signature is bad; kept all the same</source>
        <translation>IDまたは署名が不正なOp（そのまま保存）</translation>
    </message>
    <message>
        <source>of the ops: the id is bad; kept all the same. Signatures: not checked</source>
        <translation>IDが不正なOp（そのまま保存）。署名は未検証</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>that carry no op: left out</source>
        <translation>Opを含まないもの（省略）</translation>
    </message>
    <message numerus="yes">
        <source>%1 ops</source>
        <translation>
            <numerusform>Op %1件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to import</source>
        <translation>インポート対象: %1</translation>
    </message>
    <message>
        <source>Nothing new: the archive has all of these ops</source>
        <translation>新しいものはありません。これらのOpはすべてアーカイブにあります</translation>
    </message>
    <message>
        <source>There is no op in these files</source>
        <translation>これらのファイルにOpはありません</translation>
    </message>
    <message>
        <source>Nothing was new: the archive is as it was</source>
        <translation>新しいものはありませんでした。アーカイブは元のままです</translation>
    </message>
    <message>
        <source>Import %1: no new op; where these are from is noted</source>
        <translation>インポート%1: 新しいOpはありません。出どころを記録しました</translation>
    </message>
    <message>
        <source>Import %1: %2 added</source>
        <translation>インポート%1: 追加 %2</translation>
    </message>
    <message>
        <source>Events from %1 to %2</source>
        <translation>%1から%2までのイベント</translation>
    </message>
    <message>
        <source>the archive did not have them</source>
        <translation>アーカイブになかったもの</translation>
    </message>
</context>
<context>
    <name>sled::JobLine</name>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
</context>
<context>
    <name>sled::KeyTip</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is what a button does, %2 a key that does the same.</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>sled::LaneFeed</name>
    <message>
        <source>No story</source>
        <translation>ストーリーなし</translation>
    </message>
</context>
<context>
    <name>sled::LaneNote</name>
    <message numerus="yes">
        <source>and %1 more sleds, active before these, with %2</source>
        <translation>
            <numerusform>ほか%1件のSled（これらより前に活動、%2）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 more stories, active before these, with %2</source>
        <translation>
            <numerusform>ほか%1件のストーリー（これらより前に活動、%2）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sleds</source>
        <translation>
            <numerusform>Sled %1件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stories</source>
        <translation>
            <numerusform>ストーリー%1件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stages</source>
        <translation>
            <numerusform>ステージ%1件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 without an event that passes the filter</source>
        <translation>フィルターに合うイベントがないもの: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 hidden</source>
        <comment>lanes</comment>
        <translation>
            <numerusform>非表示%1件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the events of %1 hidden sleds left out</source>
        <translation>
            <numerusform>非表示のSled %1件のイベントは省略</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gaps or holes are shown by sled only</source>
        <translation>
            <numerusform>欠落と抜け%1件はSled別でのみ表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sled::LaneTip</name>
    <message>
        <source>Silent for %1</source>
        <translation>%1間活動なし</translation>
    </message>
</context>
<context>
    <name>sled::LanesControl</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Lane %1, %2</source>
        <translation>レーン%1、%2</translation>
    </message>
</context>
<context>
    <name>sled::LanesHeader</name>
    <message>
        <source>&amp;Lanes:</source>
        <translation>レーン(&amp;L):</translation>
    </message>
    <message>
        <source>By sled</source>
        <translation>Sled別</translation>
    </message>
    <message>
        <source>By story</source>
        <translation>ストーリー別</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>ステージ別</translation>
    </message>
    <message>
        <source>Lanes by</source>
        <translation>レーンの分け方</translation>
    </message>
    <message>
        <source>Collapse All</source>
        <translation>すべて折りたたむ</translation>
    </message>
    <message>
        <source>Show all lanes as thin rows</source>
        <translation>すべてのレーンを細い行で表示します</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show the hidden lanes too</source>
        <translation>非表示のレーンも表示します</translation>
    </message>
    <message>
        <source>%1 hidden</source>
        <translation>非表示%1件</translation>
    </message>
    <message>
        <source>Expand All</source>
        <translation>すべて展開</translation>
    </message>
    <message>
        <source>Show all lanes in full height</source>
        <translation>すべてのレーンを元の高さで表示します</translation>
    </message>
    <message>
        <source>Zoom back</source>
        <translation>前の表示範囲</translation>
    </message>
    <message>
        <source>Zoom forward</source>
        <translation>次の表示範囲</translation>
    </message>
</context>
<context>
    <name>sled::LanesPictureDialog</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Lanes as a Picture</source>
        <translation>レーンの画像</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>すべて（%1）</translation>
    </message>
    <message>
        <source>Those in view</source>
        <translation>表示中のもの</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>レーン</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>幅（ピクセル）</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Sharpness of PNG files and copies</source>
        <translation>PNGファイルとコピーの精細さ</translation>
    </message>
    <message>
        <source>Device pixels a pixel, for PNG and copies; SVG and PDF are sharp at any size</source>
        <translation>PNGとコピーでの、1ピクセルあたりのデバイスピクセル数です。SVGとPDFはどの大きさでも鮮明です</translation>
    </message>
    <message>
        <source>&amp;Lanes:</source>
        <translation>レーン(&amp;L):</translation>
    </message>
    <message>
        <source>C&amp;olours:</source>
        <translation>色(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;Width:</source>
        <translation>幅(&amp;W):</translation>
    </message>
    <message>
        <source>S&amp;harpness:</source>
        <translation>精細さ(&amp;H):</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Puts the picture on the clipboard</source>
        <translation>画像をクリップボードに入れます</translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s) have no room in the picture; hide or collapse others to have them.</source>
        <translation>
            <numerusform>%n件のレーンが画像に収まりません。表示するには、ほかを非表示にするか折りたたんでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG画像 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG図形 (*.svg)</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>PDFページ (*.pdf)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1に保存しました</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>コピーしています…</translation>
    </message>
</context>
<context>
    <name>sled::LanesView</name>
    <message>
        <source>%1 ms</source>
        <translation>%1ミリ秒</translation>
    </message>
    <message>
        <source>%1 undeclared</source>
        <translation>未宣言%1件</translation>
    </message>
    <message>
        <source>%1 missed</source>
        <translation>取り逃し%1件</translation>
    </message>
    <message>
        <source>Time to the right. Plus and minus, or W and S, zoom; left and right, or A and D, pan. Home shows everything, F what is selected; Alt+Left goes back, Alt+Right forward. Up and down change the lane; with Alt they move it, P pins it, Space collapses it, H hides it, the menu key tells more. Comma and full stop go from event to event of the lane, with Shift of the story, with Ctrl of the sled; Ctrl+Home is the first, Ctrl+End the last. Square brackets begin and end a range of time, Shift+Left and Shift+Right move its end, Enter zooms to it, Escape drops it.</source>
        <translation>時間は右へ進みます。＋とー、またはWとSで拡大と縮小、左右の矢印、またはAとDで移動します。Homeで全体、Fで選択部分を表示し、Alt+←で前、Alt+→で次の表示範囲に移ります。上下の矢印でレーンを切り替え、Altを加えると並べ替え、Pで固定、Spaceで折りたたみ、Hで非表示、メニューキーでその他の操作ができます。コンマとピリオドでレーンのイベントを順に移動し、Shiftを加えるとストーリー、Ctrlを加えるとSledのイベントを移動します。Ctrl+Homeは最初、Ctrl+Endは最後です。角括弧で期間の開始と終了を決め、Shift+←とShift+→で終わりを動かし、Enterで拡大、Escで解除します。</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>固定を解除(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin to Top</source>
        <translation>上に固定(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Expand</source>
        <translation>展開(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Collapse</source>
        <translation>折りたたむ(&amp;C)</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>非表示(&amp;H)</translation>
    </message>
    <message>
        <source>Hide &amp;Others</source>
        <translation>ほかを非表示(&amp;O)</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>すべて表示(&amp;A)</translation>
    </message>
    <message>
        <source>Co&amp;llapse All</source>
        <translation>すべて折りたたむ(&amp;L)</translation>
    </message>
    <message>
        <source>E&amp;xpand All</source>
        <translation>すべて展開(&amp;X)</translation>
    </message>
    <message>
        <source>Zoom to the &amp;Range</source>
        <translation>期間を拡大(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Drop the Range</source>
        <translation>期間を解除(&amp;D)</translation>
    </message>
    <message>
        <source>Zoom to the &amp;Selection</source>
        <translation>選択部分を拡大(&amp;S)</translation>
    </message>
    <message>
        <source>Show &amp;Everything</source>
        <translation>全体を表示(&amp;E)</translation>
    </message>
    <message>
        <source>Zoom &amp;Back</source>
        <translation>前の表示範囲(&amp;B)</translation>
    </message>
    <message>
        <source>Zoom &amp;Forward</source>
        <translation>次の表示範囲(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <translation>
            <numerusform>イベント%1件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gaps</source>
        <translation>
            <numerusform>欠落%1件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 undeclared holes</source>
        <translation>
            <numerusform>未宣言の抜け%1件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 without a usable time</source>
        <translation>有効な時刻のないもの%1件</translation>
    </message>
    <message>
        <source>%1 with a fault, the worst: %2</source>
        <translation>問題のあるもの%1件、最も重大: %2</translation>
    </message>
    <message>
        <source>Some are not checked yet</source>
        <translation>一部は未検証です</translation>
    </message>
    <message>
        <source>%1 in no source, and no gap says so</source>
        <translation>%1がどのソースになく、欠落の宣言もありません</translation>
    </message>
    <message>
        <source>All lanes are hidden. Show all, or tick a sled in the Sleds list.</source>
        <translation>すべてのレーンが非表示です。すべて表示するか、「Sled」一覧でチェックを入れてください。</translation>
    </message>
    <message>
        <source>No event has a usable time. The table shows them all.</source>
        <translation>有効な時刻を持つイベントがありません。表にはすべて表示されます。</translation>
    </message>
    <message>
        <source>No events to show</source>
        <translation>表示するイベントがありません</translation>
    </message>
</context>
<context>
    <name>sled::Language</name>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
</context>
<context>
    <name>sled::LiveAlert</name>
    <message>
        <source>Nothing is notified of %1 any more: %2</source>
        <translation>%1についての通知を停止しました: %2</translation>
    </message>
    <message>
        <source>The desktop does not show notifications: %1</source>
        <translation>デスクトップが通知を表示しません: %1</translation>
    </message>
    <message>
        <source>There is no filter %1 any more, so nothing is notified of.</source>
        <translation>フィルター%1がなくなったため、通知しません。</translation>
    </message>
    <message>
        <source>The filter %1 cannot be judged by, so nothing is notified of.</source>
        <translation>フィルター%1では判定できないため、通知しません。</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>なし(&amp;N)</translation>
    </message>
    <message>
        <source>Save a filter to choose it here</source>
        <translation>保存したフィルターをここで選べます</translation>
    </message>
</context>
<context>
    <name>sled::LiveDemo</name>
    <message>
        <source>The program sledscope-cli, which runs the live demonstration, is neither beside this one nor in the PATH.</source>
        <translation>ライブデモを動かすsledscope-cliが、このプログラムと同じ場所にもPATHにもありません。</translation>
    </message>
    <message>
        <source>The directory %1 for the live demonstration cannot be made.</source>
        <translation>ライブデモ用のディレクトリ%1を作成できません。</translation>
    </message>
    <message>
        <source>The live demonstration runs already, in another window.</source>
        <translation>ライブデモは別のウィンドウですでに動いています。</translation>
    </message>
    <message>
        <source>The directory %1 cannot be written to.</source>
        <translation>ディレクトリ%1に書き込めません。</translation>
    </message>
    <message>
        <source>sledscope-cli gave up with status %1</source>
        <translation>sledscope-cliが状態%1で終了しました</translation>
    </message>
    <message>
        <source>The live demonstration has ended: %1.</source>
        <translation>ライブデモが終了しました: %1。</translation>
    </message>
</context>
<context>
    <name>sled::LiveNews</name>
    <message>
        <source>No new events</source>
        <translation>新しいイベントはありません</translation>
    </message>
    <message numerus="yes">
        <source>%1 new events</source>
        <translation>
            <numerusform>新しいイベント%1件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sled::LiveStatus</name>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 sources can be read</source>
        <translation>
            <numerusform>ソース%2件中%1件を読み取り可能</numerusform>
        </translation>
    </message>
    <message>
        <source>paused, %1 collected</source>
        <translation>一時停止中、%1件を保留</translation>
    </message>
    <message>
        <source>following the newest</source>
        <translation>最新に追従中</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>新着%1件</translation>
    </message>
    <message>
        <source>not following</source>
        <translation>追従していません</translation>
    </message>
</context>
<context>
    <name>sled::LoadStatus</name>
    <message>
        <source>Rows read</source>
        <translation>読み取った行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop loading (Esc); what was read stays</source>
        <translation>読み込みを停止（Esc）。読み取った分は残ります</translation>
    </message>
    <message numerus="yes">
        <source>%1 of about %2 rows read</source>
        <translation>
            <numerusform>約%2行中%1行を読み取りました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows read</source>
        <translation>
            <numerusform>%1行を読み取りました</numerusform>
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
        <translation>検出事項 (%1)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Open Sources</source>
        <translation>ソースを開く</translation>
    </message>
    <message>
        <source>Databases, archives and files of ops (*.db *.sqlite *.sqlite3 *.sledarchive *.jsonl *.gz);;All files (*)</source>
        <translation>データベース、アーカイブ、Opのファイル (*.db *.sqlite *.sqlite3 *.sledarchive *.jsonl *.gz);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>sled::Manual</name>
    <message>
        <source>&amp;What Does This Mean?</source>
        <translation>これは何を意味しますか(&amp;W)</translation>
    </message>
</context>
<context>
    <name>sled::ManualBrowser</name>
    <message>
        <source>Text of the manual</source>
        <translation>マニュアルの本文</translation>
    </message>
</context>
<context>
    <name>sled::ManualButton</name>
    <message>
        <source>What does this mean?</source>
        <translation>これは何を意味しますか</translation>
    </message>
    <message>
        <source>Read about it in the manual</source>
        <translation>マニュアルで詳しく読みます</translation>
    </message>
</context>
<context>
    <name>sled::ManualContents</name>
    <message>
        <source>Chapters of the manual</source>
        <translation>マニュアルの章</translation>
    </message>
</context>
<context>
    <name>sled::ManualHits</name>
    <message>
        <source>Found in the manual</source>
        <translation>マニュアル内で見つかった箇所</translation>
    </message>
    <message>
        <source>Nothing in the manual has all of these words.</source>
        <translation>これらの語をすべて含む箇所はマニュアルにありません。</translation>
    </message>
</context>
<context>
    <name>sled::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>マニュアルを検索</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Usual Size of Text</source>
        <translation>標準の文字サイズ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Next Place Found</source>
        <translation>次の検索結果</translation>
    </message>
    <message>
        <source>Previous Place Found</source>
        <translation>前の検索結果</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%1 places found</source>
        <translation>
            <numerusform>%1か所見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – Manual</source>
        <translation>%1 – マニュアル</translation>
    </message>
</context>
<context>
    <name>sled::MarkShape</name>
    <message>
        <source>Plus</source>
        <translation>プラス</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>輪</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>四角</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>丸</translation>
    </message>
    <message>
        <source>Octagon</source>
        <translation>八角形</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>ひし形</translation>
    </message>
    <message>
        <source>Triangle up</source>
        <translation>上向き三角</translation>
    </message>
    <message>
        <source>Triangle down</source>
        <translation>下向き三角</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>バツ</translation>
    </message>
    <message>
        <source>Two bars</source>
        <translation>二本線</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星</translation>
    </message>
    <message>
        <source>Hexagon</source>
        <translation>六角形</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>横線</translation>
    </message>
</context>
<context>
    <name>sled::NoteEdit</name>
    <message>
        <source>Note of the bookmark</source>
        <translation>ブックマークのメモ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps the note, Escape takes back what was written</source>
        <translation>Ctrl+Enterでメモを保存、Escで入力を取り消します</translation>
    </message>
</context>
<context>
    <name>sled::NoticeBar</name>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>お知らせを閉じます</translation>
    </message>
</context>
<context>
    <name>sled::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>&amp;Notify me of live events that pass:</source>
        <translation>通知するライブイベント(&amp;N):</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>No filter has a name yet. Save one with the menu of the filter line to choose it here.</source>
        <translation>名前を付けたフィルターがまだありません。フィルター行のメニューで保存すると、ここで選べます。</translation>
    </message>
    <message>
        <source>The desktop tells of them while their sleds are followed live.</source>
        <translation>そのSledをライブで追跡している間、デスクトップが通知します。</translation>
    </message>
</context>
<context>
    <name>sled::OpChoiceBox</name>
    <message>
        <source>Which ops</source>
        <translation>対象のOp</translation>
    </message>
    <message>
        <source>&amp;Sources:</source>
        <translation>ソース(&amp;S):</translation>
    </message>
    <message>
        <source>The filter in force</source>
        <translation>適用中のフィルター</translation>
    </message>
    <message>
        <source>No filter is in force</source>
        <translation>適用中のフィルターはありません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sources to export ops of</source>
        <translation>Opをエクスポートするソース</translation>
    </message>
    <message>
        <source>Only of events that the &amp;filter shows</source>
        <translation>フィルターで表示されるイベントのもののみ(&amp;F)</translation>
    </message>
    <message>
        <source>No others are written: at another desk, these may wait for what they were inserted after</source>
        <translation>それ以外は書き出しません。別の環境では、挿入位置の基準となるOpを待つことがあります</translation>
    </message>
    <message>
        <source>Only s&amp;igned by</source>
        <translation>次の者が署名したもののみ(&amp;I)</translation>
    </message>
    <message>
        <source>Key of the sled, or its first digits</source>
        <translation>Sledの鍵、またはその先頭の桁</translation>
    </message>
    <message>
        <source>The key of a sled, or the digits that it begins with</source>
        <translation>Sledの鍵、またはその先頭の桁</translation>
    </message>
    <message>
        <source>Only from &amp;row</source>
        <translation>次の行以降のみ(&amp;R)</translation>
    </message>
    <message>
        <source>First row of each source</source>
        <translation>各ソースの最初の行</translation>
    </message>
    <message>
        <source>Of each source, this row or line and all after it</source>
        <translation>各ソースのこの行以降すべて</translation>
    </message>
    <message>
        <source>Choose at least one source.</source>
        <translation>ソースを1つ以上選択してください。</translation>
    </message>
    <message>
        <source>The key of a sled is written in hexadecimal digits, at most %1 of them.</source>
        <translation>Sledの鍵は、%1桁以内の16進数です。</translation>
    </message>
    <message>
        <source>The first row is a number.</source>
        <translation>最初の行は数値で指定してください。</translation>
    </message>
</context>
<context>
    <name>sled::OpsPage</name>
    <message>
        <source>The row as it is stored</source>
        <translation>保存されているままの行</translation>
    </message>
    <message>
        <source>Select a row to see what it holds.</source>
        <translation>行を選択すると内容が表示されます。</translation>
    </message>
    <message>
        <source>Show rows of this source</source>
        <translation>このソースの行を表示</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>すべてのソース</translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation>ソース(&amp;S):</translation>
    </message>
    <message>
        <source>Only &amp;not accepted</source>
        <translation>受理されていないもののみ(&amp;N)</translation>
    </message>
    <message>
        <source>Show rows that wait, were rejected or are malformed, no others</source>
        <translation>待機中、拒否、不正形式の行だけを表示します</translation>
    </message>
    <message>
        <source>Only rows that are not accepted</source>
        <translation>受理されていない行のみ</translation>
    </message>
    <message>
        <source>&amp;All rows</source>
        <translation>すべての行(&amp;A)</translation>
    </message>
    <message>
        <source>Show also rows that make no event which passes the filter</source>
        <translation>フィルターに合うイベントにならない行も表示します</translation>
    </message>
    <message>
        <source>Rows that do not pass the filter too</source>
        <translation>フィルターに合わない行も表示</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <translation>
            <numerusform>%2行中%1行</numerusform>
        </translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>only events that pass the filter</source>
        <translation>フィルターに合うイベントのみ</translation>
    </message>
    <message>
        <source>No rows yet.</source>
        <translation>行はまだありません。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>No such row makes an event that passes the filter.</source>
        <translation>フィルターに合うイベントになる行はありません。</translation>
    </message>
    <message>
        <source>All rows were accepted.</source>
        <translation>すべての行が受理されました。</translation>
    </message>
    <message>
        <source>This source has no rows.</source>
        <translation>このソースに行はありません。</translation>
    </message>
    <message>
        <source>Ops</source>
        <translation>Op</translation>
    </message>
</context>
<context>
    <name>sled::OpsTableModel</name>
    <message>
        <source>What the reference library answers when the row is delivered</source>
        <translation>行が届いたときの参照ライブラリーの応答</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Op</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Seq</source>
        <translation>Seq</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>署名者</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>sled::OverviewStrip</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>All of the timeline. Left and right move the frame around what is shown above, plus and minus resize it, Home shows everything.</source>
        <translation>タイムライン全体です。左右の矢印で上の表示範囲の枠を動かし、＋とーで大きさを変え、Homeで全体を表示します。</translation>
    </message>
</context>
<context>
    <name>sled::Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
    <message numerus="yes">
        <source>%1 more rows are left out. The report has them all.</source>
        <translation>
            <numerusform>ほか%1行は省略しました。レポートにはすべて含まれます。</numerusform>
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
        <translation>history.pdf</translation>
    </message>
    <message>
        <source>%1  ·  SledScope %2, %3</source>
        <translation>%1  ·  SledScope %2、%3</translation>
    </message>
    <message>
        <source>Print to PDF</source>
        <translation>PDFに印刷</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Printing to %1…</source>
        <translation>%1に印刷しています…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Printed to %1</source>
        <translation>%1に印刷しました</translation>
    </message>
    <message>
        <source>Printing was cancelled</source>
        <translation>印刷をキャンセルしました</translation>
    </message>
    <message>
        <source>%1 is not written. %2</source>
        <translation>%1を書き出していません。%2</translation>
    </message>
</context>
<context>
    <name>sled::PictureControl</name>
    <message>
        <source>As in the window</source>
        <translation>ウィンドウと同じ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>SledScope %1, %2</source>
        <translation>SledScope %1、%2</translation>
    </message>
    <message>
        <source>Stage transitions by story</source>
        <translation>ストーリー別のステージ遷移</translation>
    </message>
    <message>
        <source>Stage transitions by stage</source>
        <translation>ステージ別のステージ遷移</translation>
    </message>
    <message>
        <source>Stage transitions by sled</source>
        <translation>Sled別のステージ遷移</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>ソース: %1</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 %2から%3まで</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>No filter: %1</source>
        <translation>フィルターなし: %1</translation>
    </message>
    <message>
        <source>Filter %1: %2</source>
        <translation>フィルター %1: %2</translation>
    </message>
</context>
<context>
    <name>sled::PictureView</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
</context>
<context>
    <name>sled::PreferencesControl</name>
    <message>
        <source>Colu&amp;mns</source>
        <translation>列(&amp;M)</translation>
    </message>
</context>
<context>
    <name>sled::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>&amp;Restore Defaults</source>
        <translation>既定に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>All of this page as it was at first</source>
        <translation>このページをすべて最初の状態に戻します</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”.</source>
        <translation>「%1」という設定はありません。</translation>
    </message>
</context>
<context>
    <name>sled::ProofCard</name>
    <message>
        <source>Proof: what was hashed and signed, and how it checks</source>
        <translation>証明: ハッシュと署名の対象、およびその検証結果</translation>
    </message>
    <message>
        <source>Copy &amp;Text</source>
        <translation>テキストをコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Copy &amp;JSON</source>
        <translation>JSONをコピー(&amp;J)</translation>
    </message>
    <message>
        <source>The exact texts, ids and keys, to be checked with any other tool:
SHA-256 of id_text is the op id, the signature is over SHA-256 of signed_text.</source>
        <translation>ほかのツールで検証するための、正確なテキスト、ID、鍵です:
id_textのSHA-256がOp IDで、署名はsigned_textのSHA-256に対するものです。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取っています…</translation>
    </message>
    <message>
        <source>What is copied is whole.</source>
        <translation>コピーは全体が対象です。</translation>
    </message>
</context>
<context>
    <name>sled::RangePaper</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Sleds</source>
        <translation>Sled</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>遷移</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日別</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>none, of all events</source>
        <translation>なし（すべてのイベント）</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>ストーリー</translation>
    </message>
    <message>
        <source>From</source>
        <translation>移動元</translation>
    </message>
    <message>
        <source>To</source>
        <translation>移動先</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Sled</source>
        <translation>Sled</translation>
    </message>
    <message>
        <source>Seq</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>%1 more are left out. An export has them all.</source>
        <translation>ほか%1件は省略しました。エクスポートにはすべて含まれます。</translation>
    </message>
</context>
<context>
    <name>sled::RecentMenu</name>
    <message>
        <source>&amp;Clear List</source>
        <translation>一覧を消去(&amp;C)</translation>
    </message>
    <message>
        <source>Open Rece&amp;nt</source>
        <translation>最近開いたもの(&amp;N)</translation>
    </message>
</context>
<context>
    <name>sled::ReportChart</name>
    <message>
        <source>How long stories stayed in each stage</source>
        <translation>各ステージの滞在時間</translation>
    </message>
    <message>
        <source>Time in the stage: to p50, to p90, to p99, and the longest</source>
        <translation>ステージの滞在時間: p50、p90、p99、最長</translation>
    </message>
    <message>
        <source>How often stories went from stage to stage</source>
        <translation>ステージ間の移動回数</translation>
    </message>
    <message>
        <source>What the checks of events came to</source>
        <translation>イベントの検証結果</translation>
    </message>
    <message>
        <source>Stories that came and were done each day</source>
        <translation>日ごとの到着と完了のストーリー数</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>ストーリー</translation>
    </message>
    <message>
        <source>Stories that were done each day, by sled</source>
        <translation>日ごとの完了ストーリー数（Sled別）</translation>
    </message>
    <message>
        <source>Stories done</source>
        <translation>完了ストーリー</translation>
    </message>
    <message>
        <source>Stories in each stage at the end of each day</source>
        <translation>日の終わりに各ステージにあるストーリー数</translation>
    </message>
    <message>
        <source>Events missing in gaps, by sled</source>
        <translation>欠落中のイベント数（Sled別）</translation>
    </message>
    <message>
        <source>Events by sled</source>
        <translation>Sled別のイベント数</translation>
    </message>
    <message numerus="yes">
        <source>%1 others</source>
        <translation>
            <numerusform>その他%1件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sled::ReportControl</name>
    <message>
        <source>Saved as %1</source>
        <translation>%1に保存しました</translation>
    </message>
    <message>
        <source>The report is not saved as %1: %2.</source>
        <translation>レポートを%1に保存していません: %2。</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Table as CSV (*.csv)</source>
        <translation>表（CSV） (*.csv)</translation>
    </message>
    <message>
        <source>Table as JSON Lines (*.jsonl)</source>
        <translation>表（JSON Lines） (*.jsonl)</translation>
    </message>
    <message>
        <source>Chart as PNG (*.png)</source>
        <translation>グラフ（PNG） (*.png)</translation>
    </message>
    <message>
        <source>Chart as SVG (*.svg)</source>
        <translation>グラフ（SVG） (*.svg)</translation>
    </message>
    <message>
        <source>Chart as PDF (*.pdf)</source>
        <translation>グラフ（PDF） (*.pdf)</translation>
    </message>
</context>
<context>
    <name>sled::ReportPicture</name>
    <message>
        <source>%1 more</source>
        <translation>ほか%1件</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>ソース: %1</translation>
    </message>
    <message>
        <source>Only events that pass: %1</source>
        <translation>次に合うイベントのみ: %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1時点</translation>
    </message>
    <message>
        <source>Not shown: %1 smaller ones</source>
        <translation>非表示: 小さいもの%1件</translation>
    </message>
</context>
<context>
    <name>sled::ReportTable</name>
    <message>
        <source>Count</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Least</source>
        <extracomment>The shortest stay.</extracomment>
        <translation>最短</translation>
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
        <translation>最長</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>How many stays have not ended.</extracomment>
        <translation>滞在中</translation>
    </message>
    <message>
        <source>Longest open</source>
        <translation>滞在中の最長</translation>
    </message>
    <message>
        <source>Over</source>
        <extracomment>How many stays are the last of stories that are done or given up.</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Untimed</source>
        <extracomment>How many stays are of unknown length.</extracomment>
        <translation>時間不明</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>検証済み以外</translation>
    </message>
    <message>
        <source>Clock falls</source>
        <extracomment>How often the clock of a sled went backwards.</extracomment>
        <translation>時計の逆行</translation>
    </message>
    <message>
        <source>Jumps</source>
        <extracomment>How often a story was in another stage than events tell.</extracomment>
        <translation>飛び</translation>
    </message>
    <message>
        <source>In gaps</source>
        <translation>欠落中</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>ストーリー</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>How the story ended: done, given up or open.</extracomment>
        <translation>終わり方</translation>
    </message>
    <message>
        <source>Cycle</source>
        <extracomment>Cycle time: from the beginning of work to where it was done.</extracomment>
        <translation>サイクル</translation>
    </message>
    <message>
        <source>Sled</source>
        <translation>Sled</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>First</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最後</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>欠落数</translation>
    </message>
    <message>
        <source>Seq</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>The time after which events are missing.</extracomment>
        <translation>この時刻より後</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>The time until which events are missing.</extracomment>
        <translation>この時刻まで</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>Holes</source>
        <translation>抜け</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>数えられないもの</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>不正</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>不完全</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>時刻なし</translation>
    </message>
    <message>
        <source>Malformed rows</source>
        <translation>不正形式の行</translation>
    </message>
    <message>
        <source>Not read whole</source>
        <translation>未読了</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Silent for</source>
        <translation>活動なし</translation>
    </message>
    <message>
        <source>First seq</source>
        <translation>最初の番号</translation>
    </message>
    <message>
        <source>Last seq</source>
        <translation>最後の番号</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>ストーリー</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Hold its last</source>
        <extracomment>How many databases hold the newest event of the sled.</extracomment>
        <translation>最新を持つ数</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>遅れ</translation>
    </message>
    <message>
        <source>Lacking</source>
        <extracomment>How many events a database does not have.</extracomment>
        <translation>不足数</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>到着</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>断念</translation>
    </message>
    <message>
        <source>Entered</source>
        <extracomment>How many stories came into the stage.</extracomment>
        <translation>入った数</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>How many stories went out of the stage.</extracomment>
        <translation>出た数</translation>
    </message>
    <message>
        <source>From</source>
        <translation>移動元</translation>
    </message>
    <message>
        <source>To</source>
        <translation>移動先</translation>
    </message>
    <message>
        <source>Timed</source>
        <extracomment>How many of the transitions have a known duration.</extracomment>
        <translation>時間あり</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>時間の中央値</translation>
    </message>
    <message>
        <source>Bad id</source>
        <translation>不正なID</translation>
    </message>
    <message>
        <source>Bad signature</source>
        <translation>不正な署名</translation>
    </message>
    <message>
        <source>Mismatch</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Rows accepted</source>
        <translation>受理された行</translation>
    </message>
    <message>
        <source>Rows waiting</source>
        <translation>待機中の行</translation>
    </message>
    <message>
        <source>Rows rejected</source>
        <translation>拒否された行</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>不正形式</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>署名者</translation>
    </message>
</context>
<context>
    <name>sled::ReportTableModel</name>
    <message>
        <source>%1: %2 in files and in docs/reports.md</source>
        <translation>%1: ファイルとdocs/reports.mdでは%2</translation>
    </message>
</context>
<context>
    <name>sled::ReportTexts</name>
    <message>
        <source>Transitions</source>
        <translation>遷移</translation>
    </message>
    <message>
        <source>Dwell times</source>
        <translation>滞在時間</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>スループット</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Sleds</source>
        <translation>Sled</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>遷移</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>ストーリー</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Sled</source>
        <translation>Sled</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>署名者</translation>
    </message>
    <message>
        <source>Events: %1</source>
        <translation>イベント: %1</translation>
    </message>
    <message>
        <source>not checked yet: %1</source>
        <translation>未検証: %1</translation>
    </message>
    <message>
        <source>bad: %1</source>
        <translation>不正: %1</translation>
    </message>
    <message>
        <source>missing: at least %1</source>
        <translation>欠落: %1以上</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>欠落: %1</translation>
    </message>
    <message>
        <source>in gaps: %1</source>
        <translation>欠落の数: %1</translation>
    </message>
    <message>
        <source>besides, waiting: %1</source>
        <translation>ほかに待機中: %1</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>incomplete: %1</source>
        <translation>不完全: %1</translation>
    </message>
    <message>
        <source>malformed rows: %1</source>
        <translation>不正形式の行: %1</translation>
    </message>
    <message>
        <source>sources not read to their end: %1</source>
        <translation>最後まで読まれていないソース: %1</translation>
    </message>
    <message>
        <source>No sled declares a gap, and no number is missing in the log of any.</source>
        <translation>欠落を宣言したSledはなく、どのログにも番号の抜けはありません。</translation>
    </message>
    <message>
        <source>No event that passes the filter is of this report.</source>
        <translation>フィルターに合うイベントで、このレポートの対象はありません。</translation>
    </message>
    <message>
        <source>There is no event that this report is of.</source>
        <translation>このレポートの対象となるイベントがありません。</translation>
    </message>
</context>
<context>
    <name>sled::ReportsPage</name>
    <message>
        <source>Show this report</source>
        <translation>このレポートを表示</translation>
    </message>
    <message>
        <source>&amp;Report:</source>
        <translation>レポート(&amp;R):</translation>
    </message>
    <message>
        <source>Show a row for each</source>
        <translation>行の単位</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <translation>単位(&amp;B):</translation>
    </message>
    <message>
        <source>Show Even&amp;ts</source>
        <translation>イベントを表示(&amp;T)</translation>
    </message>
    <message>
        <source>Filters for the events behind the selected row</source>
        <translation>選択した行のもとになったイベントに絞り込みます</translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation>レポートを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Saves the table or the chart. In CSV, texts that a spreadsheet would take for formulas get an apostrophe, as --formula-guard does.</source>
        <translation>表またはグラフを保存します。CSVでは、--formula-guardと同様に、表計算ソフトが数式とみなす文字列の前にアポストロフィを付けます。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>レポートを作成しています…</translation>
    </message>
    <message>
        <source>There is no event to report of.</source>
        <translation>レポートの対象となるイベントがありません。</translation>
    </message>
    <message>
        <source>of the events that pass the filter</source>
        <translation>フィルターに合うイベントが対象</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1時点</translation>
    </message>
    <message>
        <source>the chart shows the %1 largest</source>
        <translation>グラフは上位%1件</translation>
    </message>
    <message>
        <source>being brought up to date…</source>
        <translation>更新しています…</translation>
    </message>
    <message>
        <source>being saved…</source>
        <translation>保存しています…</translation>
    </message>
</context>
<context>
    <name>sled::RunningWork</name>
    <message>
        <source>Ops are being imported into an archive.</source>
        <translation>Opをアーカイブへインポート中です。</translation>
    </message>
    <message>
        <source>An import is being undone.</source>
        <translation>インポートを取り消し中です。</translation>
    </message>
    <message>
        <source>Ops are being exported to a file.</source>
        <translation>Opをファイルへエクスポート中です。</translation>
    </message>
    <message>
        <source>Events are being exported to a file.</source>
        <translation>イベントをファイルへエクスポート中です。</translation>
    </message>
    <message>
        <source>Close the Window?</source>
        <translation>ウィンドウを閉じますか？</translation>
    </message>
    <message>
        <source>Stop that, and close the window? Then all is as it was before.</source>
        <translation>停止してウィンドウを閉じますか？すべて元の状態に戻ります。</translation>
    </message>
    <message>
        <source>That cannot be stopped. Close the window when it is done?</source>
        <translation>停止できません。終わったらウィンドウを閉じますか？</translation>
    </message>
    <message>
        <source>&amp;Stop and Close</source>
        <translation>停止して閉じる(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;lose When Done</source>
        <translation>終わったら閉じる(&amp;L)</translation>
    </message>
</context>
<context>
    <name>sled::SearchBar</name>
    <message>
        <source>Story, stage, event or sled</source>
        <translation>ストーリー、ステージ、イベント、Sled</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>検索(&amp;S)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Show Around</source>
        <translation>前後を表示</translation>
    </message>
    <message>
        <source>Show the rows around the hit that the filter hides</source>
        <translation>フィルターで隠れている、結果の前後の行を表示します</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Go to the hit before</source>
        <translation>前の結果へ</translation>
    </message>
    <message>
        <source>Go to the next hit</source>
        <translation>次の結果へ</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>検索を閉じます</translation>
    </message>
</context>
<context>
    <name>sled::SearchControl</name>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1件見つかりました</translation>
    </message>
</context>
<context>
    <name>sled::SessionControl</name>
    <message>
        <source>The last session cannot be restored from %1: %2.</source>
        <translation>前回のセッションを%1から復元できません: %2。</translation>
    </message>
    <message>
        <source>The view %1 cannot be opened: %2.</source>
        <translation>ビュー%1を開けません: %2。</translation>
    </message>
    <message>
        <source>Only one view can be shown at a time: %1.</source>
        <translation>一度に表示できるビューは1つだけです: %1。</translation>
    </message>
    <message>
        <source>Open View</source>
        <translation>ビューを開く</translation>
    </message>
    <message>
        <source>Saved views (*.sledview);;All files (*)</source>
        <translation>保存したビュー (*.sledview);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save View</source>
        <translation>ビューを保存</translation>
    </message>
    <message>
        <source>Saved views (*.sledview)</source>
        <translation>保存したビュー (*.sledview)</translation>
    </message>
    <message>
        <source>The view could not be written to %1: %2.</source>
        <translation>ビューを%1に書き込めませんでした: %2。</translation>
    </message>
</context>
<context>
    <name>sled::Severity</name>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>info</source>
        <translation>情報</translation>
    </message>
</context>
<context>
    <name>sled::ShortLines</name>
    <message>
        <source>This is the beginning, with long lines broken.</source>
        <translation>先頭の部分です。長い行は折り返しています。</translation>
    </message>
    <message>
        <source>Lines of more than %1 characters are broken here.</source>
        <translation>%1文字を超える行は折り返しています。</translation>
    </message>
</context>
<context>
    <name>sled::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>コマンドとそのキー</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>&amp;Take Over</source>
        <translation>引き継ぐ(&amp;T)</translation>
    </message>
    <message>
        <source>Keys of the command</source>
        <translation>コマンドのキー</translation>
    </message>
    <message>
        <source>&amp;Press the new keys:</source>
        <translation>新しいキーを押します(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>なし(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>標準(&amp;U)</translation>
    </message>
    <message>
        <source>The keys that it had at first</source>
        <translation>最初のキーに戻します</translation>
    </message>
    <message>
        <source>%1 already belongs to “%2”.</source>
        <translation>%1は「%2」に割り当て済みです。</translation>
    </message>
    <message>
        <source>These keys cannot be taken away.</source>
        <translation>このキーは引き継げません。</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更済み</translation>
    </message>
</context>
<context>
    <name>sled::SledListModel</name>
    <message numerus="yes">
        <source>%1 gaps</source>
        <translation>
            <numerusform>欠落%1件</numerusform>
        </translation>
    </message>
    <message>
        <source>first seen %1</source>
        <translation>初回 %1</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>最終 %1</translation>
    </message>
    <message>
        <source>%1, %2 missed</source>
        <translation>%1、取り逃し%2件</translation>
    </message>
    <message>
        <source>Sled</source>
        <translation>Sled</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>初回</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>欠落</translation>
    </message>
</context>
<context>
    <name>sled::SourceListModel</name>
    <message>
        <source>loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>live: catching up</source>
        <translation>ライブ: 追いつき中</translation>
    </message>
    <message>
        <source>live, %1 gone from the file</source>
        <translation>ライブ、ファイルから消失: %1</translation>
    </message>
    <message>
        <source>live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>live: waiting</source>
        <translation>ライブ: 待機中</translation>
    </message>
    <message>
        <source>live: paused</source>
        <translation>ライブ: 一時停止</translation>
    </message>
    <message>
        <source>silent for %1</source>
        <translation>%1間活動なし</translation>
    </message>
    <message>
        <source>lacks %1</source>
        <translation>不足: %1</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1の遅れ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開き方</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>不正形式</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>sled::SourceText</name>
    <message>
        <source>Database of a sled: replayed on its own, as that sled does</source>
        <translation>Sledのデータベース: そのSledと同じように、単独で再生します</translation>
    </message>
    <message>
        <source>File of ops: replayed together with all that is open; its ops wait for what is missing</source>
        <translation>Opのファイル: 開いているものすべてと合わせて再生し、足りないものがあればOpは待機します</translation>
    </message>
    <message>
        <source>Archive of ops: replayed together with all that is open; its ops wait for what is missing</source>
        <translation>Opのアーカイブ: 開いているものすべてと合わせて再生し、足りないものがあればOpは待機します</translation>
    </message>
    <message>
        <source>Opened read-only: a server may write to it meanwhile</source>
        <translation>読み取り専用で開いています。その間もサーバーは書き込めます</translation>
    </message>
    <message>
        <source>Opened as immutable: nobody has it open, and so no file is made beside it. If that changes, it is read again</source>
        <translation>不変として開いています。ほかに開いているものがないため、付属ファイルは作られません。状況が変われば読み直します</translation>
    </message>
    <message>
        <source>Read from a private copy, since reading the file itself would write beside it. The copy goes when it is read</source>
        <translation>ファイルを直接読むと付属ファイルが書かれるため、専用の複製から読み取っています。複製は読み取り後に削除されます</translation>
    </message>
    <message>
        <source>Unpacked into a private copy, which goes when it is read</source>
        <translation>専用の複製に展開しています。複製は読み取り後に削除されます</translation>
    </message>
    <message>
        <source>Unpacked while it is read; nothing is written</source>
        <translation>読み取りながら展開します。何も書き込みません</translation>
    </message>
    <message>
        <source>op file</source>
        <translation>Opファイル</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message numerus="yes">
        <source>%1 frames skipped</source>
        <translation>
            <numerusform>%1件のフレームを省略</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: they carry no op, such as the clock of a sync</source>
        <translation>
            <numerusform>%1: 同期の時計など、Opを含まないもの</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sled::Stage</name>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>バックログ</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>コーディング</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>ブロック中</translation>
    </message>
    <message>
        <source>QA</source>
        <translation>QA</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>マージ</translation>
    </message>
    <message>
        <source>Merge failure</source>
        <translation>マージ失敗</translation>
    </message>
    <message>
        <source>Merge failed for good</source>
        <translation>マージ最終失敗</translation>
    </message>
    <message>
        <source>Review hold</source>
        <translation>レビュー保留</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>凍結</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>アーカイブ済み</translation>
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
        <translation>ステージ</translation>
    </message>
</context>
<context>
    <name>sled::StagesPage</name>
    <message>
        <source>Stages</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Marks are drawn on light and dark ground as is shown; where a colour would be hard to see, it is made darker or lighter.</source>
        <translation>マークは明るい背景と暗い背景でこのように描かれます。見えにくい色は、自動的に濃く、または薄くします。</translation>
    </message>
    <message>
        <source>Mark of “%1”</source>
        <translation>「%1」のマーク</translation>
    </message>
    <message>
        <source>Shape of “%1”</source>
        <translation>「%1」の形</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>「%1」をリセット</translation>
    </message>
    <message>
        <source>Colour and shape as they were at first</source>
        <translation>色と形を最初の状態に戻します</translation>
    </message>
    <message>
        <source>Colour of “%1”</source>
        <translation>「%1」の色</translation>
    </message>
    <message>
        <source>Colour of “%1”: %2</source>
        <translation>「%1」の色: %2</translation>
    </message>
</context>
<context>
    <name>sled::StandingText</name>
    <message>
        <source>accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>不正形式</translation>
    </message>
    <message>
        <source>the op is part of the document</source>
        <translation>Opはドキュメントの一部です</translation>
    </message>
</context>
<context>
    <name>sled::StoredText</name>
    <message numerus="yes">
        <source>The row holds %1 bytes; at most %2 are read.</source>
        <translation>
            <numerusform>行は%1バイトですが、読み取れるのは%2バイトまでです。</numerusform>
        </translation>
    </message>
    <message>
        <source>op_json is NULL.</source>
        <translation>op_jsonがNULLです。</translation>
    </message>
    <message>
        <source>op_json is a number: %1</source>
        <translation>op_jsonが数値です: %1</translation>
    </message>
    <message>
        <source>op_json is empty.</source>
        <translation>op_jsonが空です。</translation>
    </message>
    <message>
        <source>No text in UTF-8:</source>
        <translation>UTF-8の文字列ではありません:</translation>
    </message>
    <message numerus="yes">
        <source>(cut: the row holds %1 bytes)</source>
        <translation>
            <numerusform>（省略あり: 行は%1バイト）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sled::StoriesModel</name>
    <message>
        <source>Story</source>
        <translation>ストーリー</translation>
    </message>
    <message>
        <source>Stage now</source>
        <translation>現在のステージ</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Stuck for</source>
        <translation>停滞時間</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>差し戻し</translation>
    </message>
    <message>
        <source>Cycle time</source>
        <translation>サイクルタイム</translation>
    </message>
    <message>
        <source>Sleds</source>
        <translation>Sled</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>The story&apos;s id, as written</source>
        <translation>ストーリーのID（書かれているまま）</translation>
    </message>
    <message>
        <source>The stage that its last event led to, as written</source>
        <translation>最後のイベントで入ったステージ（書かれているまま）</translation>
    </message>
    <message>
        <source>When it came into that stage</source>
        <translation>そのステージに入った時刻</translation>
    </message>
    <message>
        <source>How long it has been there, as of the newest event; nothing once it is done</source>
        <translation>最新のイベント時点での滞在時間（完了後は空欄）</translation>
    </message>
    <message>
        <source>Events that count: accepted and not deleted</source>
        <translation>有効なイベント数（受理され、削除されていないもの）</translation>
    </message>
    <message>
        <source>How often it came back to a stage that it had been in</source>
        <translation>以前いたステージに戻った回数</translation>
    </message>
    <message>
        <source>From where work began, in coding or later, to where it was done</source>
        <translation>作業の開始（コーディング以降）から完了まで</translation>
    </message>
    <message>
        <source>Sleds that wrote of it</source>
        <translation>記録したSled</translation>
    </message>
    <message>
        <source>What is missing, faulty or not checked yet</source>
        <translation>欠けているもの、問題のあるもの、未検証のもの</translation>
    </message>
</context>
<context>
    <name>sled::StoriesPage</name>
    <message>
        <source>Story or stage</source>
        <translation>ストーリーまたはステージ</translation>
    </message>
    <message>
        <source>Show stories with these words in their id or stage</source>
        <translation>IDまたはステージにこれらの語を含むストーリーを表示</translation>
    </message>
    <message>
        <source>&amp;Narrow:</source>
        <translation>絞り込み(&amp;N):</translation>
    </message>
    <message>
        <source>Stories shown</source>
        <translation>表示中のストーリー</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>ストーリー</translation>
    </message>
    <message>
        <source>No story has an event that passes the filter.</source>
        <translation>フィルターに合うイベントを持つストーリーはありません。</translation>
    </message>
    <message>
        <source>No story has these words in its id or its stage.</source>
        <translation>IDまたはステージにこれらの語を含むストーリーはありません。</translation>
    </message>
    <message>
        <source>Following the stories through their stages…</source>
        <translation>ストーリーのステージをたどっています…</translation>
    </message>
    <message>
        <source>No event names a story.</source>
        <translation>ストーリーを示すイベントがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 stories shown</source>
        <translation>
            <numerusform>ストーリー%2件中%1件を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>stuck as of %1</source>
        <translation>停滞時間は%1時点</translation>
    </message>
    <message>
        <source>being brought up to date…</source>
        <translation>更新しています…</translation>
    </message>
</context>
<context>
    <name>sled::Story</name>
    <message>
        <source>no time</source>
        <translation>時刻なし</translation>
    </message>
    <message>
        <source>%1 on sled %2</source>
        <translation>%1（Sled %2）</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>対象外: %1</translation>
    </message>
    <message>
        <source>events missing</source>
        <translation>イベントの欠落あり</translation>
    </message>
    <message>
        <source>at least %1 missing</source>
        <translation>%1件以上の欠落</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1件の欠落</translation>
    </message>
    <message>
        <source>No event of this story counts: %1</source>
        <translation>このストーリーに有効なイベントはありません: %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1（%2から）</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1経過</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>断念</translation>
    </message>
    <message>
        <source>cycle time %1</source>
        <translation>サイクルタイム%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 loops</source>
        <translation>
            <numerusform>差し戻し%1回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sleds</source>
        <translation>
            <numerusform>Sled %1件</numerusform>
        </translation>
    </message>
    <message>
        <source>not for the first time</source>
        <translation>再訪</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>how long is not known</source>
        <translation>期間は不明</translation>
    </message>
    <message>
        <source>Begun by %1</source>
        <translation>開始: %1</translation>
    </message>
    <message>
        <source>Ended by %1</source>
        <translation>終了: %1</translation>
    </message>
</context>
<context>
    <name>sled::StoryBar</name>
    <message>
        <source>Life of the story</source>
        <translation>ストーリーの経過</translation>
    </message>
    <message>
        <source>Select a story to see its life.</source>
        <translation>ストーリーを選択すると経過が表示されます。</translation>
    </message>
    <message>
        <source>No event of this story counts: none was accepted, or all were deleted.</source>
        <translation>このストーリーに有効なイベントはありません。受理されたものがないか、すべて削除されています。</translation>
    </message>
    <message numerus="yes">
        <source>%1 stays</source>
        <translation>
            <numerusform>滞在%1回</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Equal widths show each of them</source>
        <translation>「等幅」にすると1つずつ表示されます</translation>
    </message>
    <message>
        <source>No story is selected.</source>
        <translation>ストーリーが選択されていません。</translation>
    </message>
    <message>
        <source>Left and right go from event to event.</source>
        <translation>左右の矢印でイベントを順に移動します。</translation>
    </message>
    <message>
        <source>Event %1 of %2: </source>
        <translation>イベント%1 / %2: </translation>
    </message>
</context>
<context>
    <name>sled::StoryNotes</name>
    <message>
        <source>faulty event</source>
        <translation>問題のあるイベント</translation>
    </message>
    <message>
        <source>events missing</source>
        <translation>イベントの欠落</translation>
    </message>
    <message>
        <source>unseen change of stage</source>
        <translation>記録のないステージの変化</translation>
    </message>
    <message>
        <source>clock went backwards</source>
        <translation>時計の逆行</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>時刻なし</translation>
    </message>
    <message>
        <source>signature pending</source>
        <translation>署名は未検証</translation>
    </message>
</context>
<context>
    <name>sled::StoryPanel</name>
    <message>
        <source>Story</source>
        <translation>ストーリー</translation>
    </message>
    <message>
        <source>What its life comes to</source>
        <translation>経過の要約</translation>
    </message>
    <message>
        <source>By Ti&amp;me</source>
        <translation>時間どおり(&amp;M)</translation>
    </message>
    <message>
        <source>Stays are as wide as they were long</source>
        <translation>滞在時間に応じた幅で表示します</translation>
    </message>
    <message>
        <source>All stays are as wide, so that the short ones can be read</source>
        <translation>短い滞在も読めるよう、すべて同じ幅で表示します</translation>
    </message>
    <message>
        <source>Copy as Te&amp;xt</source>
        <translation>テキストをコピー(&amp;X)</translation>
    </message>
    <message>
        <source>Copies this story&apos;s life, a line for each event</source>
        <translation>このストーリーの経過を、1イベント1行でコピーします</translation>
    </message>
    <message>
        <source>Show on Time&amp;line</source>
        <translation>タイムラインに表示(&amp;L)</translation>
    </message>
    <message>
        <source>Shows the selected event among its neighbours</source>
        <translation>選択したイベントを前後のイベントとともに表示します</translation>
    </message>
    <message>
        <source>Events of the story</source>
        <translation>ストーリーのイベント</translation>
    </message>
    <message>
        <source>No story selected</source>
        <translation>ストーリーが選択されていません</translation>
    </message>
    <message>
        <source>E&amp;qual Widths</source>
        <translation>等幅(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>sled::StoryPaper</name>
    <message>
        <source>none, it was given up</source>
        <translation>なし（断念）</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1（%2から）</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Stuck for</source>
        <translation>停滞時間</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <translation>%1（%2時点）</translation>
    </message>
    <message>
        <source>Cycle time</source>
        <translation>サイクルタイム</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Sleds</source>
        <translation>Sled</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>差し戻し</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信頼</translation>
    </message>
    <message>
        <source>all of it is verified, and nothing is missing</source>
        <translation>すべて検証済みで、欠落もありません</translation>
    </message>
    <message>
        <source>%1 more are left out. An export has them all.</source>
        <translation>ほか%1件は省略しました。エクスポートにはすべて含まれます。</translation>
    </message>
    <message>
        <source>Story %1</source>
        <translation>ストーリー %1</translation>
    </message>
</context>
<context>
    <name>sled::StoryStepsModel</name>
    <message>
        <source>%1 until the next</source>
        <translation>次まで%1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>From</source>
        <translation>移動元</translation>
    </message>
    <message>
        <source>To</source>
        <translation>移動先</translation>
    </message>
    <message>
        <source>Stayed</source>
        <translation>滞在時間</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Sled</source>
        <translation>Sled</translation>
    </message>
    <message>
        <source>Seq</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>sled::ThemeMenu</name>
    <message>
        <source>&amp;Colours</source>
        <translation>色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>システム(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>High &amp;Contrast</source>
        <translation>ハイコントラスト(&amp;C)</translation>
    </message>
</context>
<context>
    <name>sled::TimeDisplay</name>
    <message>
        <source>in %1</source>
        <translation>%1後</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>時刻なし</translation>
    </message>
    <message>
        <source>local</source>
        <translation>ローカル</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 seconds since 1970</source>
        <translation>1970年から%1秒</translation>
    </message>
</context>
<context>
    <name>sled::TimeJump</name>
    <message>
        <source>Go to Time</source>
        <translation>時刻へ移動</translation>
    </message>
    <message>
        <source>Date, time or both, such as 2026-05-17 14:05, yesterday or -2h</source>
        <translation>日付、時刻、またはその両方（例: 2026-05-17 14:05、yesterday、-2h）</translation>
    </message>
</context>
<context>
    <name>sled::TimeMenu</name>
    <message>
        <source>Time Zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Write all times in the zone</source>
        <translation>すべての時刻を表すタイムゾーン</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>時刻(&amp;T)</translation>
    </message>
    <message>
        <source>In &amp;UTC</source>
        <translation>UTC(&amp;U)</translation>
    </message>
    <message>
        <source>In &amp;Local Time</source>
        <translation>ローカル時刻(&amp;L)</translation>
    </message>
    <message>
        <source>In Another &amp;Zone…</source>
        <translation>別のタイムゾーン(&amp;Z)…</translation>
    </message>
    <message>
        <source>As Distance from &amp;Now</source>
        <translation>現在からの経過で表示(&amp;N)</translation>
    </message>
    <message>
        <source>In Another &amp;Zone (%1)…</source>
        <translation>別のタイムゾーン (%1)(&amp;Z)…</translation>
    </message>
</context>
<context>
    <name>sled::TimelinePage</name>
    <message>
        <source>Lanes</source>
        <translation>レーン</translation>
    </message>
</context>
<context>
    <name>sled::TimesPage</name>
    <message>
        <source>Times</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>In &amp;UTC</source>
        <translation>UTC(&amp;U)</translation>
    </message>
    <message>
        <source>In &amp;local time</source>
        <translation>ローカル時刻(&amp;L)</translation>
    </message>
    <message>
        <source>In another &amp;zone:</source>
        <translation>別のタイムゾーン(&amp;Z):</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>As distance from &amp;now</source>
        <translation>現在からの経過で表示(&amp;N)</translation>
    </message>
    <message>
        <source>Write all times:</source>
        <translation>すべての時刻の表示:</translation>
    </message>
    <message>
        <source>The time zone %1 is not known here.</source>
        <translation>タイムゾーン%1はここでは使えません。</translation>
    </message>
    <message>
        <source>A minute ago: %1</source>
        <translation>1分前: %1</translation>
    </message>
</context>
<context>
    <name>sled::Trust</name>
    <message>
        <source>match</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>The sled that the entry names signed it.</source>
        <translation>エントリーが示すSledによる署名です。</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>Both hold: the id is the hash of the content, and the signature is the signer&apos;s.</source>
        <translation>どちらも正しい: IDは内容のハッシュと一致し、署名は署名者のものです。</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>The signature is not checked yet.</source>
        <translation>署名はまだ検証されていません。</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>It waits for another op, its origin or one that it depends on.</source>
        <translation>起点または依存先のOpを待っています。</translation>
    </message>
    <message>
        <source>mismatch</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Another than the sled that the entry names signed it.</source>
        <translation>エントリーが示すSledとは別の者による署名です。</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Replay refused the op; see its verdict.</source>
        <translation>再生時にOpが拒否されました。判定を参照してください。</translation>
    </message>
    <message>
        <source>bad id</source>
        <translation>不正なID</translation>
    </message>
    <message>
        <source>The id is not the hash of the content: something was changed.</source>
        <translation>IDが内容のハッシュと一致しません。何かが改変されています。</translation>
    </message>
    <message>
        <source>bad signature</source>
        <translation>不正な署名</translation>
    </message>
    <message>
        <source>The signature is not the signer&apos;s: forged, or changed on its way.</source>
        <translation>署名が署名者のものではありません。偽造か、途中での改変です。</translation>
    </message>
</context>
<context>
    <name>sled::UnfinishedWork</name>
    <message>
        <source>Wait &amp;for all</source>
        <translation>すべて待つ(&amp;F)</translation>
    </message>
    <message>
        <source>Writes the file when all is read and every signature is checked</source>
        <translation>すべての読み取りと署名の検証が終わってからファイルを書き出します</translation>
    </message>
    <message>
        <source>Write as it is now</source>
        <translation>今の状態で書き出す</translation>
    </message>
    <message>
        <source>What is not checked yet says &apos;pending&apos;</source>
        <translation>未検証のものは「pending」と書かれます</translation>
    </message>
</context>
<context>
    <name>sled::VerifyStatus</name>
    <message>
        <source>%1 s left</source>
        <translation>残り%1秒</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>残り%1分</translation>
    </message>
    <message>
        <source>Signatures checked</source>
        <translation>検証した署名</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop checking signatures; what is pending stays so</source>
        <translation>署名の検証を停止します。未検証のものはそのまま残ります</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause the checking of signatures</source>
        <translation>署名の検証を一時停止します</translation>
    </message>
    <message>
        <source>Go on checking signatures</source>
        <translation>署名の検証を再開します</translation>
    </message>
    <message numerus="yes">
        <source>%1 signatures not checked</source>
        <translation>
            <numerusform>%1件の署名が未検証</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 signatures checked</source>
        <translation>
            <numerusform>署名%2件中%1件を検証</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>毎秒%1件</translation>
    </message>
</context>
<context>
    <name>sled::ViewControl</name>
    <message numerus="yes">
        <source>Not there any more: %1 and %2 others.</source>
        <translation>
            <numerusform>なくなったもの: %1、ほか%2件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not there any more: %1.</source>
        <translation>なくなったもの: %1。</translation>
    </message>
    <message>
        <source>The time zone %1 is not known here.</source>
        <translation>タイムゾーン%1はここでは使えません。</translation>
    </message>
</context>
<context>
    <name>sled::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Live Demo</source>
        <translation>ライブデモ(&amp;L)</translation>
    </message>
    <message>
        <source>Show made-up sleds at work, until this is switched off</source>
        <translation>オフにするまで、架空のSledの動作を表示します</translation>
    </message>
    <message>
        <source>&amp;About SledScope</source>
        <translation>SledScopeについて(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel Loading</source>
        <translation>読み込みをキャンセル</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;View…</source>
        <translation>ビューを開く(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Save View…</source>
        <translation>ビューを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save &amp;Picture of Lanes…</source>
        <translation>レーンの画像を保存(&amp;P)…</translation>
    </message>
    <message>
        <source>Save or copy the lanes as a picture, with a legend</source>
        <translation>レーンを凡例付きの画像として保存またはコピーします</translation>
    </message>
    <message>
        <source>Print S&amp;tory to PDF…</source>
        <translation>ストーリーをPDFに印刷(&amp;T)…</translation>
    </message>
    <message>
        <source>Print the life of the story that the Stories page shows</source>
        <translation>「ストーリー」ページに表示中のストーリーの経過を印刷します</translation>
    </message>
    <message>
        <source>Print Ti&amp;me Range to PDF…</source>
        <translation>期間をPDFに印刷(&amp;M)…</translation>
    </message>
    <message>
        <source>Print what happened in the time that is chosen, or else in view</source>
        <translation>選択した期間、なければ表示中の期間の出来事を印刷します</translation>
    </message>
    <message>
        <source>Restore &amp;Last Session</source>
        <translation>前回のセッションを復元(&amp;L)</translation>
    </message>
    <message>
        <source>Without arguments, begin with what was shown last</source>
        <translation>引数なしで起動したとき、前回の表示から始めます</translation>
    </message>
    <message>
        <source>Clear Cac&amp;he…</source>
        <translation>キャッシュを消去(&amp;H)…</translation>
    </message>
    <message>
        <source>Forget which ops have passed the signature check</source>
        <translation>署名検証に合格したOpの記録を消去します</translation>
    </message>
    <message>
        <source>&amp;Export Events…</source>
        <translation>イベントをエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Write events to a file, as CSV or JSON Lines</source>
        <translation>イベントをCSVまたはJSON Linesでファイルに書き出します</translation>
    </message>
    <message>
        <source>&amp;Import Ops…</source>
        <translation>Opをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Collect ops of files in an archive; shows first what is new</source>
        <translation>ファイルのOpをアーカイブに集めます。先に新しいものを表示します</translation>
    </message>
    <message>
        <source>E&amp;xport Ops…</source>
        <translation>Opをエクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Write ops of the open sources to a file, for another desk</source>
        <translation>開いているソースのOpを、別の環境のためにファイルへ書き出します</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>Read all sources again</source>
        <translation>すべてのソースを読み直します</translation>
    </message>
    <message>
        <source>&amp;Close All Sources</source>
        <translation>すべてのソースを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Paste Ops</source>
        <translation>Opを貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Import the ops, or open the files, of the clipboard</source>
        <translation>クリップボードのOpをインポートするか、ファイルを開きます</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>ブックマーク(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next Bookmark</source>
        <translation>次のブックマーク(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;revious Bookmark</source>
        <translation>前のブックマーク(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>前を検索(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go to Time…</source>
        <translation>時刻へ移動(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>コマンド(&amp;C)…</translation>
    </message>
    <message>
        <source>Show &amp;Everything</source>
        <translation>全体を表示(&amp;E)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom to &amp;Selection</source>
        <translation>選択部分を拡大(&amp;S)</translation>
    </message>
    <message>
        <source>Zoom &amp;Back</source>
        <translation>前の表示範囲(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>ライブ(&amp;L)</translation>
    </message>
    <message>
        <source>Show events as soon as the sleds commit them</source>
        <translation>Sledがコミットしたイベントをすぐに表示します</translation>
    </message>
    <message>
        <source>&amp;Pause Live</source>
        <translation>ライブを一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Let nothing change what is shown; what is committed is collected</source>
        <translation>表示を変えません。コミットされたものは保留されます</translation>
    </message>
    <message>
        <source>&amp;Follow Newest</source>
        <translation>最新に追従(&amp;F)</translation>
    </message>
    <message>
        <source>Keep the newest events in view</source>
        <translation>最新のイベントを常に表示します</translation>
    </message>
    <message>
        <source>La&amp;nes Follow Newest</source>
        <translation>レーンも最新に追従(&amp;N)</translation>
    </message>
    <message>
        <source>Scroll the lanes with the newest events</source>
        <translation>最新のイベントに合わせてレーンをスクロールします</translation>
    </message>
    <message>
        <source>Main Toolbar</source>
        <translation>メインツールバー</translation>
    </message>
    <message>
        <source>Edit Fi&amp;lter</source>
        <translation>フィルターを編集(&amp;L)</translation>
    </message>
    <message>
        <source>Cle&amp;ar Filter</source>
        <translation>フィルターを解除(&amp;A)</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>次を検索(&amp;X)</translation>
    </message>
    <message>
        <source>Zoom For&amp;ward</source>
        <translation>次の表示範囲(&amp;W)</translation>
    </message>
    <message>
        <source>Notif&amp;y Me Of</source>
        <translation>通知の対象(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>マニュアル(&amp;M)</translation>
    </message>
    <message>
        <source>Read about what has the focus</source>
        <translation>フォーカスのある項目について読みます</translation>
    </message>
    <message>
        <source>Preference&amp;s…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Have colours, keys, times and more as you like</source>
        <translation>色、キー、時刻などを好みに合わせます</translation>
    </message>
    <message>
        <source>Open databases, archives and files of ops</source>
        <translation>データベース、アーカイブ、Opのファイルを開きます</translation>
    </message>
</context>
<context>
    <name>sled::WindowDocks</name>
    <message>
        <source>&amp;Live</source>
        <translation>ライブ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Close This Source</source>
        <translation>このソースを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>No sources open</source>
        <translation>開いているソースはありません</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>No sleds yet</source>
        <translation>Sledはまだありません</translation>
    </message>
    <message>
        <source>Sleds; check box: show its lane</source>
        <translation>Sled（チェックを入れるとレーンを表示）</translation>
    </message>
    <message>
        <source>Sleds</source>
        <translation>Sled</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>sled::WindowPages</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>ストーリー</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Ops</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>sled::Workspace</name>
    <message numerus="yes">
        <source>%1 of %2 events shown</source>
        <translation>
            <numerusform>イベント%2件中%1件を表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sources not read to their end</source>
        <translation>
            <numerusform>%1件のソースが最後まで読まれていません</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources are still being read.</source>
        <translation>ソースの読み取り中です。</translation>
    </message>
    <message>
        <source>Events are still being filtered.</source>
        <translation>イベントの絞り込み中です。</translation>
    </message>
    <message>
        <source>Events are still being sorted.</source>
        <translation>イベントの並べ替え中です。</translation>
    </message>
    <message>
        <source>Signatures checked: %1 of %2.</source>
        <translation>検証した署名: %2件中%1件。</translation>
    </message>
</context>
</TS>
