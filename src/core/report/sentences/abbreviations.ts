type Abbreviations = {
  /** Something always follows: the stop never ends a sentence. */
  open: ReadonlySet<string>;
  /** A number follows; before anything else it is a word of its own: "Art. 5", "dieser Art." */
  numbered: ReadonlySet<string>;
  /** May end a sentence: it does where a capital letter follows. */
  closing: ReadonlySet<string>;
  /** Part of a name as often as its end: ends a sentence only before a word that begins sentences. */
  naming: ReadonlySet<string>;
};

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const everywhere = {
  open: 'Dr Prof St Mr Mrs Ms Nr Fig Abb Tab Abs vs ca resp bzw Vol pp cf ed eds Hrsg Jan Feb Apr Aug Sep Sept Okt Oct Nov Dez Dec Tel approx Dipl Ing',
  closing: 'etc usw',
  numbered: 'Art No',
  naming: 'Ltd Co Inc Corp Bros LLC Ltda Cie al',
};

const byLanguage: Record<string, { open: string; closing: string; naming: string; numbered: string }> = {
  de: {
    open: 'z d u i v n o s a b m h c e ü B evtl ggf bspw vgl sog inkl exkl zzgl Mio Mrd Std Min Sek Str Hl hl geb gest gegr röm griech lat engl frz dt ital span chin jap ehem jährl max min mind Bd Kap Anl Anm Aufl Bez Kfm Mag Präs Gen Kgl Ges Reg Zt Ziff Zif Rn Rdnr Urt insb insbes allg bes entspr Frl Hr Hrn Fr Lfd lfd Pos Ref urspr wiss einschl gem lt Lt svw PD Priv Doz phil med rer nat jur habil Mod Vors stv Stv zul zit Komm Verf Bsp betr Betr bisl vorl zw versch',
    closing: 'usf dgl a.m Jhd D.h u.a.m',
    naming: 'Chr Jh Jhdt v.Chr n.Chr Jr Sr Sc Eng f ff',
    numbered: 'Mo Di Mi Do Sa So',
  },
  en: {
    open: 'e.g i.e e.g. i.e. Gen Col Capt Lt Sgt Rev Hon Gov Sen Rep Pres Supt Mt Ft Maj Cmdr Adm Sec Eq Eqs Figs Sect Ch Chap Ref Refs Nos esp incl est viz Dept Univ Messrs Mme Mlle St Asst Assoc Brig Cpl Pvt Insp Art',
    closing: 'a.m p.m Ph.D M.D B.A M.A B.C A.D',
    naming: 'Jr Sr U.S U.K U.N E.U D.C U.S.A L.A Ave Blvd Rd Esq',
    numbered: 'no Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Bldg Apt Rm Ste',
  },
  fr: {
    open: 'M MM Mme Mmes Mlle Mlles Me Mgr Pr Drs art Art al p ex p.ex av apr env chap Chap fig n° éd dir trad réf Réf tél Tél boul bd St Ste Ets Sté janv févr avr juil juill sept oct nov déc c.-à-d hab',
    closing: 'J.-C Cie',
    naming: '',
    numbered: 'n no',
  },
};

const union = (language: string, kind: 'open' | 'closing' | 'naming' | 'numbered') =>
  new Set([...set(everywhere[kind]), ...set(byLanguage[language]?.[kind] ?? '')].filter((word) => word !== ''));

const known = new Map<string, Abbreviations>();

/** The abbreviations of a language, without their last stop; what may open a sentence also in its capital form. */
export function abbreviationsOf(language: string): Abbreviations {
  const found = known.get(language);
  if (found) return found;
  const open = union(language, 'open');
  for (const word of [...open]) if (word.length > 1) open.add(word.charAt(0).toUpperCase() + word.slice(1));
  const made = { open, numbered: union(language, 'numbered'), closing: union(language, 'closing'), naming: union(language, 'naming') };
  known.set(language, made);
  return made;
}
