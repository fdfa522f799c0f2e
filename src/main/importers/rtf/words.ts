/** Control words and symbols that are a character. */
export const characters: Record<string, string> = {
  tab: '\t',
  line: '\n',
  lbr: '\n',
  emdash: '—',
  endash: '–',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  zwj: '\u200d',
  zwnj: '\u200c',
  '~': '\u00a0',
  _: '\u2011',
  '-': '',
  '{': '{',
  '}': '}',
  '\\': '\\',
};

/** Groups that hold nothing of the report's text: of the file itself, of every page, or of programs. */
export const silent = new Set(
  (
    'colortbl filetbl listoverridetable revtbl rsidtbl generator xmlnstbl themedata colorschememapping latentstyles datastore docvar wgrffmtfilter ' +
    'header headerl headerr headerf footer footerl footerr footerf ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn ' +
    'nonshppict shprslt do nonesttables objdata objclass objname objalias xe rxe txe tc tcn bkmkstart bkmkend ' +
    'atnid atnauthor atndate atnref atrfstart atrfend atnicn atnparent atntime pn pnseclvl pntxta pntxtb fldtype formfield ffdeftext ' +
    'panose fname falt fontemb private1 passwordhash keycode operator company manager category keywords comment doccomm hlinkbase ' +
    'creatim revtim printim buptim userprops mmathPict blipuid mvfmf mvfml mvtof'
  ).split(' '),
);

/** Groups marked with \* are for those who know them; these are known here. */
export const knownStarred = new Set(
  'shppict shpinst footnote annotation fldinst ud moMath moMathPara picprop nesttableprops pntext listtext shptxt'.split(' '),
);
