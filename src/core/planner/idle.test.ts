import { describe, expect, it } from 'vitest';
import { isIdle } from './idle.ts';

describe('a sentence that a hall can do nothing with', () => {
  it.each([
    ['de', 'Weitere Informationen zur Pumpe finden Sie auf den Seiten des Herstellers.'],
    ['de', 'Einzelheiten zum Ablauf finden Sie unter https://hafen.example/ablauf.'],
    ['de', 'Die Ventile werden in Kapitel 7 ausführlich beschrieben.'],
    ['de', 'Um die Pumpe zu starten, verwenden Sie den Befehl'],
    ['de', 'Dieser Abschnitt enthält einige Regeln für die Pflege der Pumpe.'],
    ['de', 'Die Drehzahl der Pumpe können Sie sich anzeigen lassen mit'],
    ['de', 'Folgendes ist ein Beispiel für eine Meldung.'],
    ['en', 'For more information on the pump, see the maker’s pages.'],
    ['fr', 'Pour plus de détails sur la pompe, consultez le manuel.'],
    ['zh', '欲了解更多关于水泵的信息，请参见厂家网站。'],
    ['zh', '参见第七章以了解阀门的结构。'],
    ['zh', '要列出所有水泵，请执行'],
    ['zh', '考察组提出以下建议。'],
    ['zh', '下面是水泵的型号。'],
    ['de', 'Sie können den Filter wie folgt wechseln.'],
    ['zh', '没问题。'],
    ['de', 'Im Einzelnen:'],
    ['zh', '现将有关情况报告如下：'],
    ['de', '→ https://hafen.example/pumpe'],
  ])('points elsewhere, %s: %s', (language, sentence) => expect(isIdle(sentence, language)).toBe(true));

  it.each([
    ['de', 'Im Keller finden Sie die Pumpe und zwei Ventile.'],
    ['de', 'Die neue Pumpe setzte sich in allen Häfen durch.'],
    ['de', 'Die Stadt wird in einer Urkunde von 1230 als Hafen beschrieben.'],
    ['en', 'The council will see that the pump is replaced.'],
    ['fr', 'La commune consulte les habitants sur la pompe.'],
    ['zh', '代表团访问了三家水泵厂。'],
    ['zh', '夜里湖面的气温降到零度以下。'],
    ['zh', '码头为12岁以下儿童免票。'],
    ['zh', '参观者必须由管理员陪同。'],
  ])('is not one that tells a fact, %s: %s', (language, sentence) => expect(isIdle(sentence, language)).toBe(false));
});
