<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ca_ES">
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation>Quant a</translation>
    </message>
    <message>
        <source>Nosolex</source>
        <translation>Nosolex</translation>
    </message>
    <message>
        <source>Nosolex supports decisions in administrative coding. The coder decides; it gives no medical advice and is not meant for diagnosis or treatment.</source>
        <translation>El Nosolex ajuda a decidir en la codificació administrativa. Decideix el codificador; no dona consell mèdic ni està destinat al diagnòstic o al tractament.</translation>
    </message>
    <message>
        <source>User guide (F1)</source>
        <translation>Guia de l’usuari (F1)</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Llicències</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Code set</source>
        <translation>Conjunt de codis</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Llengües</translation>
    </message>
    <message>
        <source>Measured: the right code stood first for %1 of 100 phrases.</source>
        <translation>Mesurat: el codi correcte va quedar primer en %1 de cada 100 frases.</translation>
    </message>
</context>
<context>
    <name>ActionPalette</name>
    <message>
        <source>What would you like to do?</source>
        <translation>Què voleu fer?</translation>
    </message>
    <message>
        <source>Everything that can be done</source>
        <translation>Tot el que es pot fer</translation>
    </message>
</context>
<context>
    <name>AppearanceForm</name>
    <message>
        <source>Appearance</source>
        <translation>Aparença</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrast alt</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Mida del text</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Com el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clar</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Fosc</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Another program holds the clipboard: trying again.</source>
        <translation>Un altre programa té ocupat el porta-retalls: es torna a provar.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) copied, and in the case list</source>
        <translation>
            <numerusform>%n codi copiat i a la llista del cas</numerusform>
            <numerusform>%n codis copiats i a la llista del cas</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiat: %1</translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <source>Batch</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Desa com a…</translation>
    </message>
    <message>
        <source>Save the review to a new file (Ctrl+S)</source>
        <translation>Desa la revisió en un fitxer nou (Ctrl+S)</translation>
    </message>
    <message>
        <source>Open a file of diagnoses or procedures</source>
        <translation>Obre un fitxer de diagnòstics o procediments</translation>
    </message>
    <message>
        <source>Tables and lists</source>
        <translation>Taules i llistes</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Retorn</translation>
    </message>
    <message>
        <source>accept the suggested code</source>
        <translation>acceptar el codi proposat</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>take that candidate</source>
        <translation>prendre aquest candidat</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Dreta</translation>
    </message>
    <message>
        <source>go to the candidates</source>
        <translation>anar als candidats</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>lletres</translation>
    </message>
    <message>
        <source>search for another code</source>
        <translation>cercar un altre codi</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>reject the row</source>
        <translation>rebutjar la fila</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espai</translation>
    </message>
    <message>
        <source>later</source>
        <translation>deixar-la per a després</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>take the last decision back</source>
        <translation>desfer l’última decisió</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>everything that can be done</source>
        <translation>tot el que es pot fer</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>Desa la revisió</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Desat: %1</translation>
    </message>
    <message>
        <source>That column is empty; choose the one with the procedures.</source>
        <translation>Aquesta columna és buida; trieu la dels procediments.</translation>
    </message>
    <message>
        <source>That column is empty; choose the one with the diagnoses.</source>
        <translation>Aquesta columna és buida; trieu la dels diagnòstics.</translation>
    </message>
    <message>
        <source>Column and rules</source>
        <translation>Columna i regles</translation>
    </message>
    <message>
        <source>To the review</source>
        <translation>Ves a la revisió</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Obre’n un altre…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not saved</source>
        <translation>
            <numerusform>%n sense desar</numerusform>
            <numerusform>%n sense desar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n procedure(s)</source>
        <translation>
            <numerusform>%n procediment</numerusform>
            <numerusform>%n procediments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n diagnosis(es)</source>
        <translation>
            <numerusform>%n diagnòstic</numerusform>
            <numerusform>%n diagnòstics</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrowserPage</name>
    <message>
        <source>Browse</source>
        <translation>Explora</translation>
    </message>
    <message>
        <source>Go to a code, or to words of a title</source>
        <translation>Aneu a un codi o a paraules d’un títol</translation>
    </message>
    <message>
        <source>Go to a code or title</source>
        <translation>Aneu a un codi o títol</translation>
    </message>
    <message>
        <source>Chapters, blocks and codes</source>
        <translation>Capítols, blocs i codis</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>lletres</translation>
    </message>
    <message>
        <source>go to a code or to words of a title</source>
        <translation>anar a un codi o a paraules d’un títol</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>Dreta, Esquerra</translation>
    </message>
    <message>
        <source>open and close a branch</source>
        <translation>obrir i tancar una branca</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Retorn</translation>
    </message>
    <message>
        <source>copy the code</source>
        <translation>copiar el codi</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>put it in the case list</source>
        <translation>afegir-lo a la llista del cas</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>everything that can be done</source>
        <translation>tot el que es pot fer</translation>
    </message>
</context>
<context>
    <name>Builder</name>
    <message>
        <source>What it means</source>
        <translation>Què significa</translation>
    </message>
    <message>
        <source>%1 is not allowed here</source>
        <translation>%1 no s’admet aquí</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>Codes</source>
        <translation>Codis</translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation>Cerca-ho</translation>
    </message>
    <message>
        <source>None of them fits: look these words up on the page Search</source>
        <translation>Cap no hi encaixa: cerca aquestes paraules a la pàgina Cerca</translation>
    </message>
    <message>
        <source>Back to the codes</source>
        <translation>Torna als codis</translation>
    </message>
    <message>
        <source>Codes for “%1”</source>
        <translation>Codis per a «%1»</translation>
    </message>
    <message>
        <source>1 to 9 or Enter takes one</source>
        <translation>1 a 9 o Retorn en pren un</translation>
    </message>
</context>
<context>
    <name>CaseModel</name>
    <message>
        <source>Principal</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>right</source>
        <translation>dret</translation>
    </message>
    <message>
        <source>left</source>
        <translation>esquerre</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>tots dos costats</translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>Ctrl+B puts a code here. The first one is the principal diagnosis.</source>
        <translation>Ctrl+B afegeix aquí un codi. El primer és el diagnòstic principal.</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Amunt (Alt+Amunt)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Avall (Alt+Avall)</translation>
    </message>
    <message>
        <source>Change the code, present on admission, remark (E)</source>
        <translation>Canvia el codi, present a l’ingrés, nota (E)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Treu (Supr)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Desfés (Ctrl+Z)</translation>
    </message>
    <message>
        <source>New case: clear the list (F9)</source>
        <translation>Cas nou: buida la llista (F9)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Desa com a</translation>
    </message>
    <message>
        <source>choose a code</source>
        <translation>triar un codi</translation>
    </message>
    <message>
        <source>make it the principal diagnosis</source>
        <translation>fer-lo diagnòstic principal</translation>
    </message>
    <message>
        <source>change it: code, present on admission, remark</source>
        <translation>canviar-lo: codi, present a l’ingrés, observació</translation>
    </message>
    <message>
        <source>say whether it was present on admission; again takes it back</source>
        <translation>dir si era present a l’ingrés; un altre cop ho retira</translation>
    </message>
    <message>
        <source>move it</source>
        <translation>moure’l</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>treure’l</translation>
    </message>
    <message>
        <source>take the last change back</source>
        <translation>desfer l’últim canvi</translation>
    </message>
    <message>
        <source>read about it</source>
        <translation>veure’n el detall</translation>
    </message>
    <message>
        <source>copy it; among what could be added: add the code</source>
        <translation>copiar-lo; en el que es pot afegir: afegir el codi</translation>
    </message>
    <message>
        <source>copy it in the second format</source>
        <translation>copiar-lo en el segon format</translation>
    </message>
    <message>
        <source>go to what could be added</source>
        <translation>anar al que es pot afegir</translation>
    </message>
    <message>
        <source>begin a new case</source>
        <translation>començar un cas nou</translation>
    </message>
    <message>
        <source>next part of the window</source>
        <translation>part següent de la finestra</translation>
    </message>
    <message>
        <source>Codes and titles</source>
        <translation>Codis i títols</translation>
    </message>
    <message>
        <source>Codes only</source>
        <translation>Només codis</translation>
    </message>
    <message>
        <source>Codes without the dot</source>
        <translation>Codis sense punt</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Taula (CSV)</translation>
    </message>
    <message>
        <source>Record lines (template)</source>
        <translation>Línies de registre (plantilla)</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiat: %1</translation>
    </message>
    <message>
        <source>Save the case list</source>
        <translation>Desa la llista del cas</translation>
    </message>
    <message>
        <source>The file %1 was not written: %2.</source>
        <translation>No s’ha escrit el fitxer %1: %2.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Desat: %1</translation>
    </message>
    <message>
        <source>There are many: look up the one that belongs (%1).</source>
        <translation>N’hi ha molts: cerqueu el que correspongui (%1).</translation>
    </message>
    <message>
        <source>Case list</source>
        <translation>Llista del cas</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Codes of this case</source>
        <translation>Codis d’aquest cas</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move a code, P makes it principal, E changes it, Y, N, U and W say whether it was present on admission, Delete removes it</source>
        <translation>Alt+Amunt i Alt+Avall mouen un codi, P el fa principal, E el canvia, Y, N, U i W diuen si era present a l’ingrés, Supr el treu</translation>
    </message>
