<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT">
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation>Acerca</translation>
    </message>
    <message>
        <source>Nosolex</source>
        <translation>Nosolex</translation>
    </message>
    <message>
        <source>Nosolex supports decisions in administrative coding. The coder decides; it gives no medical advice and is not meant for diagnosis or treatment.</source>
        <translation>O Nosolex ajuda a decidir na codificação administrativa. Quem decide é o codificador; não dá conselho médico nem se destina a diagnóstico ou tratamento.</translation>
    </message>
    <message>
        <source>User guide (F1)</source>
        <translation>Guia do utilizador (F1)</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Pacote</translation>
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
        <translation>Medido: o código certo ficou em primeiro em %1 de 100 frases.</translation>
    </message>
</context>
<context>
    <name>ActionPalette</name>
    <message>
        <source>What would you like to do?</source>
        <translation>O que deseja fazer?</translation>
    </message>
    <message>
        <source>Everything that can be done</source>
        <translation>Tudo o que se pode fazer</translation>
    </message>
</context>
<context>
    <name>AppearanceForm</name>
    <message>
        <source>Appearance</source>
        <translation>Aspeto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Another program holds the clipboard: trying again.</source>
        <translation>Outro programa está a usar a área de transferência: nova tentativa.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) copied, and in the case list</source>
        <translation>
            <numerusform>%n código copiado e na lista do caso</numerusform>
            <numerusform>%n códigos copiados e na lista do caso</numerusform>
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
        <translation>Guardar a revisão num novo ficheiro (Ctrl+S)</translation>
    </message>
    <message>
        <source>Open a file of diagnoses or procedures</source>
        <translation>Abrir um ficheiro de diagnósticos ou procedimentos</translation>
    </message>
    <message>
        <source>Tables and lists</source>
        <translation>Tabelas e listas</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>accept the suggested code</source>
        <translation>aceitar o código proposto</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>take that candidate</source>
        <translation>tomar esse candidato</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direita</translation>
    </message>
    <message>
        <source>go to the candidates</source>
        <translation>ir para os candidatos</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>letras</translation>
    </message>
    <message>
        <source>search for another code</source>
        <translation>pesquisar outro código</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>reject the row</source>
        <translation>rejeitar a linha</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>later</source>
        <translation>deixar para depois</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>take the last decision back</source>
        <translation>desfazer a última decisão</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>everything that can be done</source>
        <translation>tudo o que se pode fazer</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>Guardar a revisão</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>That column is empty; choose the one with the procedures.</source>
        <translation>Essa coluna está vazia; escolha a dos procedimentos.</translation>
    </message>
    <message>
        <source>That column is empty; choose the one with the diagnoses.</source>
        <translation>Essa coluna está vazia; escolha a dos diagnósticos.</translation>
    </message>
    <message>
        <source>Column and rules</source>
        <translation>Coluna e regras</translation>
    </message>
    <message>
        <source>To the review</source>
        <translation>Ir para a revisão</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Abrir outro…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n linha</numerusform>
            <numerusform>%n linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not saved</source>
        <translation>
            <numerusform>%n por guardar</numerusform>
            <numerusform>%n por guardar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n procedure(s)</source>
        <translation>
            <numerusform>%n procedimento</numerusform>
            <numerusform>%n procedimentos</numerusform>
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
        <translation>Ir para um código ou palavras de um título</translation>
    </message>
    <message>
        <source>Go to a code or title</source>
        <translation>Ir para um código ou título</translation>
    </message>
    <message>
        <source>Chapters, blocks and codes</source>
        <translation>Capítulos, blocos e códigos</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>letras</translation>
    </message>
    <message>
        <source>go to a code or to words of a title</source>
        <translation>ir a um código ou a palavras de um título</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>Direita, Esquerda</translation>
    </message>
    <message>
        <source>open and close a branch</source>
        <translation>abrir e fechar um ramo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>copy the code</source>
        <translation>copiar o código</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>put it in the case list</source>
        <translation>colocá-lo na lista do caso</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>everything that can be done</source>
        <translation>tudo o que se pode fazer</translation>
    </message>
</context>
<context>
    <name>Builder</name>
    <message>
        <source>What it means</source>
        <translation>O que significa</translation>
    </message>
    <message>
        <source>%1 is not allowed here</source>
        <translation>%1 não é admitido aqui</translation>
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
        <translation>Procurar</translation>
    </message>
    <message>
        <source>None of them fits: look these words up on the page Search</source>
        <translation>Nenhum serve: procurar estas palavras na página Procurar</translation>
    </message>
    <message>
        <source>Back to the codes</source>
        <translation>Voltar aos códigos</translation>
    </message>
    <message>
        <source>Codes for “%1”</source>
        <translation>Códigos para «%1»</translation>
    </message>
    <message>
        <source>1 to 9 or Enter takes one</source>
        <translation>1 a 9 ou Enter seleciona um</translation>
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
        <translation>direito</translation>
    </message>
    <message>
        <source>left</source>
        <translation>esquerdo</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>ambos os lados</translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>Ctrl+B puts a code here. The first one is the principal diagnosis.</source>
        <translation>Ctrl+B coloca aqui um código. O primeiro é o diagnóstico principal.</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Subir (Alt+Cima)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descer (Alt+Baixo)</translation>
    </message>
    <message>
        <source>Change the code, present on admission, remark (E)</source>
        <translation>Mudar o código, presente na admissão, nota (E)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Remover (Delete)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Desfazer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>New case: clear the list (F9)</source>
        <translation>Caso novo: limpar a lista (F9)</translation>
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
        <translation>escolher um código</translation>
    </message>
    <message>
        <source>make it the principal diagnosis</source>
        <translation>torná-lo diagnóstico principal</translation>
    </message>
    <message>
        <source>change it: code, present on admission, remark</source>
        <translation>alterá-lo: código, presente na admissão, observação</translation>
    </message>
    <message>
        <source>say whether it was present on admission; again takes it back</source>
        <translation>dizer se estava presente na admissão; outra vez retira-o</translation>
    </message>
    <message>
        <source>move it</source>
        <translation>movê-lo</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>retirá-lo</translation>
    </message>
    <message>
        <source>take the last change back</source>
        <translation>desfazer a última alteração</translation>
    </message>
    <message>
        <source>read about it</source>
        <translation>ver os detalhes</translation>
    </message>
    <message>
        <source>copy it; among what could be added: add the code</source>
        <translation>copiá-lo; no que se pode acrescentar: acrescentar o código</translation>
    </message>
    <message>
        <source>copy it in the second format</source>
        <translation>copiá-lo no segundo formato</translation>
    </message>
    <message>
        <source>go to what could be added</source>
        <translation>ir para o que se pode acrescentar</translation>
    </message>
    <message>
        <source>begin a new case</source>
        <translation>começar um caso novo</translation>
    </message>
    <message>
        <source>next part of the window</source>
        <translation>parte seguinte da janela</translation>
    </message>
    <message>
        <source>Codes and titles</source>
        <translation>Códigos e títulos</translation>
    </message>
    <message>
        <source>Codes only</source>
        <translation>Só códigos</translation>
    </message>
    <message>
        <source>Codes without the dot</source>
        <translation>Códigos sem ponto</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabela (CSV)</translation>
    </message>
    <message>
        <source>Record lines (template)</source>
        <translation>Linhas de registo (modelo)</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Save the case list</source>
        <translation>Guardar a lista do caso</translation>
    </message>
    <message>
        <source>The file %1 was not written: %2.</source>
        <translation>O ficheiro %1 não foi escrito: %2.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>There are many: look up the one that belongs (%1).</source>
        <translation>São muitos: procure o que corresponde (%1).</translation>
    </message>
    <message>
        <source>Case list</source>
        <translation>Lista do caso</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Codes of this case</source>
        <translation>Códigos deste caso</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move a code, P makes it principal, E changes it, Y, N, U and W say whether it was present on admission, Delete removes it</source>
        <translation>Alt+Cima e Alt+Baixo movem um código, P torna-o principal, E altera-o, Y, N, U e W dizem se estava presente na admissão, Delete retira-o</translation>
    </message>
</context>
<context>
    <name>ChipsBar</name>
    <message>
        <source>What can be changed in this code</source>
        <translation>O que se pode mudar neste código</translation>
    </message>
