<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT">
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation>Informazioni</translation>
    </message>
    <message>
        <source>Nosolex</source>
        <translation>Nosolex</translation>
    </message>
    <message>
        <source>Nosolex supports decisions in administrative coding. The coder decides; it gives no medical advice and is not meant for diagnosis or treatment.</source>
        <translation>Nosolex aiuta a decidere nella codifica amministrativa. Decide il codificatore; non dà pareri medici e non è destinato alla diagnosi o alla terapia.</translation>
    </message>
    <message>
        <source>User guide (F1)</source>
        <translation>Guida per l’utente (F1)</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenze</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Pacchetto</translation>
    </message>
    <message>
        <source>Code set</source>
        <translation>Insieme di codici</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lingue</translation>
    </message>
    <message>
        <source>Measured: the right code stood first for %1 of 100 phrases.</source>
        <translation>Misurato: il codice giusto era primo in %1 frasi su 100.</translation>
    </message>
</context>
<context>
    <name>ActionPalette</name>
    <message>
        <source>What would you like to do?</source>
        <translation>Che cosa si vuole fare?</translation>
    </message>
    <message>
        <source>Everything that can be done</source>
        <translation>Tutto ciò che si può fare</translation>
    </message>
</context>
<context>
    <name>AppearanceForm</name>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrasto elevato</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Dimensione del testo</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Another program holds the clipboard: trying again.</source>
        <translation>Un altro programma tiene occupati gli appunti: nuovo tentativo.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) copied, and in the case list</source>
        <translation>
            <numerusform>%n codice copiato e nella lista del caso</numerusform>
            <numerusform>%n codici copiati e nella lista del caso</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiato: %1</translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <source>Batch</source>
        <translation>Lotti</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salva con nome…</translation>
    </message>
    <message>
        <source>Save the review to a new file (Ctrl+S)</source>
        <translation>Salva la revisione in un nuovo file (Ctrl+S)</translation>
    </message>
    <message>
        <source>Open a file of diagnoses or procedures</source>
        <translation>Apri un file di diagnosi o procedure</translation>
    </message>
    <message>
        <source>Tables and lists</source>
        <translation>Tabelle ed elenchi</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>accept the suggested code</source>
        <translation>accettare il codice proposto</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>take that candidate</source>
        <translation>prendere quel candidato</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Destra</translation>
    </message>
    <message>
        <source>go to the candidates</source>
        <translation>andare ai candidati</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>lettere</translation>
    </message>
    <message>
        <source>search for another code</source>
        <translation>cercare un altro codice</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Canc</translation>
    </message>
    <message>
        <source>reject the row</source>
        <translation>rifiutare la riga</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spazio</translation>
    </message>
    <message>
        <source>later</source>
        <translation>rimandare</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>take the last decision back</source>
        <translation>annullare l’ultima decisione</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>everything that can be done</source>
        <translation>tutto ciò che si può fare</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>Salva la revisione</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvato: %1</translation>
    </message>
    <message>
        <source>That column is empty; choose the one with the procedures.</source>
        <translation>Quella colonna è vuota; scegliere quella delle procedure.</translation>
    </message>
    <message>
        <source>That column is empty; choose the one with the diagnoses.</source>
        <translation>Quella colonna è vuota; scegliere quella delle diagnosi.</translation>
    </message>
    <message>
        <source>Column and rules</source>
        <translation>Colonna e regole</translation>
    </message>
    <message>
        <source>To the review</source>
        <translation>Vai alla revisione</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Apri un altro…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n riga</numerusform>
            <numerusform>%n righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not saved</source>
        <translation>
            <numerusform>%n non salvata</numerusform>
            <numerusform>%n non salvate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n procedure(s)</source>
        <translation>
            <numerusform>%n procedura</numerusform>
            <numerusform>%n procedure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n diagnosis(es)</source>
        <translation>
            <numerusform>%n diagnosi</numerusform>
            <numerusform>%n diagnosi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrowserPage</name>
    <message>
        <source>Browse</source>
        <translation>Sfoglia</translation>
    </message>
    <message>
        <source>Go to a code, or to words of a title</source>
        <translation>Vai a un codice o a parole di un titolo</translation>
    </message>
    <message>
        <source>Go to a code or title</source>
        <translation>Vai a un codice o titolo</translation>
    </message>
    <message>
        <source>Chapters, blocks and codes</source>
        <translation>Capitoli, blocchi e codici</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>lettere</translation>
    </message>
    <message>
        <source>go to a code or to words of a title</source>
        <translation>andare a un codice o a parole di un titolo</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>Destra, Sinistra</translation>
    </message>
    <message>
        <source>open and close a branch</source>
        <translation>aprire e chiudere un ramo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>copy the code</source>
        <translation>copiare il codice</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>put it in the case list</source>
        <translation>metterlo nell’elenco del caso</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>everything that can be done</source>
        <translation>tutto ciò che si può fare</translation>
    </message>
</context>
<context>
    <name>Builder</name>
    <message>
        <source>What it means</source>
        <translation>Che cosa significa</translation>
    </message>
    <message>
        <source>%1 is not allowed here</source>
        <translation>%1 non è ammesso qui</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>Codes</source>
        <translation>Codici</translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation>Cercalo</translation>
    </message>
    <message>
        <source>None of them fits: look these words up on the page Search</source>
        <translation>Nessuno va bene: cerca queste parole nella pagina Cerca</translation>
    </message>
    <message>
        <source>Back to the codes</source>
        <translation>Torna ai codici</translation>
    </message>
    <message>
        <source>Codes for “%1”</source>
        <translation>Codici per «%1»</translation>
    </message>
    <message>
        <source>1 to 9 or Enter takes one</source>
        <translation>Da 1 a 9 o Invio ne prende uno</translation>
    </message>
</context>
<context>
    <name>CaseModel</name>
    <message>
        <source>Principal</source>
        <translation>Principale</translation>
    </message>
    <message>
        <source>right</source>
        <translation>destro</translation>
    </message>
    <message>
        <source>left</source>
        <translation>sinistro</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>entrambi i lati</translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>Ctrl+B puts a code here. The first one is the principal diagnosis.</source>
        <translation>Ctrl+B aggiunge qui un codice. Il primo è la diagnosi principale.</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Sposta su (Alt+Su)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Sposta giù (Alt+Giù)</translation>
    </message>
    <message>
        <source>Change the code, present on admission, remark (E)</source>
        <translation>Cambia il codice, presente al ricovero, nota (E)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Rimuovi (Canc)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annulla (Ctrl+Z)</translation>
    </message>
    <message>
        <source>New case: clear the list (F9)</source>
        <translation>Nuovo caso: svuota l’elenco (F9)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salva con nome</translation>
    </message>
    <message>
        <source>choose a code</source>
        <translation>scegliere un codice</translation>
    </message>
    <message>
        <source>make it the principal diagnosis</source>
        <translation>renderlo diagnosi principale</translation>
    </message>
    <message>
        <source>change it: code, present on admission, remark</source>
        <translation>cambiarlo: codice, presente al ricovero, nota</translation>
    </message>
    <message>
        <source>say whether it was present on admission; again takes it back</source>
        <translation>dire se era presente al ricovero; di nuovo lo ritira</translation>
    </message>
    <message>
        <source>move it</source>
        <translation>spostarlo</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>toglierlo</translation>
    </message>
    <message>
        <source>take the last change back</source>
        <translation>annullare l’ultima modifica</translation>
    </message>
    <message>
        <source>read about it</source>
        <translation>leggerne i dettagli</translation>
    </message>
    <message>
        <source>copy it; among what could be added: add the code</source>
        <translation>copiarlo; in ciò che si può aggiungere: aggiungere il codice</translation>
    </message>
    <message>
        <source>copy it in the second format</source>
        <translation>copiarlo nel secondo formato</translation>
    </message>
    <message>
        <source>go to what could be added</source>
        <translation>andare a ciò che si può aggiungere</translation>
    </message>
    <message>
        <source>begin a new case</source>
        <translation>cominciare un nuovo caso</translation>
    </message>
    <message>
        <source>next part of the window</source>
        <translation>parte successiva della finestra</translation>
    </message>
    <message>
        <source>Codes and titles</source>
        <translation>Codici e titoli</translation>
    </message>
    <message>
        <source>Codes only</source>
        <translation>Solo codici</translation>
    </message>
    <message>
        <source>Codes without the dot</source>
        <translation>Codici senza punto</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabella (CSV)</translation>
    </message>
    <message>
        <source>Record lines (template)</source>
        <translation>Righe di registrazione (modello)</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiato: %1</translation>
    </message>
    <message>
        <source>Save the case list</source>
        <translation>Salva l’elenco del caso</translation>
    </message>
    <message>
        <source>The file %1 was not written: %2.</source>
        <translation>Il file %1 non è stato scritto: %2.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvato: %1</translation>
    </message>
    <message>
        <source>There are many: look up the one that belongs (%1).</source>
        <translation>Sono molti: cercare quello che serve (%1).</translation>
    </message>
    <message>
        <source>Case list</source>
        <translation>Elenco del caso</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Codes of this case</source>
        <translation>Codici di questo caso</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move a code, P makes it principal, E changes it, Y, N, U and W say whether it was present on admission, Delete removes it</source>
        <translation>Alt+Su e Alt+Giù spostano un codice, P lo rende principale, E lo cambia, Y, N, U e W dicono se era presente al ricovero, Canc lo toglie</translation>
    </message>
