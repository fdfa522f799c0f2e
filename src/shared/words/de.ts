import type { AppError } from '../../core/error.ts';
import type { Warning } from '../../core/model/report.ts';
import type { Locator } from '../../core/model/text.ts';
import { assertNever } from '../../core/result.ts';
import { type Advice, adviceFor } from './advice.ts';
import { digits } from './digits.ts';
import type { Words } from './en.ts';
import { themesWords } from './rooms/themes.ts';

const place = (at: Locator | null) =>
  at === null ? '' : at.kind === 'line' ? `Zeile ${at.line}: ` : at.kind === 'page' ? `Seite ${at.page}: ` : `Absatz ${at.n}: `;

const tooMuch: Record<Extract<AppError, { code: 'import.too-complex' }>['what'], (limit: number) => string> = {
  entries: (limit) => `enthält mehr als ${limit} Dateien`,
  inflated: (limit) => `ist entpackt größer als ${limit} MB`,
  nesting: (limit) => `ist tiefer als ${limit} Ebenen verschachtelt`,
  pixels: (limit) => `enthält ein Bild mit mehr als ${limit / 1e6} Millionen Pixeln`,
  memory: (limit) => `braucht zum Lesen mehr als ${limit} MB Speicher`,
};

const advice: Record<Advice, (format: string) => string> = {
  word: (format) => `ist eine Datei der Art ${format}. Speichern Sie sie in Word oder LibreOffice als .docx und öffnen Sie diese.`,
  slides: (format) => `ist eine Datei der Art ${format}. Speichern Sie sie in PowerPoint oder LibreOffice als .pptx und öffnen Sie diese.`,
  sheet: (format) =>
    `ist eine Tabellenkalkulation (${format}). Übernehmen Sie die wichtigen Tabellen in den Bericht, oder speichern Sie die Datei als PDF und öffnen Sie diese.`,
  pages: () => 'ist ein Pages-Dokument. Wählen Sie in Pages „Ablage > Exportieren > Word“ und öffnen Sie diese Datei.',
  numbers: () => 'ist eine Numbers-Tabelle. Wählen Sie in Numbers „Ablage > Exportieren > PDF“ und öffnen Sie diese Datei.',
  keynote: () => 'ist eine Keynote-Präsentation. Wählen Sie in Keynote „Ablage > Exportieren > PowerPoint“ und öffnen Sie diese Datei.',
  mail: (format) => `ist eine Nachricht (${format}). Speichern Sie ihren Anhang oder ihren Text als .txt und öffnen Sie diese Datei.`,
  book: (format) => `ist ein E-Book (${format}). Wandeln Sie es in .docx oder .html um, zum Beispiel mit Calibre, und öffnen Sie diese Datei.`,
  picture: (format) =>
    `ist ein Bild (${format}). Öffnen Sie den Bericht, zu dem es gehört; zeigt es eine Seite mit Text, lassen Sie zuerst eine Texterkennung (OCR) darüberlaufen.`,
  recording: (format) => `ist eine Aufnahme (${format}) und enthält keinen Text. Öffnen Sie einen geschriebenen Bericht.`,
  archive: (format) => `ist ein Archiv (${format}). Entpacken Sie es und öffnen Sie den Bericht, der darin liegt.`,
  print: (format) => `ist eine Datei der Art ${format}. Drucken oder exportieren Sie sie in ihrem Programm als PDF und öffnen Sie diese.`,
  data: (format) => `ist eine Datei der Art ${format} und kein Bericht. Prüfen Sie, ob es die richtige Datei ist.`,
  other: (format) =>
    `ist eine Datei${format === '' ? '' : ` der Art ${format}`}, die Lectern nicht lesen kann. Speichern Sie sie in ihrem Programm als .docx oder PDF und öffnen Sie diese.`,
};

