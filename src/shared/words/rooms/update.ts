import type { Change } from '../../../core/update/change.ts';

type Part = Change['part'];
type Words = {
  action: string;
  title: string;
  comparing: string;
  taking: string;
  failed: string;
  unchanged: string;
  changed: (n: number) => string;
  added: (n: number) => string;
  removed: (n: number) => string;
  moved: (n: number) => string;
  newSections: (titles: readonly string[]) => string;
  removedSections: (titles: readonly string[]) => string;
  renamed: (n: number) => string;
  conflicts: (n: number) => string;
  noConflicts: string;
  follows: string;
  showAll: (n: number) => string;
  showConflicts: (n: number) => string;
  takeAll: string;
  keepAll: string;
  nextConflict: string;
  more: (n: number) => string;
  list: string;
  part: Record<Part, string>;
  kind: Record<Change['kind'], string>;
  difference: (part: string, kind: string) => string;
  conflict: (part: string) => string;
  yours: string;
  before: string;
  next: string;
  was: (text: string) => string;
  youRemoved: string;
  leaveOut: string;
  notInReport: string;
  toldElsewhere: string;
  goes: string;
  untitled: string;
  apply: string;
  applyKeeping: (n: number) => string;
  done: (n: number) => string;
  undo: string;
  ask: string;
  askHow: (name: string) => string;
  askUpdate: string;
  askNew: string;
  mark: string;
};

const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;
const listed = (titles: readonly string[], open: string, close: string, between: string) => titles.map((title) => `${open}${title}${close}`).join(between);

const en: Words = {
  action: 'Update the report …',
  title: 'Update the report',
  comparing: 'Comparing the versions …',
  taking: 'Updating the deck …',
  failed: 'The versions could not be compared. Your deck is as it was.',
  unchanged: 'This version says the same as the one your deck was made of. There is nothing to update.',
  changed: (n) => `${many(n, 'passage', 'passages')} changed`,
  added: (n) => `${many(n, 'passage', 'passages')} new`,
  removed: (n) => `${many(n, 'passage', 'passages')} removed`,
  moved: (n) => `${many(n, 'passage', 'passages')} moved`,
  newSections: (titles) => `${titles.length === 1 ? 'New section' : 'New sections'}: ${listed(titles, '“', '”', ', ')}`,
  removedSections: (titles) => `${titles.length === 1 ? 'Section removed' : 'Sections removed'}: ${listed(titles, '“', '”', ', ')}`,
  renamed: (n) => `${many(n, 'heading', 'headings')} reworded`,
  conflicts: (n) => many(n, 'conflict with your edits', 'conflicts with your edits'),
  noConflicts: 'No conflicts with your edits',
  follows: 'Your edits stay. Where you changed nothing, the deck follows the new report; where both changed the same passage, you choose.',
  showAll: (n) => `All (${n})`,
  showConflicts: (n) => `Conflicts (${n})`,
  takeAll: 'Accept all',
  keepAll: 'Refuse all',
  nextConflict: 'Next conflict',
  more: (n) => `Show ${n} more`,
  list: 'Changes',
  part: {
    slide: 'Slide',
    title: 'Title',
    subtitle: 'Subtitle',
    caption: 'Caption',
    table: 'Table',
    figure: 'Figure',
    formula: 'Formula',
    code: 'Code',
    bullet: 'Bullet',
    note: 'Note',
  },
  kind: { changed: 'changed', new: 'new', removed: 'removed', replanned: 'planned anew' },
  difference: (part, kind) => `${part}, ${kind}`,
  conflict: (part) => `Conflict: ${part}`,
  yours: 'Keep yours',
  before: 'Keep as it is',
  next: 'New report',
  was: (text) => `The old report: ${text}`,
  youRemoved: 'You removed this.',
  leaveOut: 'Leave it out',
  notInReport: 'No longer in the report',
  toldElsewhere: 'Planned anew: what it says stays on other slides or in notes.',
  goes: 'Goes',
  untitled: 'Untitled slide',
  apply: 'Update deck',
  applyKeeping: (n) => `Update deck, keep your text in ${many(n, 'conflict', 'conflicts')}`,
  done: (n) => (n === 0 ? 'The deck is up to date with the new report.' : `The deck follows the new report; ${many(n, 'slide is', 'slides are')} marked.`),
  undo: 'Undo update',
  ask: 'A new version of this report?',
  askHow: (name) => `“${name}” resembles the report that the open deck was made of. An update keeps all your edits.`,
  askUpdate: 'Update this deck',
  askNew: 'Open as a new deck',
  mark: 'Changed by the update',
};