</context>
<context>
    <name>ChipsBar</name>
    <message>
        <source>What can be changed in this code</source>
        <translation>Ciò che si può cambiare in questo codice</translation>
    </message>
</context>
<context>
    <name>ClipboardForm</name>
    <message>
        <source>Clipboard</source>
        <translation>Appunti</translation>
    </message>
    <message>
        <source>Look up the marked text (X11)</source>
        <translation>Cerca il testo selezionato (X11)</translation>
    </message>
    <message>
        <source>Put back what was on the clipboard before</source>
        <translation>Rimetti negli appunti ciò che c’era prima</translation>
    </message>
    <message>
        <source>Without copying it first; only under X11.</source>
        <translation>Senza copiarlo prima; solo con X11.</translation>
    </message>
    <message>
        <source>After the code has been pasted.</source>
        <translation>Dopo aver incollato il codice.</translation>
    </message>
</context>
<context>
    <name>CodeList</name>
    <message>
        <source>Codes of the report</source>
        <translation>Codici del referto</translation>
    </message>
    <message>
        <source>Space takes or leaves, Enter shows others</source>
        <translation>Spazio prende o lascia, Invio ne mostra altri</translation>
    </message>
</context>
<context>
    <name>CodeMarks</name>
    <message>
        <source>not in %1</source>
        <translation>non è in %1</translation>
    </message>
    <message>
        <source>chosen before: %1</source>
        <translation>scelto prima: %1</translation>
    </message>
</context>
<context>
    <name>CodeStrip</name>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
</context>
<context>
    <name>CodesAtHand</name>
    <message>
        <source>in the case list</source>
        <translation>nell’elenco del caso</translation>
    </message>
    <message>
        <source>chosen before</source>
        <translation>scelto prima</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>preferito</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>heard</source>
        <translation>detto</translation>
    </message>
    <message>
        <source>character %1</source>
        <translation>carattere %1</translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>Something went wrong; your work is still here. A report is in %1.</source>
        <translation>Qualcosa è andato storto; il lavoro è ancora qui. Un rapporto è in %1.</translation>
    </message>
    <message>
        <source>Something went wrong; your work is still here.</source>
        <translation>Qualcosa è andato storto; il lavoro è ancora qui.</translation>
    </message>
    <message>
        <source>Nosolex</source>
        <translation>Nosolex</translation>
    </message>
    <message>
        <source>Something went wrong the last time.</source>
        <translation>L’ultima volta qualcosa è andato storto.</translation>
    </message>
    <message>
        <source>A report was kept on this computer. It holds no phrase and no code.</source>
        <translation>Un rapporto è stato conservato su questo computer. Non contiene frasi né codici.</translation>
    </message>
</context>
<context>
    <name>DetailsHead</name>
    <message>
        <source>Copy code</source>
        <translation>Copia il codice</translation>
    </message>
    <message>
        <source>Code and title</source>
        <translation>Codice e titolo</translation>
    </message>
    <message>
        <source>Copy code (Enter)</source>
        <translation>Copia il codice (Invio)</translation>
    </message>
    <message>
        <source>Code and title (Shift+Enter)</source>
        <translation>Codice e titolo (Maiusc+Invio)</translation>
    </message>
    <message>
        <source>Add to the case list (Ctrl+B)</source>
        <translation>Aggiungi all’elenco del caso (Ctrl+B)</translation>
    </message>
    <message>
        <source>Case list</source>
        <translation>Elenco del caso</translation>
    </message>
    <message>
        <source>Add to the case list</source>
        <translation>Aggiungi all’elenco del caso</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Preferito</translation>
    </message>
    <message>
        <source>Add to the favourites (Ctrl+D)</source>
        <translation>Aggiungi ai preferiti (Ctrl+D)</translation>
    </message>
    <message>
        <source>Path in the classification</source>
        <translation>Percorso nella classificazione</translation>
    </message>
    <message>
        <source>billable</source>
        <translation>codificabile</translation>
    </message>
    <message>
        <source>header, not billable</source>
        <translation>categoria, non codificabile</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Seventh character</source>
        <translation>Settimo carattere</translation>
    </message>
    <message>
        <source>Its siblings, and what differs</source>
        <translation>I codici affini e in che cosa differiscono</translation>
    </message>
    <message>
        <source>Choose a code to read about it here.</source>
        <translation>Scegliere un codice per leggerne qui i dettagli.</translation>
    </message>
    <message>
        <source>Details of the code</source>
        <translation>Dettagli del codice</translation>
    </message>
</context>
<context>
    <name>DiagnosesBar</name>
    <message>
        <source>Take all (Ctrl+Enter)</source>
        <translation>Prendi tutti (Ctrl+Invio)</translation>
    </message>
    <message numerus="yes">
        <source>%n diagnosis(es)</source>
        <translation>
            <numerusform>%n diagnosi</numerusform>
            <numerusform>%n diagnosi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n scelta</numerusform>
            <numerusform>%n scelte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n esclusa</numerusform>
            <numerusform>%n escluse</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the last answers…</source>
        <translation>In attesa delle ultime risposte…</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n aperta</numerusform>
            <numerusform>%n aperte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagnosesModel</name>
    <message>
        <source>left out</source>
        <translation>esclusa</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>scelta</translation>
    </message>
</context>
<context>
    <name>DiagnosesView</name>
    <message>
        <source>Diagnoses of the pasted list</source>
        <translation>Diagnosi dell’elenco incollato</translation>
    </message>
    <message>
        <source>Up and Down choose, Right opens the candidates, Space leaves out</source>
        <translation>Su e Giù scelgono, Destra apre i candidati, Spazio esclude</translation>
    </message>
</context>
<context>
    <name>EncounterPicker</name>
    <message>
        <source>Seventh character</source>
        <translation>Settimo carattere</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Change %1</source>
        <translation>Cambia %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Present on admission</source>
        <translation>Presente al ricovero</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lato</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Yes (Y)</source>
        <translation>Sì (Y)</translation>
    </message>
    <message>
        <source>No (N)</source>
        <translation>No (N)</translation>
    </message>
    <message>
        <source>Unknown (U)</source>
        <translation>Non noto (U)</translation>
    </message>
    <message>
        <source>Cannot be determined (W)</source>
        <translation>Non determinabile (W)</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Destro</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sinistro</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Entrambi i lati</translation>
    </message>
</context>
<context>
    <name>EpisodeForm</name>
    <message>
        <source>Episode and formats</source>
        <translation>Episodio e formati</translation>
    </message>
    <message>
        <source>What they look like</source>
        <translation>Che aspetto hanno</translation>
    </message>
    <message>
        <source>My edition</source>
        <translation>La mia edizione</translation>
    </message>
    <message>
        <source>Show CC, MCC and MS-DRG</source>
        <translation>Mostra CC, MCC e MS-DRG</translation>
    </message>
    <message>
        <source>Mark codes that I chose before</source>
        <translation>Segna i codici che ho già scelto</translation>
    </message>
    <message>
        <source>Enter copies</source>
        <translation>Invio copia</translation>
    </message>
    <message>
        <source>Shift+Enter and Alt+Enter copy</source>
        <translation>Maiusc+Invio e Alt+Invio copiano</translation>
    </message>
    <message>
        <source>Line of the record system</source>
        <translation>Riga del sistema della cartella</translation>
    </message>
    <message>
        <source>Codes that it does not have are marked. “Derived”: read from the American lists it was made of.</source>
        <translation>I codici che non ha sono segnati. «Derivata»: letta dagli elenchi americani da cui proviene.</translation>
    </message>
    <message>
        <source>Indicative, of the United States.</source>
        <translation>Indicativo, degli Stati Uniti.</translation>
    </message>
    <message>
        <source>Only how often each code was chosen is kept on this computer, no phrase. Switched off, it is forgotten.</source>
        <translation>Su questo computer si conserva solo quante volte ogni codice è stato scelto, nessuna frase. Disattivandolo, si dimentica.</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>Campi: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>Codes only</source>
        <translation>Solo i codici</translation>
    </message>
    <message>
        <source>Type 2 diabetes mellitus with diabetic chronic kidney disease</source>
        <translation>Diabete mellito di tipo 2 con malattia renale cronica diabetica</translation>
    </message>
    <message>
        <source>Chronic kidney disease, stage 3a</source>
        <translation>Malattia renale cronica, stadio 3a</translation>
    </message>
    <message>
        <source>Codes without the dot</source>
        <translation>Codici senza punto</translation>
    </message>
    <message>
        <source>Codes and titles</source>
        <translation>Codici e titoli</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabella (CSV)</translation>
    </message>
    <message>
        <source>Record lines (template)</source>
        <translation>Righe della cartella (modello)</translation>
    </message>
