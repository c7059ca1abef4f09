import { generate } from 'lean-qr';

/** Four modules of quiet around the code: readers need them. */
const QUIET = 4;

/** An address as a square of squares; one path, so that it prints sharp. */
export function Qr({ address, label }: { address: string; label: string }) {
  const code = generate(address);
  const rows = Array.from({ length: code.size }, (_, y) =>
    Array.from({ length: code.size }, (_, x) => (code.get(x, y) ? `M${x} ${y}h1v1h-1z` : '')).join(''),
  );
  const size = code.size + QUIET * 2;
  return (
    <svg class="qr" viewBox={`${-QUIET} ${-QUIET} ${size} ${size}`} role="img" aria-label={label}>
      <rect x={-QUIET} y={-QUIET} width={size} height={size} fill="#fff" />
      <path d={rows.join('')} fill="#000" />
    </svg>
  );
}