</context>
<context>
    <name>ClipboardForm</name>
    <message>
        <source>Clipboard</source>
        <translation>Área de transferência</translation>
    </message>
    <message>
        <source>Look up the marked text (X11)</source>
        <translation>Procurar o texto marcado (X11)</translation>
    </message>
    <message>
        <source>Put back what was on the clipboard before</source>
        <translation>Repor na área de transferência o que lá estava</translation>
    </message>
    <message>
        <source>Without copying it first; only under X11.</source>
        <translation>Sem o copiar antes; só em X11.</translation>
    </message>
    <message>
        <source>After the code has been pasted.</source>
        <translation>Depois de colar o código.</translation>
    </message>
</context>
<context>
    <name>CodeList</name>
    <message>
        <source>Codes of the report</source>
        <translation>Códigos do relatório</translation>
    </message>
    <message>
        <source>Space takes or leaves, Enter shows others</source>
        <translation>Espaço seleciona ou deixa, Enter mostra outros</translation>
    </message>
</context>
<context>
    <name>CodeMarks</name>
    <message>
        <source>not in %1</source>
        <translation>não está em %1</translation>
    </message>
    <message>
        <source>chosen before: %1</source>
        <translation>escolhido antes: %1</translation>
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
        <translation>na lista do caso</translation>
    </message>
    <message>
        <source>chosen before</source>
        <translation>escolhido antes</translation>
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
        <translation>dito</translation>
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
        <translation>Algo correu mal; o seu trabalho continua aqui. Há um relatório em %1.</translation>
    </message>
    <message>
        <source>Something went wrong; your work is still here.</source>
        <translation>Algo correu mal; o seu trabalho continua aqui.</translation>
    </message>
    <message>
        <source>Nosolex</source>
        <translation>Nosolex</translation>
    </message>
    <message>
        <source>Something went wrong the last time.</source>
        <translation>Algo correu mal da última vez.</translation>
    </message>
    <message>
        <source>A report was kept on this computer. It holds no phrase and no code.</source>
        <translation>Foi guardado um relatório neste computador. Não contém frases nem códigos.</translation>
    </message>
</context>
<context>
    <name>DetailsHead</name>
    <message>
        <source>Copy code</source>
        <translation>Copiar o código</translation>
    </message>
    <message>
        <source>Code and title</source>
        <translation>Código e título</translation>
    </message>
    <message>
        <source>Copy code (Enter)</source>
        <translation>Copiar o código (Enter)</translation>
    </message>
    <message>
        <source>Code and title (Shift+Enter)</source>
        <translation>Código e título (Shift+Enter)</translation>
    </message>
    <message>
        <source>Add to the case list (Ctrl+B)</source>
        <translation>Adicionar à lista do caso (Ctrl+B)</translation>
    </message>
    <message>
        <source>Case list</source>
        <translation>Lista do caso</translation>
    </message>
    <message>
        <source>Add to the case list</source>
        <translation>Adicionar à lista do caso</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Add to the favourites (Ctrl+D)</source>
        <translation>Adicionar aos favoritos (Ctrl+D)</translation>
    </message>
    <message>
        <source>Path in the classification</source>
        <translation>Caminho na classificação</translation>
    </message>
    <message>
        <source>billable</source>
        <translation>codificável</translation>
    </message>
    <message>
        <source>header, not billable</source>
        <translation>categoria, não codificável</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Seventh character</source>
        <translation>Sétimo carácter</translation>
    </message>
    <message>
        <source>Its siblings, and what differs</source>
        <translation>Os códigos irmãos e em que diferem</translation>
    </message>
    <message>
        <source>Choose a code to read about it here.</source>
        <translation>Escolha um código para ler aqui os detalhes.</translation>
    </message>
    <message>
        <source>Details of the code</source>
        <translation>Detalhes do código</translation>
    </message>
</context>
<context>
    <name>DiagnosesBar</name>
    <message>
        <source>Take all (Ctrl+Enter)</source>
        <translation>Tomar todos (Ctrl+Enter)</translation>
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
            <numerusform>%n escolhido</numerusform>
            <numerusform>%n escolhidos</numerusform>
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
        <translation>À espera das últimas respostas…</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n pendente</numerusform>
            <numerusform>%n pendentes</numerusform>
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
        <translation>escolhido</translation>
    </message>
</context>
<context>
    <name>DiagnosesView</name>
    <message>
        <source>Diagnoses of the pasted list</source>
        <translation>Diagnósticos da lista colada</translation>
    </message>
    <message>
        <source>Up and Down choose, Right opens the candidates, Space leaves out</source>
        <translation>Cima e Baixo escolhem, Direita abre os candidatos, Espaço omite</translation>
    </message>
</context>
<context>
    <name>EncounterPicker</name>
    <message>
        <source>Seventh character</source>
        <translation>Sétimo carácter</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Change %1</source>
        <translation>Alterar %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Present on admission</source>
        <translation>Presente na admissão</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Yes (Y)</source>
        <translation>Sim (Y)</translation>
    </message>
    <message>
        <source>No (N)</source>
        <translation>Não (N)</translation>
    </message>
    <message>
        <source>Unknown (U)</source>
        <translation>Desconhecido (U)</translation>
    </message>
    <message>
        <source>Cannot be determined (W)</source>
        <translation>Não determinável (W)</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direito</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Esquerdo</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Ambos os lados</translation>
    </message>
</context>
<context>
    <name>EpisodeForm</name>
    <message>
        <source>Episode and formats</source>
        <translation>Episódio e formatos</translation>
    </message>
    <message>
        <source>What they look like</source>
        <translation>Que aspeto têm</translation>
    </message>
    <message>
        <source>My edition</source>
        <translation>A minha edição</translation>
    </message>
    <message>
        <source>Show CC, MCC and MS-DRG</source>
        <translation>Mostrar CC, MCC e MS-DRG</translation>
    </message>
    <message>
        <source>Mark codes that I chose before</source>
        <translation>Marcar os códigos que já escolhi</translation>
    </message>
    <message>
        <source>Enter copies</source>
        <translation>Enter copia</translation>
    </message>
    <message>
        <source>Shift+Enter and Alt+Enter copy</source>
        <translation>Shift+Enter e Alt+Enter copiam</translation>
    </message>
    <message>
        <source>Line of the record system</source>
        <translation>Linha do sistema de registo</translation>
    </message>
    <message>
        <source>Codes that it does not have are marked. “Derived”: read from the American lists it was made of.</source>
        <translation>Os códigos que não tem são marcados. «Derivada»: lida das listas americanas de que provém.</translation>
    </message>
    <message>
        <source>Indicative, of the United States.</source>
        <translation>Indicativo, dos Estados Unidos.</translation>
    </message>
    <message>
        <source>Only how often each code was chosen is kept on this computer, no phrase. Switched off, it is forgotten.</source>
        <translation>Neste computador guarda-se só quantas vezes cada código foi escolhido, nenhuma frase. Ao desligar, esquece-se.</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>Campos: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Codes only</source>
        <translation>Só os códigos</translation>
    </message>
    <message>
        <source>Type 2 diabetes mellitus with diabetic chronic kidney disease</source>
        <translation>Diabetes mellitus tipo 2 com doença renal crónica diabética</translation>
    </message>
    <message>
        <source>Chronic kidney disease, stage 3a</source>
        <translation>Doença renal crónica, estádio 3a</translation>
    </message>
    <message>
        <source>Codes without the dot</source>
        <translation>Códigos sem ponto</translation>
    </message>
    <message>
        <source>Codes and titles</source>
        <translation>Códigos e títulos</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabela (CSV)</translation>
    </message>
    <message>
        <source>Record lines (template)</source>
        <translation>Linhas do sistema (modelo)</translation>
    </message>
