import { expect, it } from 'vitest';
import { latinMarks } from './latin-marks.ts';

it('keeps the narrow marks of text that has no Chinese character, on Chinese slides', () => {
  expect(latinMarks('<li>“Bus” now</li><li>“公交”</li>', 'zh')).toBe('<li><span class="latin">“Bus” now</span></li><li>“公交”</li>');
  expect(latinMarks('<li>“Bus” now</li>', 'en')).toBe('<li>“Bus” now</li>');
});

it('writes nothing into drawings and formulas', () => {
  const drawn = '<svg class="chart"><text>“Bus”</text></svg><tex-formula>“a”</tex-formula>';
  expect(latinMarks(drawn, 'zh')).toBe(drawn);
});
