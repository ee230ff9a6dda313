<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Application</name>
    <message numerus="yes">
        <source>%n code(s) copied, and in the case list</source>
        <translation>
            <numerusform>%n code copied, and in the case list</numerusform>
            <numerusform>%n codes copied, and in the case list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not saved</source>
        <translation>
            <numerusform>%n not saved</numerusform>
            <numerusform>%n not saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n procedure(s)</source>
        <translation>
            <numerusform>%n procedure</numerusform>
            <numerusform>%n procedures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n diagnosis(es)</source>
        <translation>
            <numerusform>%n diagnosis</numerusform>
            <numerusform>%n diagnoses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagnosesBar</name>
    <message numerus="yes">
        <source>%n diagnosis(es)</source>
        <translation>
            <numerusform>%n diagnosis</numerusform>
            <numerusform>%n diagnoses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FavouritesModel</name>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookupPane</name>
    <message numerus="yes">
        <source>%n diagnosis(es) have no code</source>
        <translation>
            <numerusform>%n diagnosis has no code</numerusform>
            <numerusform>%n diagnoses have no code</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n code(s) put in the case list</source>
        <translation>
            <numerusform>%n code put in the case list</numerusform>
            <numerusform>%n codes put in the case list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message numerus="yes">
        <source>%n more note(s)</source>
        <translation>
            <numerusform>%n more note</numerusform>
            <numerusform>%n more notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message numerus="yes">
        <source>This looks like a report of %n word(s): Ctrl+R reads it whole, on its own page.</source>
        <translation>
            <numerusform>This looks like a report of %n word: Ctrl+R reads it whole, on its own page.</numerusform>
            <numerusform>This looks like a report of %n words: Ctrl+R reads it whole, on its own page.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacyForm</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>about %n hour left</numerusform>
            <numerusform>about %n hours left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message numerus="yes">
        <source>Put %n code(s) in the case list</source>
        <translation>
            <numerusform>Put %n code in the case list</numerusform>
            <numerusform>Put %n codes in the case list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message numerus="yes">
        <source>%n row(s) accepted</source>
        <translation>
            <numerusform>%n row accepted</numerusform>
            <numerusform>%n rows accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s) with the same words</source>
        <translation>
            <numerusform>and %n more row with the same words</numerusform>
            <numerusform>and %n more rows with the same words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnsavedBox</name>
    <message numerus="yes">
        <source>%n decision(s) are not saved yet.</source>
        <translation>
            <numerusform>%n decision is not saved yet.</numerusform>
            <numerusform>%n decisions are not saved yet.</numerusform>
        </translation>
    </message>
</context>
</TS>
