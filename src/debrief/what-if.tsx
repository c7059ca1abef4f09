import { useEffect, useRef, useState } from 'preact/hooks';
import { creditOf } from '../credit/criteria.ts';
import { RULES } from '../credit/rules.ts';
import type { Day } from '../day/day.ts';
import type { Playthrough } from '../day/moment.ts';
import { ledgerAtSix, SEATS_ASK, type TurningPoints } from '../day/turning-points.ts';
import type { Change, WhatIf as Other } from '../day/what-if.ts';
import type { Asking } from './asking.ts';
import { DayChart } from './day-chart.tsx';
import { clocksOf, endingOf, scenesOf } from './ending-of.ts';
import { creditAtEnd, type Lived, reckoningOf } from './reckoning.ts';
import { useWidth } from './use-width.ts';
import { clockText, listText, tell } from './words.ts';

interface Props {
  readonly day: Day;
  readonly entries: readonly Lived[];
  readonly asking: Asking;
  readonly points: TurningPoints | undefined;
  readonly onPlayFrom: (playthrough: Playthrough) => void;
}

/** An option inside quotation marks: its own come off when they hold all of it, and turn into inner ones when they do not. */
export function bare(text: string): string {
  const whole = /^[“«]\s*([^“”«»]*?)\s*[”»]$/u.exec(text)?.[1];
  const inner = whole ?? text.replace(/“/g, '‘').replace(/”/g, '’').replace(/«\s*/g, '“').replace(/\s*»/g, '”');
  return inner.replace(/\.$/, '');
}

export const optionText = (day: Day, turn: number, id: string | undefined) =>
  bare(day.turns[turn]?.options.find((option) => option.id === id)?.text ?? '');

/** “What if you had …?”, for the drawing. */
export function questionOf(day: Day, change: Change): string {
  if (change.kind === 'rule') return tell('what-if.without', { number: change.rule });
  return tell('what-if.had', { option: optionText(day, change.turn, change.option) });
}

export function WhatIf({ day, entries, asking, points, onPlayFrom }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const [other, setOther] = useState<Other>();
  const ask = async (change: Change) => {
    setOther(await asking.whatIf(day.playthrough, change));
    // What was asked below is answered above: whoever asked is taken there.
    frame.current?.scrollIntoView({ block: 'start' });
  };
  useEffect(() => setOther(undefined), [day]);
  return (
    <section class="part" data-part="what-if" aria-labelledby="what-if">
      <h2 id="what-if">{tell('what-if.title')}</h2>
      <p class="lead">{tell('what-if.lead')}</p>
      {points && <Turning day={day} points={points} onAsk={(change) => void ask(change)} />}
      <div class="drawn" ref={frame}>
        {other && (
          <DayChart
            entries={entries}
            other={reckoningOf(other.day)}
            question={questionOf(day, other.change)}
            width={width}
            summary={summaryOf(day, other)}
          />
        )}
      </div>
      {other && <Followed day={day} other={other} onPlayFrom={onPlayFrom} />}
      <Decisions day={day} change={other?.change} onAsk={(change) => void ask(change)} />
      <Switches change={other?.change} onAsk={(change) => void ask(change)} />
    </section>
  );
}