</context>
<context>
    <name>FavouritesController</name>
    <message>
        <source>%1 is among your favourites already</source>
        <translation>%1 è già tra i preferiti</translation>
    </message>
    <message>
        <source>%1 is in your favourites</source>
        <translation>%1 è tra i preferiti</translation>
    </message>
    <message>
        <source>%1 is no file of favourites; nothing was changed.</source>
        <translation>%1 non è un file di preferiti; non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>%1 codes added, %2 were here already.</source>
        <translation>%1 codici aggiunti; %2 c’erano già.</translation>
    </message>
    <message>
        <source>A part of the file made no sense and was left out.</source>
        <translation>Una parte del file non è comprensibile ed è stata tralasciata.</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Preferiti</translation>
    </message>
    <message>
        <source>The file %1 was not written: %2.</source>
        <translation>Il file %1 non è stato scritto: %2.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvato: %1</translation>
    </message>
    <message>
        <source>The file of your favourites was damaged. It is kept as %1; a new list was begun.</source>
        <translation>Il file dei preferiti era danneggiato. È conservato come %1 ed è stato iniziato un nuovo elenco.</translation>
    </message>
    <message>
        <source>A part of your favourites could not be read. The whole file is kept as %1.</source>
        <translation>Una parte dei preferiti non è leggibile. Il file intero è conservato come %1.</translation>
    </message>
    <message>
        <source>Your favourites in %1 cannot be read (%2). Nothing is written there, so that nothing is lost.</source>
        <translation>I preferiti in %1 non sono leggibili (%2). Non vi si scrive nulla, perché nulla vada perso.</translation>
    </message>
    <message>
        <source>Your favourites cannot be written to %1 (%2). What you change lasts until Nosolex ends.</source>
        <translation>I preferiti non si possono salvare in %1 (%2). Le modifiche durano finché Nosolex resta aperto.</translation>
    </message>
    <message>
        <source>A folder needs a name.</source>
        <translation>Una cartella deve avere un nome.</translation>
    </message>
    <message>
        <source>There is a folder of this name already.</source>
        <translation>Esiste già una cartella con questo nome.</translation>
    </message>
    <message>
        <source>Folders go two levels deep, no further.</source>
        <translation>Le cartelle hanno al massimo due livelli.</translation>
    </message>
    <message>
        <source>That folder or code is no longer there.</source>
        <translation>Quella cartella o quel codice non c’è più.</translation>
    </message>
</context>
<context>
    <name>FavouritesDelegate</name>
    <message>
        <source>Name of the folder</source>
        <translation>Nome della cartella</translation>
    </message>
    <message>
        <source>Your own note</source>
        <translation>La propria nota</translation>
    </message>
    <message>
        <source>Not in this release: check before you use it.</source>
        <translation>Non è in questa edizione: verificare prima di usarlo.</translation>
    </message>
</context>
<context>
    <name>FavouritesModel</name>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n codice</numerusform>
            <numerusform>%n codici</numerusform>
        </translation>
    </message>
    <message>
        <source>not in this release</source>
        <translation>non è in questa edizione</translation>
    </message>
</context>
<context>
    <name>FavouritesPage</name>
    <message>
        <source>Favourites</source>
        <translation>Preferiti</translation>
    </message>
    <message>
        <source>Find a favourite</source>
        <translation>Cerca un preferito</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importa un file…</translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation>Esporta in un file…</translation>
    </message>
    <message>
        <source>Export as a FHIR ValueSet…</source>
        <translation>Esporta come ValueSet FHIR…</translation>
    </message>
    <message>
        <source>copy the code</source>
        <translation>copiare il codice</translation>
    </message>
    <message>
        <source>copy code and title</source>
        <translation>copiare codice e titolo</translation>
    </message>
    <message>
        <source>read about the code</source>
        <translation>leggere i dettagli del codice</translation>
    </message>
    <message>
        <source>name the folder, or write a note</source>
        <translation>dare un nome alla cartella o scrivere una nota</translation>
    </message>
    <message>
        <source>a new folder</source>
        <translation>una nuova cartella</translation>
    </message>
    <message>
        <source>move to a folder</source>
        <translation>spostare in una cartella</translation>
    </message>
    <message>
        <source>put in order</source>
        <translation>mettere in ordine</translation>
    </message>
    <message>
        <source>take away</source>
        <translation>rimuovere</translation>
    </message>
    <message>
        <source>bring it back</source>
        <translation>recuperarlo</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>lettere</translation>
    </message>
    <message>
        <source>find a favourite</source>
        <translation>cercare un preferito</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nuova cartella</translation>
    </message>
    <message>
        <source>%1 was removed; Ctrl+Z brings it back.</source>
        <translation>%1 è stato rimosso; Ctrl+Z lo recupera.</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copia il codice</translation>
    </message>
    <message>
        <source>Code and title</source>
        <translation>Codice e titolo</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Scrivi una nota</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Sposta in</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Import favourites</source>
        <translation>Importa preferiti</translation>
    </message>
    <message>
        <source>Export the favourites</source>
        <translation>Esporta i preferiti</translation>
    </message>
    <message>
        <source>No favourite has all these words.</source>
        <translation>Nessun preferito ha tutte queste parole.</translation>
    </message>
    <message>
        <source>Ctrl+D puts a code here, from the popup, the results and the details.</source>
        <translation>Ctrl+D aggiunge qui un codice dalla finestra rapida, dai risultati e dai dettagli.</translation>
    </message>
