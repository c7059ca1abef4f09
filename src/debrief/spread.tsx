import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Day } from '../day/day.ts';
import type { TurningPoints } from '../day/turning-points.ts';
import type { Playthrough } from '../day/moment.ts';
import type { WhatIf } from '../day/what-if.ts';
import type { Answers, Mark } from './answers.ts';
import { Criteria } from './criteria.tsx';
import { DayChart } from './day-chart.tsx';
import { EntryCard } from './entry-card.tsx';
import { FACTS, type Fact } from './facts.ts';
import { Answered } from './guess.tsx';
import { GuessCard, type Turn } from './guess-card.tsx';
import { type Cost, creditAtEnd, type Lived, reckoningOf } from './reckoning.ts';
import { useWidth } from './use-width.ts';
import { PlayFrom, questionOf, Turning } from './what-if.tsx';
import { tell } from './words.ts';
import { Shares } from './your-day.tsx';

interface Props {
  readonly day: Day;
  readonly entries: readonly Lived[];
  readonly costs: readonly Cost[];
  readonly answers: Answers;
  readonly three: readonly Fact[];
  readonly points: TurningPoints | undefined;
  readonly other: WhatIf | undefined;
  readonly chosen: number | undefined;
  readonly onChoose: (index: number) => void;
  readonly onMark: (id: string, mark: Mark) => void;
  readonly onPlayFrom: (playthrough: Playthrough) => void;
  /** The way to the rest of the box, where it is still shut. */
  readonly rest: ComponentChildren;
}

/** The whole of it on one screen: the line, what cost most, the five criteria, one other choice, three devices. */
export function Spread({ day, entries, costs, answers, three, points, other, chosen, onChoose, onMark, onPlayFrom, rest }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const last = day.ledgers.at(-1);
  const open = entries.find((one) => one.index === chosen);
  return (
    <div class="spread">
      <section class="day" data-part="day" aria-labelledby="day">
        <h1 id="day" tabIndex={-1}>
          {tell('day.title')}
        </h1>
        <div class="drawn" ref={frame}>
          <DayChart
            entries={entries}
            other={other ? reckoningOf(other.day) : undefined}
            question={other && questionOf(day, other.change)}
            width={width}
            chosen={chosen}
            onChoose={onChoose}
            summary={tell('chart.summary', { count: entries.length, credit: creditAtEnd(day) })}
          />
        </div>
        <Shares entries={entries} />
        {open && <EntryCard one={open} />}
        <div class="under">
          {last && <Criteria criteria={last.criteria} />}
          <div class="saying">
            <Answered guess={answers.guess ?? 'unsure'} costs={costs} />
            {points && <Turning day={day} points={points} />}
            {other && <PlayFrom day={day} change={other.change} onPlayFrom={onPlayFrom} />}
          </div>
        </div>
      </section>
      <aside class="three" data-part="three" aria-label={tell('three.title')}>
        <p class="ask-real">{tell('three.title')}</p>
        {three.map((fact) => (
          <GuessCard
            key={fact.id}
            fact={fact}
            number={FACTS.indexOf(fact) + 1}
            turn={turnOf(fact, three, answers)}
            mark={answers.marks[fact.id]}
            onMark={(mark) => onMark(fact.id, mark)}
          />
        ))}
        {rest}
      </aside>
    </div>
  );
}

/** One card at a time: the first without a mark is asked, and the last that was marked still tells why. */
function turnOf(fact: Fact, three: readonly Fact[], { marks }: Answers): Turn {
  const asked = three.find(({ id }) => marks[id] === undefined);
  const told = three.findLast(({ id }) => marks[id] !== undefined);
  if (fact === asked) return 'asked';
  if (fact === told) return 'told';
  return marks[fact.id] === undefined ? 'waiting' : 'fallen';
}