</context>
<context>
    <name>ChipsBar</name>
    <message>
        <source>What can be changed in this code</source>
        <translation>El que es pot canviar en aquest codi</translation>
    </message>
</context>
<context>
    <name>ClipboardForm</name>
    <message>
        <source>Clipboard</source>
        <translation>Porta-retalls</translation>
    </message>
    <message>
        <source>Look up the marked text (X11)</source>
        <translation>Cerca el text marcat (X11)</translation>
    </message>
    <message>
        <source>Put back what was on the clipboard before</source>
        <translation>Torna al porta-retalls el que hi havia abans</translation>
    </message>
    <message>
        <source>Without copying it first; only under X11.</source>
        <translation>Sense copiar-lo abans; només amb X11.</translation>
    </message>
    <message>
        <source>After the code has been pasted.</source>
        <translation>Després d’enganxar el codi.</translation>
    </message>
</context>
<context>
    <name>CodeList</name>
    <message>
        <source>Codes of the report</source>
        <translation>Codis de l’informe</translation>
    </message>
    <message>
        <source>Space takes or leaves, Enter shows others</source>
        <translation>Espai pren o deixa, Retorn en mostra d’altres</translation>
    </message>
</context>
<context>
    <name>CodeMarks</name>
    <message>
        <source>not in %1</source>
        <translation>no és a %1</translation>
    </message>
    <message>
        <source>chosen before: %1</source>
        <translation>triat abans: %1</translation>
    </message>
</context>
<context>
    <name>CodeStrip</name>
    <message>
        <source>Code</source>
        <translation>Codi</translation>
    </message>
</context>
<context>
    <name>CodesAtHand</name>
    <message>
        <source>in the case list</source>
        <translation>a la llista del cas</translation>
    </message>
    <message>
        <source>chosen before</source>
        <translation>triat abans</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>preferit</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>heard</source>
        <translation>dit</translation>
    </message>
    <message>
        <source>character %1</source>
        <translation>caràcter %1</translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>Something went wrong; your work is still here. A report is in %1.</source>
        <translation>Alguna cosa ha fallat; la vostra feina encara és aquí. Hi ha un informe a %1.</translation>
    </message>
    <message>
        <source>Something went wrong; your work is still here.</source>
        <translation>Alguna cosa ha fallat; la vostra feina encara és aquí.</translation>
    </message>
    <message>
        <source>Nosolex</source>
        <translation>Nosolex</translation>
    </message>
    <message>
        <source>Something went wrong the last time.</source>
        <translation>Alguna cosa va fallar l’última vegada.</translation>
    </message>
    <message>
        <source>A report was kept on this computer. It holds no phrase and no code.</source>
        <translation>S’ha desat un informe en aquest ordinador. No conté cap frase ni cap codi.</translation>
    </message>
</context>
<context>
    <name>DetailsHead</name>
    <message>
        <source>Copy code</source>
        <translation>Copia el codi</translation>
    </message>
    <message>
        <source>Code and title</source>
        <translation>Codi i títol</translation>
    </message>
    <message>
        <source>Copy code (Enter)</source>
        <translation>Copia el codi (Retorn)</translation>
    </message>
    <message>
        <source>Code and title (Shift+Enter)</source>
        <translation>Codi i títol (Maj+Retorn)</translation>
    </message>
    <message>
        <source>Add to the case list (Ctrl+B)</source>
        <translation>Afegeix a la llista del cas (Ctrl+B)</translation>
    </message>
    <message>
        <source>Case list</source>
        <translation>Llista del cas</translation>
    </message>
    <message>
        <source>Add to the case list</source>
        <translation>Afegeix a la llista del cas</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Preferit</translation>
    </message>
    <message>
        <source>Add to the favourites (Ctrl+D)</source>
        <translation>Afegeix als preferits (Ctrl+D)</translation>
    </message>
    <message>
        <source>Path in the classification</source>
        <translation>Camí en la classificació</translation>
    </message>
    <message>
        <source>billable</source>
        <translation>codificable</translation>
    </message>
    <message>
        <source>header, not billable</source>
        <translation>categoria, no codificable</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Seventh character</source>
        <translation>Setè caràcter</translation>
    </message>
    <message>
        <source>Its siblings, and what differs</source>
        <translation>Els codis germans i en què difereixen</translation>
    </message>
    <message>
        <source>Choose a code to read about it here.</source>
        <translation>Trieu un codi per llegir-ne aquí el detall.</translation>
    </message>
    <message>
        <source>Details of the code</source>
        <translation>Detall del codi</translation>
    </message>
</context>
<context>
    <name>DiagnosesBar</name>
    <message>
        <source>Take all (Ctrl+Enter)</source>
        <translation>Pren-los tots (Ctrl+Retorn)</translation>
    </message>
    <message numerus="yes">
        <source>%n diagnosis(es)</source>
        <translation>
            <numerusform>%n diagnòstic</numerusform>
            <numerusform>%n diagnòstics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n triat</numerusform>
            <numerusform>%n triats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n omès</numerusform>
            <numerusform>%n omesos</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the last answers…</source>
        <translation>Esperant les últimes respostes…</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n pendent</numerusform>
            <numerusform>%n pendents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagnosesModel</name>
    <message>
        <source>left out</source>
        <translation>omès</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>triat</translation>
    </message>
</context>
<context>
    <name>DiagnosesView</name>
    <message>
        <source>Diagnoses of the pasted list</source>
        <translation>Diagnòstics de la llista enganxada</translation>
    </message>
    <message>
        <source>Up and Down choose, Right opens the candidates, Space leaves out</source>
        <translation>Amunt i Avall trien, Dreta obre els candidats, Espai omet</translation>
    </message>
</context>
<context>
    <name>EncounterPicker</name>
    <message>
        <source>Seventh character</source>
        <translation>Setè caràcter</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Change %1</source>
        <translation>Canvia %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codi</translation>
    </message>
    <message>
        <source>Present on admission</source>
        <translation>Present a l’ingrés</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Costat</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observació</translation>
    </message>
    <message>
        <source>Yes (Y)</source>
        <translation>Sí (Y)</translation>
    </message>
    <message>
        <source>No (N)</source>
        <translation>No (N)</translation>
    </message>
    <message>
        <source>Unknown (U)</source>
        <translation>Es desconeix (U)</translation>
    </message>
    <message>
        <source>Cannot be determined (W)</source>
        <translation>No es pot determinar (W)</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Dret</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Esquerre</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Tots dos costats</translation>
    </message>
</context>
<context>
    <name>EpisodeForm</name>
    <message>
        <source>Episode and formats</source>
        <translation>Episodi i formats</translation>
    </message>
    <message>
        <source>What they look like</source>
        <translation>Quin aspecte tenen</translation>
    </message>
    <message>
        <source>My edition</source>
        <translation>La meva edició</translation>
    </message>
    <message>
        <source>Show CC, MCC and MS-DRG</source>
        <translation>Mostra CC, MCC i MS-DRG</translation>
    </message>
    <message>
        <source>Mark codes that I chose before</source>
        <translation>Marca els codis que vaig triar abans</translation>
    </message>
    <message>
        <source>Enter copies</source>
        <translation>Retorn copia</translation>
    </message>
    <message>
        <source>Shift+Enter and Alt+Enter copy</source>
        <translation>Maj+Retorn i Alt+Retorn copien</translation>
    </message>
    <message>
        <source>Line of the record system</source>
        <translation>Línia del sistema d’història clínica</translation>
    </message>
    <message>
        <source>Codes that it does not have are marked. “Derived”: read from the American lists it was made of.</source>
        <translation>Es marquen els codis que no té. «Derivada»: llegida de les llistes americanes d’on procedeix.</translation>
    </message>
    <message>
        <source>Indicative, of the United States.</source>
        <translation>Orientatiu, dels Estats Units.</translation>
    </message>
    <message>
        <source>Only how often each code was chosen is kept on this computer, no phrase. Switched off, it is forgotten.</source>
        <translation>En aquest equip només es desa quantes vegades es va triar cada codi, cap frase. En desactivar-ho, s’oblida.</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>Camps: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Cap</translation>
    </message>
    <message>
        <source>Codes only</source>
        <translation>Només els codis</translation>
    </message>
    <message>
        <source>Type 2 diabetes mellitus with diabetic chronic kidney disease</source>
        <translation>Diabetis mellitus tipus 2 amb malaltia renal crònica diabètica</translation>
    </message>
    <message>
        <source>Chronic kidney disease, stage 3a</source>
        <translation>Malaltia renal crònica, estadi 3a</translation>
    </message>
    <message>
        <source>Codes without the dot</source>
        <translation>Codis sense punt</translation>
    </message>
    <message>
        <source>Codes and titles</source>
        <translation>Codis i títols</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Taula (CSV)</translation>
    </message>
    <message>
        <source>Record lines (template)</source>
        <translation>Línies del sistema (plantilla)</translation>
    </message>
