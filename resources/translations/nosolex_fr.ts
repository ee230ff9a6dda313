<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Nosolex</source>
        <translation>Nosolex</translation>
    </message>
    <message>
        <source>Nosolex supports decisions in administrative coding. The coder decides; it gives no medical advice and is not meant for diagnosis or treatment.</source>
        <translation>Nosolex aide à décider dans le codage administratif. C’est le codeur qui décide ; il ne donne pas d’avis médical et n’est destiné ni au diagnostic ni au traitement.</translation>
    </message>
    <message>
        <source>User guide (F1)</source>
        <translation>Guide de l’utilisateur (F1)</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Code set</source>
        <translation>Jeu de codes</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Measured: the right code stood first for %1 of 100 phrases.</source>
        <translation>Mesuré : le bon code était premier pour %1 phrases sur 100.</translation>
    </message>
</context>
<context>
    <name>ActionPalette</name>
    <message>
        <source>What would you like to do?</source>
        <translation>Que voulez-vous faire ?</translation>
    </message>
    <message>
        <source>Everything that can be done</source>
        <translation>Tout ce qu’on peut faire</translation>
    </message>
</context>
<context>
    <name>AppearanceForm</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Another program holds the clipboard: trying again.</source>
        <translation>Un autre programme occupe le presse-papiers : nouvel essai.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) copied, and in the case list</source>
        <translation>
            <numerusform>%n code copié, et dans la liste du dossier</numerusform>
            <numerusform>%n codes copiés, et dans la liste du dossier</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié : %1</translation>
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
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save the review to a new file (Ctrl+S)</source>
        <translation>Enregistrer la relecture dans un nouveau fichier (Ctrl+S)</translation>
    </message>
    <message>
        <source>Open a file of diagnoses or procedures</source>
        <translation>Ouvrir un fichier de diagnostics ou d’actes</translation>
    </message>
    <message>
        <source>Tables and lists</source>
        <translation>Tableaux et listes</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>accept the suggested code</source>
        <translation>accepter le code proposé</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>take that candidate</source>
        <translation>prendre ce candidat</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>go to the candidates</source>
        <translation>aller aux candidats</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>lettres</translation>
    </message>
    <message>
        <source>search for another code</source>
        <translation>chercher un autre code</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>reject the row</source>
        <translation>rejeter la ligne</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>later</source>
        <translation>remettre à plus tard</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>take the last decision back</source>
        <translation>annuler la dernière décision</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>everything that can be done</source>
        <translation>tout ce qu’on peut faire</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>Enregistrer la relecture</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>That column is empty; choose the one with the procedures.</source>
        <translation>Cette colonne est vide ; choisissez celle des actes.</translation>
    </message>
    <message>
        <source>That column is empty; choose the one with the diagnoses.</source>
        <translation>Cette colonne est vide ; choisissez celle des diagnostics.</translation>
    </message>
    <message>
        <source>Column and rules</source>
        <translation>Colonne et règles</translation>
    </message>
    <message>
        <source>To the review</source>
        <translation>Aller à la relecture</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Ouvrir un autre…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not saved</source>
        <translation>
            <numerusform>%n non enregistrée</numerusform>
            <numerusform>%n non enregistrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n procedure(s)</source>
        <translation>
            <numerusform>%n acte</numerusform>
            <numerusform>%n actes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n diagnosis(es)</source>
        <translation>
            <numerusform>%n diagnostic</numerusform>
            <numerusform>%n diagnostics</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrowserPage</name>
    <message>
        <source>Browse</source>
        <translation>Parcourir</translation>
    </message>
    <message>
        <source>Go to a code, or to words of a title</source>
        <translation>Aller à un code ou à des mots d’un libellé</translation>
    </message>
    <message>
        <source>Go to a code or title</source>
        <translation>Aller à un code ou à un libellé</translation>
    </message>
    <message>
        <source>Chapters, blocks and codes</source>
        <translation>Chapitres, blocs et codes</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>lettres</translation>
    </message>
    <message>
        <source>go to a code or to words of a title</source>
        <translation>aller à un code ou à des mots d’un libellé</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>Droite, Gauche</translation>
    </message>
    <message>
        <source>open and close a branch</source>
        <translation>ouvrir et fermer une branche</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>copy the code</source>
        <translation>copier le code</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>put it in the case list</source>
        <translation>le mettre dans la liste du dossier</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>everything that can be done</source>
        <translation>tout ce qu’on peut faire</translation>
    </message>
</context>
<context>
    <name>Builder</name>
    <message>
        <source>What it means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>%1 is not allowed here</source>
        <translation>%1 n’est pas admis ici</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation>Le rechercher</translation>
    </message>
    <message>
        <source>None of them fits: look these words up on the page Search</source>
        <translation>Aucun ne convient : rechercher ces mots dans la page Chercher</translation>
    </message>
    <message>
        <source>Back to the codes</source>
        <translation>Revenir aux codes</translation>
    </message>
    <message>
        <source>Codes for “%1”</source>
        <translation>Codes pour « %1 »</translation>
    </message>
    <message>
        <source>1 to 9 or Enter takes one</source>
        <translation>1 à 9 ou Entrée en retient un</translation>
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
        <translation>droit</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>les deux côtés</translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>Ctrl+B puts a code here. The first one is the principal diagnosis.</source>
        <translation>Ctrl+B ajoute un code ici. Le premier est le diagnostic principal.</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <source>Change the code, present on admission, remark (E)</source>
        <translation>Modifier le code, présent à l’admission, remarque (E)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Retirer (Suppr)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>New case: clear the list (F9)</source>
        <translation>Nouveau dossier : vider la liste (F9)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>choose a code</source>
        <translation>choisir un code</translation>
    </message>
    <message>
        <source>make it the principal diagnosis</source>
        <translation>en faire le diagnostic principal</translation>
    </message>
    <message>
        <source>change it: code, present on admission, remark</source>
        <translation>le modifier : code, présent à l’admission, remarque</translation>
    </message>
    <message>
        <source>say whether it was present on admission; again takes it back</source>
        <translation>dire s’il était présent à l’admission ; une autre fois le retire</translation>
    </message>
    <message>
        <source>move it</source>
        <translation>le déplacer</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>le retirer</translation>
    </message>
    <message>
        <source>take the last change back</source>
        <translation>annuler le dernier changement</translation>
    </message>
    <message>
        <source>read about it</source>
        <translation>en lire le détail</translation>
    </message>
    <message>
        <source>copy it; among what could be added: add the code</source>
        <translation>le copier ; dans ce qui peut être ajouté : ajouter le code</translation>
    </message>
    <message>
        <source>copy it in the second format</source>
        <translation>le copier dans le second format</translation>
    </message>
    <message>
        <source>go to what could be added</source>
        <translation>aller à ce qui peut être ajouté</translation>
    </message>
    <message>
        <source>begin a new case</source>
        <translation>commencer un nouveau dossier</translation>
    </message>
    <message>
        <source>next part of the window</source>
        <translation>partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Codes and titles</source>
        <translation>Codes et libellés</translation>
    </message>
    <message>
        <source>Codes only</source>
        <translation>Codes seuls</translation>
    </message>
    <message>
        <source>Codes without the dot</source>
        <translation>Codes sans point</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Record lines (template)</source>
        <translation>Lignes d’enregistrement (modèle)</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié : %1</translation>
    </message>
    <message>
        <source>Save the case list</source>
        <translation>Enregistrer la liste du dossier</translation>
    </message>
    <message>
        <source>The file %1 was not written: %2.</source>
        <translation>Le fichier %1 n’a pas été écrit : %2.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>There are many: look up the one that belongs (%1).</source>
        <translation>Il y en a beaucoup : cherchez celui qui convient (%1).</translation>
    </message>
    <message>
        <source>Case list</source>
        <translation>Liste du dossier</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Codes of this case</source>
        <translation>Codes de ce dossier</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move a code, P makes it principal, E changes it, Y, N, U and W say whether it was present on admission, Delete removes it</source>
        <translation>Alt+Haut et Alt+Bas déplacent un code, P le rend principal, E le modifie, Y, N, U et W disent s’il était présent à l’admission, Suppr le retire</translation>
    </message>
</context>
<context>
    <name>ChipsBar</name>
    <message>
        <source>What can be changed in this code</source>
        <translation>Ce qui peut changer dans ce code</translation>
    </message>
