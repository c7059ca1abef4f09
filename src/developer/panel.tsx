import { useState } from 'preact/hooks';
import type { Edition } from '../day/day.ts';
import type { Moment } from '../day/moment.ts';
import { SCENES } from '../story/vocabulary.ts';
import { factsAt } from './facts.ts';
import { type Going, goingBy, goingTo } from './going.ts';
import type { DeveloperIntents } from './model.ts';
import { Sentence } from './sentence.tsx';
import { WORDS } from './words.ts';

interface PanelProps {
  readonly moment: Moment;
  readonly edition: Edition;
  /** The source of the sentence that was clicked. */
  readonly source: string | undefined;
  readonly onSource: (source: string | undefined) => void;
  readonly intents: DeveloperIntents;
}

function Ledger({ moment }: { readonly moment: Moment }) {
  return (
    <table data-developer="ledger">
      <thead>
        <tr>
          {WORDS.ledgerHead.map((word) => (
            <th key={word}>{word}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {moment.ledger.entries.map(({ time, act, criterion, amount, rule, doing }, i) => (
          <tr key={i}>
            {[time, act, criterion, amount, rule, doing].map((cell, at) => (
              <td key={at}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Ways({ moment, edition, intents }: PanelProps) {
  const [said, say] = useState('');
  const [list, write] = useState('');
  const { length } = moment.playthrough;
  const go = (going: Going | undefined) => {
    say(going ? (going.stopped ? `${WORDS.stoppedAt} ${going.stopped}` : '') : WORDS.noScene);
    if (going) intents.open(going.playthrough, going.position);
  };
  return (
    <>
      <h3>{WORDS.jump}</h3>
      <p>
        {SCENES.map((scene) => (
          <button key={scene} type="button" data-scene={scene} onClick={() => go(goingTo(scene, edition, length))}>
            {scene}
          </button>
        ))}
      </p>
      <h3>{WORDS.list}</h3>
      <textarea aria-label={WORDS.list} placeholder={WORDS.listHint} value={list} onInput={(event) => write(event.currentTarget.value)} />
      <button type="button" data-developer="take" onClick={() => go(goingBy(list, edition, length))}>
        {WORDS.take}
      </button>
      <p role="status">{said}</p>
    </>
  );
}

/** Everything behind one moment. */
export function Panel(props: PanelProps) {
  const { moment, edition, source, onSource } = props;
  return (
    <>
      <h2>
        {moment.playthrough.length} · {moment.picture.scene} · {moment.picture.place} · {moment.picture.clock} · {moment.credit}
      </h2>
      <Ways {...props} />
      <h3>{WORDS.sentence}</h3>
      <Sentence source={source} />
      <h3>{WORDS.options}</h3>
      <p>
        {moment.options.map((option) => (
          <button key={option.id} type="button" onClick={() => onSource(option.source)}>
            {option.id}
          </button>
        ))}
      </p>
      <h3>{WORDS.ledger}</h3>
      <Ledger moment={moment} />
      <h3>{WORDS.facts}</h3>
      <table data-developer="facts">
        <tbody>
          {factsAt(moment, edition).map(([name, value]) => (
            <tr key={name}>
              <th>{name}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
