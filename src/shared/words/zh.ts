import type { AppError } from '../../core/error.ts';
import type { Warning } from '../../core/model/report.ts';
import type { Locator } from '../../core/model/text.ts';
import { assertNever } from '../../core/result.ts';
import { type Advice, adviceFor } from './advice.ts';
import { digits } from './digits.ts';
import type { Words } from './en.ts';
import { themesWords } from './rooms/themes.ts';

const place = (at: Locator | null) =>
  at === null ? '' : at.kind === 'line' ? `第 ${at.line} 行：` : at.kind === 'page' ? `第 ${at.page} 页：` : `第 ${at.n} 段：`;

const tooMuch: Record<Extract<AppError, { code: 'import.too-complex' }>['what'], (limit: number) => string> = {
  entries: (limit) => `包含超过 ${limit} 个文件`,
  inflated: (limit) => `解压后超过 ${limit} MB`,
  nesting: (limit) => `嵌套超过 ${limit} 层`,
  pixels: (limit) => `含有超过 ${limit / 1e6} 百万像素的图片`,
  memory: (limit) => `读取时需要超过 ${limit} MB 内存`,
};

const advice: Record<Advice, (format: string) => string> = {
  word: (format) => `是 ${format} 文件。请在 Word 或 LibreOffice 中另存为 .docx 后再打开。`,
  slides: (format) => `是 ${format} 文件。请在 PowerPoint 或 LibreOffice 中另存为 .pptx 后再打开。`,
  sheet: (format) => `是电子表格（${format}）。请将重要的表格复制到报告中，或另存为 PDF 后再打开。`,
  pages: () => '是 Pages 文稿。请在 Pages 中选择“文件 > 导出为 > Word”，再打开导出的文件。',
  numbers: () => '是 Numbers 表格。请在 Numbers 中选择“文件 > 导出为 > PDF”，再打开导出的文件。',
  keynote: () => '是 Keynote 演示文稿。请在 Keynote 中选择“文件 > 导出为 > PowerPoint”，再打开导出的文件。',
  mail: (format) => `是邮件（${format}）。请保存其附件，或将正文存为 .txt，再打开。`,
  book: (format) => `是电子书（${format}）。请转换为 .docx 或 .html（例如用 Calibre）后再打开。`,
  picture: (format) => `是图片（${format}）。请打开它所属的报告；如果图中是一页文字，请先进行文字识别（OCR）。`,
  recording: (format) => `是录音或录像（${format}），没有文字。请打开书面报告。`,
  archive: (format) => `是压缩包（${format}）。请解压后打开其中的报告。`,
  print: (format) => `是 ${format} 文件。请在原来的程序中打印或导出为 PDF 后再打开。`,
  data: (format) => `是 ${format} 文件，不是报告。请确认文件是否正确。`,
  other: (format) => `是 Lectern 不能读取的${format === '' ? '' : ` ${format} `}文件。请在原来的程序中另存为 .docx 或 PDF 后再打开。`,
};