</context>
<context>
    <name>FavouritesTools</name>
    <message>
        <source>New folder (Ctrl+N)</source>
        <translation>Nuova cartella (Ctrl+N)</translation>
    </message>
    <message>
        <source>Rename the folder, or write a note (F2)</source>
        <translation>Rinomina la cartella o scrivi una nota (F2)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Sposta su (Alt+Su)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Sposta giù (Alt+Giù)</translation>
    </message>
    <message>
        <source>Move to a folder (Ctrl+M)</source>
        <translation>Sposta in una cartella (Ctrl+M)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Rimuovi (Canc)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annulla (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Import or export a file</source>
        <translation>Importa o esporta un file</translation>
    </message>
</context>
<context>
    <name>FavouritesTree</name>
    <message>
        <source>Favourites</source>
        <translation>Preferiti</translation>
    </message>
    <message>
        <source>Enter copies, Right opens, F2 names a folder or writes a note</source>
        <translation>Invio copia, Destra apre, F2 rinomina una cartella o scrive una nota</translation>
    </message>
</context>
<context>
    <name>FiltersBar</name>
    <message>
        <source>Billable only</source>
        <translation>Solo codificabili</translation>
    </message>
    <message>
        <source>Leave out headers, which cannot be reported</source>
        <translation>Ometti le categorie, che non si possono registrare</translation>
    </message>
    <message>
        <source>Language of the phrase</source>
        <translation>Lingua della frase</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Qualsiasi lingua</translation>
    </message>
    <message>
        <source>All chapters</source>
        <translation>Tutti i capitoli</translation>
    </message>
    <message>
        <source>Chapter %1</source>
        <translation>Capitolo %1</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Welcome to Nosolex</source>
        <translation>Benvenuti in Nosolex</translation>
    </message>
    <message>
        <source>One key, from any program</source>
        <translation>Un tasto, da qualsiasi programma</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Choose your languages.</source>
        <translation>Scegliere le lingue.</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Lingua del programma</translation>
    </message>
    <message>
        <source>I read titles in</source>
        <translation>Leggo i titoli in</translation>
    </message>
    <message>
        <source>the language of the program</source>
        <translation>la lingua del programma</translation>
    </message>
    <message>
        <source>the language of each phrase</source>
        <translation>la lingua di ogni frase</translation>
    </message>
    <message>
        <source>heart failure</source>
        <comment>an example to look up</comment>
        <translation>scompenso cardiaco</translation>
    </message>
    <message>
        <source>Copy a phrase, press this key, pick its code. Press another to change it:</source>
        <translation>Copiare una frase, premere questo tasto e scegliere il codice. Premerne un altro per cambiarlo:</translation>
    </message>
    <message>
        <source>Write a diagnosis as you would read it in a report:</source>
        <translation>Scrivere una diagnosi come la si leggerebbe in un referto:</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Salta</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Fixed by your administrator</source>
        <translation>Fissato dall’amministratore</translation>
    </message>
</context>
<context>
    <name>GeneralForm</name>
    <message>
        <source>General</source>
        <translation>Generale</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Lingua del programma</translation>
    </message>
    <message>
        <source>I read titles in</source>
        <translation>Leggo i titoli in</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Avvia con la sessione</translation>
    </message>
    <message>
        <source>Close the popup when another window is used</source>
        <translation>Chiudi la finestra rapida quando si usa un’altra finestra</translation>
    </message>
    <message>
        <source>Show a notification when a code was copied</source>
        <translation>Mostra una notifica quando un codice viene copiato</translation>
    </message>
    <message>
        <source>Keep the case list until the next start</source>
        <translation>Conserva l’elenco del caso fino al prossimo avvio</translation>
    </message>
    <message>
        <source>Otherwise the case list is never written to the disk.</source>
        <translation>Altrimenti l’elenco del caso non viene mai scritto su disco.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>Come il programma</translation>
    </message>
    <message>
        <source>As the phrase</source>
        <translation>Come la frase</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Nosolex: user guide</source>
        <translation>Nosolex: guida per l’utente</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Indietro (Alt+Sinistra)</translation>
    </message>
    <message>
        <source>Find in the guide (Ctrl+F)</source>
        <translation>Cerca nella guida (Ctrl+F)</translation>
    </message>
    <message>
        <source>The guide does not have these words.</source>
        <translation>La guida non ha queste parole.</translation>
    </message>
</context>
<context>
    <name>HistoryDelegate</name>
    <message>
        <source>not in this release</source>
        <translation>non è in questa edizione</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Find a phrase, a code or a title</source>
        <translation>Cerca una frase, un codice o un titolo</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Cerca nella cronologia</translation>
    </message>
    <message>
        <source>Switch the history on</source>
        <translation>Attiva la cronologia</translation>
    </message>
    <message>
        <source>Look up again</source>
        <translation>Cerca di nuovo</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copia il codice</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>No look-up has all these words.</source>
        <translation>Nessuna ricerca ha tutte queste parole.</translation>
    </message>
    <message>
        <source>Nothing is noted yet: copy a code, or put it in the case list.</source>
        <translation>Non è ancora annotato nulla: copiare un codice o aggiungerlo all’elenco del caso.</translation>
    </message>
    <message>
        <source>Your administrator has switched the history off: nothing that you look up is written down.</source>
        <translation>L’amministratore ha disattivato la cronologia: nulla di ciò che si cerca viene annotato.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>The phrase, the code chosen and the time are noted on this computer alone, and go after %1.</source>
        <translation>La frase, il codice scelto e l’ora sono annotati solo su questo computer e si cancellano dopo %1.</translation>
    </message>
    <message>
        <source>The history is off: nothing that you look up is written down.</source>
        <translation>La cronologia è disattivata: nulla di ciò che si cerca viene annotato.</translation>
    </message>
    <message>
        <source>What was noted before goes after %1, or when you wipe it.</source>
        <translation>Quanto annotato prima si cancella dopo %1, o quando lo si cancella.</translation>
    </message>
    <message>
        <source>The history is wiped.</source>
        <translation>La cronologia è stata cancellata.</translation>
    </message>
    <message>
        <source>Really wipe?</source>
        <translation>Cancellare davvero?</translation>
    </message>
    <message>
        <source>Wipe the history</source>
        <translation>Cancella la cronologia</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>What was looked up</source>
        <translation>Ricerche fatte</translation>
    </message>
    <message>
        <source>Enter looks the phrase up again, Ctrl+C copies the code</source>
        <translation>Invio cerca di nuovo la frase, Ctrl+C copia il codice</translation>
    </message>
</context>
<context>
    <name>HotkeyForm</name>
    <message>
        <source>Hotkey</source>
        <translation>Scorciatoia</translation>
    </message>
    <message>
        <source>%1 opens Nosolex from any program.</source>
        <translation>%1 apre Nosolex da qualsiasi programma.</translation>
    </message>
    <message>
        <source>Key combination</source>
        <translation>Combinazione di tasti</translation>
    </message>
    <message>
        <source>Click here, then press the combination you want.</source>
        <translation>Fare clic qui, poi premere la combinazione desiderata.</translation>
    </message>
    <message>
        <source>Pause the hotkey until the next start</source>
        <translation>Sospendi la scorciatoia fino al prossimo avvio</translation>
    </message>
</context>
<context>
    <name>KeyBar</name>
    <message>
        <source>What the report says of the chosen words</source>
        <translation>Che cosa dice il referto delle parole scelte</translation>
    </message>
    <message>
        <source>Say that the chosen words are: %1 (Ctrl+%2)</source>
        <translation>Dire che le parole scelte sono: %1 (Ctrl+%2)</translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>Up, Down</source>
        <translation>Su, Giù</translation>
    </message>
    <message>
        <source>choose a code</source>
        <translation>scegliere un codice</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>copy the code</source>
        <translation>copiare il codice</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Maiusc+Invio</translation>
    </message>
    <message>
        <source>copy code and title</source>
        <translation>copiare codice e titolo</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+9</source>
        <translation>Ctrl+1 … Ctrl+9</translation>
    </message>
    <message>
        <source>copy the code with that number</source>
        <translation>copiare il codice con quel numero</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Destra</translation>
    </message>
    <message>
        <source>open it: 7th character, siblings, notes</source>
        <translation>aprirlo: 7º carattere, codici affini, note</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sinistra</translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation>tornare all’elenco</translation>
    </message>
    <message>
        <source>Alt+L, Alt+R</source>
        <translation>Alt+L, Alt+R</translation>
    </message>
    <message>
        <source>left, right; the rest of the code is kept</source>
        <translation>sinistra, destra; il resto del codice rimane</translation>
    </message>
    <message>
        <source>Alt+A, Alt+D, Alt+S</source>
        <translation>Alt+A, Alt+D, Alt+S</translation>
    </message>
    <message>
        <source>initial, subsequent, sequela</source>
        <translation>iniziale, successivo, sequela</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>put it in the case list</source>
        <translation>metterlo nell’elenco del caso</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>put it among the favourites</source>
        <translation>metterlo tra i preferiti</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>a pasted report: read it whole, on its own page</source>
        <translation>un referto incollato: leggerlo intero, nella sua pagina</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close, with the focus back where it was</source>
        <translation>chiudere e tornare dove si era</translation>
    </message>
    <message>
        <source>look up what was copied; once more closes</source>
        <translation>cercare ciò che è stato copiato; di nuovo chiude</translation>
    </message>
    <message>
        <source>the user guide</source>
        <translation>la guida per l’utente</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>in a pasted list: pick that candidate and go on</source>
        <translation>in un elenco incollato: prendere quel candidato e proseguire</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spazio</translation>
    </message>
    <message>
        <source>in a pasted list: leave a diagnosis out</source>
        <translation>in un elenco incollato: escludere una diagnosi</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Invio</translation>
    </message>
    <message>
        <source>take the whole list: a line each, all in the case</source>
        <translation>prendere tutto l’elenco: una riga ciascuna, tutte nel caso</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
</context>
<context>
    <name>KindBar</name>
    <message>
        <source>Which rows are shown</source>
        <translation>Quali righe si mostrano</translation>
    </message>
    <message>
        <source>Ctrl+Page Down: the next filter</source>
        <translation>Ctrl+Pag giù: il filtro successivo</translation>
    </message>
</context>
<context>
    <name>LookupController</name>
    <message>
        <source>related to %1</source>
        <translation>correlato a %1</translation>
    </message>
</context>
<context>
    <name>LookupPane</name>
    <message>
        <source>Codes found</source>
        <translation>Codici trovati</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter copies, Right opens</source>
        <translation>Su e Giù scelgono, Invio copia, Destra apre</translation>
    </message>
    <message numerus="yes">
        <source>%n diagnosis(es) have no code</source>
        <translation>
            <numerusform>%n diagnosi senza codice</numerusform>
            <numerusform>%n diagnosi senza codice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Go to: %1</source>
        <translation>Vai a: %1</translation>
    </message>
    <message>
        <source>Show or hide the case list</source>
        <translation>Mostra o nascondi l’elenco del caso</translation>
    </message>
    <message>
        <source>New case: clear the list</source>
        <translation>Nuovo caso: svuota l’elenco</translation>
    </message>
    <message>
        <source>Take the last change of the case back</source>
        <translation>Annulla l’ultima modifica del caso</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Parte successiva della finestra</translation>
    </message>
    <message>
        <source>User guide: about this place</source>
        <translation>Guida per l’utente: su questo posto</translation>
    </message>
    <message>
        <source>The keys of this place</source>
        <translation>I tasti di questo posto</translation>
    </message>
    <message>
        <source>Nosolex</source>
        <translation>Nosolex</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>%1 is in the case list</source>
        <translation>%1 è nell’elenco del caso</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) put in the case list</source>
        <translation>
            <numerusform>%n codice messo nell’elenco del caso</numerusform>
            <numerusform>%n codici messi nell’elenco del caso</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no tray here: closing this window ends Nosolex, the hotkey and the case list with it. Close it once more to end it, or minimise it.</source>
        <translation>Qui non c’è un’area di notifica: chiudere questa finestra termina Nosolex, e con esso il tasto e l’elenco del caso. Chiuderla ancora una volta per terminare, o ridurla a icona.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Show or hide the case list (Ctrl+L)</source>
        <translation>Mostra o nascondi l’elenco del caso (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message>
        <source>if applicable:</source>
        <translation>se del caso:</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>da %1 a %2</translation>
    </message>
    <message>
        <source>without</source>
        <translation>senza</translation>
    </message>
    <message>
        <source>with</source>
        <translation>con</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
    </message>
    <message>
        <source>with %1 as fifth or sixth character</source>
        <translation>con %1 come quinto o sesto carattere</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>Synonyms (not official)</source>
        <translation>Sinonimi (non ufficiali)</translation>
    </message>
    <message>
        <source>%1 (in English)</source>
        <translation>%1 (in inglese)</translation>
    </message>
    <message>
        <source>%1 (at %2)</source>
        <translation>%1 (in %2)</translation>
    </message>
    <message>
        <source>%1 (at %2, in English)</source>
        <translation>%1 (in %2, in inglese)</translation>
    </message>
    <message numerus="yes">
        <source>%n more note(s)</source>
        <translation>
            <numerusform>%n altra nota</numerusform>
            <numerusform>%n altre note</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes that stand at the block and the chapter</source>
        <translation>Note che stanno nel blocco e nel capitolo</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message numerus="yes">
        <source>This looks like a report of %n word(s): Ctrl+R reads it whole, on its own page.</source>
        <translation>
            <numerusform>Sembra un referto di %n parola: Ctrl+R lo legge intero, nella sua pagina.</numerusform>
            <numerusform>Sembra un referto di %n parole: Ctrl+R lo legge intero, nella sua pagina.</numerusform>
        </translation>
    </message>
    <message>
        <source>7th character %1 chosen, the usual one: none was typed.</source>
        <translation>7º carattere %1 scelto, quello usuale: non ne è stato scritto alcuno.</translation>
    </message>
    <message>
        <source>No code fits this phrase well. The first rows are the nearest headings: open one to browse.</source>
        <translation>Nessun codice corrisponde bene a questa frase. Le prime righe sono le categorie più vicine: aprirne una per sfogliarla.</translation>
    </message>
    <message>
        <source>No code fits this phrase well. These are only the closest.</source>
        <translation>Nessun codice corrisponde bene a questa frase. Questi sono solo i più vicini.</translation>
    </message>
    <message>
        <source>Nothing was found. Try another word, or browse the chapters.</source>
        <translation>Non è stato trovato nulla. Provare un’altra parola o sfogliare i capitoli.</translation>
    </message>
</context>
<context>
    <name>OptionsBar</name>
    <message>
        <source>few and sure</source>
        <translation>pochi e sicuri</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tutti</translation>
    </message>
    <message>
        <source>From few and sure codes to all</source>
        <translation>Da pochi codici e sicuri a tutti</translation>
    </message>
    <message>
        <source>Suspected counts</source>
        <translation>Il sospetto conta</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>What is only suspected at discharge is coded as if it were there</source>
        <translation>Ciò che alla dimissione è solo sospetto si codifica come se ci fosse</translation>
    </message>
    <message>
        <source>Show procedures, too</source>
        <translation>Mostra anche le procedure</translation>
    </message>
</context>
<context>
    <name>PacksForm</name>
    <message>
        <source>Packs</source>
        <translation>Pacchetti</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Install from file…</source>
        <translation>Installa da file…</translation>
    </message>
    <message>
        <source>Go back to the previous pack</source>
        <translation>Torna al pacchetto precedente</translation>
    </message>
    <message>
        <source>Switch to this pack</source>
        <translation>Passa a questo pacchetto</translation>
    </message>
    <message>
        <source>Install this older version all the same</source>
        <translation>Installa comunque questa versione precedente</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Che cosa cambierebbe</translation>
    </message>
    <message>
        <source>The file is being checked …</source>
        <translation>Verifica del file in corso…</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>The pack is whole: signed by %1.</source>
        <translation>Il pacchetto è integro: firmato da %1.</translation>
    </message>
    <message>
        <source>This pack is older than the one that answers now.</source>
        <translation>Questo pacchetto è precedente a quello che risponde ora.</translation>
    </message>
    <message>
        <source>Read what would change before you switch.</source>
        <translation>Leggere che cosa cambierebbe prima di passare.</translation>
    </message>
    <message>
        <source>%1 answers from now on.</source>
        <translation>Da ora risponde %1.</translation>
    </message>
</context>
<context>
    <name>PatientBar</name>
    <message>
        <source>Age</source>
        <translation>Età</translation>
    </message>
    <message>
        <source>In years, or in days for a newborn (3 d)</source>
        <translation>In anni, o in giorni per un neonato (3 g)</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Ricovero</translation>
    </message>
    <message>
        <source>A date such as 31/12/2026</source>
        <translation>Una data come 31/12/2026</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Dimissione</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sesso</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Donna</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Uomo</translation>
    </message>
</context>
<context>
    <name>Popup</name>
    <message>
        <source>Turn to procedures, or back</source>
        <translation>Passa alle procedure, o torna indietro</translation>
    </message>
    <message>
        <source>The keys of this place</source>
        <translation>I tasti di questo posto</translation>
    </message>
    <message>
        <source>Close the popup</source>
        <translation>Chiudi la finestra rapida</translation>
    </message>
    <message>
        <source>Nosolex lookup</source>
        <translation>Ricerca di Nosolex</translation>
    </message>
    <message>
        <source>%1 is in the case list</source>
        <translation>%1 è nell’elenco del caso</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>Column %1</source>
        <translation>Colonna %1</translation>
    </message>
</context>
<context>
    <name>PrivacyForm</name>
    <message>
        <source>Privacy</source>
        <translation>Riservatezza</translation>
    </message>
    <message>
        <source>Nosolex works on this computer alone: nothing is sent anywhere.</source>
        <translation>Nosolex lavora solo su questo computer: nulla viene inviato altrove.</translation>
    </message>
    <message>
        <source>Files that you save yourself lie where you put them.</source>
        <translation>I file salvati dall’utente stanno dove sono stati messi.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>Your settings and the layout of the window.</source>
        <translation>Le impostazioni e la disposizione della finestra.</translation>
    </message>
    <message>
        <source>Your favourites: codes, titles, folders and your own notes.</source>
        <translation>I preferiti: codici, titoli, cartelle e le proprie note.</translation>
    </message>
    <message>
        <source>The packs of codes that you installed.</source>
        <translation>I pacchetti di codici installati.</translation>
    </message>
    <message>
        <source>Your site’s own synonyms and abbreviations.</source>
        <translation>I sinonimi e le abbreviazioni della propria struttura.</translation>
    </message>
    <message>
        <source>The case list, only if you asked for it to be kept.</source>
        <translation>L’elenco del caso, solo se si è chiesto di conservarlo.</translation>
    </message>
    <message>
        <source>How often each code was chosen, only if you asked for it; no phrase.</source>
        <translation>Quante volte ogni codice è stato scelto, solo se richiesto; nessuna frase.</translation>
    </message>
    <message>
        <source>Logs and crash reports: numbers and times, never a phrase.</source>
        <translation>Registri e rapporti di errore: numeri e tempi, mai una frase.</translation>
    </message>
    <message>
        <source>Keep a history of what is looked up</source>
        <translation>Conserva una cronologia delle ricerche</translation>
    </message>
    <message>
        <source>Days after which it goes</source>
        <translation>Giorni dopo i quali si cancella</translation>
    </message>
    <message>
        <source>Phrase, chosen code and time, on this computer alone.</source>
        <translation>Frase, codice scelto e ora, solo su questo computer.</translation>
    </message>
    <message>
        <source>The history: your administrator forbids it, so nothing is written.</source>
        <translation>La cronologia: l’amministratore non la consente, quindi non si scrive nulla.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>The history: phrase, chosen code and time, for %1.</source>
        <translation>La cronologia: frase, codice scelto e ora, per %1.</translation>
    </message>
    <message>
        <source>The history is off: nothing is written; what was noted before goes after %1.</source>
        <translation>La cronologia è disattivata: non si scrive nulla; quanto annotato prima si cancella dopo %1.</translation>
    </message>
    <message>
        <source>Really wipe?</source>
        <translation>Cancellare davvero?</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Cancella</translation>
    </message>
</context>
<context>
    <name>ProcedurePane</name>
    <message>
        <source>Procedure, code or table</source>
        <translation>Procedura, codice o tabella</translation>
    </message>
    <message>
        <source>Procedure to look up</source>
        <translation>Procedura da cercare</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>By phrase</source>
        <translation>Per frase</translation>
    </message>
    <message>
        <source>By section</source>
        <translation>Per sezione</translation>
    </message>
    <message>
        <source>By body part</source>
        <translation>Per parte del corpo</translation>
    </message>
    <message>
        <source>By index term</source>
        <translation>Per termine dell’indice</translation>
    </message>
    <message>
        <source>Choose every character first</source>
        <translation>Scegliere prima ogni carattere</translation>
    </message>
</context>
<context>
    <name>ProcedureRowPane</name>
    <message>
        <source>Rows</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>Usa questo codice</translation>
    </message>
    <message>
        <source>Back to the rows</source>
        <translation>Torna alle righe</translation>
    </message>
    <message>
        <source>This reads like a diagnosis, not like a procedure.</source>
        <translation>Sembra una diagnosi, non una procedura.</translation>
    </message>
</context>
<context>
    <name>ProceduresPage</name>
    <message>
        <source>PCS</source>
        <translation>PCS</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Look up the rest</source>
        <translation>Cerca il resto</translation>
    </message>
    <message>
        <source>Looked up so far</source>
        <translation>Cercate finora</translation>
    </message>
    <message>
        <source>The models are loading…</source>
        <translation>Caricamento dei modelli…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>interrotto</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>manca meno di un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>manca circa %n minuto</numerusform>
            <numerusform>mancano circa %n minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>manca circa %n ora</numerusform>
            <numerusform>mancano circa %n ore</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>To be added</source>
        <translation>Da aggiungere</translation>
    </message>
    <message>
        <source>Enter adds the code</source>
        <translation>Invio aggiunge il codice</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Cerca in:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>File di tipo:</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Risorse del computer</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Cartella di file</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Collegamento</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Sconosciuto</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>File %1</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Invalid filename</source>
        <translation>Nome di file non valido</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
</context>
<context>
    <name>ReadingLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Stop reading (Escape)</source>
        <translation>Smetti di leggere (Esc)</translation>
    </message>
    <message>
        <source>Read so far</source>
        <translation>Letto finora</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Paste a whole report, or drop its file here</source>
        <translation>Incollare un referto intero o trascinare qui il suo file</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Incolla</translation>
    </message>
    <message>
        <source>Read the report that was copied (Ctrl+V)</source>
        <translation>Leggi il referto copiato (Ctrl+V)</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Apri un file…</translation>
    </message>
    <message>
        <source>Open a report (Ctrl+Shift+O)</source>
        <translation>Apri un referto (Ctrl+Maiusc+O)</translation>
    </message>
    <message>
        <source>Text, DOCX, PDF with text, RTF or HTML, in any of the six languages.</source>
        <translation>Testo, DOCX, PDF con testo, RTF o HTML, in una delle sei lingue.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Referto</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Apri un altro…</translation>
    </message>
    <message>
        <source>Open a report (Ctrl+Shift+O)</source>
        <translation>Apri un referto (Ctrl+Maiusc+O)</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Dimentica</translation>
    </message>
    <message>
        <source>Forget the report (Escape)</source>
        <translation>Dimentica il referto (Esc)</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>Apri un referto</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Referti</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tutti i file</translation>
    </message>
    <message>
        <source>The file is opened…</source>
        <translation>Apertura del file…</translation>
    </message>
    <message>
        <source>Not all that you decided is in the case list. Escape once more forgets it.</source>
        <translation>Non tutto ciò che è stato deciso è nell’elenco del caso. Un altro Esc lo dimentica.</translation>
    </message>
    <message>
        <source>Stopped; nothing of the report is kept</source>
        <translation>Interrotto; del referto non resta nulla</translation>
    </message>
    <message>
        <source>No word is marked</source>
        <translation>Nessuna parola è evidenziata</translation>
    </message>
    <message>
        <source>The models are loading…</source>
        <translation>Caricamento dei modelli…</translation>
    </message>
    <message>
        <source>The report is read…</source>
        <translation>Lettura del referto…</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n parola</numerusform>
            <numerusform>%n parole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n codice</numerusform>
            <numerusform>%n codici</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>No code is shown. Move the slider towards “all”, or mark words and press Ctrl+M.</source>
        <translation>Nessun codice è mostrato. Spostare il cursore verso «tutti», o evidenziare parole e premere Ctrl+M.</translation>
    </message>
    <message>
        <source>Put the taken codes in the case list (Ctrl+Enter)</source>
        <translation>Metti i codici presi nell’elenco del caso (Ctrl+Invio)</translation>
    </message>
    <message numerus="yes">
        <source>Put %n code(s) in the case list</source>
        <translation>
            <numerusform>Metti %n codice nell’elenco del caso</numerusform>
            <numerusform>Metti %n codici nell’elenco del caso</numerusform>
        </translation>
    </message>
    <message>
        <source>Every taken code is in the case list already</source>
        <translation>Tutti i codici presi sono già nell’elenco del caso</translation>
    </message>
    <message>
        <source>no code is shown for it</source>
        <translation>nessun codice mostrato</translation>
    </message>
    <message>
        <source>“%1” is no diagnosis any more; Ctrl+Z brings it back.</source>
        <translation>«%1» non è più una diagnosi; Ctrl+Z la ripristina.</translation>
    </message>
    <message>
        <source>Mark words first, with Shift and the arrows or the mouse</source>
        <translation>Evidenziare prima le parole, con Maiusc e le frecce o col mouse</translation>
    </message>
    <message>
        <source>No code was found for these words</source>
        <translation>Nessun codice trovato per queste parole</translation>
    </message>
    <message>
        <source>%1 is not a whole code; open it on the page Search or PCS.</source>
        <translation>%1 non è un codice completo; aprirlo nella pagina Cerca o PCS.</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>The report</source>
        <translation>Il referto</translation>
    </message>
    <message>
        <source>Read only, its diagnoses marked</source>
        <translation>Sola lettura, con le diagnosi evidenziate</translation>
    </message>
</context>
<context>
    <name>ResultsMenu</name>
    <message>
        <source>Copy code</source>
        <translation>Copia il codice</translation>
    </message>
    <message>
        <source>Code and title</source>
        <translation>Codice e titolo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Add to the case list</source>
        <translation>Aggiungi all’elenco del caso</translation>
    </message>
    <message>
        <source>Add to the favourites</source>
        <translation>Aggiungi ai preferiti</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>billable</source>
        <translation>codificabile</translation>
    </message>
    <message>
        <source>header, not billable</source>
        <translation>categoria, non codificabile</translation>
    </message>
    <message>
        <source>to browse</source>
        <translation>da sfogliare</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Row</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnosi</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certezza</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisione</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedura</translation>
    </message>
    <message>
        <source>nothing fits well</source>
        <translation>nulla corrisponde bene</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>da rivedere</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Accept</source>
        <translation>Accetta</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rifiuta</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Più tardi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Accept all from %1 % on</source>
        <translation>Accetta tutte dal %1 %</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annulla (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Enter accepts, or finishes an open code  ·  1–9 take a table  ·  → tables  ·  letters search  ·  Delete rejects  ·  Space: later</source>
        <translation>Invio accetta o completa un codice aperto  ·  1–9 sceglie una tabella  ·  → tabelle  ·  lettere: cerca  ·  Canc rifiuta  ·  Spazio: più tardi</translation>
    </message>
    <message>
        <source>Enter accepts  ·  1–9 take a candidate  ·  → candidates  ·  letters search  ·  Delete rejects  ·  Space: later</source>
        <translation>Invio accetta  ·  1–9 sceglie un candidato  ·  → candidati  ·  lettere: cerca  ·  Canc rifiuta  ·  Spazio: più tardi</translation>
    </message>
    <message>
        <source>Rows and candidates</source>
        <translation>Righe e candidati</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) accepted</source>
        <translation>
            <numerusform>%n riga accettata</numerusform>
            <numerusform>%n righe accettate</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Non c’è nulla da annullare.</translation>
    </message>
    <message>
        <source>There is no whole code here for the case list.</source>
        <translation>Qui non c’è un codice completo per l’elenco del caso.</translation>
    </message>
    <message>
        <source>No row is left to be reviewed under this filter.</source>
        <translation>Con questo filtro non resta nessuna riga da rivedere.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s) with the same words</source>
        <translation>
            <numerusform>e %n altra riga con lo stesso testo</numerusform>
            <numerusform>e altre %n righe con lo stesso testo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewTable</name>
    <message>
        <source>Diagnoses of the file</source>
        <translation>Diagnosi del file</translation>
    </message>
    <message>
        <source>Procedures of the file</source>
        <translation>Procedure del file</translation>
    </message>
    <message>
        <source>Enter accepts, a digit takes that candidate, Delete rejects, Space: later</source>
        <translation>Invio accetta, una cifra sceglie quel candidato, Canc rifiuta, Spazio: più tardi</translation>
    </message>