</context>
<context>
    <name>FavouritesController</name>
    <message>
        <source>%1 is among your favourites already</source>
        <translation>%1 já está nos seus favoritos</translation>
    </message>
    <message>
        <source>%1 is in your favourites</source>
        <translation>%1 está nos seus favoritos</translation>
    </message>
    <message>
        <source>%1 is no file of favourites; nothing was changed.</source>
        <translation>%1 não é um ficheiro de favoritos; nada foi alterado.</translation>
    </message>
    <message>
        <source>%1 codes added, %2 were here already.</source>
        <translation>%1 códigos adicionados; %2 já cá estavam.</translation>
    </message>
    <message>
        <source>A part of the file made no sense and was left out.</source>
        <translation>Uma parte do ficheiro não se percebe e ficou de fora.</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>The file %1 was not written: %2.</source>
        <translation>O ficheiro %1 não foi escrito: %2.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>The file of your favourites was damaged. It is kept as %1; a new list was begun.</source>
        <translation>O ficheiro dos seus favoritos estava danificado. Fica guardado como %1 e foi iniciada uma lista nova.</translation>
    </message>
    <message>
        <source>A part of your favourites could not be read. The whole file is kept as %1.</source>
        <translation>Não foi possível ler uma parte dos seus favoritos. O ficheiro inteiro fica guardado como %1.</translation>
    </message>
    <message>
        <source>Your favourites in %1 cannot be read (%2). Nothing is written there, so that nothing is lost.</source>
        <translation>Não é possível ler os seus favoritos em %1 (%2). Nada é escrito aí, para que nada se perca.</translation>
    </message>
    <message>
        <source>Your favourites cannot be written to %1 (%2). What you change lasts until Nosolex ends.</source>
        <translation>Não é possível guardar os seus favoritos em %1 (%2). O que alterar dura até o Nosolex fechar.</translation>
    </message>
    <message>
        <source>A folder needs a name.</source>
        <translation>Uma pasta precisa de um nome.</translation>
    </message>
    <message>
        <source>There is a folder of this name already.</source>
        <translation>Já há uma pasta com esse nome.</translation>
    </message>
    <message>
        <source>Folders go two levels deep, no further.</source>
        <translation>As pastas têm dois níveis, no máximo.</translation>
    </message>
    <message>
        <source>That folder or code is no longer there.</source>
        <translation>Essa pasta ou esse código já não existe.</translation>
    </message>
</context>
<context>
    <name>FavouritesDelegate</name>
    <message>
        <source>Name of the folder</source>
        <translation>Nome da pasta</translation>
    </message>
    <message>
        <source>Your own note</source>
        <translation>A sua nota</translation>
    </message>
    <message>
        <source>Not in this release: check before you use it.</source>
        <translation>Não está nesta edição: verifique antes de o usar.</translation>
    </message>
</context>
<context>
    <name>FavouritesModel</name>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
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
        <translation>não está nesta edição</translation>
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
        <translation>Procurar um favorito</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importar um ficheiro…</translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation>Exportar para um ficheiro…</translation>
    </message>
    <message>
        <source>Export as a FHIR ValueSet…</source>
        <translation>Exportar como ValueSet FHIR…</translation>
    </message>
    <message>
        <source>copy the code</source>
        <translation>copiar o código</translation>
    </message>
    <message>
        <source>copy code and title</source>
        <translation>copiar código e título</translation>
    </message>
    <message>
        <source>read about the code</source>
        <translation>ver os detalhes do código</translation>
    </message>
    <message>
        <source>name the folder, or write a note</source>
        <translation>dar nome à pasta ou escrever uma nota</translation>
    </message>
    <message>
        <source>a new folder</source>
        <translation>uma pasta nova</translation>
    </message>
    <message>
        <source>move to a folder</source>
        <translation>mover para uma pasta</translation>
    </message>
    <message>
        <source>put in order</source>
        <translation>ordenar</translation>
    </message>
    <message>
        <source>take away</source>
        <translation>remover</translation>
    </message>
    <message>
        <source>bring it back</source>
        <translation>recuperá-lo</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>letras</translation>
    </message>
    <message>
        <source>find a favourite</source>
        <translation>procurar um favorito</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nova pasta</translation>
    </message>
    <message>
        <source>%1 was removed; Ctrl+Z brings it back.</source>
        <translation>%1 foi removido; Ctrl+Z recupera-o.</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar o código</translation>
    </message>
    <message>
        <source>Code and title</source>
        <translation>Código e título</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escrever uma nota</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Mudar o nome</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Mover para</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Import favourites</source>
        <translation>Importar favoritos</translation>
    </message>
    <message>
        <source>Export the favourites</source>
        <translation>Exportar os favoritos</translation>
    </message>
    <message>
        <source>No favourite has all these words.</source>
        <translation>Nenhum favorito tem todas estas palavras.</translation>
    </message>
    <message>
        <source>Ctrl+D puts a code here, from the popup, the results and the details.</source>
        <translation>Ctrl+D coloca aqui um código a partir da janela rápida, dos resultados e dos detalhes.</translation>
    </message>
</context>
<context>
    <name>FavouritesTools</name>
    <message>
        <source>New folder (Ctrl+N)</source>
        <translation>Nova pasta (Ctrl+N)</translation>
    </message>
    <message>
        <source>Rename the folder, or write a note (F2)</source>
        <translation>Mudar o nome da pasta ou escrever uma nota (F2)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Subir (Alt+Cima)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descer (Alt+Baixo)</translation>
    </message>
    <message>
        <source>Move to a folder (Ctrl+M)</source>
        <translation>Mover para uma pasta (Ctrl+M)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Remover (Delete)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Desfazer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Import or export a file</source>
        <translation>Importar ou exportar um ficheiro</translation>
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
        <translation>Enter copia, Direita abre, F2 dá nome a uma pasta ou escreve uma nota</translation>
    </message>
</context>
<context>
    <name>FiltersBar</name>
    <message>
        <source>Billable only</source>
        <translation>Só codificáveis</translation>
    </message>
    <message>
        <source>Leave out headers, which cannot be reported</source>
        <translation>Omitir as categorias, que não podem ser registadas</translation>
    </message>
    <message>
        <source>Language of the phrase</source>
        <translation>Idioma da frase</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Qualquer idioma</translation>
    </message>
    <message>
        <source>All chapters</source>
        <translation>Todos os capítulos</translation>
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
        <translation>Boas-vindas ao Nosolex</translation>
    </message>
    <message>
        <source>One key, from any program</source>
        <translation>Uma tecla, em qualquer programa</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>Choose your languages.</source>
        <translation>Escolha os seus idiomas.</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Idioma do programa</translation>
    </message>
    <message>
        <source>I read titles in</source>
        <translation>Leio os títulos em</translation>
    </message>
    <message>
        <source>the language of the program</source>
        <translation>o idioma do programa</translation>
    </message>
    <message>
        <source>the language of each phrase</source>
        <translation>o idioma de cada frase</translation>
    </message>
    <message>
        <source>heart failure</source>
        <comment>an example to look up</comment>
        <translation>insuficiência cardíaca</translation>
    </message>
    <message>
        <source>Copy a phrase, press this key, pick its code. Press another to change it:</source>
        <translation>Copie uma frase, prima esta tecla e escolha o código. Prima outra para a mudar:</translation>
    </message>
    <message>
        <source>Write a diagnosis as you would read it in a report:</source>
        <translation>Escreva um diagnóstico tal como o leria num relatório:</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Fixed by your administrator</source>
        <translation>Fixado pelo administrador</translation>
    </message>
</context>
<context>
    <name>GeneralForm</name>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Idioma do programa</translation>
    </message>
    <message>
        <source>I read titles in</source>
        <translation>Leio os títulos em</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Iniciar com a sessão</translation>
    </message>
    <message>
        <source>Close the popup when another window is used</source>
        <translation>Fechar a janela rápida ao usar outra janela</translation>
    </message>
    <message>
        <source>Show a notification when a code was copied</source>
        <translation>Mostrar uma notificação quando um código é copiado</translation>
    </message>
    <message>
        <source>Keep the case list until the next start</source>
        <translation>Manter a lista do caso até ao próximo início</translation>
    </message>
    <message>
        <source>Otherwise the case list is never written to the disk.</source>
        <translation>Caso contrário, a lista do caso nunca é escrita no disco.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>Como o programa</translation>
    </message>
    <message>
        <source>As the phrase</source>
        <translation>Como a frase</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Nosolex: user guide</source>
        <translation>Nosolex: guia do utilizador</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Voltar (Alt+Esquerda)</translation>
    </message>
    <message>
        <source>Find in the guide (Ctrl+F)</source>
        <translation>Procurar no guia (Ctrl+F)</translation>
    </message>
    <message>
        <source>The guide does not have these words.</source>
        <translation>O guia não tem estas palavras.</translation>
    </message>