</context>
<context>
    <name>ClipboardForm</name>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>Look up the marked text (X11)</source>
        <translation>Chercher le texte sélectionné (X11)</translation>
    </message>
    <message>
        <source>Put back what was on the clipboard before</source>
        <translation>Remettre ce qui était dans le presse-papiers</translation>
    </message>
    <message>
        <source>Without copying it first; only under X11.</source>
        <translation>Sans le copier d’abord ; seulement sous X11.</translation>
    </message>
    <message>
        <source>After the code has been pasted.</source>
        <translation>Après le collage du code.</translation>
    </message>
</context>
<context>
    <name>CodeList</name>
    <message>
        <source>Codes of the report</source>
        <translation>Codes du compte rendu</translation>
    </message>
    <message>
        <source>Space takes or leaves, Enter shows others</source>
        <translation>Espace retient ou laisse, Entrée en montre d’autres</translation>
    </message>
</context>
<context>
    <name>CodeMarks</name>
    <message>
        <source>not in %1</source>
        <translation>absent de %1</translation>
    </message>
    <message>
        <source>chosen before: %1</source>
        <translation>déjà choisi : %1</translation>
    </message>
</context>
<context>
    <name>CodeStrip</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>CodesAtHand</name>
    <message>
        <source>in the case list</source>
        <translation>dans la liste du dossier</translation>
    </message>
    <message>
        <source>chosen before</source>
        <translation>choisi auparavant</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favori</translation>
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
        <translation>caractère %1</translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>Something went wrong; your work is still here. A report is in %1.</source>
        <translation>Un problème est survenu ; votre travail est toujours là. Un rapport se trouve dans %1.</translation>
    </message>
    <message>
        <source>Something went wrong; your work is still here.</source>
        <translation>Un problème est survenu ; votre travail est toujours là.</translation>
    </message>
    <message>
        <source>Nosolex</source>
        <translation>Nosolex</translation>
    </message>
    <message>
        <source>Something went wrong the last time.</source>
        <translation>Un problème est survenu la dernière fois.</translation>
    </message>
    <message>
        <source>A report was kept on this computer. It holds no phrase and no code.</source>
        <translation>Un rapport a été gardé sur cet ordinateur. Il ne contient ni phrase ni code.</translation>
    </message>