</context>
<context>
    <name>RowPane</name>
    <message>
        <source>Candidates</source>
        <translation>Candidati</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>Usa questo codice</translation>
    </message>
    <message>
        <source>Back to the candidates</source>
        <translation>Torna ai candidati</translation>
    </message>
    <message>
        <source>Candidates of the row</source>
        <translation>Candidati della riga</translation>
    </message>
</context>
<context>
    <name>SaveButton</name>
    <message>
        <source>Copy or save</source>
        <translation>Copia o salva</translation>
    </message>
    <message>
        <source>Copy the codes</source>
        <translation>Copia i codici</translation>
    </message>
    <message>
        <source>Copy the codes and titles</source>
        <translation>Copia codici e titoli</translation>
    </message>
    <message>
        <source>Copy a table</source>
        <translation>Copia una tabella</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>Salva come %1…</translation>
    </message>
    <message>
        <source>With the report’s own words</source>
        <translation>Con le parole del referto</translation>
    </message>
    <message>
        <source>The file %1 was not written: %2.</source>
        <translation>Il file %1 non è stato scritto: %2.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvato: %1</translation>
    </message>
    <message>
        <source>Save the codes</source>
        <translation>Salva i codici</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Diagnosis, abbreviation or code</source>
        <translation>Diagnosi, abbreviazione o codice</translation>
    </message>
    <message>
        <source>Phrase to look up</source>
        <translation>Frase da cercare</translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Results shown</source>
        <translation>Risultati mostrati</translation>
    </message>
    <message>
        <source>Only billable codes</source>
        <translation>Solo codici codificabili</translation>
    </message>
    <message>
        <source>Read the best results a second time (reranking)</source>
        <translation>Leggi una seconda volta i risultati migliori (riordino)</translation>
    </message>
    <message>
        <source>Results read a second time</source>
        <translation>Risultati letti una seconda volta</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processore</translation>
    </message>
    <message>
        <source>Free the memory after (minutes)</source>
        <translation>Libera la memoria dopo (minuti)</translation>
    </message>
    <message>
        <source>More precise, and a little slower.</source>
        <translation>Più preciso e un po’ più lento.</translation>
    </message>
    <message>
        <source>0: as many as the pack advises.</source>
        <translation>0: quanti ne consiglia il pacchetto.</translation>
    </message>
    <message>
        <source>0: the models stay in memory.</source>
        <translation>0: i modelli restano in memoria.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>Processor only (CPU)</source>
        <translation>Solo processore (CPU)</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Only the sheet “%1” is read; left aside: %2.</source>
        <translation>Si legge solo il foglio «%1»; lasciati da parte: %2.</translation>
    </message>
