import { locale } from '../../store/words.ts';

/** A day and a time as one says them; epoch milliseconds. */
export const timeOf = (at: number): string =>
  new Date(at).toLocaleString(locale, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' });