</context>
<context>
    <name>DetailsHead</name>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Code and title</source>
        <translation>Code et libellé</translation>
    </message>
    <message>
        <source>Copy code (Enter)</source>
        <translation>Copier le code (Entrée)</translation>
    </message>
    <message>
        <source>Code and title (Shift+Enter)</source>
        <translation>Code et libellé (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Add to the case list (Ctrl+B)</source>
        <translation>Ajouter à la liste du dossier (Ctrl+B)</translation>
    </message>
    <message>
        <source>Case list</source>
        <translation>Liste du dossier</translation>
    </message>
    <message>
        <source>Add to the case list</source>
        <translation>Ajouter à la liste du dossier</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Add to the favourites (Ctrl+D)</source>
        <translation>Ajouter aux favoris (Ctrl+D)</translation>
    </message>
    <message>
        <source>Path in the classification</source>
        <translation>Chemin dans la classification</translation>
    </message>
    <message>
        <source>billable</source>
        <translation>codable</translation>
    </message>
    <message>
        <source>header, not billable</source>
        <translation>catégorie, non codable</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Seventh character</source>
        <translation>Septième caractère</translation>
    </message>
    <message>
        <source>Its siblings, and what differs</source>
        <translation>Les codes voisins et ce qui les distingue</translation>
    </message>
    <message>
        <source>Choose a code to read about it here.</source>
        <translation>Choisissez un code pour en lire ici le détail.</translation>
    </message>
    <message>
        <source>Details of the code</source>
        <translation>Détail du code</translation>
    </message>
</context>
<context>
    <name>DiagnosesBar</name>
    <message>
        <source>Take all (Ctrl+Enter)</source>
        <translation>Tout prendre (Ctrl+Entrée)</translation>
    </message>
    <message numerus="yes">
        <source>%n diagnosis(es)</source>
        <translation>
            <numerusform>%n diagnostic</numerusform>
            <numerusform>%n diagnostics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n choisi</numerusform>
            <numerusform>%n choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n écarté</numerusform>
            <numerusform>%n écartés</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the last answers…</source>
        <translation>En attente des dernières réponses…</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagnosesModel</name>
    <message>
        <source>left out</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
</context>
<context>
    <name>DiagnosesView</name>
    <message>
        <source>Diagnoses of the pasted list</source>
        <translation>Diagnostics de la liste collée</translation>
    </message>
    <message>
        <source>Up and Down choose, Right opens the candidates, Space leaves out</source>
        <translation>Haut et Bas choisissent, Droite ouvre les candidats, Espace écarte</translation>
    </message>
</context>
<context>
    <name>EncounterPicker</name>
    <message>
        <source>Seventh character</source>
        <translation>Septième caractère</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Present on admission</source>
        <translation>Présent à l’admission</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Yes (Y)</source>
        <translation>Oui (Y)</translation>
    </message>
    <message>
        <source>No (N)</source>
        <translation>Non (N)</translation>
    </message>
    <message>
        <source>Unknown (U)</source>
        <translation>Inconnu (U)</translation>
    </message>
    <message>
        <source>Cannot be determined (W)</source>
        <translation>Indéterminable (W)</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Les deux côtés</translation>
    </message>
</context>
<context>
    <name>EpisodeForm</name>
    <message>
        <source>Episode and formats</source>
        <translation>Épisode et formats</translation>
    </message>
    <message>
        <source>What they look like</source>
        <translation>À quoi ils ressemblent</translation>
    </message>
    <message>
        <source>My edition</source>
        <translation>Mon édition</translation>
    </message>
    <message>
        <source>Show CC, MCC and MS-DRG</source>
        <translation>Afficher CC, MCC et MS-DRG</translation>
    </message>
    <message>
        <source>Mark codes that I chose before</source>
        <translation>Signaler les codes déjà choisis</translation>
    </message>
    <message>
        <source>Enter copies</source>
        <translation>Entrée copie</translation>
    </message>
    <message>
        <source>Shift+Enter and Alt+Enter copy</source>
        <translation>Maj+Entrée et Alt+Entrée copient</translation>
    </message>
    <message>
        <source>Line of the record system</source>
        <translation>Ligne du système de dossiers</translation>
    </message>
    <message>
        <source>Codes that it does not have are marked. “Derived”: read from the American lists it was made of.</source>
        <translation>Les codes qu’elle n’a pas sont signalés. « Dérivée » : lue dans les listes américaines dont elle est issue.</translation>
    </message>
    <message>
        <source>Indicative, of the United States.</source>
        <translation>Indicatif, des États-Unis.</translation>
    </message>
    <message>
        <source>Only how often each code was chosen is kept on this computer, no phrase. Switched off, it is forgotten.</source>
        <translation>Seul le nombre de choix de chaque code est gardé sur cet ordinateur, aucune phrase. Désactivé, il est oublié.</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>Champs : %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Codes only</source>
        <translation>Codes seuls</translation>
    </message>
    <message>
        <source>Type 2 diabetes mellitus with diabetic chronic kidney disease</source>
        <translation>Diabète sucré de type 2 avec maladie rénale chronique diabétique</translation>
    </message>
    <message>
        <source>Chronic kidney disease, stage 3a</source>
        <translation>Maladie rénale chronique, stade 3a</translation>
    </message>
    <message>
        <source>Codes without the dot</source>
        <translation>Codes sans point</translation>
    </message>
    <message>
        <source>Codes and titles</source>
        <translation>Codes et libellés</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Record lines (template)</source>
        <translation>Lignes du dossier (modèle)</translation>
    </message>
</context>
<context>
    <name>FavouritesController</name>
    <message>
        <source>%1 is among your favourites already</source>
        <translation>%1 est déjà dans vos favoris</translation>
    </message>
    <message>
        <source>%1 is in your favourites</source>
        <translation>%1 est dans vos favoris</translation>
    </message>
    <message>
        <source>%1 is no file of favourites; nothing was changed.</source>
        <translation>%1 n’est pas un fichier de favoris ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 codes added, %2 were here already.</source>
        <translation>%1 codes ajoutés ; %2 y étaient déjà.</translation>
    </message>
    <message>
        <source>A part of the file made no sense and was left out.</source>
        <translation>Une partie du fichier est incompréhensible et a été laissée de côté.</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>The file %1 was not written: %2.</source>
        <translation>Le fichier %1 n’a pas été écrit : %2.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>The file of your favourites was damaged. It is kept as %1; a new list was begun.</source>
        <translation>Le fichier de vos favoris était endommagé. Il est conservé sous %1 et une nouvelle liste est commencée.</translation>
    </message>
    <message>
        <source>A part of your favourites could not be read. The whole file is kept as %1.</source>
        <translation>Une partie de vos favoris n’a pas pu être lue. Le fichier entier est conservé sous %1.</translation>
    </message>
    <message>
        <source>Your favourites in %1 cannot be read (%2). Nothing is written there, so that nothing is lost.</source>
        <translation>Vos favoris dans %1 ne peuvent pas être lus (%2). Rien n’y est écrit, afin que rien ne soit perdu.</translation>
    </message>
    <message>
        <source>Your favourites cannot be written to %1 (%2). What you change lasts until Nosolex ends.</source>
        <translation>Vos favoris ne peuvent pas être enregistrés dans %1 (%2). Vos modifications durent jusqu’à la fermeture de Nosolex.</translation>
    </message>
    <message>
        <source>A folder needs a name.</source>
        <translation>Un dossier doit avoir un nom.</translation>
    </message>
    <message>
        <source>There is a folder of this name already.</source>
        <translation>Il existe déjà un dossier de ce nom.</translation>
    </message>
    <message>
        <source>Folders go two levels deep, no further.</source>
        <translation>Les dossiers ont deux niveaux au plus.</translation>
    </message>
    <message>
        <source>That folder or code is no longer there.</source>
        <translation>Ce dossier ou ce code n’existe plus.</translation>
    </message>
</context>
<context>
    <name>FavouritesDelegate</name>
    <message>
        <source>Name of the folder</source>
        <translation>Nom du dossier</translation>
    </message>
    <message>
        <source>Your own note</source>
        <translation>Votre note</translation>
    </message>
    <message>
        <source>Not in this release: check before you use it.</source>
        <translation>Absent de cette édition : vérifiez avant de l’utiliser.</translation>
    </message>
</context>
<context>
    <name>FavouritesModel</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message>
        <source>not in this release</source>
        <translation>absent de cette édition</translation>
    </message>
</context>
<context>
    <name>FavouritesPage</name>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Find a favourite</source>
        <translation>Chercher un favori</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation>Exporter vers un fichier…</translation>
    </message>
    <message>
        <source>Export as a FHIR ValueSet…</source>
        <translation>Exporter comme ValueSet FHIR…</translation>
    </message>
    <message>
        <source>copy the code</source>
        <translation>copier le code</translation>
    </message>
    <message>
        <source>copy code and title</source>
        <translation>copier le code et le libellé</translation>
    </message>
    <message>
        <source>read about the code</source>
        <translation>lire le détail du code</translation>
    </message>
    <message>
        <source>name the folder, or write a note</source>
        <translation>nommer le dossier ou écrire une note</translation>
    </message>
    <message>
        <source>a new folder</source>
        <translation>un nouveau dossier</translation>
    </message>
    <message>
        <source>move to a folder</source>
        <translation>déplacer vers un dossier</translation>
    </message>
    <message>
        <source>put in order</source>
        <translation>mettre en ordre</translation>
    </message>
    <message>
        <source>take away</source>
        <translation>retirer</translation>
    </message>
    <message>
        <source>bring it back</source>
        <translation>le rétablir</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>lettres</translation>
    </message>
    <message>
        <source>find a favourite</source>
        <translation>chercher un favori</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>%1 was removed; Ctrl+Z brings it back.</source>
        <translation>%1 a été retiré ; Ctrl+Z le rétablit.</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Code and title</source>
        <translation>Code et libellé</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Import favourites</source>
        <translation>Importer des favoris</translation>
    </message>
    <message>
        <source>Export the favourites</source>
        <translation>Exporter les favoris</translation>
    </message>
    <message>
        <source>No favourite has all these words.</source>
        <translation>Aucun favori ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>Ctrl+D puts a code here, from the popup, the results and the details.</source>
        <translation>Ctrl+D ajoute un code ici depuis la fenêtre rapide, les résultats et les détails.</translation>
    </message>
</context>
<context>
    <name>FavouritesTools</name>
    <message>
        <source>New folder (Ctrl+N)</source>
        <translation>Nouveau dossier (Ctrl+N)</translation>
    </message>
    <message>
        <source>Rename the folder, or write a note (F2)</source>
        <translation>Renommer le dossier ou écrire une note (F2)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <source>Move to a folder (Ctrl+M)</source>
        <translation>Déplacer vers un dossier (Ctrl+M)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Retirer (Suppr)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Import or export a file</source>
        <translation>Importer ou exporter un fichier</translation>
    </message>
</context>
<context>
    <name>FavouritesTree</name>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Enter copies, Right opens, F2 names a folder or writes a note</source>
        <translation>Entrée copie, Droite ouvre, F2 nomme un dossier ou écrit une note</translation>
    </message>
</context>
<context>
    <name>FiltersBar</name>
    <message>
        <source>Billable only</source>
        <translation>Codables seulement</translation>
    </message>
    <message>
        <source>Leave out headers, which cannot be reported</source>
        <translation>Omettre les catégories, qui ne peuvent pas être déclarées</translation>
    </message>
    <message>
        <source>Language of the phrase</source>
        <translation>Langue de la phrase</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Toute langue</translation>
    </message>
    <message>
        <source>All chapters</source>
        <translation>Tous les chapitres</translation>
    </message>
    <message>
        <source>Chapter %1</source>
        <translation>Chapitre %1</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Welcome to Nosolex</source>
        <translation>Bienvenue dans Nosolex</translation>
    </message>
    <message>
        <source>One key, from any program</source>
        <translation>Une touche, depuis tout programme</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayez</translation>
    </message>
    <message>
        <source>Choose your languages.</source>
        <translation>Choisissez vos langues.</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Langue du programme</translation>
    </message>
    <message>
        <source>I read titles in</source>
        <translation>Je lis les titres en</translation>
    </message>
    <message>
        <source>the language of the program</source>
        <translation>la langue du programme</translation>
    </message>
    <message>
        <source>the language of each phrase</source>
        <translation>la langue de chaque phrase</translation>
    </message>
    <message>
        <source>heart failure</source>
        <comment>an example to look up</comment>
        <translation>insuffisance cardiaque</translation>
    </message>
    <message>
        <source>Copy a phrase, press this key, pick its code. Press another to change it:</source>
        <translation>Copiez une phrase, appuyez sur cette touche, choisissez le code. Appuyez sur une autre pour la changer :</translation>
    </message>
    <message>
        <source>Write a diagnosis as you would read it in a report:</source>
        <translation>Écrivez un diagnostic tel que vous le liriez dans un compte rendu :</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Fixed by your administrator</source>
        <translation>Fixé par votre administrateur</translation>
    </message>
</context>
<context>
    <name>GeneralForm</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Langue du programme</translation>
    </message>
    <message>
        <source>I read titles in</source>
        <translation>Je lis les titres en</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Démarrer avec la session</translation>
    </message>
    <message>
        <source>Close the popup when another window is used</source>
        <translation>Fermer la fenêtre rapide quand une autre est utilisée</translation>
    </message>
    <message>
        <source>Show a notification when a code was copied</source>
        <translation>Afficher une notification quand un code a été copié</translation>
    </message>
    <message>
        <source>Keep the case list until the next start</source>
        <translation>Garder la liste du dossier jusqu’au prochain démarrage</translation>
    </message>
    <message>
        <source>Otherwise the case list is never written to the disk.</source>
        <translation>Sinon, la liste du dossier n’est jamais écrite sur le disque.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>Comme le programme</translation>
    </message>
    <message>
        <source>As the phrase</source>
        <translation>Comme la phrase</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Nosolex: user guide</source>
        <translation>Nosolex : guide de l’utilisateur</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Retour (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Find in the guide (Ctrl+F)</source>
        <translation>Chercher dans le guide (Ctrl+F)</translation>
    </message>
    <message>
        <source>The guide does not have these words.</source>
        <translation>Le guide ne contient pas ces mots.</translation>
    </message>
</context>
<context>
    <name>HistoryDelegate</name>
    <message>
        <source>not in this release</source>
        <translation>absent de cette édition</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Find a phrase, a code or a title</source>
        <translation>Chercher une phrase, un code ou un libellé</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Chercher dans l’historique</translation>
    </message>
    <message>
        <source>Switch the history on</source>
        <translation>Activer l’historique</translation>
    </message>
    <message>
        <source>Look up again</source>
        <translation>Rechercher à nouveau</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>No look-up has all these words.</source>
        <translation>Aucune recherche ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>Nothing is noted yet: copy a code, or put it in the case list.</source>
        <translation>Rien n’est encore noté : copiez un code ou ajoutez-le à la liste du dossier.</translation>
    </message>
    <message>
        <source>Your administrator has switched the history off: nothing that you look up is written down.</source>
        <translation>Votre administrateur a désactivé l’historique : rien de ce que vous recherchez n’est noté.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The phrase, the code chosen and the time are noted on this computer alone, and go after %1.</source>
        <translation>La phrase, le code choisi et l’heure sont notés sur cet ordinateur seulement et s’effacent au bout de %1.</translation>
    </message>
    <message>
        <source>The history is off: nothing that you look up is written down.</source>
        <translation>L’historique est désactivé : rien de ce que vous recherchez n’est noté.</translation>
    </message>
    <message>
        <source>What was noted before goes after %1, or when you wipe it.</source>
        <translation>Ce qui a été noté avant s’efface au bout de %1, ou quand vous l’effacez.</translation>
    </message>
    <message>
        <source>The history is wiped.</source>
        <translation>L’historique est effacé.</translation>
    </message>
    <message>
        <source>Really wipe?</source>
        <translation>Vraiment effacer ?</translation>
    </message>
    <message>
        <source>Wipe the history</source>
        <translation>Effacer l’historique</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>What was looked up</source>
        <translation>Recherches faites</translation>
    </message>
    <message>
        <source>Enter looks the phrase up again, Ctrl+C copies the code</source>
        <translation>Entrée recherche à nouveau la phrase, Ctrl+C copie le code</translation>
    </message>
</context>
<context>
    <name>HotkeyForm</name>
    <message>
        <source>Hotkey</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>%1 opens Nosolex from any program.</source>
        <translation>%1 ouvre Nosolex depuis tout programme.</translation>
    </message>
    <message>
        <source>Key combination</source>
        <translation>Combinaison de touches</translation>
    </message>
    <message>
        <source>Click here, then press the combination you want.</source>
        <translation>Cliquez ici, puis appuyez sur la combinaison voulue.</translation>
    </message>
    <message>
        <source>Pause the hotkey until the next start</source>
        <translation>Suspendre le raccourci jusqu’au prochain démarrage</translation>
    </message>
</context>
<context>
    <name>KeyBar</name>
    <message>
        <source>What the report says of the chosen words</source>
        <translation>Ce que le compte rendu dit des mots choisis</translation>
    </message>
    <message>
        <source>Say that the chosen words are: %1 (Ctrl+%2)</source>
        <translation>Dire que les mots choisis sont : %1 (Ctrl+%2)</translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>Up, Down</source>
        <translation>Haut, Bas</translation>
    </message>
    <message>
        <source>choose a code</source>
        <translation>choisir un code</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>copy the code</source>
        <translation>copier le code</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Maj+Entrée</translation>
    </message>
    <message>
        <source>copy code and title</source>
        <translation>copier le code et le libellé</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+9</source>
        <translation>Ctrl+1 … Ctrl+9</translation>
    </message>
    <message>
        <source>copy the code with that number</source>
        <translation>copier le code portant ce numéro</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>open it: 7th character, siblings, notes</source>
        <translation>l’ouvrir : 7e caractère, codes voisins, notes</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation>revenir à la liste</translation>
    </message>
    <message>
        <source>Alt+L, Alt+R</source>
        <translation>Alt+L, Alt+R</translation>
    </message>
    <message>
        <source>left, right; the rest of the code is kept</source>
        <translation>gauche, droite ; le reste du code est gardé</translation>
    </message>
    <message>
        <source>Alt+A, Alt+D, Alt+S</source>
        <translation>Alt+A, Alt+D, Alt+S</translation>
    </message>
    <message>
        <source>initial, subsequent, sequela</source>
        <translation>initial, ultérieur, séquelle</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>put it in the case list</source>
        <translation>le mettre dans la liste du dossier</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>put it among the favourites</source>
        <translation>le mettre dans les favoris</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>a pasted report: read it whole, on its own page</source>
        <translation>un compte rendu collé : le lire en entier, sur sa page</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>close, with the focus back where it was</source>
        <translation>fermer et revenir où l’on était</translation>
    </message>
    <message>
        <source>look up what was copied; once more closes</source>
        <translation>chercher ce qui a été copié ; une autre fois ferme</translation>
    </message>
    <message>
        <source>the user guide</source>
        <translation>le guide de l’utilisateur</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>in a pasted list: pick that candidate and go on</source>
        <translation>dans une liste collée : prendre ce candidat et continuer</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>in a pasted list: leave a diagnosis out</source>
        <translation>dans une liste collée : écarter un diagnostic</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>take the whole list: a line each, all in the case</source>
        <translation>prendre toute la liste : une ligne chacun, tous dans le dossier</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>KindBar</name>
    <message>
        <source>Which rows are shown</source>
        <translation>Quelles lignes sont affichées</translation>
    </message>
    <message>
        <source>Ctrl+Page Down: the next filter</source>
        <translation>Ctrl+Page suiv. : le filtre suivant</translation>
    </message>
</context>
<context>
    <name>LookupController</name>
    <message>
        <source>related to %1</source>
        <translation>apparenté à %1</translation>
    </message>
</context>
<context>
    <name>LookupPane</name>
    <message>
        <source>Codes found</source>
        <translation>Codes trouvés</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter copies, Right opens</source>
        <translation>Haut et Bas choisissent, Entrée copie, Droite ouvre</translation>
    </message>
    <message numerus="yes">
        <source>%n diagnosis(es) have no code</source>
        <translation>
            <numerusform>%n diagnostic sans code</numerusform>
            <numerusform>%n diagnostics sans code</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Go to: %1</source>
        <translation>Aller à : %1</translation>
    </message>
    <message>
        <source>Show or hide the case list</source>
        <translation>Afficher ou masquer la liste du dossier</translation>
    </message>
    <message>
        <source>New case: clear the list</source>
        <translation>Nouveau dossier : vider la liste</translation>
    </message>
    <message>
        <source>Take the last change of the case back</source>
        <translation>Annuler le dernier changement du dossier</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>User guide: about this place</source>
        <translation>Guide de l’utilisateur : sur cet endroit</translation>
    </message>
    <message>
        <source>The keys of this place</source>
        <translation>Les touches de cet endroit</translation>
    </message>
    <message>
        <source>Nosolex</source>
        <translation>Nosolex</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>%1 is in the case list</source>
        <translation>%1 est dans la liste du dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) put in the case list</source>
        <translation>
            <numerusform>%n code mis dans la liste du dossier</numerusform>
            <numerusform>%n codes mis dans la liste du dossier</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no tray here: closing this window ends Nosolex, the hotkey and the case list with it. Close it once more to end it, or minimise it.</source>
        <translation>Il n’y a pas de zone de notification : fermer cette fenêtre arrête Nosolex, et avec lui la touche et la liste du dossier. Fermez-la encore une fois pour l’arrêter, ou réduisez-la.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Show or hide the case list (Ctrl+L)</source>
        <translation>Afficher ou masquer la liste du dossier (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message>
        <source>if applicable:</source>
        <translation>le cas échéant :</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>without</source>
        <translation>sans</translation>
    </message>
    <message>
        <source>with</source>
        <translation>avec</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>with %1 as fifth or sixth character</source>
        <translation>avec %1 en cinquième ou sixième caractère</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>Synonyms (not official)</source>
        <translation>Synonymes (non officiels)</translation>
    </message>
    <message>
        <source>%1 (in English)</source>
        <translation>%1 (en anglais)</translation>
    </message>
    <message>
        <source>%1 (at %2)</source>
        <translation>%1 (à %2)</translation>
    </message>
    <message>
        <source>%1 (at %2, in English)</source>
        <translation>%1 (à %2, en anglais)</translation>
    </message>
    <message numerus="yes">
        <source>%n more note(s)</source>
        <translation>
            <numerusform>%n autre note</numerusform>
            <numerusform>%n autres notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes that stand at the block and the chapter</source>
        <translation>Notes figurant au bloc et au chapitre</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message numerus="yes">
        <source>This looks like a report of %n word(s): Ctrl+R reads it whole, on its own page.</source>
        <translation>
            <numerusform>Cela ressemble à un compte rendu de %n mot : Ctrl+R le lit en entier, sur sa page.</numerusform>
            <numerusform>Cela ressemble à un compte rendu de %n mots : Ctrl+R le lit en entier, sur sa page.</numerusform>
        </translation>
    </message>
    <message>
        <source>7th character %1 chosen, the usual one: none was typed.</source>
        <translation>7e caractère %1 choisi, l’habituel : aucun n’a été tapé.</translation>
    </message>
    <message>
        <source>No code fits this phrase well. The first rows are the nearest headings: open one to browse.</source>
        <translation>Aucun code ne convient bien à cette phrase. Les premières lignes sont les catégories les plus proches : ouvrez-en une pour la parcourir.</translation>
    </message>
    <message>
        <source>No code fits this phrase well. These are only the closest.</source>
        <translation>Aucun code ne convient bien à cette phrase. Ceux-ci ne sont que les plus proches.</translation>
    </message>
    <message>
        <source>Nothing was found. Try another word, or browse the chapters.</source>
        <translation>Rien n’a été trouvé. Essayez un autre mot ou parcourez les chapitres.</translation>
    </message>
</context>
<context>
    <name>OptionsBar</name>
    <message>
        <source>few and sure</source>
        <translation>peu, mais sûrs</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>From few and sure codes to all</source>
        <translation>De quelques codes sûrs à tous les codes</translation>
    </message>
    <message>
        <source>Suspected counts</source>
        <translation>La suspicion compte</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Actes</translation>
    </message>
    <message>
        <source>What is only suspected at discharge is coded as if it were there</source>
        <translation>Ce qui n’est que suspecté à la sortie est codé comme s’il existait</translation>
    </message>
    <message>
        <source>Show procedures, too</source>
        <translation>Montrer aussi les actes</translation>
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
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Install from file…</source>
        <translation>Installer depuis un fichier…</translation>
    </message>
    <message>
        <source>Go back to the previous pack</source>
        <translation>Revenir au paquet précédent</translation>
    </message>
    <message>
        <source>Switch to this pack</source>
        <translation>Passer à ce paquet</translation>
    </message>
    <message>
        <source>Install this older version all the same</source>
        <translation>Installer quand même cette version antérieure</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>The file is being checked …</source>
        <translation>Vérification du fichier…</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>The pack is whole: signed by %1.</source>
        <translation>Le paquet est intact : signé par %1.</translation>
    </message>
    <message>
        <source>This pack is older than the one that answers now.</source>
        <translation>Ce paquet est antérieur à celui qui répond actuellement.</translation>
    </message>
    <message>
        <source>Read what would change before you switch.</source>
        <translation>Lisez ce qui changerait avant d’en changer.</translation>
    </message>
    <message>
        <source>%1 answers from now on.</source>
        <translation>%1 répond désormais.</translation>
    </message>
</context>
<context>
    <name>PatientBar</name>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>In years, or in days for a newborn (3 d)</source>
        <translation>En années, ou en jours pour un nouveau-né (3 j)</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>A date such as 31/12/2026</source>
        <translation>Une date comme 31/12/2026</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Homme</translation>
    </message>
</context>
<context>
    <name>Popup</name>
    <message>
        <source>Turn to procedures, or back</source>
        <translation>Passer aux actes, ou revenir</translation>
    </message>
    <message>
        <source>The keys of this place</source>
        <translation>Les touches de cet endroit</translation>
    </message>
    <message>
        <source>Close the popup</source>
        <translation>Fermer la fenêtre rapide</translation>
    </message>
    <message>
        <source>Nosolex lookup</source>
        <translation>Recherche Nosolex</translation>
    </message>
    <message>
        <source>%1 is in the case list</source>
        <translation>%1 est dans la liste du dossier</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
</context>
<context>
    <name>PrivacyForm</name>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Nosolex works on this computer alone: nothing is sent anywhere.</source>
        <translation>Nosolex ne travaille que sur cet ordinateur : rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Files that you save yourself lie where you put them.</source>
        <translation>Les fichiers que vous enregistrez restent là où vous les avez mis.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Your settings and the layout of the window.</source>
        <translation>Vos réglages et la disposition de la fenêtre.</translation>
    </message>
    <message>
        <source>Your favourites: codes, titles, folders and your own notes.</source>
        <translation>Vos favoris : codes, libellés, dossiers et vos propres notes.</translation>
    </message>
    <message>
        <source>The packs of codes that you installed.</source>
        <translation>Les paquets de codes que vous avez installés.</translation>
    </message>
    <message>
        <source>Your site’s own synonyms and abbreviations.</source>
        <translation>Les synonymes et abréviations propres à votre établissement.</translation>
    </message>
    <message>
        <source>The case list, only if you asked for it to be kept.</source>
        <translation>La liste du dossier, seulement si vous avez demandé de la garder.</translation>
    </message>
    <message>
        <source>How often each code was chosen, only if you asked for it; no phrase.</source>
        <translation>Combien de fois chaque code a été choisi, seulement si vous l’avez demandé ; aucune phrase.</translation>
    </message>
    <message>
        <source>Logs and crash reports: numbers and times, never a phrase.</source>
        <translation>Journaux et rapports d’incident : des nombres et des durées, jamais une phrase.</translation>
    </message>
    <message>
        <source>Keep a history of what is looked up</source>
        <translation>Garder un historique des recherches</translation>
    </message>
    <message>
        <source>Days after which it goes</source>
        <translation>Jours avant effacement</translation>
    </message>
    <message>
        <source>Phrase, chosen code and time, on this computer alone.</source>
        <translation>Phrase, code choisi et heure, sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>The history: your administrator forbids it, so nothing is written.</source>
        <translation>L’historique : votre administrateur l’interdit, rien n’est donc écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The history: phrase, chosen code and time, for %1.</source>
        <translation>L’historique : phrase, code choisi et heure, pendant %1.</translation>
    </message>
    <message>
        <source>The history is off: nothing is written; what was noted before goes after %1.</source>
        <translation>L’historique est désactivé : rien n’est écrit ; ce qui a été noté avant s’efface au bout de %1.</translation>
    </message>
    <message>
        <source>Really wipe?</source>
        <translation>Vraiment effacer ?</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>ProcedurePane</name>
    <message>
        <source>Procedure, code or table</source>
        <translation>Acte, code ou table</translation>
    </message>
    <message>
        <source>Procedure to look up</source>
        <translation>Acte à chercher</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>By phrase</source>
        <translation>Par phrase</translation>
    </message>
    <message>
        <source>By section</source>
        <translation>Par section</translation>
    </message>
    <message>
        <source>By body part</source>
        <translation>Par partie du corps</translation>
    </message>
    <message>
        <source>By index term</source>
        <translation>Par terme de l’index</translation>
    </message>
    <message>
        <source>Choose every character first</source>
        <translation>Choisissez d’abord chaque caractère</translation>
    </message>
</context>
<context>
    <name>ProcedureRowPane</name>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>Utiliser ce code</translation>
    </message>
    <message>
        <source>Back to the rows</source>
        <translation>Revenir aux lignes</translation>
    </message>
    <message>
        <source>This reads like a diagnosis, not like a procedure.</source>
        <translation>On dirait un diagnostic, pas un acte.</translation>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Look up the rest</source>
        <translation>Rechercher le reste</translation>
    </message>
    <message>
        <source>Looked up so far</source>
        <translation>Recherchés jusqu’ici</translation>
    </message>
    <message>
        <source>The models are loading…</source>
        <translation>Chargement des modèles…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>il reste moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>il reste environ %n minute</numerusform>
            <numerusform>il reste environ %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>il reste environ %n heure</numerusform>
            <numerusform>il reste environ %n heures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>To be added</source>
        <translation>À ajouter</translation>
    </message>
    <message>
        <source>Enter adds the code</source>
        <translation>Entrée ajoute le code</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Rechercher dans :</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Fichiers de type :</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Mon ordinateur</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Dossier de fichiers</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>Fichier %1</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Invalid filename</source>
        <translation>Nom de fichier invalide</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>ReadingLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop reading (Escape)</source>
        <translation>Arrêter la lecture (Échap)</translation>
    </message>
    <message>
        <source>Read so far</source>
        <translation>Lu jusqu’ici</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Paste a whole report, or drop its file here</source>
        <translation>Collez un compte rendu entier ou déposez ici son fichier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Read the report that was copied (Ctrl+V)</source>
        <translation>Lire le compte rendu copié (Ctrl+V)</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Open a report (Ctrl+Shift+O)</source>
        <translation>Ouvrir un compte rendu (Ctrl+Maj+O)</translation>
    </message>
    <message>
        <source>Text, DOCX, PDF with text, RTF or HTML, in any of the six languages.</source>
        <translation>Texte, DOCX, PDF avec texte, RTF ou HTML, dans l’une des six langues.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Ouvrir un autre…</translation>
    </message>
    <message>
        <source>Open a report (Ctrl+Shift+O)</source>
        <translation>Ouvrir un compte rendu (Ctrl+Maj+O)</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>L’oublier</translation>
    </message>
    <message>
        <source>Forget the report (Escape)</source>
        <translation>Oublier le compte rendu (Échap)</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>Ouvrir un compte rendu</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Comptes rendus</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>The file is opened…</source>
        <translation>Ouverture du fichier…</translation>
    </message>
    <message>
        <source>Not all that you decided is in the case list. Escape once more forgets it.</source>
        <translation>Tout ce que vous avez décidé n’est pas dans la liste du dossier. Échap encore une fois l’oublie.</translation>
    </message>
    <message>
        <source>Stopped; nothing of the report is kept</source>
        <translation>Arrêté ; rien du compte rendu n’est gardé</translation>
    </message>
    <message>
        <source>No word is marked</source>
        <translation>Aucun mot n’est sélectionné</translation>
    </message>
    <message>
        <source>The models are loading…</source>
        <translation>Chargement des modèles…</translation>
    </message>
    <message>
        <source>The report is read…</source>
        <translation>Lecture du compte rendu…</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
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
    <message>
        <source>No code is shown. Move the slider towards “all”, or mark words and press Ctrl+M.</source>
        <translation>Aucun code n’est montré. Déplacez le curseur vers « tous », ou sélectionnez des mots et pressez Ctrl+M.</translation>
    </message>
    <message>
        <source>Put the taken codes in the case list (Ctrl+Enter)</source>
        <translation>Mettre les codes retenus dans la liste du dossier (Ctrl+Entrée)</translation>
    </message>
    <message numerus="yes">
        <source>Put %n code(s) in the case list</source>
        <translation>
            <numerusform>Mettre %n code dans la liste du dossier</numerusform>
            <numerusform>Mettre %n codes dans la liste du dossier</numerusform>
        </translation>
    </message>
    <message>
        <source>Every taken code is in the case list already</source>
        <translation>Tous les codes retenus sont déjà dans la liste du dossier</translation>
    </message>
    <message>
        <source>no code is shown for it</source>
        <translation>aucun code montré</translation>
    </message>
    <message>
        <source>“%1” is no diagnosis any more; Ctrl+Z brings it back.</source>
        <translation>« %1 » n’est plus un diagnostic ; Ctrl+Z le rétablit.</translation>
    </message>
    <message>
        <source>Mark words first, with Shift and the arrows or the mouse</source>
        <translation>Sélectionnez d’abord des mots, avec Maj et les flèches ou la souris</translation>
    </message>
    <message>
        <source>No code was found for these words</source>
        <translation>Aucun code trouvé pour ces mots</translation>
    </message>
    <message>
        <source>%1 is not a whole code; open it on the page Search or PCS.</source>
        <translation>%1 n’est pas un code complet ; ouvrez-le dans la page Chercher ou PCS.</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>The report</source>
        <translation>Le compte rendu</translation>
    </message>
    <message>
        <source>Read only, its diagnoses marked</source>
        <translation>Lecture seule, diagnostics marqués</translation>
    </message>
</context>
<context>
    <name>ResultsMenu</name>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Code and title</source>
        <translation>Code et libellé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Add to the case list</source>
        <translation>Ajouter à la liste du dossier</translation>
    </message>
    <message>
        <source>Add to the favourites</source>
        <translation>Ajouter aux favoris</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>billable</source>
        <translation>codable</translation>
    </message>
    <message>
        <source>header, not billable</source>
        <translation>catégorie, non codable</translation>
    </message>
    <message>
        <source>to browse</source>
        <translation>à parcourir</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>nothing fits well</source>
        <translation>rien ne convient bien</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>non relu</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Accept all from %1 % on</source>
        <translation>Tout accepter dès %1 %</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Enter accepts, or finishes an open code  ·  1–9 take a table  ·  → tables  ·  letters search  ·  Delete rejects  ·  Space: later</source>
        <translation>Entrée accepte ou complète un code ouvert  ·  1–9 choisit une table  ·  → tables  ·  lettres : chercher  ·  Suppr rejette  ·  Espace : plus tard</translation>
    </message>
    <message>
        <source>Enter accepts  ·  1–9 take a candidate  ·  → candidates  ·  letters search  ·  Delete rejects  ·  Space: later</source>
        <translation>Entrée accepte  ·  1–9 choisit un candidat  ·  → candidats  ·  lettres : chercher  ·  Suppr rejette  ·  Espace : plus tard</translation>
    </message>
    <message>
        <source>Rows and candidates</source>
        <translation>Lignes et candidats</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) accepted</source>
        <translation>
            <numerusform>%n ligne acceptée</numerusform>
            <numerusform>%n lignes acceptées</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is no whole code here for the case list.</source>
        <translation>Il n’y a pas ici de code complet pour la liste du dossier.</translation>
    </message>
    <message>
        <source>No row is left to be reviewed under this filter.</source>
        <translation>Avec ce filtre, il ne reste aucune ligne à relire.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s) with the same words</source>
        <translation>
            <numerusform>et %n autre ligne avec le même texte</numerusform>
            <numerusform>et %n autres lignes avec le même texte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewTable</name>
    <message>
        <source>Diagnoses of the file</source>
        <translation>Diagnostics du fichier</translation>
    </message>
    <message>
        <source>Procedures of the file</source>
        <translation>Actes du fichier</translation>
    </message>
    <message>
        <source>Enter accepts, a digit takes that candidate, Delete rejects, Space: later</source>
        <translation>Entrée accepte, un chiffre choisit ce candidat, Suppr rejette, Espace : plus tard</translation>
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
        <translation>Utiliser ce code</translation>
    </message>
    <message>
        <source>Back to the candidates</source>
        <translation>Revenir aux candidats</translation>
    </message>
    <message>
        <source>Candidates of the row</source>
        <translation>Candidats de la ligne</translation>
    </message>