const de: Words = {
  action: 'Bericht aktualisieren …',
  title: 'Bericht aktualisieren',
  comparing: 'Die Fassungen werden verglichen …',
  taking: 'Der Foliensatz wird aktualisiert …',
  failed: 'Die Fassungen ließen sich nicht vergleichen. Ihr Foliensatz ist unverändert.',
  unchanged: 'Diese Fassung sagt dasselbe wie die, aus der Ihr Foliensatz entstanden ist. Es gibt nichts zu aktualisieren.',
  changed: (n) => `${many(n, 'Stelle', 'Stellen')} geändert`,
  added: (n) => `${many(n, 'Stelle', 'Stellen')} neu`,
  removed: (n) => `${many(n, 'Stelle', 'Stellen')} entfallen`,
  moved: (n) => `${many(n, 'Stelle', 'Stellen')} verschoben`,
  newSections: (titles) => `${titles.length === 1 ? 'Neuer Abschnitt' : 'Neue Abschnitte'}: ${listed(titles, '„', '“', ', ')}`,
  removedSections: (titles) => `${titles.length === 1 ? 'Abschnitt entfallen' : 'Abschnitte entfallen'}: ${listed(titles, '„', '“', ', ')}`,
  renamed: (n) => `${many(n, 'Überschrift', 'Überschriften')} umformuliert`,
  conflicts: (n) => many(n, 'Konflikt mit Ihren Änderungen', 'Konflikte mit Ihren Änderungen'),
  noConflicts: 'Keine Konflikte mit Ihren Änderungen',
  follows:
    'Ihre Änderungen bleiben. Wo Sie nichts geändert haben, folgt der Foliensatz dem neuen Bericht; wo beide dieselbe Stelle geändert haben, wählen Sie.',
  showAll: (n) => `Alle (${n})`,
  showConflicts: (n) => `Konflikte (${n})`,
  takeAll: 'Alle annehmen',
  keepAll: 'Alle ablehnen',
  nextConflict: 'Nächster Konflikt',
  more: (n) => `${n} weitere zeigen`,
  list: 'Änderungen',
  part: {
    slide: 'Folie',
    title: 'Titel',
    subtitle: 'Untertitel',
    caption: 'Beschriftung',
    table: 'Tabelle',
    figure: 'Abbildung',
    formula: 'Formel',
    code: 'Code',
    bullet: 'Punkt',
    note: 'Notiz',
  },
  kind: { changed: 'geändert', new: 'neu', removed: 'entfallen', replanned: 'neu geplant' },
  difference: (part, kind) => `${part}, ${kind}`,
  conflict: (part) => `Konflikt: ${part}`,
  yours: 'Ihre Fassung behalten',
  before: 'So lassen',
  next: 'Neuer Bericht',
  was: (text) => `Im alten Bericht: ${text}`,
  youRemoved: 'Sie haben das gelöscht.',
  leaveOut: 'Weglassen',
  notInReport: 'Steht nicht mehr im Bericht',
  toldElsewhere: 'Neu geplant: Der Inhalt bleibt auf anderen Folien oder in Notizen.',
  goes: 'Entfällt',
  untitled: 'Folie ohne Titel',
  apply: 'Foliensatz aktualisieren',
  applyKeeping: (n) => `Aktualisieren, bei ${many(n, 'Konflikt', 'Konflikten')} Ihren Text behalten`,
  done: (n) =>
    n === 0
      ? 'Der Foliensatz entspricht dem neuen Bericht.'
      : `Der Foliensatz folgt dem neuen Bericht; ${many(n, 'geänderte Folie ist', 'geänderte Folien sind')} markiert.`,
  undo: 'Aktualisierung rückgängig machen',
  ask: 'Eine neue Fassung dieses Berichts?',
  askHow: (name) => `„${name}“ ähnelt dem Bericht, aus dem der geöffnete Foliensatz entstanden ist. Beim Aktualisieren bleiben alle Ihre Änderungen erhalten.`,
  askUpdate: 'Diesen Foliensatz aktualisieren',
  askNew: 'Als neuen Foliensatz öffnen',
  mark: 'Durch die Aktualisierung geändert',
};

const zh: Words = {
  action: '更新报告……',
  title: '更新报告',
  comparing: '正在比较两个版本……',
  taking: '正在更新幻灯片……',
  failed: '无法比较这两个版本。您的幻灯片没有改动。',
  unchanged: '这个版本与生成当前幻灯片的版本内容相同，无需更新。',
  changed: (n) => `${n} 处修改`,
  added: (n) => `${n} 处新增`,
  removed: (n) => `${n} 处删除`,
  moved: (n) => `${n} 处移动`,
  newSections: (titles) => `新增章节：${listed(titles, '“', '”', '、')}`,
  removedSections: (titles) => `删除章节：${listed(titles, '“', '”', '、')}`,
  renamed: (n) => `${n} 个标题改写`,
  conflicts: (n) => `${n} 处与您的修改冲突`,
  noConflicts: '与您的修改没有冲突',
  follows: '您的修改会保留。您没有改动的地方随新报告更新；双方都改动的地方由您选择。',
  showAll: (n) => `全部（${n}）`,
  showConflicts: (n) => `冲突（${n}）`,
  takeAll: '全部接受',
  keepAll: '全部拒绝',
  nextConflict: '下一处冲突',
  more: (n) => `再显示 ${n} 处`,
  list: '变更列表',
  part: {
    slide: '幻灯片',
    title: '标题',
    subtitle: '副标题',
    caption: '图表说明',
    table: '表格',
    figure: '图片',
    formula: '公式',
    code: '代码',
    bullet: '要点',
    note: '备注',
  },
  kind: { changed: '修改', new: '新增', removed: '删除', replanned: '重新规划' },
  difference: (part, kind) => `${part} · ${kind}`,
  conflict: (part) => `冲突：${part}`,
  yours: '保留您的内容',
  before: '保持不变',
  next: '采用新报告',
  was: (text) => `原报告：${text}`,
  youRemoved: '您已删除此处。',
  leaveOut: '不加入',
  notInReport: '新报告中已无此内容',
  toldElsewhere: '已重新规划：内容保留在其他幻灯片或备注中。',
  goes: '删除',
  untitled: '无标题幻灯片',
  apply: '更新幻灯片',
  applyKeeping: (n) => `更新，${n} 处冲突保留您的内容`,
  done: (n) => (n === 0 ? '幻灯片已与新报告一致。' : `幻灯片已按新报告更新，${n} 张有变化的幻灯片已标记。`),
  undo: '撤销更新',
  ask: '这是同一份报告的新版本吗？',
  askHow: (name) => `“${name}”与当前幻灯片所依据的报告相似。更新会保留您的所有修改。`,
  askUpdate: '更新当前幻灯片',
  askNew: '作为新幻灯片打开',
  mark: '更新后有变化',
};

export const updateWords = { en, de, zh };