/** The single changes that would have turned the seats; when there are none, which rule would have had to be different. */
export function Turning({ day, points, onAsk }: { day: Day; points: TurningPoints; onAsk?: (change: Change) => void }) {
  const clocks = clocksOf(day);
  const [first] = points.choices;
  if (!first) {
    return (
      <div class="turning">
        <AtSix day={day} />
        <p class="big">{tell(points.inReach ? 'turning.never-lost' : 'turning.nothing')}</p>
        <p>
          {points.rules.length
            ? tell(points.inReach ? 'turning.rules-lost' : 'turning.rules', {
                rules: listText(points.rules.map((rule) => tell('turning.rule', { number: rule, title: tell(`rule.${rule}.title`) }))),
                count: points.rules.length,
              })
            : tell(points.inReach ? 'turning.no-rule-lost' : 'turning.no-rule')}
        </p>
      </div>
    );
  }
  return (
    <div class="turning">
      <AtSix day={day} />
      <p class="big">
        {tell(points.inReach ? 'turning.lost' : 'turning.kept', {
          clock: clockText(clocks[first.turn] ?? ''),
          taken: optionText(day, first.turn, day.playthrough.choices[first.turn]),
          other: optionText(day, first.turn, first.option),
        })}
      </p>
      {onAsk && (
        <>
          <p>{tell('turning.count', { count: points.choices.length })}</p>
          <ul class="choices">
            {points.choices.slice(0, 5).map((change) => (
              <li>
                <button type="button" onClick={() => onAsk(change)}>
                  <span class="figure">{clockText(clocks[change.turn] ?? '')}</span> {optionText(day, change.turn, change.option)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** What the gate read at six. */
function AtSix({ day }: { day: Day }) {
  const ledger = ledgerAtSix(day);
  if (!ledger) return null;
  const key = ledger.lists.includes('rail') ? 'turning.at-six-listed' : 'turning.at-six';
  return <p>{tell(key, { credit: creditOf(ledger.criteria), asked: SEATS_ASK })}</p>;
}

const endingText = (day: Day) => tell(`ending.${endingOf(day) ?? 'three-metres'}`);

const summaryOf = (day: Day, other: Other) =>
  tell('what-if.summary', { question: questionOf(day, other.change), credit: creditAtEnd(day), other: creditAtEnd(other.day) });

/** What became of the other day. */
function Followed({ day, other, onPlayFrom }: { day: Day; other: Other; onPlayFrom: (playthrough: Playthrough) => void }) {
  const clocks = clocksOf(day);
  const isSame = other.parts >= day.playthrough.choices.length;
  const { change } = other;
  return (
    <div class="followed" aria-live="polite">
      <p class="big">{questionOf(day, change)}</p>
      <p>
        {isSame ? tell('what-if.same-choices') : tell('what-if.parts', { clock: clockText(clocks[other.parts] ?? ''), count: other.parts })}{' '}
        {tell('what-if.ends', { other: creditAtEnd(other.day), credit: creditAtEnd(day) })}{' '}
        {endingOf(day) === endingOf(other.day)
          ? tell('what-if.same-ending', { ending: endingText(day) })
          : tell('what-if.other-ending', { other: endingText(other.day), ending: endingText(day) })}
      </p>
      {other.forYou.length > 0 && <TakenForYou other={other} />}
      <PlayFrom day={day} change={change} onPlayFrom={onPlayFrom} />
    </div>
  );
}

interface PlayFromProps {
  readonly day: Day;
  readonly change: Change;
  readonly onPlayFrom: (playthrough: Playthrough) => void;
}

/** Go on from the other choice. A day under other rules cannot be played on: the city has only these. */
export function PlayFrom({ day, change, onPlayFrom }: PlayFromProps) {
  if (change.kind === 'rule') return null;
  const choices = [...day.playthrough.choices.slice(0, change.turn), change.option];
  return (
    <button type="button" class="go" onClick={() => onPlayFrom({ ...day.playthrough, choices })}>
      {tell('what-if.play', { clock: clockText(clocksOf(day)[change.turn] ?? '') })}
      <Arrow />
    </button>
  );
}

export const Arrow = () => (
  <svg class="arrow" viewBox="0 0 32 32" aria-hidden="true">
    <path d="M3 16H27M17 5L28 16L17 27" />
  </svg>
);

function TakenForYou({ other }: { other: Other }) {
  const clocks = clocksOf(other.day);
  return (
    <details class="for-you">
      <summary>{tell('what-if.for-you', { count: other.forYou.length })}</summary>
      <ul>
        {other.forYou.map((turn) => (
          <li>
            <span class="figure">{clockText(clocks[turn] ?? '')}</span> {optionText(other.day, turn, other.day.playthrough.choices[turn])}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface PickProps {
  readonly change: Change | undefined;
  readonly onAsk: (change: Change) => void;
}

function Decisions({ day, change, onAsk }: PickProps & { day: Day }) {
  const clocks = clocksOf(day);
  const scenes = scenesOf(day);
  return (
    <div class="decisions">
      <h3>{tell('what-if.pick')}</h3>
      <ol>
        {day.playthrough.choices.map((taken, turn) => (
          <li>
            <details>
              <summary>
                <span class="figure">{clockText(clocks[turn] ?? '')}</span>{' '}
                <span class="quiet-word">{tell(`scene.${scenes[turn] ?? 'home'}`)}.</span> {optionText(day, turn, taken)}
              </summary>
              <ul class="choices">
                {(day.turns[turn]?.options ?? [])
                  .filter((option) => option.id !== taken)
                  .map((option) => (
                    <li>
                      <button
                        type="button"
                        aria-pressed={change?.kind === 'option' && change.option === option.id && change.turn === turn}
                        onClick={() => onAsk({ kind: 'option', turn, option: option.id })}
                      >
                        {bare(option.text)}
                      </button>
                    </li>
                  ))}
              </ul>
            </details>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Switches({ change, onAsk }: PickProps) {
  return (
    <div class="switches">
      <h3>{tell('what-if.switch')}</h3>
      <ul class="choices">
        {RULES.map((rule) => (
          <li>
            <button
              type="button"
              aria-pressed={change?.kind === 'rule' && change.rule === rule}
              onClick={() => onAsk({ kind: 'rule', rule })}
            >
              <span class="figure">{rule}</span> {tell(`rule.${rule}.title`)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
