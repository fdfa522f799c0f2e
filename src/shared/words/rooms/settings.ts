export const settingsWords = {
  en: {
    action: 'Settings …',
    title: 'Settings',
    language: 'Language',
    systemLanguage: 'As the system',
    appearance: 'Appearance',
    appearances: { system: 'As the system', light: 'Light', dark: 'Dark' },
    done: 'Done',
  },
  de: {
    action: 'Einstellungen …',
    title: 'Einstellungen',
    language: 'Sprache',
    systemLanguage: 'Wie das System',
    appearance: 'Darstellung',
    appearances: { system: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
    done: 'Fertig',
  },
  zh: {
    action: '设置……',
    title: '设置',
    language: '语言',
    systemLanguage: '跟随系统',
    appearance: '外观',
    appearances: { system: '跟随系统', light: '浅色', dark: '深色' },
    done: '完成',
  },
};