</context>
<context>
    <name>FavouritesController</name>
    <message>
        <source>%1 is among your favourites already</source>
        <translation>%1 ja és als vostres preferits</translation>
    </message>
    <message>
        <source>%1 is in your favourites</source>
        <translation>%1 és als vostres preferits</translation>
    </message>
    <message>
        <source>%1 is no file of favourites; nothing was changed.</source>
        <translation>%1 no és un fitxer de preferits; no s’ha canviat res.</translation>
    </message>
    <message>
        <source>%1 codes added, %2 were here already.</source>
        <translation>%1 codis afegits; %2 ja hi eren.</translation>
    </message>
    <message>
        <source>A part of the file made no sense and was left out.</source>
        <translation>Una part del fitxer no s’entén i s’ha deixat fora.</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Preferits</translation>
    </message>
    <message>
        <source>The file %1 was not written: %2.</source>
        <translation>No s’ha escrit el fitxer %1: %2.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Desat: %1</translation>
    </message>
    <message>
        <source>The file of your favourites was damaged. It is kept as %1; a new list was begun.</source>
        <translation>El fitxer dels vostres preferits estava malmès. Es conserva com a %1 i s’ha començat una llista nova.</translation>
    </message>
    <message>
        <source>A part of your favourites could not be read. The whole file is kept as %1.</source>
        <translation>No s’ha pogut llegir una part dels vostres preferits. El fitxer sencer es conserva com a %1.</translation>
    </message>
    <message>
        <source>Your favourites in %1 cannot be read (%2). Nothing is written there, so that nothing is lost.</source>
        <translation>No es poden llegir els vostres preferits a %1 (%2). No s’hi escriu res, perquè no es perdi res.</translation>
    </message>
    <message>
        <source>Your favourites cannot be written to %1 (%2). What you change lasts until Nosolex ends.</source>
        <translation>No es poden desar els vostres preferits a %1 (%2). El que canvieu dura fins que es tanqui el Nosolex.</translation>
    </message>
    <message>
        <source>A folder needs a name.</source>
        <translation>Una carpeta necessita un nom.</translation>
    </message>
    <message>
        <source>There is a folder of this name already.</source>
        <translation>Ja hi ha una carpeta amb aquest nom.</translation>
    </message>
    <message>
        <source>Folders go two levels deep, no further.</source>
        <translation>Les carpetes tenen dos nivells com a màxim.</translation>
    </message>
    <message>
        <source>That folder or code is no longer there.</source>
        <translation>Aquesta carpeta o aquest codi ja no hi és.</translation>
    </message>
</context>
<context>
    <name>FavouritesDelegate</name>
    <message>
        <source>Name of the folder</source>
        <translation>Nom de la carpeta</translation>
    </message>
    <message>
        <source>Your own note</source>
        <translation>La vostra nota</translation>
    </message>
    <message>
        <source>Not in this release: check before you use it.</source>
        <translation>No és en aquesta edició: comproveu-lo abans d’usar-lo.</translation>
    </message>
</context>
<context>
    <name>FavouritesModel</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n codi</numerusform>
            <numerusform>%n codis</numerusform>
        </translation>
    </message>
    <message>
        <source>not in this release</source>
        <translation>no és en aquesta edició</translation>
    </message>
</context>
<context>
    <name>FavouritesPage</name>
    <message>
        <source>Favourites</source>
        <translation>Preferits</translation>
    </message>
    <message>
        <source>Find a favourite</source>
        <translation>Cerca un preferit</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importa un fitxer…</translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation>Exporta a un fitxer…</translation>
    </message>
    <message>
        <source>Export as a FHIR ValueSet…</source>
        <translation>Exporta com a ValueSet FHIR…</translation>
    </message>
    <message>
        <source>copy the code</source>
        <translation>copiar el codi</translation>
    </message>
    <message>
        <source>copy code and title</source>
        <translation>copiar codi i títol</translation>
    </message>
    <message>
        <source>read about the code</source>
        <translation>veure el detall del codi</translation>
    </message>
    <message>
        <source>name the folder, or write a note</source>
        <translation>posar nom a la carpeta o escriure una nota</translation>
    </message>
    <message>
        <source>a new folder</source>
        <translation>una carpeta nova</translation>
    </message>
    <message>
        <source>move to a folder</source>
        <translation>moure a una carpeta</translation>
    </message>
    <message>
        <source>put in order</source>
        <translation>ordenar</translation>
    </message>
    <message>
        <source>take away</source>
        <translation>treure</translation>
    </message>
    <message>
        <source>bring it back</source>
        <translation>recuperar-lo</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>lletres</translation>
    </message>
    <message>
        <source>find a favourite</source>
        <translation>cercar un preferit</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Carpeta nova</translation>
    </message>
    <message>
        <source>%1 was removed; Ctrl+Z brings it back.</source>
        <translation>S’ha tret %1; Ctrl+Z ho recupera.</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copia el codi</translation>
    </message>
    <message>
        <source>Code and title</source>
        <translation>Codi i títol</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escriu una nota</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Canvia el nom</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Mou a</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Treu</translation>
    </message>
    <message>
        <source>Import favourites</source>
        <translation>Importa preferits</translation>
    </message>
    <message>
        <source>Export the favourites</source>
        <translation>Exporta els preferits</translation>
    </message>
    <message>
        <source>No favourite has all these words.</source>
        <translation>Cap preferit no té totes aquestes paraules.</translation>
    </message>
    <message>
        <source>Ctrl+D puts a code here, from the popup, the results and the details.</source>
        <translation>Ctrl+D afegeix aquí un codi des de la finestra emergent, els resultats i els detalls.</translation>
    </message>
