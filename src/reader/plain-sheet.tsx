import './styles/plain-sheet.css';
import type { Moment } from '../day/moment.ts';
import { say } from '../words/say.ts';

/** Where the day's disc stands: it rises left at six, is high at one, sets right; at night the moon does the same. */
function discAt(clock: string): { readonly x: number; readonly y: number } {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  const time = (hours + minutes / 60 + 18) % 24;
  const arc = (time % 15) / 15;
  return { x: 180 + arc * 920, y: 560 - Math.sin(arc * Math.PI) * 270 };
}

const SKY_STEPS = [0, 1, 2, 3, 4];

const You = () => (
  <g class="you" transform="translate(640 835) scale(2.1)">
    <g class="you-body">
      <path d="M-8.2 -65.6L-9.2 -36.4L-10.2 -7.2M8.2 -65.6L9.2 -36.4L10.2 -7.2" stroke-width="14.4" />
      <path class="you-torso" d="M-12.7 -99.8L12.7 -99.8L9.6 -65.6L-9.6 -65.6Z" stroke-width="11.6" />
      <circle cx="0" cy="-120.9" r="10" />
      <path class="you-gap" d="M-17.1 -88.9L-18.6 -78.2L-20.1 -57.1M17.1 -88.9L18.6 -78.2L20.1 -57.1" stroke-width="14.8" />
      <path d="M-15.6 -99.6L-18.6 -78.2L-20.1 -57.1M15.6 -99.6L18.6 -78.2L20.1 -57.1" stroke-width="10.8" />
      <path class="you-gap" d="M-8.4 -105.2L8.4 -105.2M4.2 -105.2L6 -95.2L6 -84.8" stroke-width="10.4" />
    </g>
    <path class="you-scarf" d="M-8.4 -105.2L8.4 -105.2M4.2 -105.2L6 -95.2L6 -84.8" stroke-width="6.6" />
  </g>
);

/** The sheet before its picture is printed: the hour's inks, its disc, the ground, you, and where you are. */
export const PlainSheet = ({ moment }: { readonly moment: Moment }) => {
  const { place, clock } = moment.picture;
  const disc = discAt(clock);
  return (
    <div class="plain-sheet">
      <svg aria-hidden="true" viewBox="0 0 1280 1080" preserveAspectRatio="xMidYMid slice">
        {SKY_STEPS.map((step) => (
          <rect key={step} class="sky" data-step={step} x="-1000" y={step * 105 - 100} width="3280" height="206" />
        ))}
        <circle class="disc" cx={disc.x} cy={disc.y} r="210" />
        <path class="far" d="M-1000 545H90V465H210V515H330V375H450V545H880V425H1000V505H1110V355H1230V545H2300V840H-1000z" />
        <path class="ground" d="M-1000 832H2300V2200H-1000z" />
        <path class="edge" d="M-1000 832H2300V842H-1000z" />
        <path class="kerb" d="M-1000 854H2300V860H-1000z" />
        <You />
      </svg>
      <p class="place-name">{say(`place.${place}`)}</p>
    </div>
  );
};
