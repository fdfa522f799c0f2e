export const fitWords = {
  en: {
    tooFull: 'Too much for this slide.',
    make: 'Make it fit',
    makeAll: 'Make all slides fit',
    hint: 'Goes on on further slides, with the notes that belong there',
    done: (slides: number) => (slides === 1 ? 'One slide parted' : `${slides} slides parted`),
    mark: 'too full',
  },
  de: {
    tooFull: 'Zu viel für diese Folie.',
    make: 'Passend machen',
    makeAll: 'Alle Folien passend machen',
    hint: 'Setzt auf weiteren Folien fort, mit den Notizen, die dorthin gehören',
    done: (slides: number) => (slides === 1 ? 'Eine Folie geteilt' : `${slides} Folien geteilt`),
    mark: 'zu voll',
  },
  zh: {
    tooFull: '这张幻灯片内容过多。',
    make: '自动拆分',
    makeAll: '拆分所有过满的幻灯片',
    hint: '将内容续到后面的幻灯片，相应的备注一并移动',
    done: (slides: number) => `已拆分 ${slides} 张幻灯片`,
    mark: '内容过多',
  },
};
