import { describe, expect, it } from 'vitest';
import { pond } from '../../../core/sources/pond.fixture.ts';
import { webPage } from './web-page.ts';

const bytes = new TextEncoder().encode('picture');
const reveal = { script: 'const end = "</script>";', notes: 'notes()', css: '.reveal{}' };
const drawn = (slide: string) => ({ slides: [slide], css: '@font-face { src: url("/assets/inter.woff2") format("woff2"); }' });
const first = (note: string) => {
  const { deck } = pond();
  const [slide] = deck.slides;
  return { ...deck, title: 'Teich & <Ufer>', slides: slide ? [{ ...slide, note: { text: note, sources: [] } }] : [] };
};

describe('a deck as one web page', () => {
  it('holds its pictures and fonts, each read once, and names no other file', () => {
    const asked: string[] = [];
    const file = (address: string) => {
      asked.push(address);
      return { mime: address.endsWith('.png') ? 'image/png' : 'font/woff2', bytes };
    };
    const slide = '<div class="slide"><img src="/media/job/a.png"><svg><image href="/media/job/a.png"></image></svg></div>';
    const html = webPage({ deck: first(''), page: drawn(slide), reveal, file });
    expect(asked.sort()).toEqual(['/assets/inter.woff2', '/media/job/a.png']);
    expect(html.match(/data:image\/png;base64,cGljdHVyZQ==/g)).toHaveLength(2);
    expect(html).toContain('url("data:font/woff2;base64,cGljdHVyZQ==")');
    expect(html).not.toMatch(/\/(?:media|assets)\//);
  });

  it('has an empty picture where one is missing', () => {
    expect(webPage({ deck: first(''), page: drawn('<img src="/media/job/gone.png">'), reveal, file: () => undefined })).toContain('<img src="data:,">');
  });

  it('keeps the words of its report words, and scripts within their tags', () => {
    const html = webPage({ deck: first('Erst **warten**. [Pause] <script>alert(1)</script>'), page: drawn('<p></p>'), reveal, file: () => undefined });
    expect(html).toContain('<title>Teich &amp; &lt;Ufer&gt;</title>');
    expect(html).toContain('<strong>warten</strong>. <em>[Pause]</em>');
    expect(html).toContain('&lt;script&gt;alert(1)');
    expect(html).toContain('const end = "<\\/script>";');
    expect(html.match(/<\/script>/g)).toHaveLength(3);
  });

  it('has no notes where its deck has none', () => {
    expect(webPage({ deck: first('  '), page: drawn('<p></p>'), reveal, file: () => undefined })).not.toContain('<aside');
  });
});
