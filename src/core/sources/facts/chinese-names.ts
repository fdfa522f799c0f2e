import { segmentsOf } from '../../text/words.ts';

// What a name of a place or an organisation ends with.
const ends =
  /(?:省|市|县|区|镇|乡|村|州|岛|江|河|湖|山|路|街|大道|大桥|公司|集团|大学|学院|学校|中学|小学|医院|银行|研究院|研究所|委员会|管理局|协会|公园|机场|码头|车站)$/;
// The same endings in words that name nothing.
const common =
  /^(?:城市|都市|全市|本市|我市|各市|市区|城区|地区|社区|小区|园区|郊区|景区|片区|新区|辖区|山区|灾区|校区|厂区|库区|农村|乡村|乡镇|城镇|村镇|道路|公路|铁路|线路|马路|街道|大街|小街|江河|河湖|湖泊|本省|全省|外省|各省|省市|区县|全区|本区|各区|全县|分公司|子公司|母公司|本公司|该公司|有限公司|股份公司|火车站|公交车站|汽车站|停车场|居委会|村委会|业委会|人民医院|中小学|大中小学|高等学校|商业银行)$/;

const surname =
  '(?:欧阳|上官|司马|诸葛|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤])';
const person = new RegExp(
  `${surname}\\p{Script=Han}{1,2}(?=先生|女士|主任|书记|市长|县长|区长|镇长|局长|处长|院长|校长|教授|博士|总经理|董事长|经理|工程师|老师|表示|介绍|指出|认为|强调|说)`,
  'gu',
);

/** Chinese names by their endings ("…市", "…公司") and persons by surname and what they are called or do. */
export function chineseNamesIn(text: string, language: string): { from: number; to: number }[] {
  const found = [...text.matchAll(person)].map(({ index: from, 0: name }) => ({ from, to: from + name.length }));
  let [at, before] = [0, ''];
  for (const { segment } of segmentsOf(text, language)) {
    const to = at + segment.length;
    const end = ends.exec(segment)?.[0];
    // An ending that stands apart belongs to the word before it.
    const name = end === segment ? before + segment : segment;
    const stem = end === undefined ? '' : name.slice(0, -end.length);
    if (stem.length >= 2 && /^\p{Script=Han}+$/u.test(name) && !common.test(name)) found.push({ from: to - name.length, to });
    before = /^\p{Script=Han}+$/u.test(segment) ? segment : '';
    at = to;
  }
  return found;
}
