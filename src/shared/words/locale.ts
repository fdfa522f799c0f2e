import type { Settings } from '../views.ts';

/** The locale in which the app speaks: the system's own, or that of the chosen language where the system speaks another. */
export const localeFor = ({ language }: Settings, system: string): string => (language === 'system' || system.startsWith(language) ? system : language);
