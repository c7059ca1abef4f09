import { codeOf } from '../../../src/day/code.ts';
import type { Length } from '../../../src/story/vocabulary.ts';
import { optionId } from '../../story/ink-lines.ts';
import { lengthsOf } from '../declared.ts';
import type { Proof } from '../proof.ts';
import { linesOf, sourceOf, type Subject } from '../subject.ts';
import { feature } from '../tally.ts';
import { drawnFlows } from './drawing.ts';
import { flowsOf } from './flows.ts';
import { MAP_SCRIPT } from './map-script.ts';
import { MAP_STYLE } from './map-style.ts';

/** A line or an option as the page lists it. */
interface Listed {
  readonly text: string;
  readonly source: string;
  readonly id: string;
  readonly days: number;
  /** A day that comes here: its code. */
  readonly code: string;
  readonly choices: number;
}

function listedOf(subject: Subject, proof: Proof): Listed[] {
  const code = (length: Length, choices: readonly string[]) => codeOf({ edition: subject.edition, length, choices }, subject.ids);
  const lines = linesOf(subject).map((line): Listed => {
    const id = line.kind === 'option' ? optionId(line) : '';
    const met = proof.met.get(id ? feature.taken(id) : feature.line(sourceOf(line)));
    const text = line.text.replace(/^\[|\]$/g, '');
    const { length, choices = [] } = met?.witness ?? {};
    return { text, source: sourceOf(line), id, days: met?.count ?? 0, code: length ? code(length, choices) : '', choices: choices.length };
  });
  const endings = proof.endings.map(
    ({ length, ending, witness, code }): Listed => ({
      text: `${ending}, in a ${length} day`,
      source: '',
      id: `ending ${ending}`,
      days: proof.met.get(feature.ending(length, ending))?.count ?? 0,
      code,
      choices: witness.choices.length,
    }),
  );
  return [...endings, ...lines];
}

function section(length: Length, proof: Proof): string {
  const days = proof.days.filter((day) => day.length === length);
  if (!days.length) return '';
  const flows = flowsOf(days);
  const drawn = (['across', 'down'] as const).map((way) => drawnFlows(flows, way, days.length)).join('');
  return `<section id="${length}" data-length="${length}"><h2>${length} · ${days.length} days</h2>${drawn}</section>`;
}

/** One self-contained page: no request leaves it. */
export function mapPage(subject: Subject, proof: Proof): string {
  const lengths = lengthsOf(subject.declared);
  const data = JSON.stringify(listedOf(subject, proof)).replaceAll('<', '\\u003c');
  const tabs = lengths.map((length) => `<button type="button" data-show="${length}">${length}</button>`).join('');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>950 · the map of the day</title><style>${MAP_STYLE}</style></head><body>
<header><h1>950 · the map</h1><nav>${tabs}</nav><label>Search <input type="search" placeholder="a word, an option, a file" autocomplete="off"></label>
<p>Edition ${proof.edition}: ${proof.days.length} days of the five kinds of player and of chance. A bar is an option, as long as the days that take it; its colour is the mean credit there, from red (480) over grey (600) to blue (720). Below runs credit: the line is the middle day, the band eight days of ten. Touch a bar for its file and line, an ending for a day that reaches it.</p></header>
<main>${lengths.map((length) => section(length, proof)).join('')}</main>
<aside hidden><button type="button" class="close" aria-label="Close">×</button><div class="found"></div></aside>
<script type="application/json" id="lines">${data}</script><script>${MAP_SCRIPT}</script></body></html>
`;
}
