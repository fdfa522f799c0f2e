/** How the app itself looks and what it says at first sight. */
export const lookWords = {
  en: {
    /** What was understood of a report, part by part, as in "7 sections, 24 sentences, 1 remark". */
    understood: (parts: readonly string[]) => parts.join(', '),
    showRemarks: 'Show remarks on the report',
    show: 'Show',
    /** Over the titles of the slides that come after the next one. */
    after: 'After that',
  },
  de: {
    understood: (parts: readonly string[]) => parts.join(', '),
    showRemarks: 'Hinweise zum Bericht zeigen',
    show: 'Zeigen',
    after: 'Danach',
  },
  zh: {
    understood: (parts: readonly string[]) => parts.join('，'),
    showRemarks: '显示有关报告的提示',
    show: '查看',
    after: '之后',
  },
};