</context>
<context>
    <name>FavouritesTools</name>
    <message>
        <source>New folder (Ctrl+N)</source>
        <translation>Carpeta nova (Ctrl+N)</translation>
    </message>
    <message>
        <source>Rename the folder, or write a note (F2)</source>
        <translation>Canvia el nom de la carpeta o escriu una nota (F2)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Amunt (Alt+Amunt)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Avall (Alt+Avall)</translation>
    </message>
    <message>
        <source>Move to a folder (Ctrl+M)</source>
        <translation>Mou a una carpeta (Ctrl+M)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Treu (Supr)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Desfés (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Import or export a file</source>
        <translation>Importa o exporta un fitxer</translation>
    </message>
</context>
<context>
    <name>FavouritesTree</name>
    <message>
        <source>Favourites</source>
        <translation>Preferits</translation>
    </message>
    <message>
        <source>Enter copies, Right opens, F2 names a folder or writes a note</source>
        <translation>Retorn copia, Dreta obre, F2 anomena una carpeta o escriu una nota</translation>
    </message>
</context>
<context>
    <name>FiltersBar</name>
    <message>
        <source>Billable only</source>
        <translation>Només codificables</translation>
    </message>
    <message>
        <source>Leave out headers, which cannot be reported</source>
        <translation>Omet les categories, que no es poden registrar</translation>
    </message>
    <message>
        <source>Language of the phrase</source>
        <translation>Llengua de la frase</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Qualsevol llengua</translation>
    </message>
    <message>
        <source>All chapters</source>
        <translation>Tots els capítols</translation>
    </message>
    <message>
        <source>Chapter %1</source>
        <translation>Capítol %1</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Welcome to Nosolex</source>
        <translation>Us donem la benvinguda al Nosolex</translation>
    </message>
    <message>
        <source>One key, from any program</source>
        <translation>Una tecla, des de qualsevol programa</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Proveu-ho</translation>
    </message>
    <message>
        <source>Choose your languages.</source>
        <translation>Trieu les vostres llengües.</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Llengua del programa</translation>
    </message>
    <message>
        <source>I read titles in</source>
        <translation>Llegeixo els títols en</translation>
    </message>
    <message>
        <source>the language of the program</source>
        <translation>la llengua del programa</translation>
    </message>
    <message>
        <source>the language of each phrase</source>
        <translation>la llengua de cada frase</translation>
    </message>
    <message>
        <source>heart failure</source>
        <comment>an example to look up</comment>
        <translation>insuficiència cardíaca</translation>
    </message>
    <message>
        <source>Copy a phrase, press this key, pick its code. Press another to change it:</source>
        <translation>Copieu una frase, premeu aquesta tecla i trieu-ne el codi. Premeu-ne una altra per canviar-la:</translation>
    </message>
    <message>
        <source>Write a diagnosis as you would read it in a report:</source>
        <translation>Escriviu un diagnòstic tal com el llegiríeu en un informe:</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omet</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Següent</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Fixed by your administrator</source>
        <translation>Fixat pel vostre administrador</translation>
    </message>
</context>
<context>
    <name>GeneralForm</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Llengua del programa</translation>
    </message>
    <message>
        <source>I read titles in</source>
        <translation>Llegeixo els títols en</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Inicia amb la sessió</translation>
    </message>
    <message>
        <source>Close the popup when another window is used</source>
        <translation>Tanca la finestra emergent en usar una altra finestra</translation>
    </message>
    <message>
        <source>Show a notification when a code was copied</source>
        <translation>Mostra una notificació en copiar un codi</translation>
    </message>
    <message>
        <source>Keep the case list until the next start</source>
        <translation>Conserva la llista del cas fins al pròxim inici</translation>
    </message>
    <message>
        <source>Otherwise the case list is never written to the disk.</source>
        <translation>Si no, la llista del cas mai no s’escriu al disc.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Com el sistema</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>Com el programa</translation>
    </message>
    <message>
        <source>As the phrase</source>
        <translation>Com la frase</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Nosolex: user guide</source>
        <translation>Nosolex: guia de l’usuari</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tecles</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contingut</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Torna (Alt+Esquerra)</translation>
    </message>
    <message>
        <source>Find in the guide (Ctrl+F)</source>
        <translation>Cerca a la guia (Ctrl+F)</translation>
    </message>
    <message>
        <source>The guide does not have these words.</source>
        <translation>La guia no té aquestes paraules.</translation>
    </message>
</context>
<context>
    <name>HistoryDelegate</name>
    <message>
        <source>not in this release</source>
        <translation>no és en aquesta edició</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Find a phrase, a code or a title</source>
        <translation>Cerca una frase, un codi o un títol</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Cerca a l’historial</translation>
    </message>
    <message>
        <source>Switch the history on</source>
        <translation>Activa l’historial</translation>
    </message>
    <message>
        <source>Look up again</source>
        <translation>Torna a cercar</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copia el codi</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Treu</translation>
    </message>
    <message>
        <source>No look-up has all these words.</source>
        <translation>Cap cerca no té totes aquestes paraules.</translation>
    </message>
    <message>
        <source>Nothing is noted yet: copy a code, or put it in the case list.</source>
        <translation>Encara no hi ha res anotat: copieu un codi o afegiu-lo a la llista del cas.</translation>
    </message>
    <message>
        <source>Your administrator has switched the history off: nothing that you look up is written down.</source>
        <translation>El vostre administrador ha desactivat l’historial: no s’anota res del que cerqueu.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dies</numerusform>
        </translation>
    </message>
    <message>
        <source>The phrase, the code chosen and the time are noted on this computer alone, and go after %1.</source>
        <translation>La frase, el codi triat i l’hora s’anoten només en aquest ordinador i s’esborren al cap de %1.</translation>
    </message>
    <message>
        <source>The history is off: nothing that you look up is written down.</source>
        <translation>L’historial està desactivat: no s’anota res del que cerqueu.</translation>
    </message>
    <message>
        <source>What was noted before goes after %1, or when you wipe it.</source>
        <translation>El que es va anotar abans s’esborra al cap de %1, o quan l’esborreu.</translation>
    </message>
    <message>
        <source>The history is wiped.</source>
        <translation>L’historial s’ha esborrat.</translation>
    </message>
    <message>
        <source>Really wipe?</source>
        <translation>Ho voleu esborrar de debò?</translation>
    </message>
    <message>
        <source>Wipe the history</source>
        <translation>Esborra l’historial</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>What was looked up</source>
        <translation>El que s’ha cercat</translation>
    </message>
    <message>
        <source>Enter looks the phrase up again, Ctrl+C copies the code</source>
        <translation>Retorn torna a cercar la frase, Ctrl+C copia el codi</translation>
    </message>
</context>
<context>
    <name>HotkeyForm</name>
    <message>
        <source>Hotkey</source>
        <translation>Drecera</translation>
    </message>
    <message>
        <source>%1 opens Nosolex from any program.</source>
        <translation>%1 obre el Nosolex des de qualsevol programa.</translation>
    </message>
    <message>
        <source>Key combination</source>
        <translation>Combinació de tecles</translation>
    </message>
    <message>
        <source>Click here, then press the combination you want.</source>
        <translation>Feu clic aquí i premeu la combinació que vulgueu.</translation>
    </message>
    <message>
        <source>Pause the hotkey until the next start</source>
        <translation>Atura la drecera fins al pròxim inici</translation>
    </message>
</context>
<context>
    <name>KeyBar</name>
    <message>
        <source>What the report says of the chosen words</source>
        <translation>El que l’informe diu de les paraules triades</translation>
    </message>
    <message>
        <source>Say that the chosen words are: %1 (Ctrl+%2)</source>
        <translation>Digues que les paraules triades són: %1 (Ctrl+%2)</translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>Up, Down</source>
        <translation>Amunt, Avall</translation>
    </message>
    <message>
        <source>choose a code</source>
        <translation>triar un codi</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Retorn</translation>
    </message>
    <message>
        <source>copy the code</source>
        <translation>copiar el codi</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Maj+Retorn</translation>
    </message>
    <message>
        <source>copy code and title</source>
        <translation>copiar codi i títol</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+9</source>
        <translation>Ctrl+1 … Ctrl+9</translation>
    </message>
    <message>
        <source>copy the code with that number</source>
        <translation>copiar el codi amb aquest número</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Dreta</translation>
    </message>
    <message>
        <source>open it: 7th character, siblings, notes</source>
        <translation>obrir-lo: 7è caràcter, codis germans, notes</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Esquerra</translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation>tornar a la llista</translation>
    </message>
    <message>
        <source>Alt+L, Alt+R</source>
        <translation>Alt+L, Alt+R</translation>
    </message>
    <message>
        <source>left, right; the rest of the code is kept</source>
        <translation>esquerra, dreta; la resta del codi es conserva</translation>
    </message>
    <message>
        <source>Alt+A, Alt+D, Alt+S</source>
        <translation>Alt+A, Alt+D, Alt+S</translation>
    </message>
    <message>
        <source>initial, subsequent, sequela</source>
        <translation>inicial, successiu, seqüela</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>put it in the case list</source>
        <translation>afegir-lo a la llista del cas</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>put it among the favourites</source>
        <translation>afegir-lo als preferits</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>a pasted report: read it whole, on its own page</source>
        <translation>un informe enganxat: llegir-lo sencer, a la seva pàgina</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close, with the focus back where it was</source>
        <translation>tancar i tornar on s’era</translation>
    </message>
    <message>
        <source>look up what was copied; once more closes</source>
        <translation>cercar el que s’ha copiat; un altre cop tanca</translation>
    </message>
    <message>
        <source>the user guide</source>
        <translation>la guia de l’usuari</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>in a pasted list: pick that candidate and go on</source>
        <translation>en una llista enganxada: prendre aquest candidat i seguir</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espai</translation>
    </message>
    <message>
        <source>in a pasted list: leave a diagnosis out</source>
        <translation>en una llista enganxada: ometre un diagnòstic</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Retorn</translation>
    </message>
    <message>
        <source>take the whole list: a line each, all in the case</source>
        <translation>prendre tota la llista: una línia cadascun, tots al cas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tecles</translation>
    </message>
</context>
<context>
    <name>KindBar</name>
    <message>
        <source>Which rows are shown</source>
        <translation>Quines files es mostren</translation>
    </message>
    <message>
        <source>Ctrl+Page Down: the next filter</source>
        <translation>Ctrl+Av Pàg: el filtre següent</translation>
    </message>
</context>
<context>
    <name>LookupController</name>
    <message>
        <source>related to %1</source>
        <translation>relacionat amb %1</translation>
    </message>
</context>
<context>
    <name>LookupPane</name>
    <message>
        <source>Codes found</source>
        <translation>Codis trobats</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter copies, Right opens</source>
        <translation>Amunt i Avall trien, Retorn copia, Dreta obre</translation>
    </message>
    <message numerus="yes">
        <source>%n diagnosis(es) have no code</source>
        <translation>
            <numerusform>%n diagnòstic sense codi</numerusform>
            <numerusform>%n diagnòstics sense codi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Go to: %1</source>
        <translation>Ves a: %1</translation>
    </message>
    <message>
        <source>Show or hide the case list</source>
        <translation>Mostra o amaga la llista del cas</translation>
    </message>
    <message>
        <source>New case: clear the list</source>
        <translation>Cas nou: buida la llista</translation>
    </message>
    <message>
        <source>Take the last change of the case back</source>
        <translation>Desfés l’últim canvi del cas</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Part següent de la finestra</translation>
    </message>
    <message>
        <source>User guide: about this place</source>
        <translation>Guia de l’usuari: sobre aquest lloc</translation>
    </message>
    <message>
        <source>The keys of this place</source>
        <translation>Les tecles d’aquest lloc</translation>
    </message>
    <message>
        <source>Nosolex</source>
        <translation>Nosolex</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pàgina</translation>
    </message>
    <message>
        <source>%1 is in the case list</source>
        <translation>%1 és a la llista del cas</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) put in the case list</source>
        <translation>
            <numerusform>%n codi posat a la llista del cas</numerusform>
            <numerusform>%n codis posats a la llista del cas</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no tray here: closing this window ends Nosolex, the hotkey and the case list with it. Close it once more to end it, or minimise it.</source>
        <translation>Aquí no hi ha safata del sistema: tancar aquesta finestra acaba el Nosolex, i amb ell la tecla i la llista del cas. Tanqueu-la un altre cop per acabar, o minimitzeu-la.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Show or hide the case list (Ctrl+L)</source>
        <translation>Mostra o amaga la llista del cas (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message>
        <source>if applicable:</source>
        <translation>si escau:</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>without</source>
        <translation>sense</translation>
    </message>
    <message>
        <source>with</source>
        <translation>amb</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>amb %1</translation>
    </message>
    <message>
        <source>with %1 as fifth or sixth character</source>
        <translation>amb %1 com a cinquè o sisè caràcter</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>Synonyms (not official)</source>
        <translation>Sinònims (no oficials)</translation>
    </message>
    <message>
        <source>%1 (in English)</source>
        <translation>%1 (en anglès)</translation>
    </message>
    <message>
        <source>%1 (at %2)</source>
        <translation>%1 (a %2)</translation>
    </message>
    <message>
        <source>%1 (at %2, in English)</source>
        <translation>%1 (a %2, en anglès)</translation>
    </message>
    <message numerus="yes">
        <source>%n more note(s)</source>
        <translation>
            <numerusform>%n nota més</numerusform>
            <numerusform>%n notes més</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes that stand at the block and the chapter</source>
        <translation>Notes que figuren al bloc i al capítol</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message numerus="yes">
        <source>This looks like a report of %n word(s): Ctrl+R reads it whole, on its own page.</source>
        <translation>
            <numerusform>Sembla un informe de %n paraula: Ctrl+R el llegeix sencer, a la seva pàgina.</numerusform>
            <numerusform>Sembla un informe de %n paraules: Ctrl+R el llegeix sencer, a la seva pàgina.</numerusform>
        </translation>
    </message>
    <message>
        <source>7th character %1 chosen, the usual one: none was typed.</source>
        <translation>7è caràcter %1 triat, l’habitual: no se n’ha escrit cap.</translation>
    </message>
    <message>
        <source>No code fits this phrase well. The first rows are the nearest headings: open one to browse.</source>
        <translation>Cap codi no encaixa bé amb aquesta frase. Les primeres files són les categories més pròximes: obriu-ne una per explorar-la.</translation>
    </message>
    <message>
        <source>No code fits this phrase well. These are only the closest.</source>
        <translation>Cap codi no encaixa bé amb aquesta frase. Aquests només són els més pròxims.</translation>
    </message>
    <message>
        <source>Nothing was found. Try another word, or browse the chapters.</source>
        <translation>No s’ha trobat res. Proveu una altra paraula o exploreu els capítols.</translation>
    </message>
</context>
<context>
    <name>OptionsBar</name>
    <message>
        <source>few and sure</source>
        <translation>pocs i segurs</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tots</translation>
    </message>
    <message>
        <source>From few and sure codes to all</source>
        <translation>De pocs codis i segurs a tots</translation>
    </message>
    <message>
        <source>Suspected counts</source>
        <translation>La sospita compta</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procediments</translation>
    </message>
    <message>
        <source>What is only suspected at discharge is coded as if it were there</source>
        <translation>El que a l’alta només se sospita es codifica com si hi fos</translation>
    </message>
    <message>
        <source>Show procedures, too</source>
        <translation>Mostra també els procediments</translation>
    </message>
</context>
<context>
    <name>PacksForm</name>
    <message>
        <source>Packs</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Install from file…</source>
        <translation>Instal·la des d’un fitxer…</translation>
    </message>
    <message>
        <source>Go back to the previous pack</source>
        <translation>Torna al paquet anterior</translation>
    </message>
    <message>
        <source>Switch to this pack</source>
        <translation>Canvia a aquest paquet</translation>
    </message>
    <message>
        <source>Install this older version all the same</source>
        <translation>Instal·la aquesta versió anterior igualment</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Què canviaria</translation>
    </message>
    <message>
        <source>The file is being checked …</source>
        <translation>S’està comprovant el fitxer…</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>The pack is whole: signed by %1.</source>
        <translation>El paquet és íntegre: signat per %1.</translation>
    </message>
    <message>
        <source>This pack is older than the one that answers now.</source>
        <translation>Aquest paquet és anterior al que respon ara.</translation>
    </message>
    <message>
        <source>Read what would change before you switch.</source>
        <translation>Llegiu què canviaria abans de canviar de paquet.</translation>
    </message>
    <message>
        <source>%1 answers from now on.</source>
        <translation>%1 respon des d’ara.</translation>
    </message>
</context>
<context>
    <name>PatientBar</name>
    <message>
        <source>Age</source>
        <translation>Edat</translation>
    </message>
    <message>
        <source>In years, or in days for a newborn (3 d)</source>
        <translation>En anys, o en dies si és nounat (3 d)</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Ingrés</translation>
    </message>
    <message>
        <source>A date such as 31/12/2026</source>
        <translation>Una data com 31/12/2026</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Dona</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Home</translation>
    </message>
</context>
<context>
    <name>Popup</name>
    <message>
        <source>Turn to procedures, or back</source>
        <translation>Passa a procediments, o torna</translation>
    </message>
    <message>
        <source>The keys of this place</source>
        <translation>Les tecles d’aquest lloc</translation>
    </message>
    <message>
        <source>Close the popup</source>
        <translation>Tanca la finestra emergent</translation>
    </message>
    <message>
        <source>Nosolex lookup</source>
        <translation>Cerca del Nosolex</translation>
    </message>
    <message>
        <source>%1 is in the case list</source>
        <translation>%1 és a la llista del cas</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
</context>
<context>
    <name>PrivacyForm</name>
    <message>
        <source>Privacy</source>
        <translation>Privadesa</translation>
    </message>
    <message>
        <source>Nosolex works on this computer alone: nothing is sent anywhere.</source>
        <translation>El Nosolex treballa només en aquest ordinador: no s’envia res enlloc.</translation>
    </message>
    <message>
        <source>Files that you save yourself lie where you put them.</source>
        <translation>Els fitxers que deseu vós són on els heu posat.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Obre la carpeta</translation>
    </message>
    <message>
        <source>Your settings and the layout of the window.</source>
        <translation>Els vostres ajustos i la disposició de la finestra.</translation>
    </message>
    <message>
        <source>Your favourites: codes, titles, folders and your own notes.</source>
        <translation>Els vostres preferits: codis, títols, carpetes i les vostres notes.</translation>
    </message>
    <message>
        <source>The packs of codes that you installed.</source>
        <translation>Els paquets de codis que heu instal·lat.</translation>
    </message>
    <message>
        <source>Your site’s own synonyms and abbreviations.</source>
        <translation>Els sinònims i abreviatures propis del vostre centre.</translation>
    </message>
    <message>
        <source>The case list, only if you asked for it to be kept.</source>
        <translation>La llista del cas, només si vau demanar de conservar-la.</translation>
    </message>
    <message>
        <source>How often each code was chosen, only if you asked for it; no phrase.</source>
        <translation>Quantes vegades es va triar cada codi, només si ho vau demanar; cap frase.</translation>
    </message>
    <message>
        <source>Logs and crash reports: numbers and times, never a phrase.</source>
        <translation>Registres i informes d’error: números i temps, mai una frase.</translation>
    </message>
    <message>
        <source>Keep a history of what is looked up</source>
        <translation>Desa un historial del que se cerca</translation>
    </message>
    <message>
        <source>Days after which it goes</source>
        <translation>Dies fins que s’esborra</translation>
    </message>
    <message>
        <source>Phrase, chosen code and time, on this computer alone.</source>
        <translation>Frase, codi triat i hora, només en aquest ordinador.</translation>
    </message>
    <message>
        <source>The history: your administrator forbids it, so nothing is written.</source>
        <translation>L’historial: el vostre administrador no el permet, de manera que no s’escriu res.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dies</numerusform>
        </translation>
    </message>
    <message>
        <source>The history: phrase, chosen code and time, for %1.</source>
        <translation>L’historial: frase, codi triat i hora, durant %1.</translation>
    </message>
    <message>
        <source>The history is off: nothing is written; what was noted before goes after %1.</source>
        <translation>L’historial està desactivat: no s’escriu res; el que es va anotar abans s’esborra al cap de %1.</translation>
    </message>
    <message>
        <source>Really wipe?</source>
        <translation>Ho voleu esborrar de debò?</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Esborra</translation>
    </message>
</context>
<context>
    <name>ProcedurePane</name>
    <message>
        <source>Procedure, code or table</source>
        <translation>Procediment, codi o taula</translation>
    </message>
    <message>
        <source>Procedure to look up</source>
        <translation>Procediment que es cerca</translation>
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
        <translation>Per secció</translation>
    </message>
    <message>
        <source>By body part</source>
        <translation>Per part del cos</translation>
    </message>
    <message>
        <source>By index term</source>
        <translation>Per terme de l’índex</translation>
    </message>
    <message>
        <source>Choose every character first</source>
        <translation>Trieu abans cada caràcter</translation>
    </message>
</context>
<context>
    <name>ProcedureRowPane</name>
    <message>
        <source>Rows</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>Fes servir aquest codi</translation>
    </message>
    <message>
        <source>Back to the rows</source>
        <translation>Torna a les files</translation>
    </message>
    <message>
        <source>This reads like a diagnosis, not like a procedure.</source>
        <translation>Sembla un diagnòstic, no un procediment.</translation>
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
        <translation>Cancel·la</translation>
    </message>
    <message>
        <source>Look up the rest</source>
        <translation>Cerca la resta</translation>
    </message>
    <message>
        <source>Looked up so far</source>
        <translation>Cercats fins ara</translation>
    </message>
    <message>
        <source>The models are loading…</source>
        <translation>S’estan carregant els models…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>aturat</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>queda menys d’un minut</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>queda aproximadament %n minut</numerusform>
            <numerusform>queden aproximadament %n minuts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>queda aproximadament %n hora</numerusform>
            <numerusform>queden aproximadament %n hores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>To be added</source>
        <translation>Per afegir</translation>
    </message>
    <message>
        <source>Enter adds the code</source>
        <translation>Retorn afegeix el codi</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Cerca a:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Fitxers del tipus:</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinador</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>El meu ordinador</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Unitat</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fitxer</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Carpeta de fitxers</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Àlies</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Drecera</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconegut</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>Fitxer %1</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Invalid filename</source>
        <translation>Nom de fitxer no vàlid</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pàgines</translation>
    </message>
</context>
<context>
    <name>ReadingLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel·la</translation>
    </message>
    <message>
        <source>Stop reading (Escape)</source>
        <translation>Deixa de llegir (Esc)</translation>
    </message>
    <message>
        <source>Read so far</source>
        <translation>Llegit fins ara</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Paste a whole report, or drop its file here</source>
        <translation>Enganxeu un informe sencer o deixeu-ne aquí el fitxer</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Enganxa</translation>
    </message>
    <message>
        <source>Read the report that was copied (Ctrl+V)</source>
        <translation>Llegeix l’informe copiat (Ctrl+V)</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Obre un fitxer…</translation>
    </message>
    <message>
        <source>Open a report (Ctrl+Shift+O)</source>
        <translation>Obre un informe (Ctrl+Maj+O)</translation>
    </message>
    <message>
        <source>Text, DOCX, PDF with text, RTF or HTML, in any of the six languages.</source>
        <translation>Text, DOCX, PDF amb text, RTF o HTML, en qualsevol de les sis llengües.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Obre’n un altre…</translation>
    </message>
    <message>
        <source>Open a report (Ctrl+Shift+O)</source>
        <translation>Obre un informe (Ctrl+Maj+O)</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Oblida’l</translation>
    </message>
    <message>
        <source>Forget the report (Escape)</source>
        <translation>Oblida l’informe (Esc)</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>Obre un informe</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tots els fitxers</translation>
    </message>
    <message>
        <source>The file is opened…</source>
        <translation>S’està obrint el fitxer…</translation>
    </message>
    <message>
        <source>Not all that you decided is in the case list. Escape once more forgets it.</source>
        <translation>No tot el que heu decidit és a la llista del cas. Un altre Esc ho oblida.</translation>
    </message>
    <message>
        <source>Stopped; nothing of the report is kept</source>
        <translation>Aturat; no es desa res de l’informe</translation>
    </message>
    <message>
        <source>No word is marked</source>
        <translation>No hi ha cap paraula marcada</translation>
    </message>
    <message>
        <source>The models are loading…</source>
        <translation>S’estan carregant els models…</translation>
    </message>
    <message>
        <source>The report is read…</source>
        <translation>S’està llegint l’informe…</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n paraula</numerusform>
            <numerusform>%n paraules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n codi</numerusform>
            <numerusform>%n codis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>No code is shown. Move the slider towards “all”, or mark words and press Ctrl+M.</source>
        <translation>No es mostra cap codi. Moveu el control cap a «tots», o marqueu paraules i premeu Ctrl+M.</translation>
    </message>
    <message>
        <source>Put the taken codes in the case list (Ctrl+Enter)</source>
        <translation>Posa els codis presos a la llista del cas (Ctrl+Retorn)</translation>
    </message>
    <message numerus="yes">
        <source>Put %n code(s) in the case list</source>
        <translation>
            <numerusform>Posa %n codi a la llista del cas</numerusform>
            <numerusform>Posa %n codis a la llista del cas</numerusform>
        </translation>
    </message>
    <message>
        <source>Every taken code is in the case list already</source>
        <translation>Tots els codis presos ja són a la llista del cas</translation>
    </message>
    <message>
        <source>no code is shown for it</source>
        <translation>no se’n mostra cap codi</translation>
    </message>
    <message>
        <source>“%1” is no diagnosis any more; Ctrl+Z brings it back.</source>
        <translation>«%1» ja no és un diagnòstic; Ctrl+Z el recupera.</translation>
    </message>
    <message>
        <source>Mark words first, with Shift and the arrows or the mouse</source>
        <translation>Marqueu abans les paraules, amb Maj i les fletxes o amb el ratolí</translation>
    </message>
    <message>
        <source>No code was found for these words</source>
        <translation>No s’ha trobat cap codi per a aquestes paraules</translation>
    </message>
    <message>
        <source>%1 is not a whole code; open it on the page Search or PCS.</source>
        <translation>%1 no és un codi complet; obriu-lo a la pàgina Cerca o PCS.</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>The report</source>
        <translation>L’informe</translation>
    </message>
    <message>
        <source>Read only, its diagnoses marked</source>
        <translation>Només lectura, amb els diagnòstics marcats</translation>
    </message>
</context>
<context>
    <name>ResultsMenu</name>
    <message>
        <source>Copy code</source>
        <translation>Copia el codi</translation>
    </message>
    <message>
        <source>Code and title</source>
        <translation>Codi i títol</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Obre</translation>
    </message>
    <message>
        <source>Add to the case list</source>
        <translation>Afegeix a la llista del cas</translation>
    </message>
    <message>
        <source>Add to the favourites</source>
        <translation>Afegeix als preferits</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>billable</source>
        <translation>codificable</translation>
    </message>
    <message>
        <source>header, not billable</source>
        <translation>categoria, no codificable</translation>
    </message>
    <message>
        <source>to browse</source>
        <translation>per explorar</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnòstic</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codi</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Títol</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certesa</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisió</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procediment</translation>
    </message>
    <message>
        <source>nothing fits well</source>
        <translation>res no hi encaixa bé</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>sense revisar</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Accept</source>
        <translation>Accepta</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rebutja</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Més tard</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfés</translation>
    </message>
    <message>
        <source>Accept all from %1 % on</source>
        <translation>Accepta-les totes des del %1 %</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Desfés (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Enter accepts, or finishes an open code  ·  1–9 take a table  ·  → tables  ·  letters search  ·  Delete rejects  ·  Space: later</source>
        <translation>Retorn accepta o completa un codi obert  ·  1–9 tria taula  ·  → taules  ·  lletres: cerca  ·  Supr rebutja  ·  Espai: més tard</translation>
    </message>
    <message>
        <source>Enter accepts  ·  1–9 take a candidate  ·  → candidates  ·  letters search  ·  Delete rejects  ·  Space: later</source>
        <translation>Retorn accepta  ·  1–9 tria candidat  ·  → candidats  ·  lletres: cerca  ·  Supr rebutja  ·  Espai: més tard</translation>
    </message>
    <message>
        <source>Rows and candidates</source>
        <translation>Files i candidats</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) accepted</source>
        <translation>
            <numerusform>%n fila acceptada</numerusform>
            <numerusform>%n files acceptades</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hi ha res per desfer.</translation>
    </message>
    <message>
        <source>There is no whole code here for the case list.</source>
        <translation>Aquí no hi ha cap codi complet per a la llista del cas.</translation>
    </message>
    <message>
        <source>No row is left to be reviewed under this filter.</source>
        <translation>Amb aquest filtre no queda cap fila per revisar.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s) with the same words</source>
        <translation>
            <numerusform>i %n fila més amb el mateix text</numerusform>
            <numerusform>i %n files més amb el mateix text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewTable</name>
    <message>
        <source>Diagnoses of the file</source>
        <translation>Diagnòstics del fitxer</translation>
    </message>
    <message>
        <source>Procedures of the file</source>
        <translation>Procediments del fitxer</translation>
    </message>
    <message>
        <source>Enter accepts, a digit takes that candidate, Delete rejects, Space: later</source>
        <translation>Retorn accepta, una xifra tria aquell candidat, Supr rebutja, Espai: més tard</translation>
    </message>
