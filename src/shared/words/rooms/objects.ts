export const objectsWords = {
  en: {
    byline: { speaker: 'Speaker', date: 'Date', place: 'Place' },
  },
  de: {
    byline: { speaker: 'Wer spricht', date: 'Datum', place: 'Ort' },
  },
  zh: {
    byline: { speaker: '主讲人', date: '日期', place: '地点' },
  },
};