</context>
<context>
    <name>SaveButton</name>
    <message>
        <source>Copy or save</source>
        <translation>Copier ou enregistrer</translation>
    </message>
    <message>
        <source>Copy the codes</source>
        <translation>Copier les codes</translation>
    </message>
    <message>
        <source>Copy the codes and titles</source>
        <translation>Copier codes et libellés</translation>
    </message>
    <message>
        <source>Copy a table</source>
        <translation>Copier un tableau</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>Enregistrer en %1…</translation>
    </message>
    <message>
        <source>With the report’s own words</source>
        <translation>Avec les mots du compte rendu</translation>
    </message>
    <message>
        <source>The file %1 was not written: %2.</source>
        <translation>Le fichier %1 n’a pas été écrit : %2.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>Save the codes</source>
        <translation>Enregistrer les codes</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Diagnosis, abbreviation or code</source>
        <translation>Diagnostic, abréviation ou code</translation>
    </message>
    <message>
        <source>Phrase to look up</source>
        <translation>Phrase à chercher</translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Results shown</source>
        <translation>Résultats affichés</translation>
    </message>
    <message>
        <source>Only billable codes</source>
        <translation>Codes codables seulement</translation>
    </message>
    <message>
        <source>Read the best results a second time (reranking)</source>
        <translation>Relire les meilleurs résultats (reclassement)</translation>
    </message>
    <message>
        <source>Results read a second time</source>
        <translation>Résultats relus</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Free the memory after (minutes)</source>
        <translation>Libérer la mémoire après (minutes)</translation>
    </message>
    <message>
        <source>More precise, and a little slower.</source>
        <translation>Plus précis et un peu plus lent.</translation>
    </message>
    <message>
        <source>0: as many as the pack advises.</source>
        <translation>0 : autant que le paquet le conseille.</translation>
    </message>
    <message>
        <source>0: the models stay in memory.</source>
        <translation>0 : les modèles restent en mémoire.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Processor only (CPU)</source>
        <translation>Processeur seulement (CPU)</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Only the sheet “%1” is read; left aside: %2.</source>
        <translation>Seule la feuille « %1 » est lue ; laissées de côté : %2.</translation>
    </message>
