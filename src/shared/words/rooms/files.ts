import type { Version } from '../../views.ts';

type Slides = Version['slides'];

export const filesWords = {
  en: {
    save: 'Save',
    saved: 'Saved. This state is kept among the earlier versions.',
    savedAsDraft: 'Saved as a draft in Lectern. This state is kept among the earlier versions.',
    recovered: 'Your unsaved changes were recovered.',
    alreadyOpen: (name: string) => `“${name}” is open already.`,
    closing: 'The file could not be saved. Your edits are kept on this computer and come back when you open the deck again.',
    closeAnyway: 'Close all the same',
    saveCopy: 'Save a copy …',
    tryAgain: 'Try again',
    replace: 'Replace the file',
    writeAgain: 'Write it again',
    readOnly: 'Read-only',
    /** `by` is a user and a computer, or empty. */
    takenBy: (by: string) =>
      `${by === '' ? 'Somebody else' : by} has this deck open. You can read it, present it and export it; to change it, save a copy of your own.`,
    free: 'Nobody else has this deck open any more.',
    editNow: 'Edit it now',
    versions: 'Earlier versions …',
    versionsTitle: 'Earlier versions',
    versionsHow: 'The last 20 states of this deck: as it was opened, as you saved it, and every five minutes of editing. They are kept in its file.',
    noVersions: 'There is no earlier version yet.',
    reason: { opened: 'as opened', saved: 'saved by you', edited: 'while editing' } satisfies Record<Version['reason'], string>,
    slidesChanged: (slides: Slides) => wordsOf(slides, english),
    noPicture: 'This version cannot be shown.',
    restore: 'Go back to this version',
    restored: (time: string) => `The deck is as it was at ${time}.`,
    forget: (name: string) => `Take “${name}” off the list`,
    missing: 'no longer there',
  },
  de: {
    save: 'Speichern',
    saved: 'Gespeichert. Dieser Stand bleibt unter den früheren Fassungen.',
    savedAsDraft: 'Als Entwurf in Lectern gespeichert. Dieser Stand bleibt unter den früheren Fassungen.',
    recovered: 'Ihre ungespeicherten Änderungen wurden wiederhergestellt.',
    alreadyOpen: (name: string) => `„${name}“ ist schon geöffnet.`,
    closing: 'Die Datei konnte nicht gespeichert werden. Ihre Änderungen bleiben auf diesem Rechner und sind wieder da, wenn Sie den Vortrag erneut öffnen.',
    closeAnyway: 'Trotzdem schließen',
    saveCopy: 'Kopie speichern …',
    tryAgain: 'Erneut versuchen',
    replace: 'Datei ersetzen',
    writeAgain: 'Neu anlegen',
    readOnly: 'Schreibgeschützt',
    takenBy: (by: string) =>
      `${by === '' ? 'Jemand anders' : by} hat diesen Vortrag geöffnet. Sie können ihn lesen, halten und exportieren; um ihn zu ändern, speichern Sie eine eigene Kopie.`,
    free: 'Niemand sonst hat diesen Vortrag mehr geöffnet.',
    editNow: 'Jetzt bearbeiten',
    versions: 'Frühere Fassungen …',
    versionsTitle: 'Frühere Fassungen',
    versionsHow: 'Die letzten 20 Stände dieses Vortrags: beim Öffnen, bei jedem Speichern und alle fünf Minuten beim Bearbeiten. Sie liegen in seiner Datei.',
    noVersions: 'Es gibt noch keine frühere Fassung.',
    reason: { opened: 'beim Öffnen', saved: 'von Ihnen gespeichert', edited: 'beim Bearbeiten' },
    slidesChanged: (slides: Slides) => wordsOf(slides, german),
    noPicture: 'Diese Fassung lässt sich nicht zeigen.',
    restore: 'Zu dieser Fassung zurück',
    restored: (time: string) => `Der Vortrag ist wieder wie um ${time}.`,
    forget: (name: string) => `„${name}“ aus der Liste nehmen`,
    missing: 'nicht mehr da',
  },
  zh: {
    save: '保存',
    saved: '已保存。此状态保留在历史版本中。',
    savedAsDraft: '已作为草稿保存在 Lectern 中。此状态保留在历史版本中。',
    recovered: '已恢复您未保存的修改。',
    alreadyOpen: (name: string) => `“${name}”已经打开。`,
    closing: '文件未能保存。您的修改保留在这台电脑上，下次打开该演示时会恢复。',
    closeAnyway: '仍然关闭',
    saveCopy: '另存副本…',
    tryAgain: '重试',
    replace: '替换该文件',
    writeAgain: '重新写入',
    readOnly: '只读',
    takenBy: (by: string) => `${by === '' ? '其他人' : by} 正在使用此演示。您可以阅读、放映和导出；如需修改，请另存一份副本。`,
    free: '此演示已无他人使用。',
    editNow: '开始编辑',
    versions: '历史版本…',
    versionsTitle: '历史版本',
    versionsHow: '此演示最近的 20 个状态：打开时、每次保存时，以及编辑中每五分钟。它们保存在演示文件里。',
    noVersions: '还没有历史版本。',
    reason: { opened: '打开时', saved: '由您保存', edited: '编辑中' },
    slidesChanged: (slides: Slides) => wordsOf(slides, chinese),
    noPicture: '无法显示此版本。',
    restore: '恢复到此版本',
    restored: (time: string) => `演示已恢复到 ${time} 的状态。`,
    forget: (name: string) => `从列表中移除“${name}”`,
    missing: '文件已不在',
  },
};

type ChangeWords = {
  all: (n: number) => string;
  changed: (n: number) => string;
  added: (n: number) => string;
  removed: (n: number) => string;
  moved: string;
  between: string;
};

const english: ChangeWords = {
  all: (n) => `${n} ${n === 1 ? 'slide' : 'slides'}`,
  changed: (n) => `${n} changed`,
  added: (n) => `${n} added`,
  removed: (n) => `${n} removed`,
  moved: 'reordered',
  between: ', ',
};
const german: ChangeWords = {
  all: (n) => `${n} ${n === 1 ? 'Folie' : 'Folien'}`,
  changed: (n) => `${n} geändert`,
  added: (n) => `${n} neu`,
  removed: (n) => `${n} entfernt`,
  moved: 'umgeordnet',
  between: ', ',
};
const chinese: ChangeWords = {
  all: (n) => `${n} 张幻灯片`,
  changed: (n) => `${n} 张有改动`,
  added: (n) => `新增 ${n} 张`,
  removed: (n) => `删除 ${n} 张`,
  moved: '顺序有变',
  between: '，',
};

/** How many slides there are, and what became of them since the version before. */
function wordsOf({ all, changed, added, removed, moved }: Slides, words: ChangeWords): string {
  const parts = [
    changed > 0 ? words.changed(changed) : '',
    added > 0 ? words.added(added) : '',
    removed > 0 ? words.removed(removed) : '',
    moved ? words.moved : '',
  ];
  return [words.all(all), ...parts.filter((part) => part !== '')].join(words.between);
}
