/** A day such as `2024-03-12` as the language writes it; other words as they are. */
export const dayIn = (date: string, locale: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T12:00:00`).toLocaleDateString(locale, { dateStyle: 'medium' }) : date;
