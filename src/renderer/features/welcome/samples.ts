/** The sample reports by their languages, and the titles that they bear, broken where a line may not break by itself. */
export const samples = [
  { language: 'de', label: 'Deutsch', title: 'Vom Westhafen zum Hafenquartier: Sachstandsbericht 2025' },
  { language: 'en', label: 'English', title: 'Two Winters with Heat Pumps: Findings from the Wexmoor Field Trial' },
  { language: 'zh', label: '中文', title: '小区门口的公交：\n梧溪区社区微循环试点报告' },
] as const;