</context>
<context>
    <name>SiblingsModel</name>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
</context>
<context>
    <name>SiblingsTable</name>
    <message>
        <source>Sibling codes and what differs</source>
        <translation>Codici affini e in che cosa differiscono</translation>
    </message>
    <message>
        <source>Enter opens the sibling</source>
        <translation>Invio apre il codice affine</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>Open a file…</source>
        <translation>Apri un file…</translation>
    </message>
    <message>
        <source>Open a file (Ctrl+O)</source>
        <translation>Apri un file (Ctrl+O)</translation>
    </message>
    <message>
        <source>The diagnoses are in</source>
        <translation>Le diagnosi sono in</translation>
    </message>
    <message>
        <source>The first row holds headings</source>
        <translation>La prima riga contiene le intestazioni</translation>
    </message>
    <message>
        <source>Drop a file of diagnoses or procedures here</source>
        <translation>Trascinare qui un file di diagnosi o procedure</translation>
    </message>
    <message>
        <source>A CSV, XLSX or TXT file, with a diagnosis or a procedure in each row. It is only read: what you decide is saved to a new file.</source>
        <translation>Un file CSV, XLSX o TXT, con una diagnosi o una procedura per riga. Viene solo letto: ciò che si decide si salva in un nuovo file.</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>Le righe sono</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Le prime righe del file</translation>
    </message>
    <message>
        <source>How to look them up</source>
        <translation>Come cercarle</translation>
    </message>
    <message>
        <source>Look them up</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Che cosa sono le righe</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>Diagnosi</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>The procedures are in</source>
        <translation>Le procedure sono in</translation>
    </message>
    <message>
        <source>Column of the procedures</source>
        <translation>Colonna delle procedure</translation>
    </message>
    <message>
        <source>Column of the diagnoses</source>
        <translation>Colonna delle diagnosi</translation>
    </message>
    <message>
        <source>A double click chooses the column</source>
        <translation>Un doppio clic sceglie la colonna</translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message>
        <source>heart failure</source>
        <comment>an example to look up</comment>
        <translation>scompenso cardiaco</translation>
    </message>
    <message>
        <source>In any program: copy a diagnosis, press %1, then Enter.</source>
        <translation>In qualsiasi programma: copiare una diagnosi, premere %1, poi Invio.</translation>
    </message>
    <message>
        <source>Write a diagnosis, an abbreviation or a code, or paste a list of them.</source>
        <translation>Scrivere una diagnosi, un’abbreviazione o un codice, o incollarne un elenco.</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Per esempio: %1</translation>
    </message>
    <message>
        <source>F1 opens the guide, Ctrl+K shows everything that can be done.</source>
        <translation>F1 apre la guida, Ctrl+K mostra tutto ciò che si può fare.</translation>
    </message>
    <message>
        <source>F1 shows the keys, Ctrl+K everything that can be done.</source>
        <translation>F1 mostra i tasti, Ctrl+K tutto ciò che si può fare.</translation>
    </message>
    <message>
        <source>F1 shows the keys.</source>
        <translation>F1 mostra i tasti.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Enter takes  ·  1-9 pick  ·  Space leaves out  ·  Ctrl+Enter takes all</source>
        <translation>Invio prende  ·  1-9 scelgono  ·  Spazio esclude  ·  Ctrl+Invio prende tutti</translation>
    </message>
    <message>
        <source>Enter copies  ·  Shift+Enter with title  ·  → opens  ·  F1 keys</source>
        <translation>Invio copia  ·  Maiusc+Invio con titolo  ·  → apre  ·  F1 tasti</translation>
    </message>
    <message>
        <source>Opening the code set…</source>
        <translation>Apertura dei codici…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Ricerca in corso…</translation>
    </message>
    <message>
        <source>What stands under %1</source>
        <translation>Ciò che sta sotto %1</translation>
    </message>
    <message>
        <source>words only, models loading</source>
        <translation>solo parole, modelli in caricamento</translation>
    </message>
