import { CalendarDays } from 'lucide-react';
import type { Byline, SlideOf } from '../../../core/model/deck.ts';
import { escapeInline } from '../../../core/text/inline.ts';
import { useDeck } from '../../store/deck.ts';
import { locale, words } from '../../store/words.ts';
import { Button } from '../../ui/button.tsx';

type Props = { slide: SlideOf<'title'>; language: string };

/** Who wrote the report and when, and today's date: offered for the title slide, never filled in by itself. */
export function BylineTools({ slide, language }: Props) {
  const files = useDeck((state) => state.project?.report.files ?? noFiles);
  const dispatch = useDeck((state) => state.dispatch);
  const write = (part: keyof Byline, text: string) => dispatch({ type: 'byline.set', slide: slide.id, part, text: escapeInline(text) });
  const today = dayIn(language, new Date());
  const speakers = [...new Set(files.map(({ author }) => author.trim()).filter((name) => name !== ''))].slice(0, 2);
  const dates = [...new Set(files.map(({ date }) => reportDay(language, date)).filter((date) => date !== ''))].slice(0, 1);
  const offers = [
    ...speakers.map((text) => ({ part: 'speaker' as const, text, label: words.objects.takeSpeaker(text) })),
    ...dates.map((text) => ({ part: 'date' as const, text, label: words.objects.takeDate(text) })),
  ].filter(({ part, text }) => slide.byline?.[part] !== escapeInline(text));
  return (
    <>
      <Button label={`${words.objects.todayHint}: ${today}`} icon={CalendarDays} onClick={() => write('date', today)}>
        {words.objects.today}
      </Button>
      {offers.length > 0 && (
        <span className="offers">
          {words.objects.fromReport}
          {offers.map(({ part, text, label }) => (
            <Button key={`${part} ${text}`} label={label} kind="outlined" onClick={() => write(part, text)}>
              {text}
            </Button>
          ))}
        </span>
      )}
    </>
  );
}

const noFiles: { author: string; date: string }[] = [];

const dayIn = (language: string, day: Date): string => {
  try {
    return day.toLocaleDateString(language, { dateStyle: 'long' });
  } catch {
    return day.toLocaleDateString(locale, { dateStyle: 'long' });
  }
};

/** A day as the deck's language writes it; what is no day stays as the report has it. */
const reportDay = (language: string, date: string): string => (/^\d{4}-\d\d-\d\d$/.test(date) ? dayIn(language, new Date(`${date}T12:00`)) : date.trim());
