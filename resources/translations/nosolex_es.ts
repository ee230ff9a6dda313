<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Nosolex</source>
        <translation>Nosolex</translation>
    </message>
    <message>
        <source>Nosolex supports decisions in administrative coding. The coder decides; it gives no medical advice and is not meant for diagnosis or treatment.</source>
        <translation>Nosolex ayuda a decidir en la codificación administrativa. Decide el codificador; no da consejo médico ni está destinado al diagnóstico o al tratamiento.</translation>
    </message>
    <message>
        <source>User guide (F1)</source>
        <translation>Guía del usuario (F1)</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Code set</source>
        <translation>Conjunto de códigos</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Measured: the right code stood first for %1 of 100 phrases.</source>
        <translation>Medido: el código correcto quedó primero en %1 de cada 100 frases.</translation>
    </message>
</context>
<context>
    <name>ActionPalette</name>
    <message>
        <source>What would you like to do?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
        <source>Everything that can be done</source>
        <translation>Todo lo que se puede hacer</translation>
    </message>
</context>
<context>
    <name>AppearanceForm</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Another program holds the clipboard: trying again.</source>
        <translation>Otro programa tiene ocupado el portapapeles: se intenta de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) copied, and in the case list</source>
        <translation>
            <numerusform>%n código copiado y en la lista del caso</numerusform>
            <numerusform>%n códigos copiados y en la lista del caso</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <source>Batch</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save the review to a new file (Ctrl+S)</source>
        <translation>Guardar la revisión en un archivo nuevo (Ctrl+S)</translation>
    </message>
    <message>
        <source>Open a file of diagnoses or procedures</source>
        <translation>Abrir un archivo de diagnósticos o procedimientos</translation>
    </message>
    <message>
        <source>Tables and lists</source>
        <translation>Tablas y listas</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>accept the suggested code</source>
        <translation>aceptar el código propuesto</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>take that candidate</source>
        <translation>tomar ese candidato</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>go to the candidates</source>
        <translation>ir a los candidatos</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>letras</translation>
    </message>
    <message>
        <source>search for another code</source>
        <translation>buscar otro código</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>reject the row</source>
        <translation>rechazar la fila</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>later</source>
        <translation>dejarla para después</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>take the last decision back</source>
        <translation>deshacer la última decisión</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>everything that can be done</source>
        <translation>todo lo que se puede hacer</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>Guardar la revisión</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>That column is empty; choose the one with the procedures.</source>
        <translation>Esa columna está vacía; elija la de los procedimientos.</translation>
    </message>
    <message>
        <source>That column is empty; choose the one with the diagnoses.</source>
        <translation>Esa columna está vacía; elija la de los diagnósticos.</translation>
    </message>
    <message>
        <source>Column and rules</source>
        <translation>Columna y reglas</translation>
    </message>
    <message>
        <source>To the review</source>
        <translation>Ir a la revisión</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Abrir otro…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not saved</source>
        <translation>
            <numerusform>%n sin guardar</numerusform>
            <numerusform>%n sin guardar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n procedure(s)</source>
        <translation>
            <numerusform>%n procedimiento</numerusform>
            <numerusform>%n procedimientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n diagnosis(es)</source>
        <translation>
            <numerusform>%n diagnóstico</numerusform>
            <numerusform>%n diagnósticos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrowserPage</name>
    <message>
        <source>Browse</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Go to a code, or to words of a title</source>
        <translation>Ir a un código o a palabras de un título</translation>
    </message>
    <message>
        <source>Go to a code or title</source>
        <translation>Ir a un código o título</translation>
    </message>
    <message>
        <source>Chapters, blocks and codes</source>
        <translation>Capítulos, bloques y códigos</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>letras</translation>
    </message>
    <message>
        <source>go to a code or to words of a title</source>
        <translation>ir a un código o a palabras de un título</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>Derecha, Izquierda</translation>
    </message>
    <message>
        <source>open and close a branch</source>
        <translation>abrir y cerrar una rama</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>copy the code</source>
        <translation>copiar el código</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>put it in the case list</source>
        <translation>añadirlo a la lista del caso</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>everything that can be done</source>
        <translation>todo lo que se puede hacer</translation>
    </message>
