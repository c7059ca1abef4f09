import { signal } from '@preact/signals';
import lines from 'virtual:950/lines';

/** What the catalogues hold for each line of ink, by source (`scenes/03-crossing.ink:41`); kept as saved. */
export const written = signal(lines);

if (import.meta.hot)
  import.meta.hot.accept('virtual:950/lines', (saved) => {
    if (saved) written.value = saved['default'] as unknown as typeof lines;
  });
