/** What the app does, without a word: of a report's sentences some come to stand on a slide, and all of them under it. */
export function WelcomePicture() {
  return (
    <svg className="welcome-picture" viewBox="0 0 296 176" aria-hidden="true">
      <rect className="sheet" x="0.5" y="0.5" width="111" height="175" rx="4" />
      <rect className="strong" x="14" y="16" width="58" height="6" rx="1.5" />
      {report.map(([y, width, taken]) => (
        <rect key={y} className={taken ? 'taken' : 'line'} x="14" y={y} width={width} height="5" rx="1.5" />
      ))}
      <path className="way" d="M116 50 C 130 50, 130 62, 144 62" />
      <path className="way" d="M116 128 C 130 128, 130 146, 144 146" />
      <rect className="sheet" x="150.5" y="12.5" width="145" height="92" rx="4" />
      <rect className="strong" x="164" y="28" width="66" height="8" rx="1.5" />
      {[50, 64, 78].map((y, at) => (
        <g key={y}>
          <rect className="told" x="164" y={y + 2} width="6" height="2" />
          <rect className="taken" x="175" y={y} width={[92, 74, 84][at]} height="6" rx="1.5" />
        </g>
      ))}
      {[122, 133, 144, 155].map((y, at) => (
        <rect key={y} className="line" x="151" y={y} width={[144, 138, 144, 96][at]} height="5" rx="1.5" />
      ))}
    </svg>
  );
}

/** The lines of the report: from where, how long, and whether a slide takes it. */
const report: readonly (readonly [y: number, width: number, taken: boolean])[] = [
  [34, 84, false],
  [45, 80, true],
  [56, 84, false],
  [67, 52, false],
  [84, 84, false],
  [95, 76, true],
  [106, 84, false],
  [123, 82, false],
  [134, 84, true],
  [145, 78, false],
  [156, 40, false],
];