</context>
<context>
    <name>HistoryDelegate</name>
    <message>
        <source>not in this release</source>
        <translation>não está nesta edição</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Find a phrase, a code or a title</source>
        <translation>Procurar uma frase, um código ou um título</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Procurar no histórico</translation>
    </message>
    <message>
        <source>Switch the history on</source>
        <translation>Ativar o histórico</translation>
    </message>
    <message>
        <source>Look up again</source>
        <translation>Procurar de novo</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar o código</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>No look-up has all these words.</source>
        <translation>Nenhuma pesquisa tem todas estas palavras.</translation>
    </message>
    <message>
        <source>Nothing is noted yet: copy a code, or put it in the case list.</source>
        <translation>Ainda não há nada anotado: copie um código ou coloque-o na lista do caso.</translation>
    </message>
    <message>
        <source>Your administrator has switched the history off: nothing that you look up is written down.</source>
        <translation>O administrador desativou o histórico: nada do que procura é anotado.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>The phrase, the code chosen and the time are noted on this computer alone, and go after %1.</source>
        <translation>A frase, o código escolhido e a hora são anotados só neste computador e apagados ao fim de %1.</translation>
    </message>
    <message>
        <source>The history is off: nothing that you look up is written down.</source>
        <translation>O histórico está desativado: nada do que procura é anotado.</translation>
    </message>
    <message>
        <source>What was noted before goes after %1, or when you wipe it.</source>
        <translation>O que foi anotado antes é apagado ao fim de %1, ou quando o apagar.</translation>
    </message>
    <message>
        <source>The history is wiped.</source>
        <translation>O histórico foi apagado.</translation>
    </message>
    <message>
        <source>Really wipe?</source>
        <translation>Apagar mesmo?</translation>
    </message>
    <message>
        <source>Wipe the history</source>
        <translation>Apagar o histórico</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>What was looked up</source>
        <translation>O que se procurou</translation>
    </message>
    <message>
        <source>Enter looks the phrase up again, Ctrl+C copies the code</source>
        <translation>Enter procura a frase de novo, Ctrl+C copia o código</translation>
    </message>
</context>
<context>
    <name>HotkeyForm</name>
    <message>
        <source>Hotkey</source>
        <translation>Atalho</translation>
    </message>
    <message>
        <source>%1 opens Nosolex from any program.</source>
        <translation>%1 abre o Nosolex em qualquer programa.</translation>
    </message>
    <message>
        <source>Key combination</source>
        <translation>Combinação de teclas</translation>
    </message>
    <message>
        <source>Click here, then press the combination you want.</source>
        <translation>Clique aqui e prima a combinação que quiser.</translation>
    </message>
    <message>
        <source>Pause the hotkey until the next start</source>
        <translation>Pausar o atalho até ao próximo início</translation>
    </message>
</context>
<context>
    <name>KeyBar</name>
    <message>
        <source>What the report says of the chosen words</source>
        <translation>O que o relatório diz das palavras escolhidas</translation>
    </message>
    <message>
        <source>Say that the chosen words are: %1 (Ctrl+%2)</source>
        <translation>Dizer que as palavras escolhidas são: %1 (Ctrl+%2)</translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>Up, Down</source>
        <translation>Cima, Baixo</translation>
    </message>
    <message>
        <source>choose a code</source>
        <translation>escolher um código</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>copy the code</source>
        <translation>copiar o código</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>copy code and title</source>
        <translation>copiar código e título</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+9</source>
        <translation>Ctrl+1 … Ctrl+9</translation>
    </message>
    <message>
        <source>copy the code with that number</source>
        <translation>copiar o código com esse número</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direita</translation>
    </message>
    <message>
        <source>open it: 7th character, siblings, notes</source>
        <translation>abri-lo: 7.º carácter, códigos irmãos, notas</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation>voltar à lista</translation>
    </message>
    <message>
        <source>Alt+L, Alt+R</source>
        <translation>Alt+L, Alt+R</translation>
    </message>
    <message>
        <source>left, right; the rest of the code is kept</source>
        <translation>esquerda, direita; o resto do código mantém-se</translation>
    </message>
    <message>
        <source>Alt+A, Alt+D, Alt+S</source>
        <translation>Alt+A, Alt+D, Alt+S</translation>
    </message>
    <message>
        <source>initial, subsequent, sequela</source>
        <translation>inicial, subsequente, sequela</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>put it in the case list</source>
        <translation>colocá-lo na lista do caso</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>put it among the favourites</source>
        <translation>colocá-lo nos favoritos</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>a pasted report: read it whole, on its own page</source>
        <translation>um relatório colado: lê-lo inteiro, na sua própria página</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close, with the focus back where it was</source>
        <translation>fechar e voltar onde se estava</translation>
    </message>
    <message>
        <source>look up what was copied; once more closes</source>
        <translation>procurar o que foi copiado; outra vez fecha</translation>
    </message>
    <message>
        <source>the user guide</source>
        <translation>o guia do utilizador</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>in a pasted list: pick that candidate and go on</source>
        <translation>numa lista colada: tomar esse candidato e continuar</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>in a pasted list: leave a diagnosis out</source>
        <translation>numa lista colada: omitir um diagnóstico</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>take the whole list: a line each, all in the case</source>
        <translation>tomar toda a lista: uma linha cada, todos no caso</translation>
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
        <translation>Que linhas são mostradas</translation>
    </message>
    <message>
        <source>Ctrl+Page Down: the next filter</source>
        <translation>Ctrl+Page Down: o filtro seguinte</translation>
    </message>