</context>
<context>
    <name>SiblingsModel</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Libellé</translation>
    </message>
</context>
<context>
    <name>SiblingsTable</name>
    <message>
        <source>Sibling codes and what differs</source>
        <translation>Codes voisins et ce qui les distingue</translation>
    </message>
    <message>
        <source>Enter opens the sibling</source>
        <translation>Entrée ouvre le code voisin</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Open a file (Ctrl+O)</source>
        <translation>Ouvrir un fichier (Ctrl+O)</translation>
    </message>
    <message>
        <source>The diagnoses are in</source>
        <translation>Les diagnostics sont dans</translation>
    </message>
    <message>
        <source>The first row holds headings</source>
        <translation>La première ligne contient les en-têtes</translation>
    </message>
    <message>
        <source>Drop a file of diagnoses or procedures here</source>
        <translation>Déposez ici un fichier de diagnostics ou d’actes</translation>
    </message>
    <message>
        <source>A CSV, XLSX or TXT file, with a diagnosis or a procedure in each row. It is only read: what you decide is saved to a new file.</source>
        <translation>Un fichier CSV, XLSX ou TXT, avec un diagnostic ou un acte par ligne. Il est seulement lu : ce que vous décidez est enregistré dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>Les lignes sont des</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Les premières lignes du fichier</translation>
    </message>
    <message>
        <source>How to look them up</source>
        <translation>Comment les rechercher</translation>
    </message>
    <message>
        <source>Look them up</source>
        <translation>Les rechercher</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Ce que sont les lignes</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>Diagnostics</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Actes</translation>
    </message>
    <message>
        <source>The procedures are in</source>
        <translation>Les actes sont dans</translation>
    </message>
    <message>
        <source>Column of the procedures</source>
        <translation>Colonne des actes</translation>
    </message>
    <message>
        <source>Column of the diagnoses</source>
        <translation>Colonne des diagnostics</translation>
    </message>
    <message>
        <source>A double click chooses the column</source>
        <translation>Un double clic choisit la colonne</translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message>
        <source>heart failure</source>
        <comment>an example to look up</comment>
        <translation>insuffisance cardiaque</translation>
    </message>
    <message>
        <source>In any program: copy a diagnosis, press %1, then Enter.</source>
        <translation>Dans tout programme : copiez un diagnostic, appuyez sur %1, puis Entrée.</translation>
    </message>
    <message>
        <source>Write a diagnosis, an abbreviation or a code, or paste a list of them.</source>
        <translation>Écrivez un diagnostic, une abréviation ou un code, ou collez-en une liste.</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Par exemple : %1</translation>
    </message>
    <message>
        <source>F1 opens the guide, Ctrl+K shows everything that can be done.</source>
        <translation>F1 ouvre le guide, Ctrl+K montre tout ce qu’on peut faire.</translation>
    </message>
    <message>
        <source>F1 shows the keys, Ctrl+K everything that can be done.</source>
        <translation>F1 affiche les touches, Ctrl+K tout ce qu’on peut faire.</translation>
    </message>
    <message>
        <source>F1 shows the keys.</source>
        <translation>F1 affiche les touches.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Enter takes  ·  1-9 pick  ·  Space leaves out  ·  Ctrl+Enter takes all</source>
        <translation>Entrée prend  ·  1-9 choisissent  ·  Espace écarte  ·  Ctrl+Entrée prend tout</translation>
    </message>
    <message>
        <source>Enter copies  ·  Shift+Enter with title  ·  → opens  ·  F1 keys</source>
        <translation>Entrée copie  ·  Maj+Entrée avec libellé  ·  → ouvre  ·  F1 touches</translation>
    </message>
    <message>
        <source>Opening the code set…</source>
        <translation>Ouverture des codes…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>What stands under %1</source>
        <translation>Ce qui est sous %1</translation>
    </message>
    <message>
        <source>words only, models loading</source>
        <translation>mots seulement, modèles en cours de chargement</translation>
    </message>
