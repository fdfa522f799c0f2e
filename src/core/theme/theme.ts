/** A theme is data: colours as #rrggbb, font families by the names they are bundled under. */
export type Theme = {
  name: string;
  colors: {
    paper: string;
    ink: string;
    /** Secondary text: captions, footers, page numbers. At least 4.5:1 on paper and on tint. */
    soft: string;
    rule: string;
    tint: string;
    accent: string;
    /** With the accent, the colours of what a chart compares: each at least 3:1 on paper. */
    second: string;
    third: string;
    fourth: string;
    titlePaper: string;
    titleInk: string;
    titleSoft: string;
    titleAccent: string;
  };
  fonts: { title: string; body: string };
};

const sans = '"IBM Plex Sans"';
const inter = '"Inter"';
const serif = '"Source Serif 4"';

const civic: Theme = {
  name: 'civic',
  colors: {
    paper: '#ffffff',
    ink: '#14213d',
    soft: '#5b6478',
    rule: '#d9dee8',
    tint: '#f4f6fa',
    accent: '#1f4e8c',
    second: '#b8620f',
    third: '#5b6478',
    fourth: '#1f857c',
    titlePaper: '#14213d',
    titleInk: '#ffffff',
    titleSoft: '#c6d0e4',
    titleAccent: '#e0a458',
  },
  fonts: { title: serif, body: sans },
};

const plain: Theme = {
  name: 'plain',
  colors: {
    paper: '#ffffff',
    ink: '#16181d',
    soft: '#5f6570',
    rule: '#dcdfe4',
    tint: '#f5f6f7',
    accent: '#0b62c4',
    second: '#c2500c',
    third: '#5f6570',
    fourth: '#0c8363',
    titlePaper: '#ffffff',
    titleInk: '#16181d',
    titleSoft: '#5f6570',
    titleAccent: '#0b62c4',
  },
  fonts: { title: inter, body: inter },
};

const ink: Theme = {
  name: 'ink',
  colors: {
    paper: '#12151c',
    ink: '#f2f4f8',
    soft: '#a4adbd',
    rule: '#323a48',
    tint: '#1c212c',
    accent: '#7fb2ff',
    second: '#f0a95b',
    third: '#a4adbd',
    fourth: '#5fd0b4',
    titlePaper: '#0b0d12',
    titleInk: '#ffffff',
    titleSoft: '#b4bdcc',
    titleAccent: '#7fb2ff',
  },
  fonts: { title: inter, body: inter },
};

const paper: Theme = {
  name: 'paper',
  colors: {
    paper: '#fbf7ef',
    ink: '#2b2620',
    soft: '#6b6155',
    rule: '#e2d8c7',
    tint: '#f3ecdf',
    accent: '#9a3f1d',
    second: '#2f6f73',
    third: '#6b6155',
    fourth: '#97690c',
    titlePaper: '#fbf7ef',
    titleInk: '#2b2620',
    titleSoft: '#6b6155',
    titleAccent: '#9a3f1d',
  },
  fonts: { title: serif, body: serif },
};

export const themes: readonly Theme[] = [civic, plain, ink, paper];

/** The theme of that name; the first theme where there is none, as for a deck from a newer version. */
export const themeNamed = (name: string): Theme => themes.find((theme) => theme.name === name) ?? civic;
