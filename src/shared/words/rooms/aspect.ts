export const aspectWords = {
  en: {
    list: 'Slide format',
    short: 'Format',
    action: (aspect: string) => `Slide format: ${aspect}`,
    names: { '16:9': '16:9 widescreen', '4:3': '4:3 standard' },
  },
  de: {
    list: 'Folienformat',
    short: 'Format',
    action: (aspect: string) => `Folienformat: ${aspect}`,
    names: { '16:9': '16:9 Breitbild', '4:3': '4:3 Standard' },
  },
  zh: {
    list: '幻灯片大小',
    short: '大小',
    action: (aspect: string) => `幻灯片大小：${aspect}`,
    names: { '16:9': '16:9 宽屏', '4:3': '4:3 标准' },
  },
};
