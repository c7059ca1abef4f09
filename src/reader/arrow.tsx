/** Drawn, like every sign of the page: the faces have no arrows. */
export const Arrow = ({ points = 'right' }: { readonly points?: 'right' | 'left' | 'down' }) => (
  <svg class="arrow" data-points={points} viewBox="0 0 32 32" aria-hidden="true">
    <path d="M3 16H27M17 5L28 16L17 27" fill="none" stroke="currentColor" stroke-width="5.2" />
  </svg>
);

export const Ear = () => (
  <svg class="ear" viewBox="0 0 28 20" aria-hidden="true">
    <path d="M1 7h5l6-6v18l-6-6H1z" fill="currentColor" />
    <path d="M16 5q4 5 0 10M20 2q7 8 0 16" fill="none" stroke="currentColor" stroke-width="2.4" />
  </svg>
);