</context>
<context>
    <name>SynonymsForm</name>
    <message>
        <source>Own words</source>
        <translation>Vos mots</translation>
    </message>
    <message>
        <source>Synonym</source>
        <translation>Synonyme</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Abréviation</translation>
    </message>
    <message>
        <source>Code or abbreviation</source>
        <translation>Code ou abréviation</translation>
    </message>
    <message>
        <source>Your words for it</source>
        <translation>Vos mots</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Importer un tableau…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>%1 added, %2 known already, %3 refused.</source>
        <translation>%1 ajoutés, %2 déjà connus, %3 refusés.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1 : %2</translation>
    </message>
</context>
<context>
    <name>TableList</name>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter builds</source>
        <translation>Haut et Bas choisissent, Entrée construit</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Look up the clipboard</source>
        <translation>Chercher le contenu du presse-papiers</translation>
    </message>
    <message>
        <source>Open Nosolex</source>
        <translation>Ouvrir Nosolex</translation>
    </message>
    <message>
        <source>Pause the hotkey</source>
        <translation>Suspendre le raccourci</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Nosolex: loading</source>
        <translation>Nosolex : chargement</translation>
    </message>
    <message>
        <source>Nosolex: searches by words only</source>
        <translation>Nosolex : cherche par mots seulement</translation>
    </message>
    <message>
        <source>Nosolex: ready</source>
        <translation>Nosolex : prêt</translation>
    </message>
    <message>
        <source>Nosolex: no pack can be opened</source>
        <translation>Nosolex : aucun paquet ne peut être ouvert</translation>
    </message>