</context>
<context>
    <name>RowPane</name>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>Fes servir aquest codi</translation>
    </message>
    <message>
        <source>Back to the candidates</source>
        <translation>Torna als candidats</translation>
    </message>
    <message>
        <source>Candidates of the row</source>
        <translation>Candidats de la fila</translation>
    </message>
</context>
<context>
    <name>SaveButton</name>
    <message>
        <source>Copy or save</source>
        <translation>Copia o desa</translation>
    </message>
    <message>
        <source>Copy the codes</source>
        <translation>Copia els codis</translation>
    </message>
    <message>
        <source>Copy the codes and titles</source>
        <translation>Copia els codis i els títols</translation>
    </message>
    <message>
        <source>Copy a table</source>
        <translation>Copia una taula</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>Desa com a %1…</translation>
    </message>
    <message>
        <source>With the report’s own words</source>
        <translation>Amb les paraules de l’informe</translation>
    </message>
    <message>
        <source>The file %1 was not written: %2.</source>
        <translation>No s’ha escrit el fitxer %1: %2.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Desat: %1</translation>
    </message>
    <message>
        <source>Save the codes</source>
        <translation>Desa els codis</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Diagnosis, abbreviation or code</source>
        <translation>Diagnòstic, abreviatura o codi</translation>
    </message>
    <message>
        <source>Phrase to look up</source>
        <translation>Frase que se cerca</translation>
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
        <translation>Resultats que es mostren</translation>
    </message>
    <message>
        <source>Only billable codes</source>
        <translation>Només codis codificables</translation>
    </message>
    <message>
        <source>Read the best results a second time (reranking)</source>
        <translation>Llegeix per segon cop els millors resultats (reordenació)</translation>
    </message>
    <message>
        <source>Results read a second time</source>
        <translation>Resultats llegits per segon cop</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processador</translation>
    </message>
    <message>
        <source>Free the memory after (minutes)</source>
        <translation>Allibera la memòria després de (minuts)</translation>
    </message>
    <message>
        <source>More precise, and a little slower.</source>
        <translation>Més precís i una mica més lent.</translation>
    </message>
    <message>
        <source>0: as many as the pack advises.</source>
        <translation>0: tants com aconselli el paquet.</translation>
    </message>
    <message>
        <source>0: the models stay in memory.</source>
        <translation>0: els models es queden a la memòria.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automàtic</translation>
    </message>
    <message>
        <source>Processor only (CPU)</source>
        <translation>Només el processador (CPU)</translation>
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
        <translation>Configuració</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Only the sheet “%1” is read; left aside: %2.</source>
        <translation>Només es llegeix el full «%1»; es deixen de banda: %2.</translation>
    </message>
