type Coverage = { sentences: number; inNotes: number; onSlides: number; dropped: number };
type Weak = { color: string; ground: string; ratio: string; least: string; nearest: string };

export const checkWords = {
  en: {
    fine: 'Nothing has to be mended.',
    faults: (count: number) => (count === 1 ? 'One thing has to be mended:' : `${count} things have to be mended:`),
    onSlide: (number: number, title: string, fault: string) => (title === '' ? `Slide ${number}: ${fault}` : `Slide ${number}, “${title}”: ${fault}`),
    overflow: (pixels: number) => `what stands on it reaches ${pixels} px over its room. In the app, “Make it fit” parts it.`,
    small: (pixels: string) => `type of ${pixels} px is too small to be read; at least 22 px are.`,
    faint: (text: string, ratio: string, least: string) => `“${text}” is too faint on its ground: ${ratio}:1, where ${least}:1 are needed.`,
    faintChart: (ratio: string, least: string) => `a colour of the chart is too faint on its ground: ${ratio}:1, where ${least}:1 are needed.`,
    missingImage: 'a picture is missing or cannot be shown.',
    missingAltText: 'the picture has no description for people who cannot see it.',
    lost: (count: number) =>
      count === 1
        ? 'One sentence of the report is neither on a slide nor in a note.'
        : `${count} sentences of the report are neither on a slide nor in a note.`,
    measured: (slides: number, pixels: string, slide: number) =>
      `${slides === 1 ? 'One slide' : `${slides} slides`}; the smallest type is ${pixels} px, on slide ${slide}.`,
    coverage: ({ sentences, inNotes, onSlides, dropped }: Coverage) =>
      `Of ${sentences} sentences in the report ${inNotes} are in the notes, ${onSlides} on slides, ${dropped} were dropped by hand.`,
    weak: ({ color, ground, ratio, least, nearest }: Weak) =>
      `The theme’s colour “${color}” is too faint on “${ground}” (${ratio}:1, where ${least}:1 are needed). Slides are drawn in the nearest that is not; the theme could have ${nearest}.`,
    unmended: (count: number, first: string) => (count === 1 ? first : `${count} things have to be mended. The first: ${first}`),
  },
  de: {
    fine: 'Es ist nichts zu verbessern.',
    faults: (count: number) => (count === 1 ? 'Eines ist zu verbessern:' : `${count} Mängel sind zu beheben:`),
    onSlide: (number: number, title: string, fault: string) => (title === '' ? `Folie ${number}: ${fault}` : `Folie ${number}, „${title}“: ${fault}`),
    overflow: (pixels: number) => `Der Inhalt ragt ${pixels} px über seinen Platz hinaus. In der App teilt „Passend machen“ die Folie.`,
    small: (pixels: string) => `Schrift von ${pixels.replace('.', ',')} px ist zu klein zum Lesen; 22 px braucht es mindestens.`,
    faint: (text: string, ratio: string, least: string) =>
      `„${text}“ hebt sich zu wenig vom Grund ab: ${ratio.replace('.', ',')}:1, nötig sind ${least.replace('.', ',')}:1.`,
    faintChart: (ratio: string, least: string) =>
      `Eine Farbe des Diagramms hebt sich zu wenig vom Grund ab: ${ratio.replace('.', ',')}:1, nötig sind ${least.replace('.', ',')}:1.`,
    missingImage: 'Ein Bild fehlt oder lässt sich nicht anzeigen.',
    missingAltText: 'Dem Bild fehlt eine Beschreibung für Menschen, die es nicht sehen.',
    lost: (count: number) =>
      count === 1
        ? 'Ein Satz des Berichts steht weder auf einer Folie noch in einer Notiz.'
        : `${count} Sätze des Berichts stehen weder auf einer Folie noch in einer Notiz.`,
    measured: (slides: number, pixels: string, slide: number) =>
      `${slides === 1 ? 'Eine Folie' : `${slides} Folien`}; die kleinste Schrift hat ${pixels.replace('.', ',')} px, auf Folie ${slide}.`,
    coverage: ({ sentences, inNotes, onSlides, dropped }: Coverage) =>
      `Von ${sentences} Sätzen des Berichts stehen ${inNotes} in den Notizen und ${onSlides} auf Folien; ${dropped} wurden von Hand gestrichen.`,
    weak: ({ color, ground, ratio, least, nearest }: Weak) =>
      `Die Farbe „${color}“ des Designs hebt sich zu wenig von „${ground}“ ab (${ratio.replace('.', ',')}:1, nötig sind ${least.replace('.', ',')}:1). Auf den Folien steht die nächste Farbe, die genügt; für das Design passt ${nearest}.`,
    unmended: (count: number, first: string) => (count === 1 ? first : `${count} Mängel sind zu beheben. Der erste: ${first}`),
  },
  zh: {
    fine: '没有需要改进的地方。',
    faults: (count: number) => `有 ${count} 处需要改进：`,
    onSlide: (number: number, title: string, fault: string) => (title === '' ? `第 ${number} 张幻灯片：${fault}` : `第 ${number} 张幻灯片“${title}”：${fault}`),
    overflow: (pixels: number) => `内容超出版面 ${pixels} 像素。可在应用中用“自动拆分”处理。`,
    small: (pixels: string) => `字号 ${pixels} 像素，过小难以辨认；至少需要 22 像素。`,
    faint: (text: string, ratio: string, least: string) => `“${text}”与背景的对比度不足：${ratio}:1，至少需要 ${least}:1。`,
    faintChart: (ratio: string, least: string) => `图表中有一种颜色与背景的对比度不足：${ratio}:1，至少需要 ${least}:1。`,
    missingImage: '有图片缺失或无法显示。',
    missingAltText: '图片没有供看不见的人使用的文字说明。',
    lost: (count: number) => `报告中有 ${count} 个句子既不在幻灯片上，也不在备注中。`,
    measured: (slides: number, pixels: string, slide: number) => `共 ${slides} 张幻灯片；最小字号为 ${pixels} 像素，在第 ${slide} 张。`,
    coverage: ({ sentences, inNotes, onSlides, dropped }: Coverage) =>
      `报告共 ${sentences} 个句子：${inNotes} 个在备注中，${onSlides} 个在幻灯片上，${dropped} 个已手动删去。`,
    weak: ({ color, ground, ratio, least, nearest }: Weak) =>
      `主题颜色“${color}”在“${ground}”上对比度不足（${ratio}:1，至少需要 ${least}:1）。幻灯片已改用最接近的合格颜色；主题可设为 ${nearest}。`,
    unmended: (count: number, first: string) => (count === 1 ? first : `有 ${count} 处需要改进。第一处：${first}`),
  },
};