</context>
<context>
    <name>SynonymsForm</name>
    <message>
        <source>Own words</source>
        <translation>Parole proprie</translation>
    </message>
    <message>
        <source>Synonym</source>
        <translation>Sinonimo</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Abbreviazione</translation>
    </message>
    <message>
        <source>Code or abbreviation</source>
        <translation>Codice o abbreviazione</translation>
    </message>
    <message>
        <source>Your words for it</source>
        <translation>Le proprie parole</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Importa una tabella…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>%1 added, %2 known already, %3 refused.</source>
        <translation>%1 aggiunti, %2 già noti, %3 rifiutati.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>riga %1: %2</translation>
    </message>
</context>
<context>
    <name>TableList</name>
    <message>
        <source>Tables</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter builds</source>
        <translation>Su e Giù scelgono, Invio costruisce</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Look up the clipboard</source>
        <translation>Cerca ciò che è negli appunti</translation>
    </message>
    <message>
        <source>Open Nosolex</source>
        <translation>Apri Nosolex</translation>
    </message>
    <message>
        <source>Pause the hotkey</source>
        <translation>Sospendi la scorciatoia</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Nosolex: loading</source>
        <translation>Nosolex: caricamento</translation>
    </message>
    <message>
        <source>Nosolex: searches by words only</source>
        <translation>Nosolex: cerca solo per parole</translation>
    </message>
    <message>
        <source>Nosolex: ready</source>
        <translation>Nosolex: pronto</translation>
    </message>
    <message>
        <source>Nosolex: no pack can be opened</source>
        <translation>Nosolex: nessun pacchetto si può aprire</translation>
    </message>
</context>
<context>
    <name>UnsavedBox</name>
    <message>
        <source>Review not saved</source>
        <translation>Revisione non salvata</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) are not saved yet.</source>
        <translation>
            <numerusform>%n decisione non è ancora salvata.</numerusform>
            <numerusform>%n decisioni non sono ancora salvate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without saving, they are gone when you go on.</source>
        <translation>Proseguendo senza salvare, vanno perse.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salva con nome…</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Non salvare</translation>
    </message>
    <message>
        <source>Back to the review</source>
        <translation>Torna alla revisione</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>accepted</source>
        <translation>accettato</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiato</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rifiutato</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>più tardi</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Da rivedere</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>Da completare</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incerte</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Senza risultato</translation>
    </message>
    <message>
        <source>For later</source>
        <translation>Per più tardi</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Copy the code in sight</source>
        <translation>Copia il codice visibile</translation>
    </message>
    <message>
        <source>Copy code and title</source>
        <translation>Copia codice e titolo</translation>
    </message>
    <message>
        <source>Put the code in the case list</source>
        <translation>Metti il codice nell’elenco del caso</translation>
    </message>
    <message>
        <source>Keep the code as a favourite</source>
        <translation>Tieni il codice tra i preferiti</translation>
    </message>
    <message>
        <source>Say left</source>
        <translation>Lato sinistro</translation>
    </message>
    <message>
        <source>Say right</source>
        <translation>Lato destro</translation>
    </message>
    <message>
        <source>Initial encounter (A)</source>
        <translation>Contatto iniziale (A)</translation>
    </message>
    <message>
        <source>Subsequent (D)</source>
        <translation>Successivo (D)</translation>
    </message>
    <message>
        <source>Sequela (S)</source>
        <translation>Sequela (S)</translation>
    </message>
    <message>
        <source>Take a pasted list whole</source>
        <translation>Prendi per intero un elenco incollato</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maiusc</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Giù</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sinistra</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Destra</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spazio</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Canc</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Pag Su</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Pag Giù</translation>
    </message>