</context>
<context>
    <name>Builder</name>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>%1 is not allowed here</source>
        <translation>%1 no se admite aquí</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation>Buscarlo</translation>
    </message>
    <message>
        <source>None of them fits: look these words up on the page Search</source>
        <translation>Ninguno encaja: buscar estas palabras en la página Buscar</translation>
    </message>
    <message>
        <source>Back to the codes</source>
        <translation>Volver a los códigos</translation>
    </message>
    <message>
        <source>Codes for “%1”</source>
        <translation>Códigos para «%1»</translation>
    </message>
    <message>
        <source>1 to 9 or Enter takes one</source>
        <translation>1 a 9 o Intro toma uno</translation>
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
        <translation>derecho</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierdo</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>ambos lados</translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>Ctrl+B puts a code here. The first one is the principal diagnosis.</source>
        <translation>Ctrl+B añade aquí un código. El primero es el diagnóstico principal.</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Subir (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Bajar (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Change the code, present on admission, remark (E)</source>
        <translation>Cambiar el código, presente al ingreso, nota (E)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Quitar (Supr)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>New case: clear the list (F9)</source>
        <translation>Caso nuevo: vaciar la lista (F9)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>choose a code</source>
        <translation>elegir un código</translation>
    </message>
    <message>
        <source>make it the principal diagnosis</source>
        <translation>hacerlo diagnóstico principal</translation>
    </message>
    <message>
        <source>change it: code, present on admission, remark</source>
        <translation>cambiarlo: código, presente al ingreso, observación</translation>
    </message>
    <message>
        <source>say whether it was present on admission; again takes it back</source>
        <translation>decir si estaba presente al ingreso; otra vez lo retira</translation>
    </message>
    <message>
        <source>move it</source>
        <translation>moverlo</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>quitarlo</translation>
    </message>
    <message>
        <source>take the last change back</source>
        <translation>deshacer el último cambio</translation>
    </message>
    <message>
        <source>read about it</source>
        <translation>ver su detalle</translation>
    </message>
    <message>
        <source>copy it; among what could be added: add the code</source>
        <translation>copiarlo; en lo que se puede añadir: añadir el código</translation>
    </message>
    <message>
        <source>copy it in the second format</source>
        <translation>copiarlo en el segundo formato</translation>
    </message>
    <message>
        <source>go to what could be added</source>
        <translation>ir a lo que se puede añadir</translation>
    </message>
    <message>
        <source>begin a new case</source>
        <translation>empezar un caso nuevo</translation>
    </message>
    <message>
        <source>next part of the window</source>
        <translation>parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Codes and titles</source>
        <translation>Códigos y títulos</translation>
    </message>
    <message>
        <source>Codes only</source>
        <translation>Solo códigos</translation>
    </message>
    <message>
        <source>Codes without the dot</source>
        <translation>Códigos sin punto</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Record lines (template)</source>
        <translation>Líneas de registro (plantilla)</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Save the case list</source>
        <translation>Guardar la lista del caso</translation>
    </message>
    <message>
        <source>The file %1 was not written: %2.</source>
        <translation>No se ha escrito el archivo %1: %2.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>There are many: look up the one that belongs (%1).</source>
        <translation>Hay muchos: busque el que corresponda (%1).</translation>
    </message>
    <message>
        <source>Case list</source>
        <translation>Lista del caso</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Codes of this case</source>
        <translation>Códigos de este caso</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move a code, P makes it principal, E changes it, Y, N, U and W say whether it was present on admission, Delete removes it</source>
        <translation>Alt+Arriba y Alt+Abajo mueven un código, P lo hace principal, E lo cambia, Y, N, U y W dicen si estaba presente al ingreso, Supr lo quita</translation>
    </message>
</context>
<context>
    <name>ChipsBar</name>
    <message>
        <source>What can be changed in this code</source>
        <translation>Lo que se puede cambiar en este código</translation>
    </message>
</context>
<context>
    <name>ClipboardForm</name>
    <message>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
    <message>
        <source>Look up the marked text (X11)</source>
        <translation>Buscar el texto marcado (X11)</translation>
    </message>
    <message>
        <source>Put back what was on the clipboard before</source>
        <translation>Devolver al portapapeles lo que había antes</translation>
    </message>
    <message>
        <source>Without copying it first; only under X11.</source>
        <translation>Sin copiarlo antes; solo en X11.</translation>
    </message>
    <message>
        <source>After the code has been pasted.</source>
        <translation>Después de pegar el código.</translation>
    </message>
</context>
<context>
    <name>CodeList</name>
    <message>
        <source>Codes of the report</source>
        <translation>Códigos del informe</translation>
    </message>
    <message>
        <source>Space takes or leaves, Enter shows others</source>
        <translation>Espacio toma o deja, Intro muestra otros</translation>
    </message>
</context>
<context>
    <name>CodeMarks</name>
    <message>
        <source>not in %1</source>
        <translation>no está en %1</translation>
    </message>
    <message>
        <source>chosen before: %1</source>
        <translation>elegido antes: %1</translation>
    </message>
</context>
<context>
    <name>CodeStrip</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
</context>
<context>
    <name>CodesAtHand</name>
    <message>
        <source>in the case list</source>
        <translation>en la lista del caso</translation>
    </message>
    <message>
        <source>chosen before</source>
        <translation>elegido antes</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favorito</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>heard</source>
        <translation>dicho</translation>
    </message>
    <message>
        <source>character %1</source>
        <translation>carácter %1</translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>Something went wrong; your work is still here. A report is in %1.</source>
        <translation>Algo ha fallado; su trabajo sigue aquí. Hay un informe en %1.</translation>
    </message>
    <message>
        <source>Something went wrong; your work is still here.</source>
        <translation>Algo ha fallado; su trabajo sigue aquí.</translation>
    </message>
    <message>
        <source>Nosolex</source>
        <translation>Nosolex</translation>
    </message>
    <message>
        <source>Something went wrong the last time.</source>
        <translation>Algo falló la última vez.</translation>
    </message>
    <message>
        <source>A report was kept on this computer. It holds no phrase and no code.</source>
        <translation>Se ha guardado un informe en este equipo. No contiene ninguna frase ni ningún código.</translation>
    </message>
</context>
<context>
    <name>DetailsHead</name>
    <message>
        <source>Copy code</source>
        <translation>Copiar el código</translation>
    </message>
    <message>
        <source>Code and title</source>
        <translation>Código y título</translation>
    </message>
    <message>
        <source>Copy code (Enter)</source>
        <translation>Copiar el código (Intro)</translation>
    </message>
    <message>
        <source>Code and title (Shift+Enter)</source>
        <translation>Código y título (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Add to the case list (Ctrl+B)</source>
        <translation>Añadir a la lista del caso (Ctrl+B)</translation>
    </message>
    <message>
        <source>Case list</source>
        <translation>Lista del caso</translation>
    </message>
    <message>
        <source>Add to the case list</source>
        <translation>Añadir a la lista del caso</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Add to the favourites (Ctrl+D)</source>
        <translation>Añadir a los favoritos (Ctrl+D)</translation>
    </message>
    <message>
        <source>Path in the classification</source>
        <translation>Ruta en la clasificación</translation>
    </message>
    <message>
        <source>billable</source>
        <translation>codificable</translation>
    </message>
    <message>
        <source>header, not billable</source>
        <translation>categoría, no codificable</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Seventh character</source>
        <translation>Séptimo carácter</translation>
    </message>
    <message>
        <source>Its siblings, and what differs</source>
        <translation>Sus códigos hermanos y en qué difieren</translation>
    </message>
    <message>
        <source>Choose a code to read about it here.</source>
        <translation>Elija un código para leer aquí su detalle.</translation>
    </message>
    <message>
        <source>Details of the code</source>
        <translation>Detalle del código</translation>
    </message>
</context>
<context>
    <name>DiagnosesBar</name>
    <message>
        <source>Take all (Ctrl+Enter)</source>
        <translation>Tomar todos (Ctrl+Intro)</translation>
    </message>
    <message numerus="yes">
        <source>%n diagnosis(es)</source>
        <translation>
            <numerusform>%n diagnóstico</numerusform>
            <numerusform>%n diagnósticos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n elegido</numerusform>
            <numerusform>%n elegidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n omitido</numerusform>
            <numerusform>%n omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the last answers…</source>
        <translation>Esperando las últimas respuestas…</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagnosesModel</name>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
</context>
<context>
    <name>DiagnosesView</name>
    <message>
        <source>Diagnoses of the pasted list</source>
        <translation>Diagnósticos de la lista pegada</translation>
    </message>
    <message>
        <source>Up and Down choose, Right opens the candidates, Space leaves out</source>
        <translation>Arriba y Abajo eligen, Derecha abre los candidatos, Espacio omite</translation>
    </message>
</context>
<context>
    <name>EncounterPicker</name>
    <message>
        <source>Seventh character</source>
        <translation>Séptimo carácter</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Present on admission</source>
        <translation>Presente al ingreso</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
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
        <translation>Se desconoce (U)</translation>
    </message>
    <message>
        <source>Cannot be determined (W)</source>
        <translation>No puede determinarse (W)</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecho</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierdo</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Ambos lados</translation>
    </message>
</context>
<context>
    <name>EpisodeForm</name>
    <message>
        <source>Episode and formats</source>
        <translation>Episodio y formatos</translation>
    </message>
    <message>
        <source>What they look like</source>
        <translation>Qué aspecto tienen</translation>
    </message>
    <message>
        <source>My edition</source>
        <translation>Mi edición</translation>
    </message>
    <message>
        <source>Show CC, MCC and MS-DRG</source>
        <translation>Mostrar CC, MCC y MS-DRG</translation>
    </message>
    <message>
        <source>Mark codes that I chose before</source>
        <translation>Marcar los códigos que elegí antes</translation>
    </message>
    <message>
        <source>Enter copies</source>
        <translation>Intro copia</translation>
    </message>
    <message>
        <source>Shift+Enter and Alt+Enter copy</source>
        <translation>Mayús+Intro y Alt+Intro copian</translation>
    </message>
    <message>
        <source>Line of the record system</source>
        <translation>Línea del sistema de historia clínica</translation>
    </message>
    <message>
        <source>Codes that it does not have are marked. “Derived”: read from the American lists it was made of.</source>
        <translation>Se marcan los códigos que no tiene. «Derivada»: leída de las listas estadounidenses de las que procede.</translation>
    </message>
    <message>
        <source>Indicative, of the United States.</source>
        <translation>Orientativo, de Estados Unidos.</translation>
    </message>
    <message>
        <source>Only how often each code was chosen is kept on this computer, no phrase. Switched off, it is forgotten.</source>
        <translation>En este equipo solo se guarda cuántas veces se eligió cada código, ninguna frase. Al desactivarlo, se olvida.</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>Campos: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Codes only</source>
        <translation>Solo los códigos</translation>
    </message>
    <message>
        <source>Type 2 diabetes mellitus with diabetic chronic kidney disease</source>
        <translation>Diabetes mellitus tipo 2 con enfermedad renal crónica diabética</translation>
    </message>
    <message>
        <source>Chronic kidney disease, stage 3a</source>
        <translation>Enfermedad renal crónica, estadio 3a</translation>
    </message>
    <message>
        <source>Codes without the dot</source>
        <translation>Códigos sin punto</translation>
    </message>
    <message>
        <source>Codes and titles</source>
        <translation>Códigos y títulos</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Record lines (template)</source>
        <translation>Líneas del sistema (plantilla)</translation>
    </message>
</context>
<context>
    <name>FavouritesController</name>
    <message>
        <source>%1 is among your favourites already</source>
        <translation>%1 ya está en sus favoritos</translation>
    </message>
    <message>
        <source>%1 is in your favourites</source>
        <translation>%1 está en sus favoritos</translation>
    </message>
    <message>
        <source>%1 is no file of favourites; nothing was changed.</source>
        <translation>%1 no es un archivo de favoritos; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 codes added, %2 were here already.</source>
        <translation>%1 códigos añadidos; %2 ya estaban.</translation>
    </message>
    <message>
        <source>A part of the file made no sense and was left out.</source>
        <translation>Una parte del archivo no se entiende y se ha dejado fuera.</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>The file %1 was not written: %2.</source>
        <translation>No se ha escrito el archivo %1: %2.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>The file of your favourites was damaged. It is kept as %1; a new list was begun.</source>
        <translation>El archivo de sus favoritos estaba dañado. Se conserva como %1 y se ha empezado una lista nueva.</translation>
    </message>
    <message>
        <source>A part of your favourites could not be read. The whole file is kept as %1.</source>
        <translation>No se ha podido leer una parte de sus favoritos. El archivo entero se conserva como %1.</translation>
    </message>
    <message>
        <source>Your favourites in %1 cannot be read (%2). Nothing is written there, so that nothing is lost.</source>
        <translation>No se pueden leer sus favoritos en %1 (%2). No se escribe nada ahí, para que no se pierda nada.</translation>
    </message>
    <message>
        <source>Your favourites cannot be written to %1 (%2). What you change lasts until Nosolex ends.</source>
        <translation>No se pueden guardar sus favoritos en %1 (%2). Lo que cambie dura hasta que se cierre Nosolex.</translation>
    </message>
    <message>
        <source>A folder needs a name.</source>
        <translation>Una carpeta necesita un nombre.</translation>
    </message>
    <message>
        <source>There is a folder of this name already.</source>
        <translation>Ya hay una carpeta con ese nombre.</translation>
    </message>
    <message>
        <source>Folders go two levels deep, no further.</source>
        <translation>Las carpetas tienen dos niveles como máximo.</translation>
    </message>
    <message>
        <source>That folder or code is no longer there.</source>
        <translation>Esa carpeta o ese código ya no está.</translation>
    </message>
</context>
<context>
    <name>FavouritesDelegate</name>
    <message>
        <source>Name of the folder</source>
        <translation>Nombre de la carpeta</translation>
    </message>
    <message>
        <source>Your own note</source>
        <translation>Su propia nota</translation>
    </message>
    <message>
        <source>Not in this release: check before you use it.</source>
        <translation>No está en esta edición: compruébelo antes de usarlo.</translation>
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
            <numerusform>%n código</numerusform>
            <numerusform>%n códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>not in this release</source>
        <translation>no está en esta edición</translation>
    </message>
</context>
<context>
    <name>FavouritesPage</name>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Find a favourite</source>
        <translation>Buscar un favorito</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importar un archivo…</translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation>Exportar a un archivo…</translation>
    </message>
    <message>
        <source>Export as a FHIR ValueSet…</source>
        <translation>Exportar como ValueSet FHIR…</translation>
    </message>
    <message>
        <source>copy the code</source>
        <translation>copiar el código</translation>
    </message>
    <message>
        <source>copy code and title</source>
        <translation>copiar código y título</translation>
    </message>
    <message>
        <source>read about the code</source>
        <translation>ver el detalle del código</translation>
    </message>
    <message>
        <source>name the folder, or write a note</source>
        <translation>dar nombre a la carpeta o escribir una nota</translation>
    </message>
    <message>
        <source>a new folder</source>
        <translation>una carpeta nueva</translation>
    </message>
    <message>
        <source>move to a folder</source>
        <translation>mover a una carpeta</translation>
    </message>
    <message>
        <source>put in order</source>
        <translation>ordenar</translation>
    </message>
    <message>
        <source>take away</source>
        <translation>quitar</translation>
    </message>
    <message>
        <source>bring it back</source>
        <translation>recuperarlo</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>letras</translation>
    </message>
    <message>
        <source>find a favourite</source>
        <translation>buscar un favorito</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Carpeta nueva</translation>
    </message>
    <message>
        <source>%1 was removed; Ctrl+Z brings it back.</source>
        <translation>Se ha quitado %1; Ctrl+Z lo recupera.</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar el código</translation>
    </message>
    <message>
        <source>Code and title</source>
        <translation>Código y título</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Mover a</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Import favourites</source>
        <translation>Importar favoritos</translation>
    </message>
    <message>
        <source>Export the favourites</source>
        <translation>Exportar los favoritos</translation>
    </message>
    <message>
        <source>No favourite has all these words.</source>
        <translation>Ningún favorito tiene todas estas palabras.</translation>
    </message>
    <message>
        <source>Ctrl+D puts a code here, from the popup, the results and the details.</source>
        <translation>Ctrl+D añade aquí un código desde la ventana emergente, los resultados y los detalles.</translation>
    </message>
</context>
<context>
    <name>FavouritesTools</name>
    <message>
        <source>New folder (Ctrl+N)</source>
        <translation>Carpeta nueva (Ctrl+N)</translation>
    </message>
    <message>
        <source>Rename the folder, or write a note (F2)</source>
        <translation>Cambiar el nombre de la carpeta o escribir una nota (F2)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Subir (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Bajar (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Move to a folder (Ctrl+M)</source>
        <translation>Mover a una carpeta (Ctrl+M)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Quitar (Supr)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Import or export a file</source>
        <translation>Importar o exportar un archivo</translation>
    </message>
</context>
<context>
    <name>FavouritesTree</name>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Enter copies, Right opens, F2 names a folder or writes a note</source>
        <translation>Intro copia, Derecha abre, F2 da nombre a una carpeta o escribe una nota</translation>
    </message>
</context>
<context>
    <name>FiltersBar</name>
    <message>
        <source>Billable only</source>
        <translation>Solo codificables</translation>
    </message>
    <message>
        <source>Leave out headers, which cannot be reported</source>
        <translation>Omitir las categorías, que no se pueden registrar</translation>
    </message>
    <message>
        <source>Language of the phrase</source>
        <translation>Idioma de la frase</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Cualquier idioma</translation>
    </message>
    <message>
        <source>All chapters</source>
        <translation>Todos los capítulos</translation>
    </message>
    <message>
        <source>Chapter %1</source>
        <translation>Capítulo %1</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Welcome to Nosolex</source>
        <translation>Le damos la bienvenida a Nosolex</translation>
    </message>
    <message>
        <source>One key, from any program</source>
        <translation>Una tecla, desde cualquier programa</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Pruébelo</translation>
    </message>
    <message>
        <source>Choose your languages.</source>
        <translation>Elija sus idiomas.</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Idioma del programa</translation>
    </message>
    <message>
        <source>I read titles in</source>
        <translation>Leo los títulos en</translation>
    </message>
    <message>
        <source>the language of the program</source>
        <translation>el idioma del programa</translation>
    </message>
    <message>
        <source>the language of each phrase</source>
        <translation>el idioma de cada frase</translation>
    </message>
    <message>
        <source>heart failure</source>
        <comment>an example to look up</comment>
        <translation>insuficiencia cardíaca</translation>
    </message>
    <message>
        <source>Copy a phrase, press this key, pick its code. Press another to change it:</source>
        <translation>Copie una frase, pulse esta tecla y elija su código. Pulse otra para cambiarla:</translation>
    </message>
    <message>
        <source>Write a diagnosis as you would read it in a report:</source>
        <translation>Escriba un diagnóstico tal como lo leería en un informe:</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Fixed by your administrator</source>
        <translation>Fijado por su administrador</translation>
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
        <translation>Idioma del programa</translation>
    </message>
    <message>
        <source>I read titles in</source>
        <translation>Leo los títulos en</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Iniciar con la sesión</translation>
    </message>
    <message>
        <source>Close the popup when another window is used</source>
        <translation>Cerrar la ventana emergente al usar otra ventana</translation>
    </message>
    <message>
        <source>Show a notification when a code was copied</source>
        <translation>Mostrar una notificación al copiar un código</translation>
    </message>
    <message>
        <source>Keep the case list until the next start</source>
        <translation>Conservar la lista del caso hasta el próximo inicio</translation>
    </message>
    <message>
        <source>Otherwise the case list is never written to the disk.</source>
        <translation>Si no, la lista del caso nunca se escribe en el disco.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>Como el programa</translation>
    </message>
    <message>
        <source>As the phrase</source>
        <translation>Como la frase</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Nosolex: user guide</source>
        <translation>Nosolex: guía del usuario</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Volver (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Find in the guide (Ctrl+F)</source>
        <translation>Buscar en la guía (Ctrl+F)</translation>
    </message>
    <message>
        <source>The guide does not have these words.</source>
        <translation>La guía no tiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>HistoryDelegate</name>
    <message>
        <source>not in this release</source>
        <translation>no está en esta edición</translation>
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
        <translation>Buscar una frase, un código o un título</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Switch the history on</source>
        <translation>Activar el historial</translation>
    </message>
    <message>
        <source>Look up again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar el código</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>No look-up has all these words.</source>
        <translation>Ninguna búsqueda tiene todas estas palabras.</translation>
    </message>
    <message>
        <source>Nothing is noted yet: copy a code, or put it in the case list.</source>
        <translation>Aún no hay nada anotado: copie un código o añádalo a la lista del caso.</translation>
    </message>
    <message>
        <source>Your administrator has switched the history off: nothing that you look up is written down.</source>
        <translation>Su administrador ha desactivado el historial: no se anota nada de lo que busca.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>The phrase, the code chosen and the time are noted on this computer alone, and go after %1.</source>
        <translation>La frase, el código elegido y la hora se anotan solo en este equipo y se borran a los %1.</translation>
    </message>
    <message>
        <source>The history is off: nothing that you look up is written down.</source>
        <translation>El historial está desactivado: no se anota nada de lo que busca.</translation>
    </message>
    <message>
        <source>What was noted before goes after %1, or when you wipe it.</source>
        <translation>Lo anotado antes se borra a los %1, o cuando usted lo borre.</translation>
    </message>
    <message>
        <source>The history is wiped.</source>
        <translation>El historial se ha borrado.</translation>
    </message>
    <message>
        <source>Really wipe?</source>
        <translation>¿Borrar de verdad?</translation>
    </message>
    <message>
        <source>Wipe the history</source>
        <translation>Borrar el historial</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>What was looked up</source>
        <translation>Lo que se ha buscado</translation>
    </message>
    <message>
        <source>Enter looks the phrase up again, Ctrl+C copies the code</source>
        <translation>Intro busca la frase de nuevo, Ctrl+C copia el código</translation>
    </message>
</context>
<context>
    <name>HotkeyForm</name>
    <message>
        <source>Hotkey</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>%1 opens Nosolex from any program.</source>
        <translation>%1 abre Nosolex desde cualquier programa.</translation>
    </message>
    <message>
        <source>Key combination</source>
        <translation>Combinación de teclas</translation>
    </message>
    <message>
        <source>Click here, then press the combination you want.</source>
        <translation>Haga clic aquí y pulse la combinación que quiera.</translation>
    </message>
    <message>
        <source>Pause the hotkey until the next start</source>
        <translation>Pausar el atajo hasta el próximo inicio</translation>
    </message>
</context>
<context>
    <name>KeyBar</name>
    <message>
        <source>What the report says of the chosen words</source>
        <translation>Lo que el informe dice de las palabras elegidas</translation>
    </message>
    <message>
        <source>Say that the chosen words are: %1 (Ctrl+%2)</source>
        <translation>Decir que las palabras elegidas son: %1 (Ctrl+%2)</translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>Up, Down</source>
        <translation>Arriba, Abajo</translation>
    </message>
    <message>
        <source>choose a code</source>
        <translation>elegir un código</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>copy the code</source>
        <translation>copiar el código</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Mayús+Intro</translation>
    </message>
    <message>
        <source>copy code and title</source>
        <translation>copiar código y título</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+9</source>
        <translation>Ctrl+1 … Ctrl+9</translation>
    </message>
    <message>
        <source>copy the code with that number</source>
        <translation>copiar el código con ese número</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>open it: 7th character, siblings, notes</source>
        <translation>abrirlo: 7.º carácter, códigos hermanos, notas</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation>volver a la lista</translation>
    </message>
    <message>
        <source>Alt+L, Alt+R</source>
        <translation>Alt+L, Alt+R</translation>
    </message>
    <message>
        <source>left, right; the rest of the code is kept</source>
        <translation>izquierda, derecha; el resto del código se conserva</translation>
    </message>
    <message>
        <source>Alt+A, Alt+D, Alt+S</source>
        <translation>Alt+A, Alt+D, Alt+S</translation>
    </message>
    <message>
        <source>initial, subsequent, sequela</source>
        <translation>inicial, sucesivo, secuela</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>put it in the case list</source>
        <translation>añadirlo a la lista del caso</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>put it among the favourites</source>
        <translation>añadirlo a los favoritos</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>a pasted report: read it whole, on its own page</source>
        <translation>un informe pegado: leerlo entero, en su propia página</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>close, with the focus back where it was</source>
        <translation>cerrar y volver adonde se estaba</translation>
    </message>
    <message>
        <source>look up what was copied; once more closes</source>
        <translation>buscar lo copiado; otra vez cierra</translation>
    </message>
    <message>
        <source>the user guide</source>
        <translation>la guía del usuario</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>in a pasted list: pick that candidate and go on</source>
        <translation>en una lista pegada: tomar ese candidato y seguir</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>in a pasted list: leave a diagnosis out</source>
        <translation>en una lista pegada: omitir un diagnóstico</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>take the whole list: a line each, all in the case</source>
        <translation>tomar toda la lista: una línea cada uno, todos en el caso</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>KindBar</name>
    <message>
        <source>Which rows are shown</source>
        <translation>Qué filas se muestran</translation>
    </message>
    <message>
        <source>Ctrl+Page Down: the next filter</source>
        <translation>Ctrl+Av Pág: el filtro siguiente</translation>
    </message>
</context>
<context>
    <name>LookupController</name>
    <message>
        <source>related to %1</source>
        <translation>relacionado con %1</translation>
    </message>
</context>
<context>
    <name>LookupPane</name>
    <message>
        <source>Codes found</source>
        <translation>Códigos encontrados</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter copies, Right opens</source>
        <translation>Arriba y Abajo eligen, Intro copia, Derecha abre</translation>
    </message>
    <message numerus="yes">
        <source>%n diagnosis(es) have no code</source>
        <translation>
            <numerusform>%n diagnóstico sin código</numerusform>
            <numerusform>%n diagnósticos sin código</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Go to: %1</source>
        <translation>Ir a: %1</translation>
    </message>
    <message>
        <source>Show or hide the case list</source>
        <translation>Mostrar u ocultar la lista del caso</translation>
    </message>
    <message>
        <source>New case: clear the list</source>
        <translation>Caso nuevo: vaciar la lista</translation>
    </message>
    <message>
        <source>Take the last change of the case back</source>
        <translation>Deshacer el último cambio del caso</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>User guide: about this place</source>
        <translation>Guía del usuario: sobre este lugar</translation>
    </message>
    <message>
        <source>The keys of this place</source>
        <translation>Las teclas de este lugar</translation>
    </message>
    <message>
        <source>Nosolex</source>
        <translation>Nosolex</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>%1 is in the case list</source>
        <translation>%1 está en la lista del caso</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) put in the case list</source>
        <translation>
            <numerusform>%n código puesto en la lista del caso</numerusform>
            <numerusform>%n códigos puestos en la lista del caso</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no tray here: closing this window ends Nosolex, the hotkey and the case list with it. Close it once more to end it, or minimise it.</source>
        <translation>Aquí no hay bandeja del sistema: cerrar esta ventana termina Nosolex, y con él la tecla y la lista del caso. Ciérrela otra vez para terminar, o minimícela.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Show or hide the case list (Ctrl+L)</source>
        <translation>Mostrar u ocultar la lista del caso (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message>
        <source>if applicable:</source>
        <translation>si procede:</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>without</source>
        <translation>sin</translation>
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
        <translation>con %1 como quinto o sexto carácter</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>Synonyms (not official)</source>
        <translation>Sinónimos (no oficiales)</translation>
    </message>
    <message>
        <source>%1 (in English)</source>
        <translation>%1 (en inglés)</translation>
    </message>
    <message>
        <source>%1 (at %2)</source>
        <translation>%1 (en %2)</translation>
    </message>
    <message>
        <source>%1 (at %2, in English)</source>
        <translation>%1 (en %2, en inglés)</translation>
    </message>
    <message numerus="yes">
        <source>%n more note(s)</source>
        <translation>
            <numerusform>%n nota más</numerusform>
            <numerusform>%n notas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes that stand at the block and the chapter</source>
        <translation>Notas que figuran en el bloque y el capítulo</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message numerus="yes">
        <source>This looks like a report of %n word(s): Ctrl+R reads it whole, on its own page.</source>
        <translation>
            <numerusform>Parece un informe de %n palabra: Ctrl+R lo lee entero, en su propia página.</numerusform>
            <numerusform>Parece un informe de %n palabras: Ctrl+R lo lee entero, en su propia página.</numerusform>
        </translation>
    </message>
    <message>
        <source>7th character %1 chosen, the usual one: none was typed.</source>
        <translation>7.º carácter %1 elegido, el habitual: no se escribió ninguno.</translation>
    </message>
    <message>
        <source>No code fits this phrase well. The first rows are the nearest headings: open one to browse.</source>
        <translation>Ningún código encaja bien con esta frase. Las primeras filas son las categorías más próximas: abra una para explorarla.</translation>
    </message>
    <message>
        <source>No code fits this phrase well. These are only the closest.</source>
        <translation>Ningún código encaja bien con esta frase. Estos son solo los más próximos.</translation>
    </message>
    <message>
        <source>Nothing was found. Try another word, or browse the chapters.</source>
        <translation>No se ha encontrado nada. Pruebe otra palabra o explore los capítulos.</translation>
    </message>
</context>
<context>
    <name>OptionsBar</name>
    <message>
        <source>few and sure</source>
        <translation>pocos y seguros</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>From few and sure codes to all</source>
        <translation>De pocos códigos y seguros a todos</translation>
    </message>
    <message>
        <source>Suspected counts</source>
        <translation>La sospecha cuenta</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procedimientos</translation>
    </message>
    <message>
        <source>What is only suspected at discharge is coded as if it were there</source>
        <translation>Lo que al alta solo se sospecha se codifica como si lo hubiera</translation>
    </message>
    <message>
        <source>Show procedures, too</source>
        <translation>Mostrar también los procedimientos</translation>
    </message>
</context>
<context>
    <name>PacksForm</name>
    <message>
        <source>Packs</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Install from file…</source>
        <translation>Instalar desde un archivo…</translation>
    </message>
    <message>
        <source>Go back to the previous pack</source>
        <translation>Volver al paquete anterior</translation>
    </message>
    <message>
        <source>Switch to this pack</source>
        <translation>Cambiar a este paquete</translation>
    </message>
    <message>
        <source>Install this older version all the same</source>
        <translation>Instalar esta versión anterior de todos modos</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>The file is being checked …</source>
        <translation>Se está comprobando el archivo…</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>The pack is whole: signed by %1.</source>
        <translation>El paquete está íntegro: firmado por %1.</translation>
    </message>
    <message>
        <source>This pack is older than the one that answers now.</source>
        <translation>Este paquete es anterior al que responde ahora.</translation>
    </message>
    <message>
        <source>Read what would change before you switch.</source>
        <translation>Lea qué cambiaría antes de cambiar de paquete.</translation>
    </message>
    <message>
        <source>%1 answers from now on.</source>
        <translation>%1 responde desde ahora.</translation>
    </message>
</context>
<context>
    <name>PatientBar</name>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>In years, or in days for a newborn (3 d)</source>
        <translation>En años, o en días si es recién nacido (3 d)</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Ingreso</translation>
    </message>
    <message>
        <source>A date such as 31/12/2026</source>
        <translation>Una fecha como 31/12/2026</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Mujer</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Hombre</translation>
    </message>
</context>
<context>
    <name>Popup</name>
    <message>
        <source>Turn to procedures, or back</source>
        <translation>Pasar a procedimientos, o volver</translation>
    </message>
    <message>
        <source>The keys of this place</source>
        <translation>Las teclas de este lugar</translation>
    </message>
    <message>
        <source>Close the popup</source>
        <translation>Cerrar la ventana emergente</translation>
    </message>
    <message>
        <source>Nosolex lookup</source>
        <translation>Búsqueda de Nosolex</translation>
    </message>
    <message>
        <source>%1 is in the case list</source>
        <translation>%1 está en la lista del caso</translation>
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
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Nosolex works on this computer alone: nothing is sent anywhere.</source>
        <translation>Nosolex trabaja solo en este equipo: no se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>Files that you save yourself lie where you put them.</source>
        <translation>Los archivos que usted guarda están donde los ha puesto.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Your settings and the layout of the window.</source>
        <translation>Sus ajustes y la disposición de la ventana.</translation>
    </message>
    <message>
        <source>Your favourites: codes, titles, folders and your own notes.</source>
        <translation>Sus favoritos: códigos, títulos, carpetas y sus propias notas.</translation>
    </message>
    <message>
        <source>The packs of codes that you installed.</source>
        <translation>Los paquetes de códigos que ha instalado.</translation>
    </message>
    <message>
        <source>Your site’s own synonyms and abbreviations.</source>
        <translation>Los sinónimos y abreviaturas propios de su centro.</translation>
    </message>
    <message>
        <source>The case list, only if you asked for it to be kept.</source>
        <translation>La lista del caso, solo si pidió conservarla.</translation>
    </message>
    <message>
        <source>How often each code was chosen, only if you asked for it; no phrase.</source>
        <translation>Cuántas veces se eligió cada código, solo si usted lo pidió; ninguna frase.</translation>
    </message>
    <message>
        <source>Logs and crash reports: numbers and times, never a phrase.</source>
        <translation>Registros e informes de fallos: números y tiempos, nunca una frase.</translation>
    </message>
    <message>
        <source>Keep a history of what is looked up</source>
        <translation>Guardar un historial de lo que se busca</translation>
    </message>
    <message>
        <source>Days after which it goes</source>
        <translation>Días hasta que se borra</translation>
    </message>
    <message>
        <source>Phrase, chosen code and time, on this computer alone.</source>
        <translation>Frase, código elegido y hora, solo en este equipo.</translation>
    </message>
    <message>
        <source>The history: your administrator forbids it, so nothing is written.</source>
        <translation>El historial: su administrador no lo permite, así que no se escribe nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>The history: phrase, chosen code and time, for %1.</source>
        <translation>El historial: frase, código elegido y hora, durante %1.</translation>
    </message>
    <message>
        <source>The history is off: nothing is written; what was noted before goes after %1.</source>
        <translation>El historial está desactivado: no se escribe nada; lo anotado antes se borra a los %1.</translation>
    </message>
    <message>
        <source>Really wipe?</source>
        <translation>¿Borrar de verdad?</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>ProcedurePane</name>
    <message>
        <source>Procedure, code or table</source>
        <translation>Procedimiento, código o tabla</translation>
    </message>
    <message>
        <source>Procedure to look up</source>
        <translation>Procedimiento que se busca</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>By phrase</source>
        <translation>Por frase</translation>
    </message>
    <message>
        <source>By section</source>
        <translation>Por sección</translation>
    </message>
    <message>
        <source>By body part</source>
        <translation>Por parte del cuerpo</translation>
    </message>
    <message>
        <source>By index term</source>
        <translation>Por término del índice</translation>
    </message>
    <message>
        <source>Choose every character first</source>
        <translation>Elija antes cada carácter</translation>
    </message>
</context>
<context>
    <name>ProcedureRowPane</name>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>Usar este código</translation>
    </message>
    <message>
        <source>Back to the rows</source>
        <translation>Volver a las filas</translation>
    </message>
    <message>
        <source>This reads like a diagnosis, not like a procedure.</source>
        <translation>Parece un diagnóstico, no un procedimiento.</translation>
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
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Look up the rest</source>
        <translation>Buscar el resto</translation>
    </message>
    <message>
        <source>Looked up so far</source>
        <translation>Buscados hasta ahora</translation>
    </message>
    <message>
        <source>The models are loading…</source>
        <translation>Se están cargando los modelos…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>queda aproximadamente %n minuto</numerusform>
            <numerusform>quedan aproximadamente %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>queda aproximadamente %n hora</numerusform>
            <numerusform>quedan aproximadamente %n horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>To be added</source>
        <translation>Por añadir</translation>
    </message>
    <message>
        <source>Enter adds the code</source>
        <translation>Intro añade el código</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Buscar en:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Archivos de tipo:</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Mi equipo</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Carpeta de archivos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Acceso directo</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>Archivo %1</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Invalid filename</source>
        <translation>Nombre de archivo no válido</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>ReadingLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop reading (Escape)</source>
        <translation>Dejar de leer (Escape)</translation>
    </message>
    <message>
        <source>Read so far</source>
        <translation>Leído hasta ahora</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Paste a whole report, or drop its file here</source>
        <translation>Pegue un informe entero o suelte aquí su archivo</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Read the report that was copied (Ctrl+V)</source>
        <translation>Leer el informe copiado (Ctrl+V)</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Open a report (Ctrl+Shift+O)</source>
        <translation>Abrir un informe (Ctrl+Mayús+O)</translation>
    </message>
    <message>
        <source>Text, DOCX, PDF with text, RTF or HTML, in any of the six languages.</source>
        <translation>Texto, DOCX, PDF con texto, RTF o HTML, en cualquiera de los seis idiomas.</translation>
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
        <translation>Abrir otro…</translation>
    </message>
    <message>
        <source>Open a report (Ctrl+Shift+O)</source>
        <translation>Abrir un informe (Ctrl+Mayús+O)</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarlo</translation>
    </message>
    <message>
        <source>Forget the report (Escape)</source>
        <translation>Olvidar el informe (Escape)</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>Abrir un informe</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>The file is opened…</source>
        <translation>Se está abriendo el archivo…</translation>
    </message>
    <message>
        <source>Not all that you decided is in the case list. Escape once more forgets it.</source>
        <translation>No todo lo que ha decidido está en la lista del caso. Escape otra vez lo olvida.</translation>
    </message>
    <message>
        <source>Stopped; nothing of the report is kept</source>
        <translation>Detenido; no se guarda nada del informe</translation>
    </message>
    <message>
        <source>No word is marked</source>
        <translation>No hay ninguna palabra marcada</translation>
    </message>
    <message>
        <source>The models are loading…</source>
        <translation>Se están cargando los modelos…</translation>
    </message>
    <message>
        <source>The report is read…</source>
        <translation>Se está leyendo el informe…</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n código</numerusform>
            <numerusform>%n códigos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>No code is shown. Move the slider towards “all”, or mark words and press Ctrl+M.</source>
        <translation>No se muestra ningún código. Mueva el control hacia «todos», o marque palabras y pulse Ctrl+M.</translation>
    </message>
    <message>
        <source>Put the taken codes in the case list (Ctrl+Enter)</source>
        <translation>Poner los códigos tomados en la lista del caso (Ctrl+Intro)</translation>
    </message>
    <message numerus="yes">
        <source>Put %n code(s) in the case list</source>
        <translation>
            <numerusform>Poner %n código en la lista del caso</numerusform>
            <numerusform>Poner %n códigos en la lista del caso</numerusform>
        </translation>
    </message>
    <message>
        <source>Every taken code is in the case list already</source>
        <translation>Todos los códigos tomados están ya en la lista del caso</translation>
    </message>
    <message>
        <source>no code is shown for it</source>
        <translation>no se muestra código</translation>
    </message>
    <message>
        <source>“%1” is no diagnosis any more; Ctrl+Z brings it back.</source>
        <translation>«%1» ya no es un diagnóstico; Ctrl+Z lo recupera.</translation>
    </message>
    <message>
        <source>Mark words first, with Shift and the arrows or the mouse</source>
        <translation>Marque antes las palabras, con Mayús y las flechas o con el ratón</translation>
    </message>
    <message>
        <source>No code was found for these words</source>
        <translation>No se halló ningún código para estas palabras</translation>
    </message>
    <message>
        <source>%1 is not a whole code; open it on the page Search or PCS.</source>
        <translation>%1 no es un código completo; ábralo en la página Buscar o PCS.</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>Read only, its diagnoses marked</source>
        <translation>Solo lectura, con sus diagnósticos marcados</translation>
    </message>
</context>
<context>
    <name>ResultsMenu</name>
    <message>
        <source>Copy code</source>
        <translation>Copiar el código</translation>
    </message>
    <message>
        <source>Code and title</source>
        <translation>Código y título</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Add to the case list</source>
        <translation>Añadir a la lista del caso</translation>
    </message>
    <message>
        <source>Add to the favourites</source>
        <translation>Añadir a los favoritos</translation>
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
        <translation>categoría, no codificable</translation>
    </message>
    <message>
        <source>to browse</source>
        <translation>para explorar</translation>
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
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimiento</translation>
    </message>
    <message>
        <source>nothing fits well</source>
        <translation>nada encaja bien</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>sin revisar</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Accept all from %1 % on</source>
        <translation>Aceptar todas desde el %1 %</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Enter accepts, or finishes an open code  ·  1–9 take a table  ·  → tables  ·  letters search  ·  Delete rejects  ·  Space: later</source>
        <translation>Intro acepta o completa un código abierto  ·  1–9 elige tabla  ·  → tablas  ·  letras: buscar  ·  Supr rechaza  ·  Espacio: más tarde</translation>
    </message>
    <message>
        <source>Enter accepts  ·  1–9 take a candidate  ·  → candidates  ·  letters search  ·  Delete rejects  ·  Space: later</source>
        <translation>Intro acepta  ·  1–9 elige candidato  ·  → candidatos  ·  letras: buscar  ·  Supr rechaza  ·  Espacio: más tarde</translation>
    </message>
    <message>
        <source>Rows and candidates</source>
        <translation>Filas y candidatos</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) accepted</source>
        <translation>
            <numerusform>%n fila aceptada</numerusform>
            <numerusform>%n filas aceptadas</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is no whole code here for the case list.</source>
        <translation>Aquí no hay ningún código completo para la lista del caso.</translation>
    </message>
    <message>
        <source>No row is left to be reviewed under this filter.</source>
        <translation>Con este filtro no queda ninguna fila por revisar.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s) with the same words</source>
        <translation>
            <numerusform>y %n fila más con el mismo texto</numerusform>
            <numerusform>y %n filas más con el mismo texto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewTable</name>
    <message>
        <source>Diagnoses of the file</source>
        <translation>Diagnósticos del archivo</translation>
    </message>
    <message>
        <source>Procedures of the file</source>
        <translation>Procedimientos del archivo</translation>
    </message>
    <message>
        <source>Enter accepts, a digit takes that candidate, Delete rejects, Space: later</source>
        <translation>Intro acepta, una cifra elige ese candidato, Supr rechaza, Espacio: más tarde</translation>
    </message>
</context>
<context>
    <name>RowPane</name>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>Usar este código</translation>
    </message>
    <message>
        <source>Back to the candidates</source>
        <translation>Volver a los candidatos</translation>
    </message>
    <message>
        <source>Candidates of the row</source>
        <translation>Candidatos de la fila</translation>
    </message>
</context>
<context>
    <name>SaveButton</name>
    <message>
        <source>Copy or save</source>
        <translation>Copiar o guardar</translation>
    </message>
    <message>
        <source>Copy the codes</source>
        <translation>Copiar los códigos</translation>
    </message>
    <message>
        <source>Copy the codes and titles</source>
        <translation>Copiar códigos y títulos</translation>
    </message>
    <message>
        <source>Copy a table</source>
        <translation>Copiar una tabla</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>Guardar como %1…</translation>
    </message>
    <message>
        <source>With the report’s own words</source>
        <translation>Con las palabras del informe</translation>
    </message>
    <message>
        <source>The file %1 was not written: %2.</source>
        <translation>No se ha escrito el archivo %1: %2.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Save the codes</source>
        <translation>Guardar los códigos</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Diagnosis, abbreviation or code</source>
        <translation>Diagnóstico, abreviatura o código</translation>
    </message>
    <message>
        <source>Phrase to look up</source>
        <translation>Frase que se busca</translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Results shown</source>
        <translation>Resultados que se muestran</translation>
    </message>
    <message>
        <source>Only billable codes</source>
        <translation>Solo códigos codificables</translation>
    </message>
    <message>
        <source>Read the best results a second time (reranking)</source>
        <translation>Leer por segunda vez los mejores resultados (reordenación)</translation>
    </message>
    <message>
        <source>Results read a second time</source>
        <translation>Resultados leídos por segunda vez</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Free the memory after (minutes)</source>
        <translation>Liberar la memoria tras (minutos)</translation>
    </message>
    <message>
        <source>More precise, and a little slower.</source>
        <translation>Más preciso y algo más lento.</translation>
    </message>
    <message>
        <source>0: as many as the pack advises.</source>
        <translation>0: tantos como aconseje el paquete.</translation>
    </message>
    <message>
        <source>0: the models stay in memory.</source>
        <translation>0: los modelos permanecen en memoria.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Processor only (CPU)</source>
        <translation>Solo el procesador (CPU)</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Only the sheet “%1” is read; left aside: %2.</source>
        <translation>Solo se lee la hoja «%1»; se dejan aparte: %2.</translation>
    </message>
</context>
<context>
    <name>SiblingsModel</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>SiblingsTable</name>
    <message>
        <source>Sibling codes and what differs</source>
        <translation>Códigos hermanos y en qué difieren</translation>
    </message>
    <message>
        <source>Enter opens the sibling</source>
        <translation>Intro abre el código hermano</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Open a file (Ctrl+O)</source>
        <translation>Abrir un archivo (Ctrl+O)</translation>
    </message>
    <message>
        <source>The diagnoses are in</source>
        <translation>Los diagnósticos están en</translation>
    </message>
    <message>
        <source>The first row holds headings</source>
        <translation>La primera fila son encabezados</translation>
    </message>
    <message>
        <source>Drop a file of diagnoses or procedures here</source>
        <translation>Arrastre aquí un archivo de diagnósticos o procedimientos</translation>
    </message>
    <message>
        <source>A CSV, XLSX or TXT file, with a diagnosis or a procedure in each row. It is only read: what you decide is saved to a new file.</source>
        <translation>Un archivo CSV, XLSX o TXT, con un diagnóstico o un procedimiento en cada fila. Solo se lee: lo que usted decida se guarda en un archivo nuevo.</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>Las filas son</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Las primeras filas del archivo</translation>
    </message>
    <message>
        <source>How to look them up</source>
        <translation>Cómo buscarlos</translation>
    </message>
    <message>
        <source>Look them up</source>
        <translation>Buscarlos</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Qué son las filas</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>Diagnósticos</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procedimientos</translation>
    </message>
    <message>
        <source>The procedures are in</source>
        <translation>Los procedimientos están en</translation>
    </message>
    <message>
        <source>Column of the procedures</source>
        <translation>Columna de los procedimientos</translation>
    </message>
    <message>
        <source>Column of the diagnoses</source>
        <translation>Columna de los diagnósticos</translation>
    </message>
    <message>
        <source>A double click chooses the column</source>
        <translation>Un doble clic elige la columna</translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message>
        <source>heart failure</source>
        <comment>an example to look up</comment>
        <translation>insuficiencia cardíaca</translation>
    </message>
    <message>
        <source>In any program: copy a diagnosis, press %1, then Enter.</source>
        <translation>En cualquier programa: copie un diagnóstico, pulse %1 y luego Intro.</translation>
    </message>
    <message>
        <source>Write a diagnosis, an abbreviation or a code, or paste a list of them.</source>
        <translation>Escriba un diagnóstico, una abreviatura o un código, o pegue una lista.</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Por ejemplo: %1</translation>
    </message>
    <message>
        <source>F1 opens the guide, Ctrl+K shows everything that can be done.</source>
        <translation>F1 abre la guía, Ctrl+K muestra todo lo que se puede hacer.</translation>
    </message>
    <message>
        <source>F1 shows the keys, Ctrl+K everything that can be done.</source>
        <translation>F1 muestra las teclas, Ctrl+K todo lo que se puede hacer.</translation>
    </message>
    <message>
        <source>F1 shows the keys.</source>
        <translation>F1 muestra las teclas.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Enter takes  ·  1-9 pick  ·  Space leaves out  ·  Ctrl+Enter takes all</source>
        <translation>Intro toma  ·  1-9 eligen  ·  Espacio omite  ·  Ctrl+Intro toma todos</translation>
    </message>
    <message>
        <source>Enter copies  ·  Shift+Enter with title  ·  → opens  ·  F1 keys</source>
        <translation>Intro copia  ·  Mayús+Intro con título  ·  → abre  ·  F1 teclas</translation>
    </message>
    <message>
        <source>Opening the code set…</source>
        <translation>Abriendo los códigos…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>What stands under %1</source>
        <translation>Lo que hay bajo %1</translation>
    </message>
    <message>
        <source>words only, models loading</source>
        <translation>solo palabras, cargando los modelos</translation>
    </message>
</context>
<context>
    <name>SynonymsForm</name>
    <message>
        <source>Own words</source>
        <translation>Palabras propias</translation>
    </message>
    <message>
        <source>Synonym</source>
        <translation>Sinónimo</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Abreviatura</translation>
    </message>
    <message>
        <source>Code or abbreviation</source>
        <translation>Código o abreviatura</translation>
    </message>
    <message>
        <source>Your words for it</source>
        <translation>Sus palabras para ello</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Importar una tabla…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>%1 added, %2 known already, %3 refused.</source>
        <translation>%1 añadidos, %2 ya conocidos, %3 rechazados.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
</context>
<context>
    <name>TableList</name>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter builds</source>
        <translation>Arriba y Abajo eligen, Intro construye</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Look up the clipboard</source>
        <translation>Buscar lo que hay en el portapapeles</translation>
    </message>
    <message>
        <source>Open Nosolex</source>
        <translation>Abrir Nosolex</translation>
    </message>
    <message>
        <source>Pause the hotkey</source>
        <translation>Pausar el atajo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Nosolex: loading</source>
        <translation>Nosolex: cargando</translation>
    </message>
    <message>
        <source>Nosolex: searches by words only</source>
        <translation>Nosolex: busca solo por palabras</translation>
    </message>
    <message>
        <source>Nosolex: ready</source>
        <translation>Nosolex: listo</translation>
    </message>
    <message>
        <source>Nosolex: no pack can be opened</source>
        <translation>Nosolex: no se puede abrir ningún paquete</translation>
    </message>
</context>
<context>
    <name>UnsavedBox</name>
    <message>
        <source>Review not saved</source>
        <translation>Revisión sin guardar</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) are not saved yet.</source>
        <translation>
            <numerusform>%n decisión no está guardada todavía.</numerusform>
            <numerusform>%n decisiones no están guardadas todavía.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without saving, they are gone when you go on.</source>
        <translation>Si continúa sin guardar, se pierden.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Back to the review</source>
        <translation>Volver a la revisión</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>más tarde</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Sin revisar</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>Por completar</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Dudosas</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultado</translation>
    </message>
    <message>
        <source>For later</source>
        <translation>Para más tarde</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Copy the code in sight</source>
        <translation>Copiar el código a la vista</translation>
    </message>
    <message>
        <source>Copy code and title</source>
        <translation>Copiar código y título</translation>
    </message>
    <message>
        <source>Put the code in the case list</source>
        <translation>Poner el código en la lista del caso</translation>
    </message>
    <message>
        <source>Keep the code as a favourite</source>
        <translation>Guardar el código como favorito</translation>
    </message>
    <message>
        <source>Say left</source>
        <translation>Lado izquierdo</translation>
    </message>
    <message>
        <source>Say right</source>
        <translation>Lado derecho</translation>
    </message>
    <message>
        <source>Initial encounter (A)</source>
        <translation>Contacto inicial (A)</translation>
    </message>
    <message>
        <source>Subsequent (D)</source>
        <translation>Sucesivo (D)</translation>
    </message>
    <message>
        <source>Sequela (S)</source>
        <translation>Secuela (S)</translation>
    </message>
    <message>
        <source>Take a pasted list whole</source>
        <translation>Tomar entera una lista pegada</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Re Pág</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Av Pág</translation>
    </message>
</context>
<context>
    <name>procedures</name>
    <message>
        <source>Guidelines</source>
        <translation>Directrices</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>%1 (in English)</source>
        <translation>%1 (en inglés)</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Parte del cuerpo</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Localización</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Abordaje</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>Calificador</translation>
    </message>
    <message>
        <source>Substance</source>
        <translation>Sustancia</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Radionuclide</source>
        <translation>Radionúclido</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Isotope</source>
        <translation>Isótopo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>entero</translation>
    </message>
    <message>
        <source>1 choice open</source>
        <translation>1 elección pendiente</translation>
    </message>
    <message>
        <source>%1 choices open</source>
        <translation>%1 elecciones pendientes</translation>
    </message>
    <message>
        <source>choose a table, or a value</source>
        <translation>elegir una tabla o un valor</translation>
    </message>
    <message>
        <source>go into the table; take the value; copy the whole code</source>
        <translation>entrar en la tabla; tomar el valor; copiar el código entero</translation>
    </message>
    <message>
        <source>copy the whole code and its title</source>
        <translation>copiar el código entero con su título</translation>
    </message>
    <message>
        <source>take the value with that character</source>
        <translation>tomar el valor con ese carácter</translation>
    </message>
    <message>
        <source>go to another place of the code</source>
        <translation>ir a otra posición del código</translation>
    </message>
    <message>
        <source>take the last choice back</source>
        <translation>deshacer la última elección</translation>
    </message>
    <message>
        <source>another approach, another device</source>
        <translation>otro abordaje, otro dispositivo</translation>
    </message>
    <message>
        <source>the one before</source>
        <translation>el anterior</translation>
    </message>
    <message>
        <source>put it in the case list</source>
        <translation>añadirlo a la lista del caso</translation>
    </message>
    <message>
        <source>put it among the favourites</source>
        <translation>añadirlo a los favoritos</translation>
    </message>
    <message>
        <source>procedures; in the popup once more: diagnoses</source>
        <translation>procedimientos; en la ventana emergente, otra vez: diagnósticos</translation>
    </message>
    <message>
        <source>back, step by step</source>
        <translation>volver, paso a paso</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>taken</source>
        <translation>tomado</translation>
    </message>
    <message>
        <source>left</source>
        <translation>dejado</translation>
    </message>
    <message>
        <source>in the case list</source>
        <translation>en la lista del caso</translation>
    </message>
    <message>
        <source>together</source>
        <translation>juntos</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>su elección</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>read the report that was copied</source>
        <translation>leer el informe copiado</translation>
    </message>
    <message>
        <source>Ctrl+Down, Ctrl+Up</source>
        <translation>Ctrl+Abajo, Ctrl+Arriba</translation>
    </message>
    <message>
        <source>the next words found, those before</source>
        <translation>las siguientes palabras halladas, las anteriores</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>from the report to its codes and back</source>
        <translation>del informe a sus códigos y de vuelta</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>Derecha, Izquierda</translation>
    </message>
    <message>
        <source>the other words that a code comes from</source>
        <translation>las otras palabras de las que sale un código</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>take the code, or leave it</source>
        <translation>tomar el código o dejarlo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>other codes for these words</source>
        <translation>otros códigos para estas palabras</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>take the code with that number for these words</source>
        <translation>tomar el código de ese número para estas palabras</translation>
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
        <translation>lo marcado es un diagnóstico</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>these words are none</source>
        <translation>estas palabras no lo son</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>take the last decision back</source>
        <translation>deshacer la última decisión</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>put the taken codes in the case list</source>
        <translation>poner los códigos tomados en la lista del caso</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>stop reading; forget the report</source>
        <translation>dejar de leer; olvidar el informe</translation>
    </message>
    <message>
        <source>Take the code, or leave it</source>
        <translation>Tomar el código o dejarlo</translation>
    </message>
    <message>
        <source>Other codes for these words</source>
        <translation>Otros códigos para estas palabras</translation>
    </message>
    <message>
        <source>These words are no diagnosis</source>
        <translation>Estas palabras no son un diagnóstico</translation>
    </message>
    <message>
        <source>What is marked is a diagnosis</source>
        <translation>Lo marcado es un diagnóstico</translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation>Deshacer la última decisión</translation>
    </message>
    <message>
        <source>present</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>negado</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>sospecha</translation>
    </message>
    <message>
        <source>past</source>
        <translation>pasado</translation>
    </message>
    <message>
        <source>a relative’s</source>
        <translation>familiar</translation>
    </message>
    <message>
        <source>planned or feared</source>
        <translation>previsto o temido</translation>
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
        <translation>antecedentes</translation>
    </message>
    <message>
        <source>family</source>
        <translation>familia</translation>
    </message>
    <message>
        <source>allergies</source>
        <translation>alergias</translation>
    </message>
    <message>
        <source>medication</source>
        <translation>medicación</translation>
    </message>
    <message>
        <source>habits</source>
        <translation>hábitos</translation>
    </message>
    <message>
        <source>present illness</source>
        <translation>enfermedad actual</translation>
    </message>
    <message>
        <source>examination</source>
        <translation>exploración</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>pruebas</translation>
    </message>
    <message>
        <source>course</source>
        <translation>evolución</translation>
    </message>
    <message>
        <source>procedures</source>
        <translation>procedimientos</translation>
    </message>
    <message>
        <source>diagnoses</source>
        <translation>diagnósticos</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>Proposals out of what is written, nothing more: whoever codes reads the report and decides. Nothing of it is kept.</source>
        <translation>Propuestas de lo que está escrito, nada más: quien codifica lee el informe y decide. No se guarda nada de él.</translation>
    </message>
    <message>
        <source>several languages</source>
        <translation>varios idiomas</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Catalán</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>official</source>
        <translation>oficial</translation>
    </message>
    <message>
        <source>national table</source>
        <translation>tabla nacional</translation>
    </message>
    <message>
        <source>Nosolex’s own</source>
        <translation>propio de Nosolex</translation>
    </message>
    <message>
        <source>your site’s own</source>
        <translation>propio de su centro</translation>
    </message>
    <message>
        <source>machine translation</source>
        <translation>traducción automática</translation>
    </message>
    <message>
        <source>by meaning</source>
        <translation>por significado</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>short title</source>
        <translation>título abreviado</translation>
    </message>
    <message>
        <source>inclusion term</source>
        <translation>término de inclusión</translation>
    </message>
    <message>
        <source>synonym</source>
        <translation>sinónimo</translation>
    </message>
    <message>
        <source>index entry</source>
        <translation>entrada del índice</translation>
    </message>
    <message>
        <source>your site’s synonym</source>
        <translation>sinónimo de su centro</translation>
    </message>
    <message>
        <source>Includes</source>
        <translation>Incluye</translation>
    </message>
    <message>
        <source>Inclusion terms</source>
        <translation>Términos de inclusión</translation>
    </message>
    <message>
        <source>Excludes 1: never coded together</source>
        <translation>Excluye 1: nunca se codifican juntos</translation>
    </message>
    <message>
        <source>Excludes 2: may be coded as well</source>
        <translation>Excluye 2: también se puede codificar</translation>
    </message>
    <message>
        <source>Code first</source>
        <translation>Codifique primero</translation>
    </message>
    <message>
        <source>Use additional code</source>
        <translation>Utilice código adicional</translation>
    </message>
    <message>
        <source>Code also</source>
        <translation>Codifique además</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>A clear match</source>
        <translation>Coincidencia clara</translation>
    </message>
    <message>
        <source>Likely; compare the first few</source>
        <translation>Probable; compare los primeros</translation>
    </message>
    <message>
        <source>Uncertain; check before you choose</source>
        <translation>Dudoso; compruébelo antes de elegir</translation>
    </message>
    <message>
        <source>Nothing here fits well</source>
        <translation>Nada de esto encaja bien</translation>
    </message>
    <message>
        <source>Searched as %1</source>
        <translation>Buscado como %1</translation>
    </message>
    <message>
        <source>The phrase says it is absent: %1</source>
        <translation>La frase dice que está ausente: %1</translation>
    </message>
    <message>
        <source>The phrase speaks of a relative: %1</source>
        <translation>La frase habla de un familiar: %1</translation>
    </message>
    <message>
        <source>Suspected, not confirmed: %1</source>
        <translation>Sospecha, sin confirmar: %1</translation>
    </message>
    <message>
        <source>A past condition: %1</source>
        <translation>Un antecedente: %1</translation>
    </message>
    <message>
        <source>%1 read as %2</source>
        <translation>%1 leído como %2</translation>
    </message>
    <message>
        <source>Searched as %1 instead of %2</source>
        <translation>Buscado como %1 en lugar de %2</translation>
    </message>
    <message>
        <source>These exclude each other, so none of them is counted: %1</source>
        <translation>Estas cosas se excluyen entre sí, así que ninguna cuenta: %1</translation>
    </message>
    <message>
        <source>The phrase only says how, not what; add the diagnosis: %1</source>
        <translation>La frase solo dice cómo, no qué; añada el diagnóstico: %1</translation>
    </message>
    <message>
        <source>Several facts, each with a code of its own: %1</source>
        <translation>Varios hechos, cada uno con su propio código: %1</translation>
    </message>
    <message>
        <source>%1 diagnoses in one text; Ctrl+Enter makes a list of them</source>
        <translation>%1 diagnósticos en un texto; Ctrl+Intro los pone en una lista</translation>
    </message>
    <message>
        <source>With or without</source>
        <translation>Con o sin</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>billable</source>
        <translation>codificable</translation>
    </message>
    <message>
        <source>header</source>
        <translation>categoría</translation>
    </message>
</context>
</TS>
