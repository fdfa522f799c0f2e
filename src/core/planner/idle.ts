// What sends its reader elsewhere, "Details can be found in chapter 4", or announces what does not follow on the slide,
// "run the following command:". A hall can do nothing with either.

const elsewhere: Record<string, RegExp> = {
  de: new RegExp(
    [
      String.raw`^(?:Siehe|Vgl\.|Vergleiche|Bitte lesen Sie|Lesen Sie|Bitte beachten Sie auch|(?:Bitte\s)?[Ss]chauen Sie (?:in|auf|unter))\s`,
      String.raw`^(?:Weitere|Nähere|Mehr|Ausführliche|Genauere|Zusätzliche|Allgemeine|Alle)\s(?:\p{Ll}+\s)?(?:Informationen|Einzelheiten|Details|Hinweise|Angaben|Hilfe|Dokumentation|Beispiele)\s.*(?:finde[nt]|erhalten|erhältlich|gibt es|unter|auf|bietet|enthält|stehen|steht)`,
      String.raw`^(?:Einzelheiten|Informationen|Details|Näheres|Genaueres|Anweisungen|Anleitungen|Hinweise|Dokumentation|Hilfe|Mehr)\s.*(?:finden Sie|finden sich|findet sich|findet man|findest du|erhalten Sie|gibt es|verfügbar)`,
      String.raw`\sfinden Sie\s.*(?:unter\s(?:\p{Lu}|https?:)|[Kk]apitel|[Aa]bschnitt|[Aa]nhang|[Hh]andbuch|FAQ|[Ww]iki|[Dd]okumentation|[Aa]nleitung|[Ss]eiten?(?=[\s.]|$))`,
      String.raw`\s(?:wird|werden|ist|sind)\s.*(?:[Kk]apitel|[Aa]bschnitt|[Aa]nhang|[Hh]andbuch|[Dd]okumentation|Informationen|Einführung|unter\s\p{Lu}|im Folgenden|weiter unten|unten).*\s(?:beschrieben|dokumentiert|erklärt|erläutert|behandelt|dargestellt|aufgeführt|aufgelistet|zu finden)[.:]?$`,
      String.raw`\s(?:sind|ist)\s(?:zum Vergleich|nachfolgend|nachstehend|im Folgenden|unten|untenstehend)\s.*(?:angegeben|aufgeführt|aufgelistet|dargestellt|zu sehen|abgebildet|zusammengestellt)[.:]?$`,
    ].join('|'),
    'u',
  ),
  en: /^(?:(?:Please\s)?[Ss]ee(?:\salso)?\s(?!that)|(?:Please\s)?[Rr]efer to\s|(?:For|Further|More|Additional)\s(?:(?:more|further|additional|complete)\s)?(?:information|details|documentation|examples|instructions)\b.*(?:see\s|refer|found|available|consult|read|visit))/,
  fr: /^(?:Voir\s|Se reporter\s|Reportez-vous\s|Consultez\s|Pour (?:plus|davantage) (?:d['’]informations|de détails|de renseignements)|Vous trouverez (?:plus|davantage|de plus amples)\s)/,
  zh: /第\s?\d+(?:\.\d+)*\s?[章节]|附录\s?[A-Z]|^本[章节文](?:档)?(?:将|主要|会)?(?:简要|详细)?(?:介绍|描述|说明|讲述|讨论|包含|解释|意在)|^请看|^您?可以?在[^，]*(?:找到|查到|获得)[^，]*(?:文档|信息|说明|手册)|^在[^，]*(?:可以?|能)(?:找到|查到|获得)[^，]*(?:文档|信息|说明|手册)|^(?:请|也请|另请|还请|您?可以?)?(?:参见|参阅|查阅|详见|参考(?![价值了])|阅读|访问(?![了量]))|^(?:欲|要|如需|如要|若要|若需|想要?|如果[您你]?(?:想要?|需要|希望)|关于|有关|更多|详细)[^。]*，(?:请|您?可以?|请您)?(?:参见|参阅|查阅|详见|参考|阅读|访问|查看|见)|(?:了解|获取|获得|得到)(?:更多|更详细的|进一步的|详细)(?:的)?(?:信息|内容|资料|细节|说明)/,
};

const announces: Record<string, RegExp> = {
  de: /(?:wie folgt|folgendermaßen|folgendes|(?:den|die|das|diesen|dieses|mit dem|mit)\s(?:folgende[nsmr]?\s)?(?:Befehle?n?|Kommandos?|Aufrufs?|Zeilen?|Optionen|Schritten?)(?:\s(?:ein|aus|auf|ab|durch|verwenden|ausführen|eingeben))?)[.:]?$|^(?:Dieser?s?|Der folgende|Das folgende|Die folgenden?|Folgende)\s(?:Abschnitt|Kapitel|Anhang|Artikel|Text|Beitrag|Tabelle|Abbildung|Liste|Übersicht|Beispiele?)\s(?:enthält|umfasst|bietet|liefert|beschreibt|erklärt|erläutert|behandelt|gibt|zeigt|zeigen|fasst|listet|führt|dient|soll)\s|\s(?:mit|durch|per|mittels|unter|über):?$|^(?:Folgendes|Hier|Nachfolgend|Nachstehend|Im Folgenden|Das Folgende|Dies)\s.*(?:[Bb]eispiel|[Ll]iste|Übersicht|Auflistung|Tabelle)(?:\s|[.:]?$)/,
  en: /(?:as follows|the following(?: (?:commands?|lines?|steps?))?|following commands?(?: is| are)?(?: used)?)[.:]?$/,
  fr: /(?:comme suit|de la (?:façon|manière) suivante|(?:la|les) (?:commandes?|lignes?|étapes?) suivantes?)\s?[.:]?$/,
  zh: /(?:请?(?:执行|使用|运行|输入|键入)(?:以下|如下|下列|下面的?)?(?:命令|指令|代码)?|(?:如下|以下|下列|下面)(?:所示|的?命令|的?步骤|的?内容|的?方法)?(?:中的一[个种条]|之一)?|(?:报告|汇报|总结|通报|说明|公布|列举)如下)[：:。]?$|(?:用|使用|通过)(?:下面|以下|下列|如下)的?(?:命令|方式|方法|步骤|设置)/,
};

/** True for a sentence that only points elsewhere, at a link, or at what stands below it in the report. */
export const isIdle = (sentence: string, language: string): boolean =>
  /^\W*https?:\S+$/.test(sentence) || elsewhere[language]?.test(sentence) === true || announces[language]?.test(sentence) === true;
