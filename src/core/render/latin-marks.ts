import type { Language } from '../model/text.ts';

const drawn = /(<svg[\s>].*?<\/svg>|<tex-formula[\s>].*?<\/tex-formula>)/s;

/** A Chinese slide's HTML in which text without a Chinese character keeps the narrow quotation marks and ellipses of its own script; other languages' as it is. */
export function latinMarks(html: string, language: Language): string {
  if (language !== 'zh' || !/[“”…]/.test(html)) return html;
  return html
    .split(drawn)
    .map((part, k) =>
      k % 2 === 1
        ? part
        : part.replace(/(?<!class="mark")>([^<>]*[“”…][^<>]*)</g, (all, text: string) =>
            /\p{Script=Han}/u.test(text) ? all : `><span class="latin">${text}</span><`,
          ),
    )
    .join('');
}