</context>
<context>
    <name>SiblingsModel</name>
    <message>
        <source>Code</source>
        <translation>Codi</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Títol</translation>
    </message>
</context>
<context>
    <name>SiblingsTable</name>
    <message>
        <source>Sibling codes and what differs</source>
        <translation>Codis germans i en què difereixen</translation>
    </message>
    <message>
        <source>Enter opens the sibling</source>
        <translation>Retorn obre el codi germà</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>Open a file…</source>
        <translation>Obre un fitxer…</translation>
    </message>
    <message>
        <source>Open a file (Ctrl+O)</source>
        <translation>Obre un fitxer (Ctrl+O)</translation>
    </message>
    <message>
        <source>The diagnoses are in</source>
        <translation>Els diagnòstics són a</translation>
    </message>
    <message>
        <source>The first row holds headings</source>
        <translation>La primera fila són capçaleres</translation>
    </message>
    <message>
        <source>Drop a file of diagnoses or procedures here</source>
        <translation>Arrossegueu aquí un fitxer de diagnòstics o procediments</translation>
    </message>
    <message>
        <source>A CSV, XLSX or TXT file, with a diagnosis or a procedure in each row. It is only read: what you decide is saved to a new file.</source>
        <translation>Un fitxer CSV, XLSX o TXT, amb un diagnòstic o un procediment a cada fila. Només es llegeix: el que decidiu es desa en un fitxer nou.</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>Les files són</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Les primeres files del fitxer</translation>
    </message>
    <message>
        <source>How to look them up</source>
        <translation>Com cercar-los</translation>
    </message>
    <message>
        <source>Look them up</source>
        <translation>Cerca’ls</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Què són les files</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>Diagnòstics</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procediments</translation>
    </message>
    <message>
        <source>The procedures are in</source>
        <translation>Els procediments són a</translation>
    </message>
    <message>
        <source>Column of the procedures</source>
        <translation>Columna dels procediments</translation>
    </message>
    <message>
        <source>Column of the diagnoses</source>
        <translation>Columna dels diagnòstics</translation>
    </message>
    <message>
        <source>A double click chooses the column</source>
        <translation>Un doble clic tria la columna</translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message>
        <source>heart failure</source>
        <comment>an example to look up</comment>
        <translation>insuficiència cardíaca</translation>
    </message>
    <message>
        <source>In any program: copy a diagnosis, press %1, then Enter.</source>
        <translation>En qualsevol programa: copieu un diagnòstic, premeu %1 i després Retorn.</translation>
    </message>
    <message>
        <source>Write a diagnosis, an abbreviation or a code, or paste a list of them.</source>
        <translation>Escriviu un diagnòstic, una abreviatura o un codi, o enganxeu-ne una llista.</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Per exemple: %1</translation>
    </message>
    <message>
        <source>F1 opens the guide, Ctrl+K shows everything that can be done.</source>
        <translation>F1 obre la guia, Ctrl+K mostra tot el que es pot fer.</translation>
    </message>
    <message>
        <source>F1 shows the keys, Ctrl+K everything that can be done.</source>
        <translation>F1 mostra les tecles, Ctrl+K tot el que es pot fer.</translation>
    </message>
    <message>
        <source>F1 shows the keys.</source>
        <translation>F1 mostra les tecles.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Enter takes  ·  1-9 pick  ·  Space leaves out  ·  Ctrl+Enter takes all</source>
        <translation>Retorn pren  ·  1-9 trien  ·  Espai omet  ·  Ctrl+Retorn els pren tots</translation>
    </message>
    <message>
        <source>Enter copies  ·  Shift+Enter with title  ·  → opens  ·  F1 keys</source>
        <translation>Retorn copia  ·  Maj+Retorn amb títol  ·  → obre  ·  F1 tecles</translation>
    </message>
    <message>
        <source>Opening the code set…</source>
        <translation>S’estan obrint els codis…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>S’està cercant…</translation>
    </message>
    <message>
        <source>What stands under %1</source>
        <translation>El que hi ha sota %1</translation>
    </message>
    <message>
        <source>words only, models loading</source>
        <translation>només paraules, carregant els models</translation>
    </message>
