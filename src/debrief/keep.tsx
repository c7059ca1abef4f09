import { useRef, useState } from 'preact/hooks';
import { codeOf } from '../day/code.ts';
import type { Day } from '../day/day.ts';
import { latest, momentOf } from '../day/moment-of.ts';
import type { Length } from '../story/vocabulary.ts';
import { clocksOf } from './ending-of.ts';
import { FACTS } from './facts.ts';
import { Drawing, HIGH, letteringOf, WIDE } from './keep-picture.tsx';
import type { DebriefIntents, DebriefModel } from './model.ts';
import { pictureFile } from './picture-file.ts';
import { Qr } from './qr.tsx';
import { creditAtEnd, type Lived } from './reckoning.ts';
import { Arrow, optionText } from './what-if.tsx';
import { clockText, tell } from './words.ts';

interface Props {
  readonly model: DebriefModel;
  readonly intents: DebriefIntents;
  readonly day: Day;
  readonly entries: readonly Lived[];
  readonly met: readonly string[];
}

export function Keep({ model, intents, day, entries, met }: Props) {
  const drawing = useRef<SVGSVGElement>(null);
  const [failed, setFailed] = useState(false);
  const { picture } = momentOf(day, latest(day));
  const code = codeOf(day.playthrough, model.ids);
  const lettering = letteringOf(picture, code);
  const withFile = (use: (file: File) => void | Promise<void>) => async () => {
    if (!drawing.current) return;
    try {
      await use(await pictureFile(drawing.current, lettering, `950-${creditAtEnd(day)}.png`));
    } catch (error) {
      // Closing the share sheet is an answer, not a failure.
      setFailed(!(error instanceof DOMException && error.name === 'AbortError'));
    }
  };
  const address = model.publicAddress && `${model.publicAddress}#day=${code}`;
  return (
    <section class="part" data-part="keep" aria-labelledby="keep">
      <h2 id="keep">{tell('keep.heading')}</h2>
      <div class="kept">
        <svg class="kept-picture" viewBox={`0 0 ${WIDE} ${HIGH}`} ref={drawing} role="img" aria-label={tell('keep.picture', altOf(day))}>
          <Drawing picture={picture} entries={entries} />
          {lettering.map((letters) => (
            <text
              x={letters.x}
              y={letters.y}
              fill={letters.colour}
              font-family={letters.face}
              font-size={letters.size}
              font-weight={letters.weight}
              text-anchor={letters.anchor}
            >
              {letters.text}
            </text>
          ))}
        </svg>
        <div class="kept-code">
          <p>{tell('keep.code')}</p>
          <p class="code figure">{code}</p>
          {address && <Qr address={address} label={tell('keep.qr')} />}
        </div>
      </div>
      <div class="keeping">
        {model.venue !== 'kiosk' && (
          <button type="button" onClick={withFile(save)}>
            {tell('keep.save')}
          </button>
        )}
        {model.venue === 'home' && typeof navigator.share === 'function' && (
          <button type="button" onClick={withFile((file) => share(file, address))}>
            {tell('keep.share')}
          </button>
        )}
        {model.venue !== 'kiosk' && (
          <button type="button" onClick={() => window.print()}>
            {tell('keep.print')}
          </button>
        )}
      </div>
      {failed && <p role="alert">{tell('keep.failed')}</p>}
      <Another day={day} met={met} lengths={model.lengths} intents={intents} />
    </section>
  );
}

const altOf = (day: Day) => ({ credit: creditAtEnd(day) });

function save(file: File) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  URL.revokeObjectURL(link.href);
}

async function share(file: File, address: string | undefined) {
  const withPicture = { files: [file], ...(address ? { url: address } : {}) };
  await navigator.share(navigator.canShare?.(withPicture) ? withPicture : { text: address ?? tell('keep.title') });
}

interface AnotherProps {
  readonly day: Day;
  readonly met: readonly string[];
  readonly lengths: readonly Length[];
  readonly intents: DebriefIntents;
}

const FIRST_DECISIONS = 3;

/** Another day begins with what has not been seen: the options left lying at the first decisions. */
function Another({ day, met, lengths, intents }: AnotherProps) {
  const clocks = clocksOf(day);
  const left = day.playthrough.choices.slice(0, FIRST_DECISIONS).flatMap((taken, turn) =>
    (day.turns[turn]?.options ?? [])
      .filter((option) => option.id !== taken)
      .slice(0, 1)
      .map((option) => ({ turn, id: option.id })),
  );
  return (
    <div class="another">
      <h3>{tell('another.title')}</h3>
      <p>{tell('another.unseen', { count: FACTS.length - met.length })}</p>
      <ul class="choices">
        {left.map(({ turn, id }) => (
          <li>
            <button
              type="button"
              onClick={() => intents.playFrom({ ...day.playthrough, choices: [...day.playthrough.choices.slice(0, turn), id] })}
            >
              <span class="figure">{clockText(clocks[turn] ?? '')}</span> {optionText(day, turn, id)}
            </button>
          </li>
        ))}
      </ul>
      <div class="lengths">
        {lengths.map((length) => (
          <button type="button" class="go" onClick={() => intents.another(length)}>
            {tell(`another.${length}`)}
            <Arrow />
          </button>
        ))}
      </div>
    </div>
  );
}