</context>
<context>
    <name>UnsavedBox</name>
    <message>
        <source>Review not saved</source>
        <translation>Relecture non enregistrée</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) are not saved yet.</source>
        <translation>
            <numerusform>%n décision n’est pas encore enregistrée.</numerusform>
            <numerusform>%n décisions ne sont pas encore enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without saving, they are gone when you go on.</source>
        <translation>Si vous continuez sans enregistrer, elles sont perdues.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Back to the review</source>
        <translation>Revenir à la relecture</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Non relues</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>À compléter</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertaines</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sans résultat</translation>
    </message>
    <message>
        <source>For later</source>
        <translation>Pour plus tard</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Copy the code in sight</source>
        <translation>Copier le code affiché</translation>
    </message>
    <message>
        <source>Copy code and title</source>
        <translation>Copier code et libellé</translation>
    </message>
    <message>
        <source>Put the code in the case list</source>
        <translation>Mettre le code dans la liste du dossier</translation>
    </message>
    <message>
        <source>Keep the code as a favourite</source>
        <translation>Garder le code en favori</translation>
    </message>
    <message>
        <source>Say left</source>
        <translation>Côté gauche</translation>
    </message>
    <message>
        <source>Say right</source>
        <translation>Côté droit</translation>
    </message>
    <message>
        <source>Initial encounter (A)</source>
        <translation>Prise en charge initiale (A)</translation>
    </message>
    <message>
        <source>Subsequent (D)</source>
        <translation>Ultérieur (D)</translation>
    </message>
    <message>
        <source>Sequela (S)</source>
        <translation>Séquelle (S)</translation>
    </message>
    <message>
        <source>Take a pasted list whole</source>
        <translation>Prendre en entier une liste collée</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page préc.</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page suiv.</translation>
    </message>
