/** F1 in percent of all documents' boundaries together, and how many sections a document has on average. */
export function boundaryScore(core, documents, weights) {
  let hits = 0;
  let found = 0;
  let gold = 0;
  for (const document of documents) {
    const places = document.features.map((feature, i) => {
      const odds = core.logOdds(core.contributionsOf(feature, document.traits, weights), weights);
      return { words: document.places[i], gain: odds + weights.bias };
    });
    const cuts = core.bestCuts(places, document.words, weights.short);
    hits += cuts.filter((cut) => document.begins[cut]).length;
    found += cuts.length;
    gold += document.gold;
  }
  const n = Math.max(1, documents.length);
  return { f1: (200 * hits) / Math.max(1, found + gold), found: found / n + 1, gold: gold / n + 1 };
}