export const de: Words = {
  app: {
    welcomeTitle: 'Vom Bericht zum Vortrag',
    welcomeText:
      'Öffnen Sie einen geschriebenen Bericht. Das Wesentliche kommt auf die Folien, der volle Text in die Notizen. Nichts wird erfunden, nichts geht verloren, und nichts verlässt diesen Rechner.',
    openReport: 'Bericht öffnen …',
    dropHere: 'oder hierher ziehen: Word, PDF, OpenDocument, RTF, HTML, PowerPoint, Markdown, Text oder ein Lectern-Foliensatz; mehrere werden ein Bericht',
    reportsAndDecks: 'Berichte und Foliensätze',
    allFiles: 'Alle Dateien',
    dropNow: 'Zum Öffnen loslassen',
    samples: 'Beispiel ausprobieren',
    recent: 'Zuletzt geöffnet',
    opening: (name) => `${name} wird gelesen …`,
    stage: { reading: 'Text lesen', sections: 'Abschnitte und Sätze finden', planning: 'Folien planen' },
    together: 'Ein Bericht aus mehreren Dateien',
    togetherHow: 'Sie werden in dieser Reihenfolge gelesen; jede wird ein Teil des Berichts.',
    moveUp: (name) => `${name} nach oben`,
    moveDown: (name) => `${name} nach unten`,
    leaveOut: (name) => `${name} weglassen`,
    openTogether: (n) => (n === 1 ? 'Diese Datei öffnen' : `Diese ${n} Dateien öffnen`),
    ofFile: (file, remark) => `${file}: ${remark}`,
    more: (n) => `und ${n} weitere dieser Art`,
    understood: (sections, sentences, slides) =>
      `${count(sections, 'Abschnitt', 'Abschnitte')}, ${count(sentences, 'Satz', 'Sätze')}, ${count(slides, 'Folie', 'Folien')}`,
    understoodDeck: (slides, noted) =>
      noted === slides
        ? `${count(slides, 'Folie', 'Folien')} mit Notizen, unverändert`
        : `${count(slides, 'Folie', 'Folien')}, unverändert, ${noted === 0 ? 'keine' : noted} mit Notizen`,
    close: 'Schließen',
    cancel: 'Abbrechen',
    problem: 'Das hat nicht geklappt',
  },
  menu: { file: 'Datei', edit: 'Bearbeiten', slide: 'Folie', object: 'Bild & Tabelle', talk: 'Vortrag', view: 'Ansicht' },
  action: {
    open: 'Öffnen …',
    saveAs: 'Speichern unter …',
    exportPdf: 'Als PDF exportieren …',
    undo: 'Rückgängig',
    redo: 'Wiederholen',
    addBullet: 'Aufzählungspunkt hinzufügen',
    removeSlide: 'Folie löschen',
    hideSlide: 'Folie ausblenden',
    showSlide: 'Folie einblenden',
    duplicateSlide: 'Folie duplizieren',
    moveSlideUp: 'Folie nach oben',
    moveSlideDown: 'Folie nach unten',
    nextSlide: 'Nächste Folie',
    previousSlide: 'Vorige Folie',
    present: 'Präsentieren',
    presentHere: 'Ab dieser Folie präsentieren',
    theme: (name) => `Design: ${name}`,
    palette: 'Befehl suchen …',
    sources: 'Bericht anzeigen',
  },
  theme: { civic: 'Amtlich', plain: 'Schlicht', ink: 'Tinte', paper: 'Papier' },
  editor: {
    time: 'Zeit',
    allOfIt: 'alles',
    minutes: (n: number) => `${n} min`,
    ofMinutes: (time: string, n: number) => `${time} von ${n} min`,
    timeHint: 'Ohne Vorgabe: alle Notizen vorgelesen, und angesehen, was keine hat. Mit Vorgabe: die markierten Sätze der gezeigten Folien.',
    optional: 'falls Zeit bleibt',
    slides: 'Folien',
    slide: 'Folie',
    hidden: 'ausgeblendet',
    notes: 'Notizen',
    notesEmpty: 'Was gesagt wird, während diese Folie zu sehen ist',
    words: (n) => count(n, 'Wort', 'Wörter'),
    characters: (n) => `${digits(n, 'de')} Zeichen`,
    report: 'Bericht',
    /** Where in the original the marked words begin. */
    place: (at: Locator) => place(at).replace(/: $/, ''),
    sentences: (n) => count(n, 'Satz', 'Sätze'),
    caption: 'Bildunterschrift',
    footnote: 'Anmerkung',
    slideCount: (n) => count(n, 'Folie', 'Folien'),
    covered: (told, all) => `${digits(told, 'de')} von ${digits(all, 'de')} Sätzen belegt`,
    dropped: (n) => `${n} von Hand entfernt`,
    warnings: (n) => count(n, 'Hinweis', 'Hinweise'),
    saved: (time) => `Gespeichert ${time}`,
    saving: 'Wird gespeichert …',
    notSaved: 'Nicht gespeichert',
    draft: 'Entwurf',
    theme: 'Design',
    commands: 'Befehle',
    noCommand: 'Kein solcher Befehl',
    exporting: 'PDF wird erstellt …',
    exported: (name) => `${name} ist geschrieben.`,
    showInFolder: 'Im Ordner zeigen',
    resumed: 'Ihr bearbeiteter Foliensatz zu diesem Bericht wurde geöffnet.',
  },
  field: {
    title: 'Titel',
    subtitle: 'Untertitel',
    caption: 'Bildunterschrift',
    code: 'Code',
    formula: 'Formel',
    bullet: (n) => `Punkt ${n}`,
    label: (n) => `Stichwort von Punkt ${n}`,
    header: (column) => `Kopf von Spalte ${column}`,
    cell: (row, column) => `Zeile ${row}, Spalte ${column}`,
    emptyLabel: 'Stichwort',
    emptyText: 'Text',
  },
  talk: {
    next: 'Als Nächstes',
    end: 'Ende des Vortrags',
    slideOf: (n, all) => `${n} von ${all}`,
    elapsed: 'Vergangen',
    clock: 'Uhrzeit',
    start: 'Uhr starten',
    pause: 'Uhr anhalten',
    black: 'Schwarz',
    freeze: 'Einfrieren',
    stop: 'Beenden',
    noNotes: 'Keine Notizen zu dieser Folie.',
    larger: 'Notizen größer',
    smaller: 'Notizen kleiner',
    blackOn: 'Die Leinwand ist schwarz',
    whiteOn: 'Die Leinwand ist weiß',
    frozenOn: 'Die Leinwand ist eingefroren',
    previous: 'Vorige Folie',
    forward: 'Nächste Folie',
  },
  error: (error: AppError): string => {
    const { name } = error;
    switch (error.code) {
      case 'file.missing':
        return `„${name}“ ist nicht mehr da. Suchen Sie die Datei in ihrem Ordner, oder öffnen Sie eine andere.`;
      case 'file.folder':
        return `„${name}“ ist ein Ordner. Öffnen Sie den Bericht, der darin liegt.`;
      case 'file.permission':
        return `Sie dürfen „${name}“ nicht lesen. Fragen Sie, wem die Datei gehört, oder kopieren Sie sie in einen eigenen Ordner.`;
      case 'file.unreadable':
        return `„${name}“ ließ sich nicht lesen (${error.reason}). Kopieren Sie die Datei auf diesen Rechner und versuchen Sie es noch einmal.`;
      case 'import.empty':
        return `In „${name}“ steht kein Text. Prüfen Sie, ob es die richtige Datei ist.`;
      case 'import.binary':
        return `„${name}“ ist keine Textdatei, auch wenn der Name so klingt. Öffnen Sie den Bericht selbst, zum Beispiel als .docx, PDF oder Text.`;
      case 'import.unsupported':
        return `„${name}“ ${advice[adviceFor(error.format)](error.format)}`;
      case 'import.too-large':
        return `„${name}“ hat ${error.megabytes} MB; Lectern liest Berichte bis ${error.limit} MB. Teilen Sie die Datei und öffnen Sie die Teile.`;
      case 'import.encrypted':
        return `„${name}“ ist mit einem Kennwort geschützt. Öffnen Sie die Datei in dem Programm, aus dem sie stammt, speichern Sie sie ohne Kennwort und öffnen Sie dann diese.`;
      case 'import.damaged':
        return `„${name}“ ist beschädigt oder unvollständig und lässt sich nicht als ${error.format}-Datei lesen. Holen Sie die Datei noch einmal, oder speichern Sie sie in dem Programm, aus dem sie stammt, erneut.`;
      case 'import.scanned':
        return `„${name}“ besteht aus ${count(error.pages, 'Seite', 'Seiten')} mit Bildern, ohne Text. Lassen Sie eine Texterkennung (OCR) darüberlaufen und öffnen Sie das Ergebnis.`;
      case 'import.too-complex':
        return `„${name}“ wurde nicht geöffnet: Die Datei ${tooMuch[error.what](error.limit)}. Wenn es ein echter Bericht ist, speichern Sie ihn in dem Programm, aus dem er stammt, erneut, notfalls in Teilen.`;
      case 'import.too-slow':
        return `„${name}“ war nach ${error.seconds} Sekunden nicht gelesen, deshalb hat Lectern aufgehört. Teilen Sie die Datei und öffnen Sie die Teile.`;
      case 'import.cancelled':
        return `Das Lesen von „${name}“ wurde abgebrochen.`;
      case 'import.crashed':
        return `„${name}“ wurde nicht geöffnet: Das Lesen brach ab, bevor es fertig war. Speichern Sie die Datei in ihrem Programm neu und versuchen Sie es noch einmal.`;
      case 'import.deck-among':
        return `„${name}“ ist ein Foliensatz, und Foliensätze werden einzeln geöffnet. Wählen Sie ihn allein, oder wählen Sie nur Berichte.`;
      case 'import.failed':
        return `„${name}“ war nicht zu verstehen (${error.reason}). Speichern Sie die Datei in ihrem Programm neu und versuchen Sie es noch einmal.`;
      case 'picture.unsupported':
        return `„${name}“ ist kein Bild, das Folien zeigen können, oder es ist beschädigt. Speichern Sie es als PNG, JPEG, WebP, GIF oder SVG und fügen Sie dieses ein.`;
      case 'picture.too-large':
        return `„${name}“ ist größer als ${error.limit} MB oder als 100 Millionen Pixel. Verkleinern Sie das Bild und fügen Sie es noch einmal ein.`;
      case 'logo.unsupported':
      case 'logo.too-large':
      case 'theme.damaged':
      case 'theme.newer':
      case 'theme.too-large':
        return themesWords.de.error(error);
      case 'project.damaged':
        return `„${name}“ ist beschädigt oder kein Lectern-Foliensatz. Öffnen Sie den Bericht neu oder eine ältere Kopie.`;
      case 'project.newer':
        return `„${name}“ stammt aus einem neueren Lectern. Aktualisieren Sie Lectern, um die Datei zu öffnen.`;
      case 'save.permission':
        return `„${name}“ kann dort nicht geschrieben werden. Wählen Sie mit „Speichern unter“ einen anderen Ordner; Ihre Änderungen sind noch da.`;
      case 'save.full':
        return `Der Datenträger ist voll, „${name}“ wurde nicht gespeichert. Schaffen Sie Platz, oder nutzen Sie „Speichern unter“; Ihre Änderungen sind noch da.`;
      case 'save.folder':
        return `Der Ordner von „${name}“ ist verschwunden. Wählen Sie mit „Speichern unter“ einen anderen; Ihre Änderungen sind noch da.`;
      case 'save.changed':
        return `„${name}“ wurde inzwischen von einem anderen Programm geschrieben. Speichern Sie Ihren Stand unter einem anderen Namen, oder ersetzen Sie die Datei damit.`;
      case 'save.removed':
        return `„${name}“ wurde gelöscht oder umbenannt. Ihre Änderungen sind noch da: Legen Sie die Datei neu an, oder speichern Sie woanders.`;
      case 'save.taken':
        return `„${name}“ ist anderswo geöffnet: ${error.by}. Wählen Sie einen anderen Namen.`;
      case 'save.failed':
        return `„${name}“ wurde nicht gespeichert (${error.reason}). Wählen Sie mit „Speichern unter“ einen anderen Ort; Ihre Änderungen sind noch da.`;
      case 'export.failed':
        return `„${name}“ konnte nicht erstellt werden (${error.reason}). Versuchen Sie es noch einmal; es wurde nichts geschrieben.`;
      case 'export.cancelled':
        return `„${name}“ wurde abgebrochen; es wurde nichts geschrieben.`;
      case 'export.leaked':
        return `„${name}“ wurde nicht geschrieben: Beim Nachlesen fand sich das Wort „${error.word}“ aus Notizen oder ausgeblendeten Folien, die Empfänger nicht sehen sollen.`;
      case 'export.presenter-only':
        return `„${name}“ wurde nicht geschrieben: Notizen sind nur für Sie selbst, andere erhalten sie nicht. Exportieren Sie sie für sich, oder wählen Sie für andere ein anderes Format.`;
      case 'export.unsupported':
        return `Lectern kann „${name}“ nicht schreiben. Wählen Sie einen Namen, der auf .pdf, .pptx, .html, .docx, .md oder .png endet.`;
      default:
        return assertNever(error);
    }
  },
  warning: ({ code, at, detail, other }: Warning): string => {
    switch (code) {
      case 'breaks-off':
        return `Der Bericht bricht mitten im Satz ab: „… ${detail}“`;
      case 'announced-absent':
        return `${place(at)}„${detail}“ wird angekündigt, fehlt aber im Bericht.`;
      case 'numbers-differ':
        return `${place(at)}„${detail}“, an anderer Stelle aber „${other?.detail ?? ''}“${other ? ` (${place(other.at).slice(0, -2)})` : ''}. Bitte prüfen, welche Zahl stimmt.`;
      case 'image-missing':
        return `Das Bild ${detail} liegt nicht beim Bericht.`;
      case 'image-remote':
        return `Das Bild ${detail} liegt im Netz und wurde nicht geladen.`;
      case 'image-unreadable':
        return `Das Bild ${detail} ließ sich nicht lesen.`;
      case 'image-format':
        return `${place(at)}Das Bild ${detail} hat ein Format, das sich auf Folien nicht zeigen lässt. Speichern Sie es im Bericht als PNG oder SVG.`;
      case 'changes-accepted':
        return `Der Bericht enthält nachverfolgte Änderungen (${detail}); er wurde gelesen, als wären alle angenommen.`;
      case 'comments-left-out':
        return `Kommentare wurden weggelassen (${detail}).`;
      case 'hidden-left-out':
        return `Ausgeblendeter Text wurde weggelassen (${detail}).`;
      case 'object-left-out':
        return `${place(at)}Etwas, das weder Text noch Bild ist, wurde weggelassen: ${detail}`;
      case 'formula-unreadable':
        return `${place(at)}Eine Formel ließ sich nur als Text übernehmen: ${detail}`;
      case 'pages-without-text':
        return `Seiten ohne Text, vermutlich eingescannt, konnten nicht gelesen werden: ${detail}`;
      case 'letters-unreadable':
        return `${place(at)}Buchstaben in der Schrift ${detail} konnten nicht gelesen werden; prüfen Sie dort die Notizen.`;
      case 'encoding-guessed':
        return `Die Datei sagt nicht, wie ihre Buchstaben gespeichert sind; sie wurde als ${detail} gelesen.`;
      case 'html-left-out':
        return `HTML, das kein Text ist, wurde weggelassen: ${detail}`;
      default:
        return assertNever(code);
    }
  },
};

const count = (n: number, one: string, many: string) => `${digits(n, 'de')} ${n === 1 ? one : many}`;