</context>
<context>
    <name>LookupController</name>
    <message>
        <source>related to %1</source>
        <translation>relacionado com %1</translation>
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
        <translation>Cima e Baixo escolhem, Enter copia, Direita abre</translation>
    </message>
    <message numerus="yes">
        <source>%n diagnosis(es) have no code</source>
        <translation>
            <numerusform>%n diagnóstico sem código</numerusform>
            <numerusform>%n diagnósticos sem código</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Go to: %1</source>
        <translation>Ir para: %1</translation>
    </message>
    <message>
        <source>Show or hide the case list</source>
        <translation>Mostrar ou ocultar a lista do caso</translation>
    </message>
    <message>
        <source>New case: clear the list</source>
        <translation>Caso novo: limpar a lista</translation>
    </message>
    <message>
        <source>Take the last change of the case back</source>
        <translation>Desfazer a última alteração do caso</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Parte seguinte da janela</translation>
    </message>
    <message>
        <source>User guide: about this place</source>
        <translation>Guia do utilizador: sobre este lugar</translation>
    </message>
    <message>
        <source>The keys of this place</source>
        <translation>As teclas deste lugar</translation>
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
        <translation>%1 está na lista do caso</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) put in the case list</source>
        <translation>
            <numerusform>%n código posto na lista do caso</numerusform>
            <numerusform>%n códigos postos na lista do caso</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no tray here: closing this window ends Nosolex, the hotkey and the case list with it. Close it once more to end it, or minimise it.</source>
        <translation>Aqui não há tabuleiro do sistema: fechar esta janela termina o Nosolex, e com ele a tecla e a lista do caso. Feche-a outra vez para terminar, ou minimize-a.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Show or hide the case list (Ctrl+L)</source>
        <translation>Mostrar ou ocultar a lista do caso (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message>
        <source>if applicable:</source>
        <translation>se aplicável:</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>without</source>
        <translation>sem</translation>
    </message>
    <message>
        <source>with</source>
        <translation>com</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>com %1</translation>
    </message>
    <message>
        <source>with %1 as fifth or sixth character</source>
        <translation>com %1 como quinto ou sexto carácter</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>Synonyms (not official)</source>
        <translation>Sinónimos (não oficiais)</translation>
    </message>
    <message>
        <source>%1 (in English)</source>
        <translation>%1 (em inglês)</translation>
    </message>
    <message>
        <source>%1 (at %2)</source>
        <translation>%1 (em %2)</translation>
    </message>
    <message>
        <source>%1 (at %2, in English)</source>
        <translation>%1 (em %2, em inglês)</translation>
    </message>
    <message numerus="yes">
        <source>%n more note(s)</source>
        <translation>
            <numerusform>mais %n nota</numerusform>
            <numerusform>mais %n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes that stand at the block and the chapter</source>
        <translation>Notas que constam do bloco e do capítulo</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message numerus="yes">
        <source>This looks like a report of %n word(s): Ctrl+R reads it whole, on its own page.</source>
        <translation>
            <numerusform>Parece um relatório de %n palavra: Ctrl+R lê-o inteiro, na sua própria página.</numerusform>
            <numerusform>Parece um relatório de %n palavras: Ctrl+R lê-o inteiro, na sua própria página.</numerusform>
        </translation>
    </message>
    <message>
        <source>7th character %1 chosen, the usual one: none was typed.</source>
        <translation>7.º carácter %1 escolhido, o habitual: não foi escrito nenhum.</translation>
    </message>
    <message>
        <source>No code fits this phrase well. The first rows are the nearest headings: open one to browse.</source>
        <translation>Nenhum código corresponde bem a esta frase. As primeiras linhas são as categorias mais próximas: abra uma para a explorar.</translation>
    </message>
    <message>
        <source>No code fits this phrase well. These are only the closest.</source>
        <translation>Nenhum código corresponde bem a esta frase. Estes são apenas os mais próximos.</translation>
    </message>
    <message>
        <source>Nothing was found. Try another word, or browse the chapters.</source>
        <translation>Nada foi encontrado. Tente outra palavra ou explore os capítulos.</translation>
    </message>
</context>
<context>
    <name>OptionsBar</name>
    <message>
        <source>few and sure</source>
        <translation>poucos e seguros</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>From few and sure codes to all</source>
        <translation>De poucos códigos e seguros a todos</translation>
    </message>
    <message>
        <source>Suspected counts</source>
        <translation>A suspeita conta</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procedimentos</translation>
    </message>
    <message>
        <source>What is only suspected at discharge is coded as if it were there</source>
        <translation>O que na alta só se suspeita é codificado como se existisse</translation>
    </message>
    <message>
        <source>Show procedures, too</source>
        <translation>Mostrar também os procedimentos</translation>
    </message>
</context>
<context>
    <name>PacksForm</name>
    <message>
        <source>Packs</source>
        <translation>Pacotes</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Install from file…</source>
        <translation>Instalar de um ficheiro…</translation>
    </message>
    <message>
        <source>Go back to the previous pack</source>
        <translation>Voltar ao pacote anterior</translation>
    </message>
    <message>
        <source>Switch to this pack</source>
        <translation>Mudar para este pacote</translation>
    </message>
    <message>
        <source>Install this older version all the same</source>
        <translation>Instalar mesmo assim esta versão anterior</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>O que mudaria</translation>
    </message>
    <message>
        <source>The file is being checked …</source>
        <translation>O ficheiro está a ser verificado…</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>The pack is whole: signed by %1.</source>
        <translation>O pacote está íntegro: assinado por %1.</translation>
    </message>
    <message>
        <source>This pack is older than the one that answers now.</source>
        <translation>Este pacote é anterior ao que responde agora.</translation>
    </message>
    <message>
        <source>Read what would change before you switch.</source>
        <translation>Leia o que mudaria antes de mudar.</translation>
    </message>
    <message>
        <source>%1 answers from now on.</source>
        <translation>%1 responde a partir de agora.</translation>
    </message>
</context>
<context>
    <name>PatientBar</name>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>In years, or in days for a newborn (3 d)</source>
        <translation>Em anos, ou em dias se for recém-nascido (3 d)</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Admissão</translation>
    </message>
    <message>
        <source>A date such as 31/12/2026</source>
        <translation>Uma data como 31/12/2026</translation>
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
        <translation>Mulher</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Homem</translation>
    </message>
</context>
<context>
    <name>Popup</name>
    <message>
        <source>Turn to procedures, or back</source>
        <translation>Passar aos procedimentos, ou voltar</translation>
    </message>
    <message>
        <source>The keys of this place</source>
        <translation>As teclas deste lugar</translation>
    </message>
    <message>
        <source>Close the popup</source>
        <translation>Fechar a janela rápida</translation>
    </message>
    <message>
        <source>Nosolex lookup</source>
        <translation>Pesquisa do Nosolex</translation>
    </message>
    <message>
        <source>%1 is in the case list</source>
        <translation>%1 está na lista do caso</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>Column %1</source>
        <translation>Coluna %1</translation>
    </message>
</context>
<context>
    <name>PrivacyForm</name>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Nosolex works on this computer alone: nothing is sent anywhere.</source>
        <translation>O Nosolex trabalha só neste computador: nada é enviado para lado nenhum.</translation>
    </message>
    <message>
        <source>Files that you save yourself lie where you put them.</source>
        <translation>Os ficheiros que guarda ficam onde os colocou.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Your settings and the layout of the window.</source>
        <translation>As suas definições e a disposição da janela.</translation>
    </message>
    <message>
        <source>Your favourites: codes, titles, folders and your own notes.</source>
        <translation>Os seus favoritos: códigos, títulos, pastas e as suas notas.</translation>
    </message>
    <message>
        <source>The packs of codes that you installed.</source>
        <translation>Os pacotes de códigos que instalou.</translation>
    </message>
    <message>
        <source>Your site’s own synonyms and abbreviations.</source>
        <translation>Os sinónimos e abreviaturas da sua instituição.</translation>
    </message>
    <message>
        <source>The case list, only if you asked for it to be kept.</source>
        <translation>A lista do caso, só se pediu para a manter.</translation>
    </message>
    <message>
        <source>How often each code was chosen, only if you asked for it; no phrase.</source>
        <translation>Quantas vezes cada código foi escolhido, só se o pediu; nenhuma frase.</translation>
    </message>
    <message>
        <source>Logs and crash reports: numbers and times, never a phrase.</source>
        <translation>Registos e relatórios de falhas: números e tempos, nunca uma frase.</translation>
    </message>
    <message>
        <source>Keep a history of what is looked up</source>
        <translation>Guardar um histórico do que se procura</translation>
    </message>
    <message>
        <source>Days after which it goes</source>
        <translation>Dias até ser apagado</translation>
    </message>
    <message>
        <source>Phrase, chosen code and time, on this computer alone.</source>
        <translation>Frase, código escolhido e hora, só neste computador.</translation>
    </message>
    <message>
        <source>The history: your administrator forbids it, so nothing is written.</source>
        <translation>O histórico: o administrador não o permite, por isso nada é escrito.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>The history: phrase, chosen code and time, for %1.</source>
        <translation>O histórico: frase, código escolhido e hora, durante %1.</translation>
    </message>
    <message>
        <source>The history is off: nothing is written; what was noted before goes after %1.</source>
        <translation>O histórico está desativado: nada é escrito; o que foi anotado antes é apagado ao fim de %1.</translation>
    </message>
    <message>
        <source>Really wipe?</source>
        <translation>Apagar mesmo?</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Apagar</translation>
    </message>
</context>
<context>
    <name>ProcedurePane</name>
    <message>
        <source>Procedure, code or table</source>
        <translation>Procedimento, código ou tabela</translation>
    </message>
    <message>
        <source>Procedure to look up</source>
        <translation>Procedimento a pesquisar</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>By phrase</source>
        <translation>Por frase</translation>
    </message>
    <message>
        <source>By section</source>
        <translation>Por secção</translation>
    </message>
    <message>
        <source>By body part</source>
        <translation>Por parte do corpo</translation>
    </message>
    <message>
        <source>By index term</source>
        <translation>Por termo do índice</translation>
    </message>
    <message>
        <source>Choose every character first</source>
        <translation>Escolha primeiro cada carácter</translation>
    </message>
</context>
<context>
    <name>ProcedureRowPane</name>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>Usar este código</translation>
    </message>
    <message>
        <source>Back to the rows</source>
        <translation>Voltar às linhas</translation>
    </message>
    <message>
        <source>This reads like a diagnosis, not like a procedure.</source>
        <translation>Parece um diagnóstico, não um procedimento.</translation>
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
        <translation>Procurar o resto</translation>
    </message>
    <message>
        <source>Looked up so far</source>
        <translation>Procurados até agora</translation>
    </message>
    <message>
        <source>The models are loading…</source>
        <translation>A carregar os modelos…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>falta menos de um minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>falta cerca de %n minuto</numerusform>
            <numerusform>faltam cerca de %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>falta cerca de %n hora</numerusform>
            <numerusform>faltam cerca de %n horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>To be added</source>
        <translation>A acrescentar</translation>
    </message>
    <message>
        <source>Enter adds the code</source>
        <translation>Enter acrescenta o código</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Procurar em:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Ficheiros do tipo:</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computador</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>O meu computador</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Pasta de ficheiros</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Nome alternativo</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atalho</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>Ficheiro %1</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Invalid filename</source>
        <translation>Nome de ficheiro inválido</translation>
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
        <translation>Parar a leitura (Esc)</translation>
    </message>
    <message>
        <source>Read so far</source>
        <translation>Lido até agora</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Paste a whole report, or drop its file here</source>
        <translation>Cole um relatório inteiro ou largue aqui o seu ficheiro</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Read the report that was copied (Ctrl+V)</source>
        <translation>Ler o relatório copiado (Ctrl+V)</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir um ficheiro…</translation>
    </message>
    <message>
        <source>Open a report (Ctrl+Shift+O)</source>
        <translation>Abrir um relatório (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>Text, DOCX, PDF with text, RTF or HTML, in any of the six languages.</source>
        <translation>Texto, DOCX, PDF com texto, RTF ou HTML, em qualquer dos seis idiomas.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Abrir outro…</translation>
    </message>
    <message>
        <source>Open a report (Ctrl+Shift+O)</source>
        <translation>Abrir um relatório (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Forget the report (Escape)</source>
        <translation>Esquecer o relatório (Esc)</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>Abrir um relatório</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os ficheiros</translation>
    </message>
    <message>
        <source>The file is opened…</source>
        <translation>O ficheiro está a ser aberto…</translation>
    </message>
    <message>
        <source>Not all that you decided is in the case list. Escape once more forgets it.</source>
        <translation>Nem tudo o que decidiu está na lista do caso. Esc outra vez esquece-o.</translation>
    </message>
    <message>
        <source>Stopped; nothing of the report is kept</source>
        <translation>Parado; nada do relatório é guardado</translation>
    </message>
    <message>
        <source>No word is marked</source>
        <translation>Nenhuma palavra está marcada</translation>
    </message>
    <message>
        <source>The models are loading…</source>
        <translation>A carregar os modelos…</translation>
    </message>
    <message>
        <source>The report is read…</source>
        <translation>O relatório está a ser lido…</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palavra</numerusform>
            <numerusform>%n palavras</numerusform>
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
        <translation>Nenhum código é mostrado. Mova o controlo para «todos», ou marque palavras e prima Ctrl+M.</translation>
    </message>
    <message>
        <source>Put the taken codes in the case list (Ctrl+Enter)</source>
        <translation>Pôr os códigos selecionados na lista do caso (Ctrl+Enter)</translation>
    </message>
    <message numerus="yes">
        <source>Put %n code(s) in the case list</source>
        <translation>
            <numerusform>Pôr %n código na lista do caso</numerusform>
            <numerusform>Pôr %n códigos na lista do caso</numerusform>
        </translation>
    </message>
    <message>
        <source>Every taken code is in the case list already</source>
        <translation>Todos os códigos selecionados já estão na lista do caso</translation>
    </message>
    <message>
        <source>no code is shown for it</source>
        <translation>nenhum código mostrado</translation>
    </message>
    <message>
        <source>“%1” is no diagnosis any more; Ctrl+Z brings it back.</source>
        <translation>«%1» já não é um diagnóstico; Ctrl+Z recupera-o.</translation>
    </message>
    <message>
        <source>Mark words first, with Shift and the arrows or the mouse</source>
        <translation>Marque primeiro as palavras, com Shift e as setas ou com o rato</translation>
    </message>
    <message>
        <source>No code was found for these words</source>
        <translation>Nenhum código encontrado para estas palavras</translation>
    </message>
    <message>
        <source>%1 is not a whole code; open it on the page Search or PCS.</source>
        <translation>%1 não é um código completo; abra-o na página Procurar ou PCS.</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>The report</source>
        <translation>O relatório</translation>
    </message>
    <message>
        <source>Read only, its diagnoses marked</source>
        <translation>Só leitura, com os diagnósticos marcados</translation>
    </message>
</context>
<context>
    <name>ResultsMenu</name>
    <message>
        <source>Copy code</source>
        <translation>Copiar o código</translation>
    </message>
    <message>
        <source>Code and title</source>
        <translation>Código e título</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Add to the case list</source>
        <translation>Adicionar à lista do caso</translation>
    </message>
    <message>
        <source>Add to the favourites</source>
        <translation>Adicionar aos favoritos</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>billable</source>
        <translation>codificável</translation>
    </message>
    <message>
        <source>header, not billable</source>
        <translation>categoria, não codificável</translation>
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
        <translation>Linha</translation>
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
        <translation>Decisão</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimento</translation>
    </message>
    <message>
        <source>nothing fits well</source>
        <translation>nada corresponde bem</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>por rever</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeitar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Accept all from %1 % on</source>
        <translation>Aceitar todas a partir de %1 %</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Desfazer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Enter accepts, or finishes an open code  ·  1–9 take a table  ·  → tables  ·  letters search  ·  Delete rejects  ·  Space: later</source>
        <translation>Enter aceita ou completa um código aberto  ·  1–9 escolhe tabela  ·  → tabelas  ·  letras: procurar  ·  Delete rejeita  ·  Espaço: mais tarde</translation>
    </message>
    <message>
        <source>Enter accepts  ·  1–9 take a candidate  ·  → candidates  ·  letters search  ·  Delete rejects  ·  Space: later</source>
        <translation>Enter aceita  ·  1–9 escolhe candidato  ·  → candidatos  ·  letras: procurar  ·  Delete rejeita  ·  Espaço: mais tarde</translation>
    </message>
    <message>
        <source>Rows and candidates</source>
        <translation>Linhas e candidatos</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) accepted</source>
        <translation>
            <numerusform>%n linha aceite</numerusform>
            <numerusform>%n linhas aceites</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Não há nada para desfazer.</translation>
    </message>
    <message>
        <source>There is no whole code here for the case list.</source>
        <translation>Aqui não há nenhum código completo para a lista do caso.</translation>
    </message>
    <message>
        <source>No row is left to be reviewed under this filter.</source>
        <translation>Com este filtro não resta nenhuma linha por rever.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s) with the same words</source>
        <translation>
            <numerusform>e mais %n linha com o mesmo texto</numerusform>
            <numerusform>e mais %n linhas com o mesmo texto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewTable</name>
    <message>
        <source>Diagnoses of the file</source>
        <translation>Diagnósticos do ficheiro</translation>
    </message>
    <message>
        <source>Procedures of the file</source>
        <translation>Procedimentos do ficheiro</translation>
    </message>
    <message>
        <source>Enter accepts, a digit takes that candidate, Delete rejects, Space: later</source>
        <translation>Enter aceita, um algarismo escolhe esse candidato, Delete rejeita, Espaço: mais tarde</translation>
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
        <translation>Voltar aos candidatos</translation>
    </message>
    <message>
        <source>Candidates of the row</source>
        <translation>Candidatos da linha</translation>
    </message>
</context>
<context>
    <name>SaveButton</name>
    <message>
        <source>Copy or save</source>
        <translation>Copiar ou guardar</translation>
    </message>
    <message>
        <source>Copy the codes</source>
        <translation>Copiar os códigos</translation>
    </message>
    <message>
        <source>Copy the codes and titles</source>
        <translation>Copiar códigos e títulos</translation>
    </message>
    <message>
        <source>Copy a table</source>
        <translation>Copiar uma tabela</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>Guardar como %1…</translation>
    </message>
    <message>
        <source>With the report’s own words</source>
        <translation>Com as palavras do relatório</translation>
    </message>
    <message>
        <source>The file %1 was not written: %2.</source>
        <translation>O ficheiro %1 não foi escrito: %2.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Save the codes</source>
        <translation>Guardar os códigos</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Diagnosis, abbreviation or code</source>
        <translation>Diagnóstico, abreviatura ou código</translation>
    </message>
    <message>
        <source>Phrase to look up</source>
        <translation>Frase a procurar</translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>Search</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Results shown</source>
        <translation>Resultados mostrados</translation>
    </message>
    <message>
        <source>Only billable codes</source>
        <translation>Só códigos codificáveis</translation>
    </message>
    <message>
        <source>Read the best results a second time (reranking)</source>
        <translation>Ler uma segunda vez os melhores resultados (reordenação)</translation>
    </message>
    <message>
        <source>Results read a second time</source>
        <translation>Resultados lidos uma segunda vez</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processador</translation>
    </message>
    <message>
        <source>Free the memory after (minutes)</source>
        <translation>Libertar a memória após (minutos)</translation>
    </message>
    <message>
        <source>More precise, and a little slower.</source>
        <translation>Mais preciso e um pouco mais lento.</translation>
    </message>
    <message>
        <source>0: as many as the pack advises.</source>
        <translation>0: tantos quantos o pacote aconselhar.</translation>
    </message>
    <message>
        <source>0: the models stay in memory.</source>
        <translation>0: os modelos ficam na memória.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Processor only (CPU)</source>
        <translation>Só o processador (CPU)</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Procurar</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Only the sheet “%1” is read; left aside: %2.</source>
        <translation>Só é lida a folha «%1»; ficam de lado: %2.</translation>
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
        <translation>Códigos irmãos e em que diferem</translation>
    </message>
    <message>
        <source>Enter opens the sibling</source>
        <translation>Enter abre o código irmão</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>Open a file…</source>
        <translation>Abrir um ficheiro…</translation>
    </message>
    <message>
        <source>Open a file (Ctrl+O)</source>
        <translation>Abrir um ficheiro (Ctrl+O)</translation>
    </message>
    <message>
        <source>The diagnoses are in</source>
        <translation>Os diagnósticos estão em</translation>
    </message>
    <message>
        <source>The first row holds headings</source>
        <translation>A primeira linha contém cabeçalhos</translation>
    </message>
    <message>
        <source>Drop a file of diagnoses or procedures here</source>
        <translation>Arraste para aqui um ficheiro de diagnósticos ou procedimentos</translation>
    </message>
    <message>
        <source>A CSV, XLSX or TXT file, with a diagnosis or a procedure in each row. It is only read: what you decide is saved to a new file.</source>
        <translation>Um ficheiro CSV, XLSX ou TXT, com um diagnóstico ou um procedimento em cada linha. Só é lido: o que decidir é guardado num novo ficheiro.</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>As linhas são</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>As primeiras linhas do ficheiro</translation>
    </message>
    <message>
        <source>How to look them up</source>
        <translation>Como procurá-los</translation>
    </message>
    <message>
        <source>Look them up</source>
        <translation>Procurá-los</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>O que são as linhas</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>Diagnósticos</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procedimentos</translation>
    </message>
    <message>
        <source>The procedures are in</source>
        <translation>Os procedimentos estão em</translation>
    </message>
    <message>
        <source>Column of the procedures</source>
        <translation>Coluna dos procedimentos</translation>
    </message>
    <message>
        <source>Column of the diagnoses</source>
        <translation>Coluna dos diagnósticos</translation>
    </message>
    <message>
        <source>A double click chooses the column</source>
        <translation>Um duplo clique escolhe a coluna</translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message>
        <source>heart failure</source>
        <comment>an example to look up</comment>
        <translation>insuficiência cardíaca</translation>
    </message>
    <message>
        <source>In any program: copy a diagnosis, press %1, then Enter.</source>
        <translation>Em qualquer programa: copie um diagnóstico, prima %1 e depois Enter.</translation>
    </message>
    <message>
        <source>Write a diagnosis, an abbreviation or a code, or paste a list of them.</source>
        <translation>Escreva um diagnóstico, uma abreviatura ou um código, ou cole uma lista.</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Por exemplo: %1</translation>
    </message>
    <message>
        <source>F1 opens the guide, Ctrl+K shows everything that can be done.</source>
        <translation>F1 abre o guia, Ctrl+K mostra tudo o que se pode fazer.</translation>
    </message>
    <message>
        <source>F1 shows the keys, Ctrl+K everything that can be done.</source>
        <translation>F1 mostra as teclas, Ctrl+K tudo o que se pode fazer.</translation>
    </message>
    <message>
        <source>F1 shows the keys.</source>
        <translation>F1 mostra as teclas.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Enter takes  ·  1-9 pick  ·  Space leaves out  ·  Ctrl+Enter takes all</source>
        <translation>Enter toma  ·  1-9 escolhem  ·  Espaço omite  ·  Ctrl+Enter toma todos</translation>
    </message>
    <message>
        <source>Enter copies  ·  Shift+Enter with title  ·  → opens  ·  F1 keys</source>
        <translation>Enter copia  ·  Shift+Enter com título  ·  → abre  ·  F1 teclas</translation>
    </message>
    <message>
        <source>Opening the code set…</source>
        <translation>A abrir os códigos…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>A procurar…</translation>
    </message>
    <message>
        <source>What stands under %1</source>
        <translation>O que está sob %1</translation>
    </message>
    <message>
        <source>words only, models loading</source>
        <translation>só palavras, modelos a carregar</translation>
    </message>
</context>
<context>
    <name>SynonymsForm</name>
    <message>
        <source>Own words</source>
        <translation>Palavras próprias</translation>
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
        <translation>Código ou abreviatura</translation>
    </message>
    <message>
        <source>Your words for it</source>
        <translation>As suas palavras</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Importar uma tabela…</translation>
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
        <translation>%1 adicionados, %2 já conhecidos, %3 recusados.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>linha %1: %2</translation>
    </message>
</context>
<context>
    <name>TableList</name>
    <message>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter builds</source>
        <translation>Cima e Baixo escolhem, Enter constrói</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Look up the clipboard</source>
        <translation>Procurar o que está na área de transferência</translation>
    </message>
    <message>
        <source>Open Nosolex</source>
        <translation>Abrir o Nosolex</translation>
    </message>
    <message>
        <source>Pause the hotkey</source>
        <translation>Pausar o atalho</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Nosolex: loading</source>
        <translation>Nosolex: a carregar</translation>
    </message>
    <message>
        <source>Nosolex: searches by words only</source>
        <translation>Nosolex: procura só por palavras</translation>
    </message>
    <message>
        <source>Nosolex: ready</source>
        <translation>Nosolex: pronto</translation>
    </message>
    <message>
        <source>Nosolex: no pack can be opened</source>
        <translation>Nosolex: nenhum pacote pode ser aberto</translation>
    </message>
</context>
<context>
    <name>UnsavedBox</name>
    <message>
        <source>Review not saved</source>
        <translation>Revisão não guardada</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) are not saved yet.</source>
        <translation>
            <numerusform>%n decisão ainda não está guardada.</numerusform>
            <numerusform>%n decisões ainda não estão guardadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without saving, they are gone when you go on.</source>
        <translation>Se continuar sem guardar, perdem-se.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Não guardar</translation>
    </message>
    <message>
        <source>Back to the review</source>
        <translation>Voltar à revisão</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>accepted</source>
        <translation>aceite</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeitado</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>mais tarde</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Por rever</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>Por completar</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Duvidosas</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sem resultado</translation>
    </message>
    <message>
        <source>For later</source>
        <translation>Para mais tarde</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Copy the code in sight</source>
        <translation>Copiar o código à vista</translation>
    </message>
    <message>
        <source>Copy code and title</source>
        <translation>Copiar código e título</translation>
    </message>
    <message>
        <source>Put the code in the case list</source>
        <translation>Pôr o código na lista do caso</translation>
    </message>
    <message>
        <source>Keep the code as a favourite</source>
        <translation>Guardar o código como favorito</translation>
    </message>
    <message>
        <source>Say left</source>
        <translation>Lado esquerdo</translation>
    </message>
    <message>
        <source>Say right</source>
        <translation>Lado direito</translation>
    </message>
    <message>
        <source>Initial encounter (A)</source>
        <translation>Contacto inicial (A)</translation>
    </message>
    <message>
        <source>Subsequent (D)</source>
        <translation>Subsequente (D)</translation>
    </message>
    <message>
        <source>Sequela (S)</source>
        <translation>Sequela (S)</translation>
    </message>
    <message>
        <source>Take a pasted list whole</source>
        <translation>Tomar inteira uma lista colada</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Cima</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Baixo</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direita</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
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
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
</context>
<context>
    <name>procedures</name>
    <message>
        <source>Guidelines</source>
        <translation>Diretrizes</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemplo</translation>
    </message>
    <message>
        <source>%1 (in English)</source>
        <translation>%1 (em inglês)</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Parte do corpo</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Localização</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Abordagem</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>Qualificador</translation>
    </message>
    <message>
        <source>Substance</source>
        <translation>Substância</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
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
        <translation>Radionuclídeo</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalidade</translation>
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
        <translation>Equipamento</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>inteiro</translation>
    </message>
    <message>
        <source>1 choice open</source>
        <translation>1 escolha pendente</translation>
    </message>
    <message>
        <source>%1 choices open</source>
        <translation>%1 escolhas pendentes</translation>
    </message>
    <message>
        <source>choose a table, or a value</source>
        <translation>escolher uma tabela ou um valor</translation>
    </message>
    <message>
        <source>go into the table; take the value; copy the whole code</source>
        <translation>entrar na tabela; tomar o valor; copiar o código inteiro</translation>
    </message>
    <message>
        <source>copy the whole code and its title</source>
        <translation>copiar o código inteiro com o título</translation>
    </message>
    <message>
        <source>take the value with that character</source>
        <translation>tomar o valor com esse carácter</translation>
    </message>
    <message>
        <source>go to another place of the code</source>
        <translation>ir para outra posição do código</translation>
    </message>
    <message>
        <source>take the last choice back</source>
        <translation>desfazer a última escolha</translation>
    </message>
    <message>
        <source>another approach, another device</source>
        <translation>outra abordagem, outro dispositivo</translation>
    </message>
    <message>
        <source>the one before</source>
        <translation>o anterior</translation>
    </message>
    <message>
        <source>put it in the case list</source>
        <translation>colocá-lo na lista do caso</translation>
    </message>
    <message>
        <source>put it among the favourites</source>
        <translation>colocá-lo nos favoritos</translation>
    </message>
    <message>
        <source>procedures; in the popup once more: diagnoses</source>
        <translation>procedimentos; na janela rápida, outra vez: diagnósticos</translation>
    </message>
    <message>
        <source>back, step by step</source>
        <translation>voltar, passo a passo</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>taken</source>
        <translation>selecionado</translation>
    </message>
    <message>
        <source>left</source>
        <translation>deixado</translation>
    </message>
    <message>
        <source>in the case list</source>
        <translation>na lista do caso</translation>
    </message>
    <message>
        <source>together</source>
        <translation>juntos</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>escolha sua</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>read the report that was copied</source>
        <translation>ler o relatório copiado</translation>
    </message>
    <message>
        <source>Ctrl+Down, Ctrl+Up</source>
        <translation>Ctrl+Baixo, Ctrl+Cima</translation>
    </message>
    <message>
        <source>the next words found, those before</source>
        <translation>as palavras encontradas seguintes, as anteriores</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>from the report to its codes and back</source>
        <translation>do relatório aos seus códigos e de volta</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>Direita, Esquerda</translation>
    </message>
    <message>
        <source>the other words that a code comes from</source>
        <translation>as outras palavras de onde vem um código</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>take the code, or leave it</source>
        <translation>selecionar o código ou deixá-lo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>other codes for these words</source>
        <translation>outros códigos para estas palavras</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>take the code with that number for these words</source>
        <translation>selecionar o código com esse número para estas palavras</translation>
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
        <translation>o que está marcado é um diagnóstico</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>these words are none</source>
        <translation>estas palavras não o são</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>take the last decision back</source>
        <translation>desfazer a última decisão</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>put the taken codes in the case list</source>
        <translation>pôr os códigos selecionados na lista do caso</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>stop reading; forget the report</source>
        <translation>parar a leitura; esquecer o relatório</translation>
    </message>
    <message>
        <source>Take the code, or leave it</source>
        <translation>Selecionar o código ou deixá-lo</translation>
    </message>
    <message>
        <source>Other codes for these words</source>
        <translation>Outros códigos para estas palavras</translation>
    </message>
    <message>
        <source>These words are no diagnosis</source>
        <translation>Estas palavras não são um diagnóstico</translation>
    </message>
    <message>
        <source>What is marked is a diagnosis</source>
        <translation>O que está marcado é um diagnóstico</translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation>Desfazer a última decisão</translation>
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
        <translation>suspeita</translation>
    </message>
    <message>
        <source>past</source>
        <translation>passado</translation>
    </message>
    <message>
        <source>a relative’s</source>
        <translation>familiar</translation>
    </message>
    <message>
        <source>planned or feared</source>
        <translation>previsto ou temido</translation>
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
        <translation>família</translation>
    </message>
    <message>
        <source>allergies</source>
        <translation>alergias</translation>
    </message>
    <message>
        <source>medication</source>
        <translation>medicação</translation>
    </message>
    <message>
        <source>habits</source>
        <translation>hábitos</translation>
    </message>
    <message>
        <source>present illness</source>
        <translation>doença atual</translation>
    </message>
    <message>
        <source>examination</source>
        <translation>exame objetivo</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>exames</translation>
    </message>
    <message>
        <source>course</source>
        <translation>evolução</translation>
    </message>
    <message>
        <source>procedures</source>
        <translation>procedimentos</translation>
    </message>
    <message>
        <source>diagnoses</source>
        <translation>diagnósticos</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plano</translation>
    </message>
    <message>
        <source>Proposals out of what is written, nothing more: whoever codes reads the report and decides. Nothing of it is kept.</source>
        <translation>Propostas do que está escrito, nada mais: quem codifica lê o relatório e decide. Nada dele é guardado.</translation>
    </message>
    <message>
        <source>several languages</source>
        <translation>vários idiomas</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>English</source>
        <translation>Inglês</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espanhol</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Catalão</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Português</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francês</translation>
    </message>
    <message>
        <source>official</source>
        <translation>oficial</translation>
    </message>
    <message>
        <source>national table</source>
        <translation>tabela nacional</translation>
    </message>
    <message>
        <source>Nosolex’s own</source>
        <translation>próprio do Nosolex</translation>
    </message>
    <message>
        <source>your site’s own</source>
        <translation>próprio da sua instituição</translation>
    </message>
    <message>
        <source>machine translation</source>
        <translation>tradução automática</translation>
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
        <translation>termo de inclusão</translation>
    </message>
    <message>
        <source>synonym</source>
        <translation>sinónimo</translation>
    </message>
    <message>
        <source>index entry</source>
        <translation>entrada do índice</translation>
    </message>
    <message>
        <source>your site’s synonym</source>
        <translation>sinónimo da sua instituição</translation>
    </message>
    <message>
        <source>Includes</source>
        <translation>Inclui</translation>
    </message>
    <message>
        <source>Inclusion terms</source>
        <translation>Termos de inclusão</translation>
    </message>
    <message>
        <source>Excludes 1: never coded together</source>
        <translation>Exclui 1: nunca se codificam juntos</translation>
    </message>
    <message>
        <source>Excludes 2: may be coded as well</source>
        <translation>Exclui 2: também se pode codificar</translation>
    </message>
    <message>
        <source>Code first</source>
        <translation>Codifique primeiro</translation>
    </message>
    <message>
        <source>Use additional code</source>
        <translation>Use código adicional</translation>
    </message>
    <message>
        <source>Code also</source>
        <translation>Codifique também</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>A clear match</source>
        <translation>Correspondência clara</translation>
    </message>
    <message>
        <source>Likely; compare the first few</source>
        <translation>Provável; compare os primeiros</translation>
    </message>
    <message>
        <source>Uncertain; check before you choose</source>
        <translation>Incerto; confirme antes de escolher</translation>
    </message>
    <message>
        <source>Nothing here fits well</source>
        <translation>Nada aqui corresponde bem</translation>
    </message>
    <message>
        <source>Searched as %1</source>
        <translation>Procurado como %1</translation>
    </message>
    <message>
        <source>The phrase says it is absent: %1</source>
        <translation>A frase diz que está ausente: %1</translation>
    </message>
    <message>
        <source>The phrase speaks of a relative: %1</source>
        <translation>A frase fala de um familiar: %1</translation>
    </message>
    <message>
        <source>Suspected, not confirmed: %1</source>
        <translation>Suspeita, não confirmada: %1</translation>
    </message>
    <message>
        <source>A past condition: %1</source>
        <translation>Um antecedente: %1</translation>
    </message>
    <message>
        <source>%1 read as %2</source>
        <translation>%1 lido como %2</translation>
    </message>
    <message>
        <source>Searched as %1 instead of %2</source>
        <translation>Procurado como %1 em vez de %2</translation>
    </message>
    <message>
        <source>These exclude each other, so none of them is counted: %1</source>
        <translation>Estas coisas excluem-se entre si, por isso nenhuma conta: %1</translation>
    </message>
    <message>
        <source>The phrase only says how, not what; add the diagnosis: %1</source>
        <translation>A frase só diz como, não o quê; acrescente o diagnóstico: %1</translation>
    </message>
    <message>
        <source>Several facts, each with a code of its own: %1</source>
        <translation>Vários factos, cada um com o seu código: %1</translation>
    </message>
    <message>
        <source>%1 diagnoses in one text; Ctrl+Enter makes a list of them</source>
        <translation>%1 diagnósticos num texto; Ctrl+Enter faz deles uma lista</translation>
    </message>
    <message>
        <source>With or without</source>
        <translation>Com ou sem</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Redação</translation>
    </message>
    <message>
        <source>billable</source>
        <translation>codificável</translation>
    </message>
    <message>
        <source>header</source>
        <translation>categoria</translation>
    </message>
</context>
</TS>
