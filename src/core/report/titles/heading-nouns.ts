// Nouns that stand over parts of reports, articles, papers and manuals, whatever these are about.
const lists: Record<string, string> = {
  de: `begriff geschichte vorgeschichte begriffsgeschichte etymologie herkunft wortherkunft wirtschaft kultur politik literatur bevölkerung geografie geographie infrastruktur verbreitung merkmale
    leben systematik rezeption verkehr bedeutung lebensweise sport aufbau definition entstehung bildung konfiguration medien kunst auszeichnungen lebensraum installation name
    klima beschreibung eigenschaften verwaltungsgliederung verwaltung lage kritik verwendung nutzung forschung entwicklung religion ursachen evolution abgrenzung grundlagen geologie
    sprache organisation verlauf fortpflanzung ernährung aufgaben wissenschaft probleme statistik ausbildung ergebnisse ziele maßnahmen kosten finanzierung zeitplan planung umsetzung
    ausblick empfehlungen empfehlung zusammenarbeit hintergrund anlass methoden verfahren auswertung bewertung personal haushalt umwelt technik technologie herstellung produktion
    gefährdung sicherheit rechtslage regierung bau architektur sehenswürdigkeiten bestand symptome behandlung diagnose vorbeugung wartung
    anforderungen einstellungen partitionierung netzwerk verbindung risiken folgen auswirkungen strategie standort nachfrage beteiligung karriere familie jugend tod werk nachwirkung wirkung
    mythologie musik film industrie landwirtschaft tourismus gesundheit energie natur flora fauna gewässer ortsname stadtgliederung wappen partnerschaften regelungen arten formen vorkommen anatomie ausstattung`,
  en: `history background introduction overview description etymology geography geology ecology climate demographics population economy transport education culture government politics
    administration reception legacy production development release music composition plot gameplay characters themes influence career life death family distribution habitat behavior behaviour
    diet reproduction taxonomy conservation construction design architecture operations aftermath impact preparations cast filming soundtrack awards recording performance performances
    model models method methods methodology data dataset datasets corpus annotation experiments experiment results evaluation analysis discussion conclusion conclusions training learning
    inference architecture features feature baseline baselines setup settings metrics task tasks classification prediction extraction decoding encoding parsing implementation parameters comparison
    installation configuration partitioning hardware software requirements setup usage security backup network networking boot booting maintenance troubleshooting permissions packages
    work studies findings recommendations objectives scope costs funding staffing schedule risks measures outlook cooperation strategy budget procedure policy planning attention representation representations
    translation generation detection selection identification algorithm encoder decoder embedding embeddings`,
  fr: `histoire contexte introduction présentation description étymologie géographie géologie climat population démographie économie transports enseignement culture politique administration
    réception production développement musique composition intrigue personnages carrière vie mort famille répartition habitat alimentation reproduction taxonomie protection
    construction architecture fonctionnement conséquences bilan résultats méthodes données analyse discussion conclusion évaluation modèle installation configuration partitionnement
    matériel logiciel prérequis utilisation sécurité sauvegarde réseau amorçage démarrage maintenance dépannage paquets gestion paramètres options mise objectifs objectif coûts financement
    calendrier risques mesures perspectives coopération stratégie budget procédure recommandations organisation missions patrimoine monuments environnement urbanisme langues religion toponymie
    localisation hydrographie sport médias distinctions œuvre formation recherche création optimisation activité compilation gestion qualité critiques origine origines`,
  zh: `历史 背景 概况 概述 简介 介绍 地理 气候 人口 经济 交通 教育 文化 政治 行政 语言 宗教 评价 影响 生平 早年 生涯 作品 分布 习性 形态 分类 保护 建筑 设计 结构 原理 特点 特征 应用
    方法 模型 数据 实验 结果 分析 讨论 结论 评估 安装 配置 分区 硬件 软件 网络 安全 备份 启动 维护 管理 目标 措施 成效 问题 建议 规划 计划 预算 合作 战略 发展 建设 产业 创新 服务 改革 环境 资源 政策 制度 组织
    起源 名称 词源 区划 旅游 体育 科技 工业 农业 商业 能源 医疗 卫生 社会 军事 外交 艺术 音乐 文学 电影 剧情 角色 制作 发行 奖项 争议 机制 流程 要求 参数 文件系统 用户 内核 软件包 服务器`,
};

const sets = new Map(Object.entries(lists).map(([language, list]) => [language, new Set(list.split(/\s+/))]));
const none: ReadonlySet<string> = new Set();

/** Nouns in lower case that often stand as headings; empty for a language that has no list. */
export const headingNouns = (language: string): ReadonlySet<string> => sets.get(language) ?? none;
