import { describe, expect, it } from 'vitest';
import { brokenLines } from './break-lines.ts';
import { displayed, fitsSlide } from './display.ts';

const sum = (count: number) => Array.from({ length: count }, (_, k) => `x_{${k}}`).join(' + ');

describe('formulas on a slide', () => {
  it('are as large as they can be, and smaller where they are wide', () => {
    expect(displayed(['E = mc^2'], { width: 1152, height: 400 })?.size).toBe(44);
    expect(displayed([`S = ${sum(14)}`], { width: 1152, height: 400 })?.size).toBeLessThan(44);
  });

  it('break at relations before their type is smaller than the text', () => {
    const long = `P = ${sum(10)} = ${sum(9)} \\approx ${sum(8)}`;
    expect(displayed([long], { width: 1152, height: 400 })).toMatchObject({ size: 36, lines: [expect.stringContaining('\\begin{aligned}')] });
  });

  it('have no place where even broken lines would be too many', () => {
    expect(displayed([sum(400)], { width: 1152, height: 400 })).toBeNull();
    expect(fitsSlide(sum(400))).toBe(false);
    expect(fitsSlide('\\frac{a}{b}')).toBe(true);
  });
});

describe('a formula in lines', () => {
  it('has each relation under the first', () => {
    expect(brokenLines('a = b + c = d', 8)).toBe('\\begin{aligned}a &= b + c  \\\\ &= d\\end{aligned}');
  });

  it('goes on after sums where relations are not enough, keeping each sign with what follows it', () => {
    const broken = brokenLines('a = bbbb + cccc - dddd', 6);
    expect(broken).toMatch(/\\\\ .*\+ cccc/);
    expect(broken?.replaceAll(/\\(?:begin|end)\{aligned\}|&|\\\\|\\quad|\s/g, '')).toBe('a=bbbb+cccc-dddd');
  });

  it('begins all lines at the margin under a long left side', () => {
    expect(brokenLines('a + b + c + d + e = f + g + h + i', 11)).toMatch(/^\\begin\{aligned\}&a/);
  });

  it('is never cut in brackets, at a sign of a number or where it has lines of its own', () => {
    expect(brokenLines('f\\left(a = b + c\\right)', 3)).toBeNull();
    expect(brokenLines('\\frac{a + b}{c = d}', 3)).toBeNull();
    expect(brokenLines('\\begin{cases} a = b \\\\ c = d \\end{cases}', 3)).toBeNull();
    expect(brokenLines('a = -b', 1)).not.toContain('= \\\\');
  });
});