</context>
<context>
    <name>procedures</name>
    <message>
        <source>Guidelines</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>%1 (in English)</source>
        <translation>%1 (en anglais)</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Partie du corps</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Localisation</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Voie d’abord</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositif</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>Qualificatif</translation>
    </message>
    <message>
        <source>Substance</source>
        <translation>Substance</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Radionuclide</source>
        <translation>Radionucléide</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>Isotope</source>
        <translation>Isotope</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>entier</translation>
    </message>
    <message>
        <source>1 choice open</source>
        <translation>1 choix ouvert</translation>
    </message>
    <message>
        <source>%1 choices open</source>
        <translation>%1 choix ouverts</translation>
    </message>
    <message>
        <source>choose a table, or a value</source>
        <translation>choisir une table ou une valeur</translation>
    </message>
    <message>
        <source>go into the table; take the value; copy the whole code</source>
        <translation>entrer dans la table ; prendre la valeur ; copier le code entier</translation>
    </message>
    <message>
        <source>copy the whole code and its title</source>
        <translation>copier le code entier avec son libellé</translation>
    </message>
    <message>
        <source>take the value with that character</source>
        <translation>prendre la valeur portant ce caractère</translation>
    </message>
    <message>
        <source>go to another place of the code</source>
        <translation>aller à une autre position du code</translation>
    </message>
    <message>
        <source>take the last choice back</source>
        <translation>annuler le dernier choix</translation>
    </message>
    <message>
        <source>another approach, another device</source>
        <translation>une autre voie d’abord, un autre dispositif</translation>
    </message>
    <message>
        <source>the one before</source>
        <translation>le précédent</translation>
    </message>
    <message>
        <source>put it in the case list</source>
        <translation>le mettre dans la liste du dossier</translation>
    </message>
    <message>
        <source>put it among the favourites</source>
        <translation>le mettre dans les favoris</translation>
    </message>
    <message>
        <source>procedures; in the popup once more: diagnoses</source>
        <translation>actes ; dans la fenêtre rapide, une autre fois : diagnostics</translation>
    </message>
    <message>
        <source>back, step by step</source>
        <translation>revenir, pas à pas</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>taken</source>
        <translation>retenu</translation>
    </message>
    <message>
        <source>left</source>
        <translation>laissé</translation>
    </message>
    <message>
        <source>in the case list</source>
        <translation>dans la liste du dossier</translation>
    </message>
    <message>
        <source>together</source>
        <translation>ensemble</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>votre choix</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>read the report that was copied</source>
        <translation>lire le compte rendu copié</translation>
    </message>
    <message>
        <source>Ctrl+Down, Ctrl+Up</source>
        <translation>Ctrl+Bas, Ctrl+Haut</translation>
    </message>
    <message>
        <source>the next words found, those before</source>
        <translation>les mots trouvés suivants, les précédents</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>from the report to its codes and back</source>
        <translation>du compte rendu à ses codes et retour</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>Droite, Gauche</translation>
    </message>
    <message>
        <source>the other words that a code comes from</source>
        <translation>les autres mots dont vient un code</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>take the code, or leave it</source>
        <translation>retenir le code ou le laisser</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>other codes for these words</source>
        <translation>autres codes pour ces mots</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>take the code with that number for these words</source>
        <translation>retenir le code de ce numéro pour ces mots</translation>
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
        <translation>ce qui est sélectionné est un diagnostic</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>these words are none</source>
        <translation>ces mots n’en sont pas un</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>take the last decision back</source>
        <translation>annuler la dernière décision</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>put the taken codes in the case list</source>
        <translation>mettre les codes retenus dans la liste du dossier</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>stop reading; forget the report</source>
        <translation>arrêter la lecture ; oublier le compte rendu</translation>
    </message>
    <message>
        <source>Take the code, or leave it</source>
        <translation>Retenir le code ou le laisser</translation>
    </message>
    <message>
        <source>Other codes for these words</source>
        <translation>Autres codes pour ces mots</translation>
    </message>
    <message>
        <source>These words are no diagnosis</source>
        <translation>Ces mots ne sont pas un diagnostic</translation>
    </message>
    <message>
        <source>What is marked is a diagnosis</source>
        <translation>Ce qui est sélectionné est un diagnostic</translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation>Annuler la dernière décision</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>nié</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>suspecté</translation>
    </message>
    <message>
        <source>past</source>
        <translation>passé</translation>
    </message>
    <message>
        <source>a relative’s</source>
        <translation>familial</translation>
    </message>
    <message>
        <source>planned or feared</source>
        <translation>prévu ou redouté</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>antecedents</source>
        <translation>antécédents</translation>
    </message>
    <message>
        <source>family</source>
        <translation>famille</translation>
    </message>
    <message>
        <source>allergies</source>
        <translation>allergies</translation>
    </message>
    <message>
        <source>medication</source>
        <translation>traitement</translation>
    </message>
    <message>
        <source>habits</source>
        <translation>habitudes</translation>
    </message>
    <message>
        <source>present illness</source>
        <translation>maladie actuelle</translation>
    </message>
    <message>
        <source>examination</source>
        <translation>examen</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>examens</translation>
    </message>
    <message>
        <source>course</source>
        <translation>évolution</translation>
    </message>
    <message>
        <source>procedures</source>
        <translation>actes</translation>
    </message>
    <message>
        <source>diagnoses</source>
        <translation>diagnostics</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>Proposals out of what is written, nothing more: whoever codes reads the report and decides. Nothing of it is kept.</source>
        <translation>Propositions tirées de ce qui est écrit, rien de plus : qui code lit le compte rendu et décide. Rien n’en est gardé.</translation>
    </message>
    <message>
        <source>several languages</source>
        <translation>plusieurs langues</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Catalan</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>official</source>
        <translation>officiel</translation>
    </message>
    <message>
        <source>national table</source>
        <translation>table nationale</translation>
    </message>
    <message>
        <source>Nosolex’s own</source>
        <translation>propre à Nosolex</translation>
    </message>
    <message>
        <source>your site’s own</source>
        <translation>propre à votre établissement</translation>
    </message>
    <message>
        <source>machine translation</source>
        <translation>traduction automatique</translation>
    </message>
    <message>
        <source>by meaning</source>
        <translation>par le sens</translation>
    </message>
    <message>
        <source>title</source>
        <translation>libellé</translation>
    </message>
    <message>
        <source>short title</source>
        <translation>libellé court</translation>
    </message>
    <message>
        <source>inclusion term</source>
        <translation>terme d’inclusion</translation>
    </message>
    <message>
        <source>synonym</source>
        <translation>synonyme</translation>
    </message>
    <message>
        <source>index entry</source>
        <translation>entrée de l’index</translation>
    </message>
    <message>
        <source>your site’s synonym</source>
        <translation>synonyme de votre établissement</translation>
    </message>
    <message>
        <source>Includes</source>
        <translation>Comprend</translation>
    </message>
    <message>
        <source>Inclusion terms</source>
        <translation>Termes d’inclusion</translation>
    </message>
    <message>
        <source>Excludes 1: never coded together</source>
        <translation>Exclusion 1 : jamais codés ensemble</translation>
    </message>
    <message>
        <source>Excludes 2: may be coded as well</source>
        <translation>Exclusion 2 : peut aussi être codé</translation>
    </message>
    <message>
        <source>Code first</source>
        <translation>Coder d’abord</translation>
    </message>
    <message>
        <source>Use additional code</source>
        <translation>Utiliser un code supplémentaire</translation>
    </message>
    <message>
        <source>Code also</source>
        <translation>Coder aussi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>A clear match</source>
        <translation>Correspondance claire</translation>
    </message>
    <message>
        <source>Likely; compare the first few</source>
        <translation>Probable ; comparez les premiers</translation>
    </message>
    <message>
        <source>Uncertain; check before you choose</source>
        <translation>Incertain ; vérifiez avant de choisir</translation>
    </message>
    <message>
        <source>Nothing here fits well</source>
        <translation>Rien ici ne convient bien</translation>
    </message>
    <message>
        <source>Searched as %1</source>
        <translation>Cherché comme %1</translation>
    </message>
    <message>
        <source>The phrase says it is absent: %1</source>
        <translation>La phrase dit que c’est absent : %1</translation>
    </message>
    <message>
        <source>The phrase speaks of a relative: %1</source>
        <translation>La phrase parle d’un parent : %1</translation>
    </message>
    <message>
        <source>Suspected, not confirmed: %1</source>
        <translation>Suspecté, non confirmé : %1</translation>
    </message>
    <message>
        <source>A past condition: %1</source>
        <translation>Un antécédent : %1</translation>
    </message>
    <message>
        <source>%1 read as %2</source>
        <translation>%1 lu comme %2</translation>
    </message>
    <message>
        <source>Searched as %1 instead of %2</source>
        <translation>Cherché comme %1 au lieu de %2</translation>
    </message>
    <message>
        <source>These exclude each other, so none of them is counted: %1</source>
        <translation>Ces choses s’excluent, aucune n’est donc comptée : %1</translation>
    </message>
    <message>
        <source>The phrase only says how, not what; add the diagnosis: %1</source>
        <translation>La phrase dit seulement comment, pas quoi ; ajoutez le diagnostic : %1</translation>
    </message>
    <message>
        <source>Several facts, each with a code of its own: %1</source>
        <translation>Plusieurs faits, chacun avec son propre code : %1</translation>
    </message>
    <message>
        <source>%1 diagnoses in one text; Ctrl+Enter makes a list of them</source>
        <translation>%1 diagnostics dans un texte ; Ctrl+Entrée en fait une liste</translation>
    </message>
    <message>
        <source>With or without</source>
        <translation>Avec ou sans</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>billable</source>
        <translation>codable</translation>
    </message>
    <message>
        <source>header</source>
        <translation>catégorie</translation>
    </message>
</context>
</TS>
