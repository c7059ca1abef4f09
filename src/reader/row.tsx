import type { ComponentChildren } from 'preact';
import { Arrow } from './arrow.tsx';

interface RowProps {
  /** What stands in the number’s block; without it the row has none. */
  readonly mark?: ComponentChildren;
  readonly onPress: () => void;
  readonly part?: string;
  readonly children: ComponentChildren;
}

/** One ruled row that is not an option of the story: turning the page, beginning, continuing. */
export const Row = ({ mark, onPress, part, children }: RowProps) => (
  <button type="button" class="row" data-part={part} onClick={onPress}>
    {mark === undefined ? null : (
      <span class="number" aria-hidden="true">
        {mark}
      </span>
    )}{' '}
    <span class="what">{children}</span>
    <Arrow />
  </button>
);
