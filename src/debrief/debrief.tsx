import type { Signal } from '@preact/signals';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Day } from '../day/day.ts';
import type { TurningPoints } from '../day/turning-points.ts';
import type { WhatIf as Other } from '../day/what-if.ts';
import type { Answers } from './answers.ts';
import { type Asking, askingOf } from './asking.ts';
import { Dossier } from './dossier.tsx';
import { factsMet } from './ending-of.ts';
import { Ask, guessesFor } from './guess.tsx';
import { Keep } from './keep.tsx';
import { Mirror } from './mirror.tsx';
import type { DebriefIntents, DebriefModel } from './model.ts';
import { DaySheet } from './day-sheet.tsx';
import { costsOf, reckoningOf } from './reckoning.ts';
import { Rules } from './rules.tsx';
import { Spread } from './spread.tsx';
import { threeToGuess } from './three.ts';
import { Arrow, WhatIf } from './what-if.tsx';
import { tell } from './words.ts';
import { YourDay } from './your-day.tsx';

interface Props {
  readonly model: DebriefModel;
  readonly intents: DebriefIntents;
  readonly answers: Signal<Answers>;
}

/** The black box: it asks before it tells, then opens. */
export function Debrief({ model, intents, answers }: Props) {
  const day = model.day.value;
  const entries = useMemo(() => reckoningOf(day), [day]);
  const costs = useMemo(() => costsOf(entries.map((one) => one.entry)), [entries]);
  const said = answers.value;
  const answer = (more: Partial<Answers>) => intents.answered?.({ ...answers.value, ...more });
  const ledger = entries.map((one) => one.entry);
  return (
    <div class="lids" data-motion={model.reducedMotion.value ? 'reduced' : 'full'} lang={model.language.value}>
      <main class="sheet">
        {said.guess === undefined ? (
          <Ask acts={guessesFor(costs, ledger)} onGuess={(guess) => answer({ guess })} />
        ) : (
          <Opened model={model} intents={intents} day={day} entries={entries} costs={costs} answers={said} answer={answer} />
        )}
        <button type="button" class="close" onClick={intents.close}>
          {tell('box.close')}
        </button>
      </main>
      <DaySheet day={day} entries={entries} costs={costs} ids={model.ids} />
    </div>
  );
}

/** A worker for as long as the box is open, and the first question it is asked. */
function useAsking(
  model: DebriefModel,
  day: Day,
): { asking: Asking | undefined; points: TurningPoints | undefined; other: Other | undefined } {
  const edition = model.edition.value;
  const [asking, setAsking] = useState<Asking>();
  const [points, setPoints] = useState<TurningPoints>();
  const [other, setOther] = useState<Other>();
  useEffect(() => {
    const asked = askingOf(edition);
    setAsking(asked);
    let isOpen = true;
    const search = async () => {
      const found = await asked.turningPoints(day.playthrough);
      if (isOpen) setPoints(found);
      const change = found.choices[0] ?? (found.rules[0] ? ({ kind: 'rule', rule: found.rules[0] } as const) : undefined);
      if (isOpen && change) setOther(await asked.whatIf(day.playthrough, change));
    };
    void search();
    return () => {
      isOpen = false;
      asked.close();
    };
  }, [edition, day]);
  return { asking, points, other };
}

/** The entry that is open, beside the drawing or beside the list: where it was touched. */
interface Chosen {
  readonly index: number;
  readonly where: 'drawing' | 'list';
}

interface OpenedProps {
  readonly model: DebriefModel;
  readonly intents: DebriefIntents;
  readonly day: Day;
  readonly entries: ReturnType<typeof reckoningOf>;
  readonly costs: ReturnType<typeof costsOf>;
  readonly answers: Answers;
  readonly answer: (more: Partial<Answers>) => void;
}

function Opened({ model, intents, day, entries, costs, answers, answer }: OpenedProps) {
  const { asking, points, other } = useAsking(model, day);
  const [chosen, setChosen] = useState<Chosen>();
  const [isWhole, setWhole] = useState(day.playthrough.length !== 'short' || model.card !== undefined);
  const met = useMemo(() => factsMet(day), [day]);
  const three = useMemo(() => threeToGuess(met), [met]);
  const choose = (where: Chosen['where']) => (index: number) =>
    setChosen(index === chosen?.index && where === chosen.where ? undefined : { index, where });
  const openIn = (where: Chosen['where']) => (chosen?.where === where ? chosen.index : undefined);
  useEffect(() => document.getElementById('day')?.focus({ preventScroll: true }), []);
  const pressed = useRef(false);
  const openAll = () => {
    pressed.current = true;
    setWhole(true);
  };
  useEffect(() => {
    if (isWhole && pressed.current) document.getElementById('entries')?.focus();
  }, [isWhole]);
  const waiting = three.map((fact) => fact.id).filter((id) => answers.marks[id] === undefined);
  return (
    <>
      <Spread
        day={day}
        entries={entries}
        costs={costs}
        answers={answers}
        three={three}
        points={points}
        other={other}
        chosen={openIn('drawing')}
        onChoose={choose('drawing')}
        onMark={(id, mark) => answer({ marks: { ...answers.marks, [id]: mark } })}
        onPlayFrom={intents.playFrom}
        rest={
          isWhole ? null : (
            <button type="button" class="go whole" data-part="whole" onClick={openAll}>
              {tell('box.whole')}
              <Arrow />
            </button>
          )
        }
      />
      {isWhole && (
        <div>
          <YourDay day={day} entries={entries} chosen={openIn('list')} onChoose={choose('list')} />
          <Rules day={day} entries={entries} />
          {asking && <WhatIf day={day} entries={entries} asking={asking} points={points} onPlayFrom={intents.playFrom} />}
          <Dossier met={met} venue={model.venue} card={model.card} waiting={waiting} />
          <Mirror />
          <Keep model={model} intents={intents} day={day} entries={entries} met={met} />
        </div>
      )}
    </>
  );
}