</context>
<context>
    <name>procedures</name>
    <message>
        <source>Guidelines</source>
        <translation>Linee guida</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Esempio</translation>
    </message>
    <message>
        <source>%1 (in English)</source>
        <translation>%1 (in inglese)</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Parte del corpo</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regione</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Apparato</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Approccio</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>Qualificatore</translation>
    </message>
    <message>
        <source>Substance</source>
        <translation>Sostanza</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funzione</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metodo</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrasto</translation>
    </message>
    <message>
        <source>Radionuclide</source>
        <translation>Radionuclide</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalità</translation>
    </message>
    <message>
        <source>Isotope</source>
        <translation>Isotopo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Attrezzatura</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>intero</translation>
    </message>
    <message>
        <source>1 choice open</source>
        <translation>1 scelta aperta</translation>
    </message>
    <message>
        <source>%1 choices open</source>
        <translation>%1 scelte aperte</translation>
    </message>
    <message>
        <source>choose a table, or a value</source>
        <translation>scegliere una tabella o un valore</translation>
    </message>
    <message>
        <source>go into the table; take the value; copy the whole code</source>
        <translation>entrare nella tabella; prendere il valore; copiare il codice intero</translation>
    </message>
    <message>
        <source>copy the whole code and its title</source>
        <translation>copiare il codice intero con il titolo</translation>
    </message>
    <message>
        <source>take the value with that character</source>
        <translation>prendere il valore con quel carattere</translation>
    </message>
    <message>
        <source>go to another place of the code</source>
        <translation>andare a un’altra posizione del codice</translation>
    </message>
    <message>
        <source>take the last choice back</source>
        <translation>annullare l’ultima scelta</translation>
    </message>
    <message>
        <source>another approach, another device</source>
        <translation>un altro approccio, un altro dispositivo</translation>
    </message>
    <message>
        <source>the one before</source>
        <translation>quello precedente</translation>
    </message>
    <message>
        <source>put it in the case list</source>
        <translation>metterlo nell’elenco del caso</translation>
    </message>
    <message>
        <source>put it among the favourites</source>
        <translation>metterlo tra i preferiti</translation>
    </message>
    <message>
        <source>procedures; in the popup once more: diagnoses</source>
        <translation>procedure; nella finestra rapida, di nuovo: diagnosi</translation>
    </message>
    <message>
        <source>back, step by step</source>
        <translation>indietro, passo per passo</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>taken</source>
        <translation>preso</translation>
    </message>
    <message>
        <source>left</source>
        <translation>lasciato</translation>
    </message>
    <message>
        <source>in the case list</source>
        <translation>nell’elenco del caso</translation>
    </message>
    <message>
        <source>together</source>
        <translation>insieme</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>scelto a mano</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>read the report that was copied</source>
        <translation>leggere il referto copiato</translation>
    </message>
    <message>
        <source>Ctrl+Down, Ctrl+Up</source>
        <translation>Ctrl+Giù, Ctrl+Su</translation>
    </message>
    <message>
        <source>the next words found, those before</source>
        <translation>le parole trovate successive, le precedenti</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>from the report to its codes and back</source>
        <translation>dal referto ai suoi codici e ritorno</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>Destra, Sinistra</translation>
    </message>
    <message>
        <source>the other words that a code comes from</source>
        <translation>le altre parole da cui viene un codice</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spazio</translation>
    </message>
    <message>
        <source>take the code, or leave it</source>
        <translation>prendere il codice o lasciarlo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>other codes for these words</source>
        <translation>altri codici per queste parole</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>take the code with that number for these words</source>
        <translation>prendere il codice con quel numero per queste parole</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+6</source>
        <translation>Ctrl+1 … Ctrl+6</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>what is marked is a diagnosis</source>
        <translation>ciò che è evidenziato è una diagnosi</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Canc</translation>
    </message>
    <message>
        <source>these words are none</source>
        <translation>queste parole non lo sono</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>take the last decision back</source>
        <translation>annullare l’ultima decisione</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Invio</translation>
    </message>
    <message>
        <source>put the taken codes in the case list</source>
        <translation>mettere i codici presi nell’elenco del caso</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>stop reading; forget the report</source>
        <translation>smettere di leggere; dimenticare il referto</translation>
    </message>
    <message>
        <source>Take the code, or leave it</source>
        <translation>Prendi il codice o lascialo</translation>
    </message>
    <message>
        <source>Other codes for these words</source>
        <translation>Altri codici per queste parole</translation>
    </message>
    <message>
        <source>These words are no diagnosis</source>
        <translation>Queste parole non sono una diagnosi</translation>
    </message>
    <message>
        <source>What is marked is a diagnosis</source>
        <translation>Ciò che è evidenziato è una diagnosi</translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation>Annulla l’ultima decisione</translation>
    </message>
    <message>
        <source>present</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>negato</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>sospetto</translation>
    </message>
    <message>
        <source>past</source>
        <translation>pregresso</translation>
    </message>
    <message>
        <source>a relative’s</source>
        <translation>familiare</translation>
    </message>
    <message>
        <source>planned or feared</source>
        <translation>previsto o temuto</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>antecedents</source>
        <translation>anamnesi</translation>
    </message>
    <message>
        <source>family</source>
        <translation>famiglia</translation>
    </message>
    <message>
        <source>allergies</source>
        <translation>allergie</translation>
    </message>
    <message>
        <source>medication</source>
        <translation>terapia</translation>
    </message>
    <message>
        <source>habits</source>
        <translation>abitudini</translation>
    </message>
    <message>
        <source>present illness</source>
        <translation>malattia attuale</translation>
    </message>
    <message>
        <source>examination</source>
        <translation>esame obiettivo</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>esami</translation>
    </message>
    <message>
        <source>course</source>
        <translation>decorso</translation>
    </message>
    <message>
        <source>procedures</source>
        <translation>procedure</translation>
    </message>
    <message>
        <source>diagnoses</source>
        <translation>diagnosi</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>piano</translation>
    </message>
    <message>
        <source>Proposals out of what is written, nothing more: whoever codes reads the report and decides. Nothing of it is kept.</source>
        <translation>Proposte da ciò che è scritto, nulla di più: chi codifica legge il referto e decide. Nulla ne viene conservato.</translation>
    </message>
    <message>
        <source>several languages</source>
        <translation>più lingue</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>English</source>
        <translation>Inglese</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spagnolo</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Catalano</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portoghese</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francese</translation>
    </message>
    <message>
        <source>official</source>
        <translation>ufficiale</translation>
    </message>
    <message>
        <source>national table</source>
        <translation>tabella nazionale</translation>
    </message>
    <message>
        <source>Nosolex’s own</source>
        <translation>proprio di Nosolex</translation>
    </message>
    <message>
        <source>your site’s own</source>
        <translation>proprio della struttura</translation>
    </message>
    <message>
        <source>machine translation</source>
        <translation>traduzione automatica</translation>
    </message>
    <message>
        <source>by meaning</source>
        <translation>per significato</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titolo</translation>
    </message>
    <message>
        <source>short title</source>
        <translation>titolo breve</translation>
    </message>
    <message>
        <source>inclusion term</source>
        <translation>termine di inclusione</translation>
    </message>
    <message>
        <source>synonym</source>
        <translation>sinonimo</translation>
    </message>
    <message>
        <source>index entry</source>
        <translation>voce dell’indice</translation>
    </message>
    <message>
        <source>your site’s synonym</source>
        <translation>sinonimo della struttura</translation>
    </message>
    <message>
        <source>Includes</source>
        <translation>Include</translation>
    </message>
    <message>
        <source>Inclusion terms</source>
        <translation>Termini di inclusione</translation>
    </message>
    <message>
        <source>Excludes 1: never coded together</source>
        <translation>Esclude 1: mai codificati insieme</translation>
    </message>
    <message>
        <source>Excludes 2: may be coded as well</source>
        <translation>Esclude 2: si può codificare anche</translation>
    </message>
    <message>
        <source>Code first</source>
        <translation>Codificare per primo</translation>
    </message>
    <message>
        <source>Use additional code</source>
        <translation>Utilizzare un codice aggiuntivo</translation>
    </message>
    <message>
        <source>Code also</source>
        <translation>Codificare anche</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>A clear match</source>
        <translation>Corrispondenza chiara</translation>
    </message>
    <message>
        <source>Likely; compare the first few</source>
        <translation>Probabile; confrontare i primi</translation>
    </message>
    <message>
        <source>Uncertain; check before you choose</source>
        <translation>Incerto; verificare prima di scegliere</translation>
    </message>
    <message>
        <source>Nothing here fits well</source>
        <translation>Nulla qui corrisponde bene</translation>
    </message>
    <message>
        <source>Searched as %1</source>
        <translation>Cercato come %1</translation>
    </message>
    <message>
        <source>The phrase says it is absent: %1</source>
        <translation>La frase dice che è assente: %1</translation>
    </message>
    <message>
        <source>The phrase speaks of a relative: %1</source>
        <translation>La frase parla di un familiare: %1</translation>
    </message>
    <message>
        <source>Suspected, not confirmed: %1</source>
        <translation>Sospetto, non confermato: %1</translation>
    </message>
    <message>
        <source>A past condition: %1</source>
        <translation>Una condizione pregressa: %1</translation>
    </message>
    <message>
        <source>%1 read as %2</source>
        <translation>%1 letto come %2</translation>
    </message>
    <message>
        <source>Searched as %1 instead of %2</source>
        <translation>Cercato come %1 invece di %2</translation>
    </message>
    <message>
        <source>These exclude each other, so none of them is counted: %1</source>
        <translation>Queste cose si escludono a vicenda, quindi nessuna conta: %1</translation>
    </message>
    <message>
        <source>The phrase only says how, not what; add the diagnosis: %1</source>
        <translation>La frase dice solo come, non che cosa; aggiungere la diagnosi: %1</translation>
    </message>
    <message>
        <source>Several facts, each with a code of its own: %1</source>
        <translation>Più fatti, ciascuno col proprio codice: %1</translation>
    </message>
    <message>
        <source>%1 diagnoses in one text; Ctrl+Enter makes a list of them</source>
        <translation>%1 diagnosi in un testo; Ctrl+Invio ne fa un elenco</translation>
    </message>
    <message>
        <source>With or without</source>
        <translation>Con o senza</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Formulazione</translation>
    </message>
    <message>
        <source>billable</source>
        <translation>codificabile</translation>
    </message>
    <message>
        <source>header</source>
        <translation>categoria</translation>
    </message>
</context>
</TS>
