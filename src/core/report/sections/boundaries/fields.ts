// Fields that reports move between, each by beginnings of words: a paragraph that turns from one field to another often
// begins a section. The same fields in every language, so that what is learnt in one holds in the others.
// Per line: the field, then German, English, French and Chinese.
const table = `
name | name namen namens bezeichn begriff etymolog genannt benannt wortherk | name named term etymolog meaning derive nickname | nom noms terme étymolog appel désign | 名称 名字 命名 称为 词源 得名 术语 含义
history | geschicht gründ entstehung entstand ursprüng jahrhundert mittelalter antike erstmals urkund epoche histor vorgänger | histor found origin centur medieval ancient establish earliest era predecessor | histoire histor fond origin siècle antiqu médiév création ancien | 历史 成立 创立 起源 世纪 古代 建立 创建 时期 始建
war | krieg schlacht armee truppe besetz waffe militär soldat angriff flotte | war wars battle army armies troop militar soldier attack fleet naval weapon | guerre bataille armée troupe militaire soldat attaque arme | 战争 军队 战斗 军事 士兵 部队 武器
land | grenz fluss gebirg berg tal küste insel norden süden osten westen nördlich südlich östlich westlich meter lage | north south east west river mountain coast island border lake hill valley locat | nord sud est ouest fleuve rivière montagne côte île frontière lac colline vallée situé | 北部 南部 东部 西部 河 山 海岸 岛 边界 位于 湖
climate | klima temperatur niederschl regen trockenheit sommer winter wetter sturm | climat temperature rain drought summer winter weather storm wind | climat température pluie sécheresse été hiver météo tempête | 气候 温度 降水 降雨 干旱 夏季 冬季 天气
people | einwohner bevölker religion sprach minderheit bürger bewohner ethni | population inhabitant census language religio citizen resident ethnic | population habitant langue religion citoyen résident ethni | 人口 居民 语言 宗教 民族 市民
economy | wirtschaft industrie handel unternehmen betrieb export umsatz arbeitsplätz produkt markt | econom industr trade compan business revenue market employ product | économ industri commerc entreprise marché emploi produit | 经济 工业 贸易 企业 市场 产业 就业 产品
money | kosten euro million milliard finanz haushalt mittel förder budget ausgaben einnahm | cost fund million billion financ budget spend price euro dollar pay | coût euro million milliard financ budget dépense recette subvention | 费用 资金 万元 亿元 预算 财政 成本 投资
state | regierung parlament partei wahl wahlen präsident minister gesetz verfassung polit recht gericht | government parliament party election president minister law constitution politic court legislat | gouvernement parlement parti élection président ministre loi constitution politi tribunal | 政府 议会 选举 总统 部长 法律 宪法 政治 法院
traffic | verkehr bahn straße flughafen autobahn bus schiene brücke radweg linie | traffic transport railway road airport highway bus bridge route train station | trafic transport gare route aéroport autoroute bus pont ligne train | 交通 铁路 公路 机场 公交 桥 线路 车站
learning | schule schüler universität hochschul forsch wissenschaft studier institut ausbildung | school student universit college research scien institut educat teach | école élève universit recherche scien institut étudi enseign formation | 学校 学生 大学 研究所 科学 教育 培训
culture | museum theater kunst kultur tradition fest festival bibliothek brauch | museum theat art arts cultur tradition festival librar custom | musée théâtre art arts cultur tradition festival bibliothèque | 博物馆 剧院 艺术 文化 传统 节日 图书馆
music | album lied lieder song band chart konzert musik sänger single tournee | album song band chart concert music singer single tour record | album chanson groupe concert musique chanteur tournée | 专辑 歌曲 乐队 音乐 演唱 音乐会
story | handlung figur roman rolle film serie episode erzähl buch szene charakter | plot character novel role film series episode story book scene game | intrigue personnage roman rôle film série épisode récit livre scène | 情节 人物 小说 角色 电影 剧集 故事 书
reception | kritik rezeption bewert auszeichn preis publikum erfolg lob nominier | critic recept review award audience success praise nominat rating | critique réception prix public succès récompense éloge | 评价 评论 获奖 奖 观众 成功 好评
making | produktion entwickl dreharbeit aufnahme entwurf regisseur herstell fertigung | produc develop filming recording design director manufactur | production développ tournage enregistr conception réalisateur fabrication | 制作 开发 设计 导演 制造 生产
youth | geboren sohn tochter vater mutter kindheit aufgewachsen wuchs jugend eltern familie heirat verheirat ehe | born son daughter father mother childhood grew youth parent family marri wife husband | né née fils fille père mère enfance jeunesse parents famille mari épous | 出生 儿子 女儿 父亲 母亲 童年 家庭 结婚
death | starb gestorben tod begraben grab denkmal ehrung gedenk nachlass | died death buried grave memorial honour legacy tomb funeral | mort mourut décéd enterr tombe monument hommage | 去世 逝世 死 墓 纪念 遗产
career | karriere laufbahn beruf ernannt mitglied vorsitz amt arbeitete leitete | career appoint member chair office worked joined promoted | carrière nommé membre présid poste travaill dirigea | 职业 任命 成员 担任 任职
sport | mannschaft saison liga meister verein trainer olymp turnier sieg | team season league champion club coach olymp tournament match win | équipe saison ligue champion club entraîneur olymp tournoi victoire | 球队 赛季 联赛 冠军 俱乐部 教练 比赛
looks | körper farb länge gewicht kopf schwanz flügel gefieder fell blatt blätter blüte merkmal aussehen | body colour color length weight head tail wing feather fur leaf leaves flower appearance | corps couleur longueur poids tête queue aile plum feuille fleur apparence | 身体 颜色 长度 重量 头 尾 翅 叶 花 外观
habitat | verbreit lebensraum vorkommen wald wiese heimisch bestand | distribut habitat forest meadow native range woodland | répart habitat forêt prairie population | 分布 栖息地 森林 草地 生境
feeding | nahrung ernähr fress frisst jagd jagen beute verhalten aktiv | diet feed food eat prey hunt behavio forag | aliment nourri mange proie chasse comportement | 食物 觅食 猎物 捕食 行为
young | paarung eier brut jungtier weibchen männchen fortpflanz geschlecht nest | mating egg brood young female male breed reproduc nest | accouplement œuf petits femelle mâle reproduc nid | 交配 卵 繁殖 雌性 雄性 幼
kinds | art arten gattung unterart familie systematik typ varianten klass gruppe | species genus subspecies taxonom type variant class group categor | espèce genre sous-espèce type variante classe groupe catégorie | 物种 种类 类型 分类 属 科
danger | gefähr schutz bedroh schaden schäden aussterb risik unfall | danger protect threat damage extinct risk accident conserv | danger protect menac dommage dégât risque accident | 危险 保护 威胁 损害 风险 事故
health | krankheit symptom behandl patient arzt medizin therapie infekt gesund | disease symptom treatment patient doctor medic therap infect health | maladie symptôme traitement patient médecin thérap infect santé | 疾病 症状 治疗 患者 医生 医疗 健康
nature | energie druck metall reaktion stoff chemi physik strom wärme wasserstoff | energy pressure metal reaction substance chemi physic electric heat hydrogen | énergie pression métal réaction substance chimi physi électri chaleur | 能量 压力 金属 反应 化学 物理 电 热
sky | planet stern umlauf sonne mond teleskop galaxie | planet star orbit sun moon telescope galax | planète étoile orbite soleil lune télescope | 行星 恒星 轨道 太阳 月球
building | gebäude kirche turm bauwerk architekt fassade dach errichtet schloss burg saal sanier | building church tower architect facade roof castle hall built renovat | bâtiment église tour architect façade toit château salle rénov | 建筑 教堂 塔 房屋 修建 宫 楼
use | verwend nutzung nutzen einsatz anwend gebrauch dient | use used usage apply applicat purpose | utilis usage emploi appliqu | 使用 应用 用途 利用
setup | instal konfigur paket download einricht version aktualis | instal configur package download setup version updat | instal configur paquet télécharg version mise | 安装 配置 软件包 下载 设置 版本 更新
screen | menü klick schaltfläch fenster dialog datei auswähl taste option symbol | menu click button window dialog file select key option icon | menu cliqu bouton fenêtre dialogue fichier sélectionn touche option icône | 菜单 单击 点击 按钮 窗口 对话框 文件 选择 选项
network | netzwerk server verbind internet protokoll adresse | network server connect internet protocol address | réseau serveur connexion internet protocole adresse | 网络 服务器 连接 互联网 协议 地址
fault | fehler problem ursache störung lösung | error problem fault failure bug fix solution | erreur problème panne défaut solution | 错误 问题 故障 原因 解决
safety | sicherheit passwort verschlüssel schlüssel zugriff rechte | securit password encrypt access permission | sécurit passe chiffr accès permission | 安全 密码 加密 权限 访问
print | druck seite format tabelle text zeile spalte zelle absatz | print page format table text line column cell paragraph | impression page format tableau texte ligne colonne cellule paragraphe | 打印 页 格式 表格 文本 行 列 单元格 段落
image | bild farbe ebene pixel pinsel foto | image color layer pixel brush photo picture | image couleur calque pixel brosse photo | 图像 颜色 图层 像素 画笔 照片
prior | ansatz literatur frühere bisherig vorarbeit | related previous prior approach propose literature exist | approche littérature antérieur précédent propos | 以往 已有 文献 相关 提出 方法
data | daten experiment messung stichprobe erhebung befrag | data dataset corpus corpora annotat experiment sample survey participant | données corpus expérience mesure échantillon enquête | 数据 实验 样本 调查 测量 语料
method | modell methode verfahren algorithm formel berechn | model method algorithm formula parameter function vector comput | modèle méthode algorithm formule paramètre fonction calcul | 模型 方法 算法 公式 参数 函数 计算
results | ergebnis auswert prozent anteil vergleich tabelle zeigte | result evaluat percent accurac perform compar score baseline | résultat évalu pourcent compar performance | 结果 评估 百分 准确 比较 表现
outlook | zukunft künftig empfehl fazit zusammenfass ausblick geplant planung nächste | conclu future recommend summar outlook plan planned next | conclu avenir futur recommand résum perspective prévu prochain | 结论 未来 建议 总结 展望 计划 下一步 今后
meeting | besuch delegation gespräch treffen sitzung teilnehm veranstalt begrüß besichtig | visit delegation meeting session participant discuss attend conference | visite délégation réunion séance particip rencontre discussion | 访问 代表团 会议 座谈 参观 考察 交流
measure | maßnahme beschluss beschloss entscheid vorhaben umsetz projekt ziel | measure decision decided project implement goal aim | mesure décision décidé projet mise objectif but | 措施 决定 项目 实施 目标 任务
`;

