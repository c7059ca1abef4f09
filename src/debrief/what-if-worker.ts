import { beginDay, type Edition, type MarkedDay } from '../day/day.ts';
import { replay } from '../day/replay.ts';
import { turningPoints } from '../day/turning-points.ts';
import { whatIf } from '../day/what-if.ts';
import type { Answer, Asked } from './asking.ts';

let edition: Edition | undefined;
let table: MarkedDay | undefined;

function answer(asked: Asked, told: Edition, open: MarkedDay): Answer {
  const lived = replay(told, asked.playthrough).open.day;
  return asked.kind === 'what-if'
    ? { kind: 'what-if', number: asked.number, whatIf: whatIf(open, lived, asked.change) }
    : { kind: 'turning-points', number: asked.number, points: turningPoints(open, lived) };
}

self.onmessage = ({ data }: MessageEvent<Edition | Asked>) => {
  if ('compiled' in data) {
    edition = data;
    table = beginDay(data, 'short');
  } else if (edition && table) self.postMessage(answer(data, edition, table));
};
