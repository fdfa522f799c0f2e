/** How the app itself looks and what it says at first sight. */
export const lookWords = {
  en: {
    /** What was understood of a report, part by part, as in "7 sections, 24 sentences, 1 remark". */
    understood: (parts: readonly string[]) => parts.join(', '),
    showRemarks: 'Show remarks on the report',
    show: 'Show',
    /** Over the titles of the slides that come after the next one. */
    after: 'After that',
    transition: 'Transition',
    transitions: { none: 'None', fade: 'Fade', push: 'Push' },
    giveTransition: (name: string) => `Transition between slides: ${name}`,
    dim: 'Highlight the current line',
  },
  de: {
    understood: (parts: readonly string[]) => parts.join(', '),
    showRemarks: 'Hinweise zum Bericht zeigen',
    show: 'Zeigen',
    after: 'Danach',
    transition: 'Folienübergang',
    transitions: { none: 'Keiner', fade: 'Überblenden', push: 'Schieben' },
    giveTransition: (name: string) => `Übergang zwischen Folien: ${name}`,
    dim: 'Aktuelle Zeile hervorheben',
  },
  zh: {
    understood: (parts: readonly string[]) => parts.join('，'),
    showRemarks: '显示有关报告的提示',
    show: '查看',
    after: '之后',
    transition: '切换效果',
    transitions: { none: '无', fade: '淡入淡出', push: '推移' },
    giveTransition: (name: string) => `幻灯片切换效果：${name}`,
    dim: '突出显示当前行',
  },
};