const order = ['de', 'en', 'fr', 'zh'];

type Field = { name: string; beginnings: string[][] };

const fields: Field[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', ...columns] = line.split(' | ');
    return { name, beginnings: columns.map((column) => column.split(' ')) };
  });

/** The fields' names, in the order of the numbers that `fieldsOf` tells. */
export const fieldNames: readonly string[] = fields.map((field) => field.name);

const lexicons = new Map<string, Map<string, number[]>>();

function lexiconOf(language: string): Map<string, number[]> | null {
  const column = order.indexOf(language);
  if (column < 0) return null;
  const known = lexicons.get(language);
  if (known) return known;
  const made = new Map<string, number[]>();
  fields.forEach((field, n) => {
    for (const beginning of field.beginnings[column] ?? []) made.set(beginning, [...(made.get(beginning) ?? []), n]);
  });
  lexicons.set(language, made);
  return made;
}

const longest = 12;

/** The fields that a word in lower case belongs to; none in a language without a list. Remembers words: `memory` is one text's. */
export function fieldsOf(word: string, language: string, memory: Map<string, readonly number[]>): readonly number[] {
  const known = memory.get(word);
  if (known) return known;
  const found = lookUp(word, language);
  memory.set(word, found);
  return found;
}

function lookUp(word: string, language: string): readonly number[] {
  const lexicon = lexiconOf(language);
  if (!lexicon) return [];
  const found = new Set<number>();
  // German joins words: "Hafengeschichte" is of history as well.
  const last = language === 'de' ? Math.max(0, word.length - 5) : 0;
  for (let from = 0; from <= last; from++) {
    // A short word has to stand there whole, but for its ending.
    for (let to = Math.min(word.length, from + longest); to > from; to--) {
      const piece = word.slice(from, to);
      if (from > 0 && piece.length < 6) break;
      const short = piece.length < 5 && language !== 'zh' && word.length > piece.length + 2;
      if (!short) for (const n of lexicon.get(piece) ?? []) found.add(n);
    }
  }
  return [...found];
}