</context>
<context>
    <name>SynonymsForm</name>
    <message>
        <source>Own words</source>
        <translation>Paraules pròpies</translation>
    </message>
    <message>
        <source>Synonym</source>
        <translation>Sinònim</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Abreviatura</translation>
    </message>
    <message>
        <source>Code or abbreviation</source>
        <translation>Codi o abreviatura</translation>
    </message>
    <message>
        <source>Your words for it</source>
        <translation>Les vostres paraules</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Afegeix</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Treu</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Importa una taula…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipus</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Llengua</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>%1 added, %2 known already, %3 refused.</source>
        <translation>%1 afegits, %2 ja coneguts, %3 rebutjats.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línia %1: %2</translation>
    </message>
</context>
<context>
    <name>TableList</name>
    <message>
        <source>Tables</source>
        <translation>Taules</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter builds</source>
        <translation>Amunt i Avall trien, Retorn construeix</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Look up the clipboard</source>
        <translation>Cerca el que hi ha al porta-retalls</translation>
    </message>
    <message>
        <source>Open Nosolex</source>
        <translation>Obre el Nosolex</translation>
    </message>
    <message>
        <source>Pause the hotkey</source>
        <translation>Atura la drecera</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Surt</translation>
    </message>
    <message>
        <source>Nosolex: loading</source>
        <translation>Nosolex: s’està carregant</translation>
    </message>
    <message>
        <source>Nosolex: searches by words only</source>
        <translation>Nosolex: cerca només per paraules</translation>
    </message>
    <message>
        <source>Nosolex: ready</source>
        <translation>Nosolex: a punt</translation>
    </message>
    <message>
        <source>Nosolex: no pack can be opened</source>
        <translation>Nosolex: no es pot obrir cap paquet</translation>
    </message>
</context>
<context>
    <name>UnsavedBox</name>
    <message>
        <source>Review not saved</source>
        <translation>Revisió sense desar</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) are not saved yet.</source>
        <translation>
            <numerusform>%n decisió encara no està desada.</numerusform>
            <numerusform>%n decisions encara no estan desades.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without saving, they are gone when you go on.</source>
        <translation>Si continueu sense desar, es perden.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Desa com a…</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>No desis</translation>
    </message>
    <message>
        <source>Back to the review</source>
        <translation>Torna a la revisió</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>accepted</source>
        <translation>acceptat</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>canviat</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rebutjat</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>més tard</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Totes</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Sense revisar</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>Per completar</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Dubtoses</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sense resultat</translation>
    </message>
    <message>
        <source>For later</source>
        <translation>Per a més tard</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Copy the code in sight</source>
        <translation>Copia el codi a la vista</translation>
    </message>
    <message>
        <source>Copy code and title</source>
        <translation>Copia el codi i el títol</translation>
    </message>
    <message>
        <source>Put the code in the case list</source>
        <translation>Posa el codi a la llista del cas</translation>
    </message>
    <message>
        <source>Keep the code as a favourite</source>
        <translation>Desa el codi com a preferit</translation>
    </message>
    <message>
        <source>Say left</source>
        <translation>Costat esquerre</translation>
    </message>
    <message>
        <source>Say right</source>
        <translation>Costat dret</translation>
    </message>
    <message>
        <source>Initial encounter (A)</source>
        <translation>Contacte inicial (A)</translation>
    </message>
    <message>
        <source>Subsequent (D)</source>
        <translation>Successiu (D)</translation>
    </message>
    <message>
        <source>Sequela (S)</source>
        <translation>Seqüela (S)</translation>
    </message>
    <message>
        <source>Take a pasted list whole</source>
        <translation>Pren sencera una llista enganxada</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Enter</source>
        <translation>Retorn</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Amunt</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Avall</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Esquerra</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Dreta</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espai</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retrocés</translation>
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
        <translation>Re Pàg</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Av Pàg</translation>
    </message>