export const zh: Words = {
  app: {
    welcomeTitle: '从报告到汇报',
    welcomeText: '打开一份书面报告：要点成为幻灯片，全文成为备注。不编造，不遗漏，任何内容都不会离开这台电脑。',
    openReport: '打开报告…',
    dropHere: '或拖到这里：Word、PDF、OpenDocument、RTF、HTML、PowerPoint、Markdown、文本或 Lectern 演示文稿；多个文件合为一份报告',
    reportsAndDecks: '报告与演示文稿',
    allFiles: '所有文件',
    dropNow: '松开即可打开',
    samples: '试用示例',
    recent: '最近打开',
    opening: (name) => `正在读取 ${name}…`,
    stage: { reading: '读取文字', sections: '划分章节与句子', planning: '规划幻灯片' },
    together: '由多个文件组成的一份报告',
    togetherHow: '将按此顺序读取，每个文件成为报告的一部分。',
    moveUp: (name) => `上移 ${name}`,
    moveDown: (name) => `下移 ${name}`,
    leaveOut: (name) => `去掉 ${name}`,
    openTogether: (n) => (n === 1 ? '打开这个文件' : `打开这 ${n} 个文件`),
    ofFile: (file, remark) => `${file}：${remark}`,
    more: (n) => `另有 ${n} 条同类提示`,
    understood: (sections, sentences, slides) => `${digits(sections, 'zh')} 个章节，${digits(sentences, 'zh')} 个句子，${digits(slides, 'zh')} 张幻灯片`,
    understoodDeck: (slides, noted) => (noted === slides ? `${slides} 张幻灯片，均有备注，保持原样` : `${slides} 张幻灯片，保持原样，其中 ${noted} 张有备注`),
    close: '关闭',
    cancel: '取消',
    problem: '操作未成功',
  },
  menu: { file: '文件', edit: '编辑', slide: '幻灯片', object: '图片与表格', talk: '演讲', view: '视图' },
  action: {
    open: '打开…',
    saveAs: '另存为…',
    exportPdf: '导出为 PDF…',
    undo: '撤销',
    redo: '重做',
    addBullet: '添加要点',
    removeSlide: '删除幻灯片',
    hideSlide: '隐藏幻灯片',
    showSlide: '显示幻灯片',
    duplicateSlide: '复制幻灯片',
    moveSlideUp: '上移幻灯片',
    moveSlideDown: '下移幻灯片',
    nextSlide: '下一张',
    previousSlide: '上一张',
    present: '开始演示',
    presentHere: '从当前幻灯片开始',
    theme: (name) => `主题：${name}`,
    palette: '查找命令…',
    sources: '显示报告',
  },
  theme: { civic: '公文', plain: '素简', ink: '墨色', paper: '纸感' },
  editor: {
    time: '时间',
    allOfIt: '全部',
    minutes: (n: number) => `${n}分钟`,
    ofMinutes: (time: string, n: number) => `${time}／${n}分钟`,
    timeHint: '未设时间：念完全部备注，并看完没有备注的幻灯片；设定后：只讲所示幻灯片中标出的句子。',
    optional: '时间允许时',
    slides: '幻灯片',
    slide: '幻灯片',
    hidden: '已隐藏',
    notes: '备注',
    notesEmpty: '放映这张幻灯片时要讲的内容',
    words: (n) => `${digits(n, 'zh')} 词`,
    characters: (n) => `${digits(n, 'zh')} 字`,
    report: '报告',
    place: (at: Locator) => place(at).replace(/[：:]\s*$/, ''),
    sentences: (n) => `${digits(n, 'zh')} 个句子`,
    caption: '图注',
    footnote: '注释',
    slideCount: (n) => `${digits(n, 'zh')} 张幻灯片`,
    covered: (told, all) => `${digits(all, 'zh')} 句中已收入 ${digits(told, 'zh')} 句`,
    dropped: (n) => `手动移除 ${n} 句`,
    warnings: (n) => `${n} 条提示`,
    saved: (time) => `已保存 ${time}`,
    saving: '正在保存…',
    notSaved: '未保存',
    draft: '草稿',
    theme: '主题',
    commands: '命令',
    noCommand: '没有这个命令',
    exporting: '正在生成 PDF…',
    exported: (name) => `${name} 已写好。`,
    showInFolder: '在文件夹中显示',
    resumed: '已打开您为这份报告编辑过的演示文稿。',
  },
  field: {
    title: '标题',
    subtitle: '副标题',
    caption: '图注',
    code: '代码',
    formula: '公式',
    bullet: (n) => `要点 ${n}`,
    label: (n) => `要点 ${n} 的标签`,
    header: (column) => `第 ${column} 列表头`,
    cell: (row, column) => `第 ${row} 行第 ${column} 列`,
    emptyLabel: '标签',
    emptyText: '文字',
  },
  talk: {
    next: '下一张',
    end: '演讲结束',
    slideOf: (n, all) => `第 ${n} 张，共 ${all} 张`,
    elapsed: '已用时间',
    clock: '时间',
    start: '开始计时',
    pause: '暂停计时',
    black: '黑屏',
    freeze: '冻结',
    stop: '结束',
    noNotes: '这张幻灯片没有备注。',
    larger: '放大备注',
    smaller: '缩小备注',
    blackOn: '屏幕已黑屏',
    whiteOn: '屏幕已白屏',
    frozenOn: '屏幕已冻结',
    previous: '上一张',
    forward: '下一张',
  },
  error: (error: AppError): string => {
    const { name } = error;
    switch (error.code) {
      case 'file.missing':
        return `“${name}”已不在原处。请在其文件夹中查找，或打开其他文件。`;
      case 'file.folder':
        return `“${name}”是一个文件夹。请打开其中的报告。`;
      case 'file.permission':
        return `您没有权限读取“${name}”。请联系文件所有者，或将其复制到自己的文件夹。`;
      case 'file.unreadable':
        return `无法读取“${name}”（${error.reason}）。请将其复制到本机后重试。`;
      case 'import.empty':
        return `“${name}”中没有文字。请确认文件是否正确。`;
      case 'import.binary':
        return `“${name}”并不是文本文件。请打开报告本身，例如 .docx、PDF 或文本。`;
      case 'import.unsupported':
        return `“${name}”${advice[adviceFor(error.format)](error.format)}`;
      case 'import.too-large':
        return `“${name}”有 ${error.megabytes} MB；Lectern 最多读取 ${error.limit} MB 的报告。请拆分后分别打开。`;
      case 'import.encrypted':
        return `“${name}”有密码保护。请在原来的程序中打开它，去掉密码另存后再打开。`;
      case 'import.damaged':
        return `“${name}”已损坏或不完整，无法作为 ${error.format} 文件读取。请重新获取该文件，或在原来的程序中重新保存。`;
      case 'import.scanned':
        return `“${name}”共 ${error.pages} 页，都是图片，没有文字。请先进行文字识别（OCR），再打开结果。`;
      case 'import.too-complex':
        return `没有打开“${name}”：该文件${tooMuch[error.what](error.limit)}。如果它确实是报告，请在原来的程序中重新保存，必要时分成几部分。`;
      case 'import.too-slow':
        return `“${name}”在 ${error.seconds} 秒内未能读完，已停止。请拆分后分别打开。`;
      case 'import.cancelled':
        return `已取消读取“${name}”。`;
      case 'import.crashed':
        return `没有打开“${name}”：读取中途停止了。请在原来的程序中重新保存后再试。`;
      case 'import.deck-among':
        return `“${name}”是演示文稿，演示文稿需单独打开。请只选它，或只选报告。`;
      case 'import.failed':
        return `无法理解“${name}”（${error.reason}）。请在原来的程序中重新保存后再试。`;
      case 'picture.unsupported':
        return `“${name}”不是幻灯片可以显示的图片，或者已损坏。请将其另存为 PNG、JPEG、WebP、GIF 或 SVG 后再插入。`;
      case 'picture.too-large':
        return `“${name}”超过 ${error.limit} MB 或 1 亿像素。请缩小后再插入。`;
      case 'logo.unsupported':
      case 'logo.too-large':
      case 'theme.damaged':
      case 'theme.newer':
      case 'theme.too-large':
        return themesWords.zh.error(error);
      case 'project.damaged':
        return `“${name}”已损坏，或不是 Lectern 演示文稿。请重新打开报告或较早的副本。`;
      case 'project.newer':
        return `“${name}”由更新版本的 Lectern 制作。请更新 Lectern 后打开。`;
      case 'save.permission':
        return `无法在该处写入“${name}”。请用“另存为”选择其他文件夹；您的修改仍在。`;
      case 'save.full':
        return `磁盘已满，“${name}”未保存。请腾出空间或使用“另存为”；您的修改仍在。`;
      case 'save.folder':
        return `“${name}”所在的文件夹已不存在。请用“另存为”选择其他文件夹；您的修改仍在。`;
      case 'save.changed':
        return `“${name}”在此打开之后被其他程序改写过。请将您的内容另存为其他名称，或用它替换该文件。`;
      case 'save.removed':
        return `“${name}”已被删除或改名。您的修改仍然保留：可以重新写入，或另存到别处。`;
      case 'save.taken':
        return `“${name}”正在别处打开：${error.by}。请选择其他名称。`;
      case 'save.failed':
        return `“${name}”未保存（${error.reason}）。请用“另存为”选择其他位置；您的修改仍在。`;
      case 'export.failed':
        return `无法生成“${name}”（${error.reason}）。请重试；没有写入任何内容。`;
      case 'export.cancelled':
        return `“${name}”已取消；没有写入任何内容。`;
      case 'export.leaked':
        return `没有写入“${name}”：复查时发现其中含有“${error.word}”，它只出现在备注或隐藏的幻灯片中，不应让收件人看到。`;
      case 'export.presenter-only':
        return `没有写入“${name}”：备注只供您自己使用，不会交给他人。请导出给自己，或为他人选择其他格式。`;
      case 'export.unsupported':
        return `Lectern 不能写入“${name}”。请使用以 .pdf、.pptx、.html、.docx、.md 或 .png 结尾的文件名。`;
      default:
        return assertNever(error);
    }
  },
  warning: ({ code, at, detail, other }: Warning): string => {
    switch (code) {
      case 'breaks-off':
        return `报告在句中中断：“…${detail}”`;
      case 'announced-absent':
        return `${place(at)}提到了“${detail}”，但报告中没有。`;
      case 'numbers-differ':
        return `${place(at)}“${detail}”，而别处为“${other?.detail ?? ''}”${other ? `（${place(other.at).slice(0, -1)}）` : ''}。请核对哪个数字正确。`;
      case 'image-missing':
        return `报告旁边没有图片 ${detail}。`;
      case 'image-remote':
        return `图片 ${detail} 在网络上，未获取。`;
      case 'image-unreadable':
        return `无法读取图片 ${detail}。`;
      case 'image-format':
        return `${place(at)}图片 ${detail} 的格式无法在幻灯片上显示。请在报告中将其存为 PNG 或 SVG。`;
      case 'changes-accepted':
        return `报告含有修订（${detail} 处），已按全部接受读取。`;
      case 'comments-left-out':
        return `批注已略去（${detail} 条）。`;
      case 'hidden-left-out':
        return `隐藏的文字已略去（${detail} 处）。`;
      case 'object-left-out':
        return `${place(at)}既非文字也非图片的内容已略去：${detail}`;
      case 'formula-unreadable':
        return `${place(at)}有一个公式只能保留为文字：${detail}`;
      case 'pages-without-text':
        return `以下页面没有文字，可能是扫描件，无法读取：${detail}`;
      case 'letters-unreadable':
        return `${place(at)}字体 ${detail} 中的字符无法读取，请检查该处的备注。`;
      case 'encoding-guessed':
        return `文件未注明文字编码，已按 ${detail} 读取。`;
      case 'html-left-out':
        return `已略去非文字的 HTML：${detail}`;
      default:
        return assertNever(code);
    }
  },
};
