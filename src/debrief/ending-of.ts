import type { Day } from '../day/day.ts';
import type { EndingId, SceneId } from '../story/vocabulary.ts';

/** The name the day ended under. */
export function endingOf(day: Day): EndingId | undefined {
  const directions = day.turns.flatMap((turn) => turn.pages.flatMap((page) => page.lines.flatMap((line) => line.directions)));
  return directions.findLast((direction) => direction.verb === 'ending')?.args[0];
}

/** The clock as it stood when each turn’s options were on offer. */
export function clocksOf(day: Day): readonly string[] {
  let clock = '06:40';
  return day.turns.map((turn) => {
    const told = turn.pages
      .flatMap((page) => page.lines.flatMap((line) => line.directions))
      .findLast((direction) => direction.verb === 'clock');
    clock = told?.args[0] ?? clock;
    return clock;
  });
}

/** The scene each turn’s options belonged to. */
export function scenesOf(day: Day): readonly SceneId[] {
  let scene: SceneId = 'home';
  return day.turns.map((turn) => {
    const told = turn.pages
      .flatMap((page) => page.lines.flatMap((line) => line.directions))
      .findLast((direction) => direction.verb === 'scene');
    scene = told?.args[0] ?? scene;
    return scene;
  });
}

/** Facts met, each once, in the order of the day. */
export function factsMet(day: Day): readonly string[] {
  const directions = day.turns.flatMap((turn) => turn.pages.flatMap((page) => page.lines.flatMap((line) => line.directions)));
  return [...new Set(directions.filter((direction) => direction.verb === 'met').map((direction) => direction.args[0]))];
}