</context>
<context>
    <name>procedures</name>
    <message>
        <source>Guidelines</source>
        <translation>Directrius</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>%1 (in English)</source>
        <translation>%1 (en anglès)</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Part del cos</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regió</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Localització</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Abordatge</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositiu</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>Qualificador</translation>
    </message>
    <message>
        <source>Substance</source>
        <translation>Substància</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funció</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durada</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Mètode</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Radionuclide</source>
        <translation>Radionúclid</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalitat</translation>
    </message>
    <message>
        <source>Isotope</source>
        <translation>Isòtop</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipus</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equip</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>sencer</translation>
    </message>
    <message>
        <source>1 choice open</source>
        <translation>1 tria pendent</translation>
    </message>
    <message>
        <source>%1 choices open</source>
        <translation>%1 tries pendents</translation>
    </message>
    <message>
        <source>choose a table, or a value</source>
        <translation>triar una taula o un valor</translation>
    </message>
    <message>
        <source>go into the table; take the value; copy the whole code</source>
        <translation>entrar a la taula; prendre el valor; copiar el codi sencer</translation>
    </message>
    <message>
        <source>copy the whole code and its title</source>
        <translation>copiar el codi sencer amb el títol</translation>
    </message>
    <message>
        <source>take the value with that character</source>
        <translation>prendre el valor amb aquest caràcter</translation>
    </message>
    <message>
        <source>go to another place of the code</source>
        <translation>anar a una altra posició del codi</translation>
    </message>
    <message>
        <source>take the last choice back</source>
        <translation>desfer l’última tria</translation>
    </message>
    <message>
        <source>another approach, another device</source>
        <translation>un altre abordatge, un altre dispositiu</translation>
    </message>
    <message>
        <source>the one before</source>
        <translation>l’anterior</translation>
    </message>
    <message>
        <source>put it in the case list</source>
        <translation>afegir-lo a la llista del cas</translation>
    </message>
    <message>
        <source>put it among the favourites</source>
        <translation>afegir-lo als preferits</translation>
    </message>
    <message>
        <source>procedures; in the popup once more: diagnoses</source>
        <translation>procediments; a la finestra emergent, un altre cop: diagnòstics</translation>
    </message>
    <message>
        <source>back, step by step</source>
        <translation>tornar, pas a pas</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>taken</source>
        <translation>pres</translation>
    </message>
    <message>
        <source>left</source>
        <translation>deixat</translation>
    </message>
    <message>
        <source>in the case list</source>
        <translation>a la llista del cas</translation>
    </message>
    <message>
        <source>together</source>
        <translation>junts</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>la vostra tria</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>read the report that was copied</source>
        <translation>llegir l’informe copiat</translation>
    </message>
    <message>
        <source>Ctrl+Down, Ctrl+Up</source>
        <translation>Ctrl+Avall, Ctrl+Amunt</translation>
    </message>
    <message>
        <source>the next words found, those before</source>
        <translation>les paraules trobades següents, les anteriors</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>from the report to its codes and back</source>
        <translation>de l’informe als seus codis i tornada</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>Dreta, Esquerra</translation>
    </message>
    <message>
        <source>the other words that a code comes from</source>
        <translation>les altres paraules d’on surt un codi</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espai</translation>
    </message>
    <message>
        <source>take the code, or leave it</source>
        <translation>prendre el codi o deixar-lo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Retorn</translation>
    </message>
    <message>
        <source>other codes for these words</source>
        <translation>altres codis per a aquestes paraules</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>take the code with that number for these words</source>
        <translation>prendre el codi d’aquest número per a aquestes paraules</translation>
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
        <translation>el que està marcat és un diagnòstic</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>these words are none</source>
        <translation>aquestes paraules no ho són</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>take the last decision back</source>
        <translation>desfer l’última decisió</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Retorn</translation>
    </message>
    <message>
        <source>put the taken codes in the case list</source>
        <translation>posar els codis presos a la llista del cas</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>stop reading; forget the report</source>
        <translation>deixar de llegir; oblidar l’informe</translation>
    </message>
    <message>
        <source>Take the code, or leave it</source>
        <translation>Pren el codi o deixa’l</translation>
    </message>
    <message>
        <source>Other codes for these words</source>
        <translation>Altres codis per a aquestes paraules</translation>
    </message>
    <message>
        <source>These words are no diagnosis</source>
        <translation>Aquestes paraules no són un diagnòstic</translation>
    </message>
    <message>
        <source>What is marked is a diagnosis</source>
        <translation>El que està marcat és un diagnòstic</translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation>Desfés l’última decisió</translation>
    </message>
    <message>
        <source>present</source>
        <translation>present</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>negat</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>sospita</translation>
    </message>
    <message>
        <source>past</source>
        <translation>passat</translation>
    </message>
    <message>
        <source>a relative’s</source>
        <translation>familiar</translation>
    </message>
    <message>
        <source>planned or feared</source>
        <translation>previst o temut</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motiu</translation>
    </message>
    <message>
        <source>antecedents</source>
        <translation>antecedents</translation>
    </message>
    <message>
        <source>family</source>
        <translation>família</translation>
    </message>
    <message>
        <source>allergies</source>
        <translation>al·lèrgies</translation>
    </message>
    <message>
        <source>medication</source>
        <translation>medicació</translation>
    </message>
    <message>
        <source>habits</source>
        <translation>hàbits</translation>
    </message>
    <message>
        <source>present illness</source>
        <translation>malaltia actual</translation>
    </message>
    <message>
        <source>examination</source>
        <translation>exploració</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>proves</translation>
    </message>
    <message>
        <source>course</source>
        <translation>evolució</translation>
    </message>
    <message>
        <source>procedures</source>
        <translation>procediments</translation>
    </message>
    <message>
        <source>diagnoses</source>
        <translation>diagnòstics</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>pla</translation>
    </message>
    <message>
        <source>Proposals out of what is written, nothing more: whoever codes reads the report and decides. Nothing of it is kept.</source>
        <translation>Propostes del que hi ha escrit, res més: qui codifica llegeix l’informe i decideix. No se’n desa res.</translation>
    </message>
    <message>
        <source>several languages</source>
        <translation>diverses llengües</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>English</source>
        <translation>Anglès</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espanyol</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Català</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italià</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portuguès</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francès</translation>
    </message>
    <message>
        <source>official</source>
        <translation>oficial</translation>
    </message>
    <message>
        <source>national table</source>
        <translation>taula nacional</translation>
    </message>
    <message>
        <source>Nosolex’s own</source>
        <translation>propi del Nosolex</translation>
    </message>
    <message>
        <source>your site’s own</source>
        <translation>propi del vostre centre</translation>
    </message>
    <message>
        <source>machine translation</source>
        <translation>traducció automàtica</translation>
    </message>
    <message>
        <source>by meaning</source>
        <translation>per significat</translation>
    </message>
    <message>
        <source>title</source>
        <translation>títol</translation>
    </message>
    <message>
        <source>short title</source>
        <translation>títol abreujat</translation>
    </message>
    <message>
        <source>inclusion term</source>
        <translation>terme d’inclusió</translation>
    </message>
    <message>
        <source>synonym</source>
        <translation>sinònim</translation>
    </message>
    <message>
        <source>index entry</source>
        <translation>entrada de l’índex</translation>
    </message>
    <message>
        <source>your site’s synonym</source>
        <translation>sinònim del vostre centre</translation>
    </message>
    <message>
        <source>Includes</source>
        <translation>Inclou</translation>
    </message>
    <message>
        <source>Inclusion terms</source>
        <translation>Termes d’inclusió</translation>
    </message>
    <message>
        <source>Excludes 1: never coded together</source>
        <translation>Exclou 1: mai no es codifiquen junts</translation>
    </message>
    <message>
        <source>Excludes 2: may be coded as well</source>
        <translation>Exclou 2: també es pot codificar</translation>
    </message>
    <message>
        <source>Code first</source>
        <translation>Codifiqueu primer</translation>
    </message>
    <message>
        <source>Use additional code</source>
        <translation>Utilitzeu un codi addicional</translation>
    </message>
    <message>
        <source>Code also</source>
        <translation>Codifiqueu també</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>A clear match</source>
        <translation>Coincidència clara</translation>
    </message>
    <message>
        <source>Likely; compare the first few</source>
        <translation>Probable; compareu els primers</translation>
    </message>
    <message>
        <source>Uncertain; check before you choose</source>
        <translation>Dubtós; comproveu-ho abans de triar</translation>
    </message>
    <message>
        <source>Nothing here fits well</source>
        <translation>Res d’això no encaixa bé</translation>
    </message>
    <message>
        <source>Searched as %1</source>
        <translation>Cercat com a %1</translation>
    </message>
    <message>
        <source>The phrase says it is absent: %1</source>
        <translation>La frase diu que és absent: %1</translation>
    </message>
    <message>
        <source>The phrase speaks of a relative: %1</source>
        <translation>La frase parla d’un familiar: %1</translation>
    </message>
    <message>
        <source>Suspected, not confirmed: %1</source>
        <translation>Sospita, sense confirmar: %1</translation>
    </message>
    <message>
        <source>A past condition: %1</source>
        <translation>Un antecedent: %1</translation>
    </message>
    <message>
        <source>%1 read as %2</source>
        <translation>%1 llegit com a %2</translation>
    </message>
    <message>
        <source>Searched as %1 instead of %2</source>
        <translation>Cercat com a %1 en lloc de %2</translation>
    </message>
    <message>
        <source>These exclude each other, so none of them is counted: %1</source>
        <translation>Aquestes coses s’exclouen entre si, de manera que cap no compta: %1</translation>
    </message>
    <message>
        <source>The phrase only says how, not what; add the diagnosis: %1</source>
        <translation>La frase només diu com, no què; afegiu-hi el diagnòstic: %1</translation>
    </message>
    <message>
        <source>Several facts, each with a code of its own: %1</source>
        <translation>Diversos fets, cadascun amb el seu codi: %1</translation>
    </message>
    <message>
        <source>%1 diagnoses in one text; Ctrl+Enter makes a list of them</source>
        <translation>%1 diagnòstics en un text; Ctrl+Retorn els posa en una llista</translation>
    </message>
    <message>
        <source>With or without</source>
        <translation>Amb o sense</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Redacció</translation>
    </message>
    <message>
        <source>billable</source>
        <translation>codificable</translation>
    </message>
    <message>
        <source>header</source>
        <translation>categoria</translation>
    </message>
</context>
</TS>
