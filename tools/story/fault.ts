/** What is wrong in an author’s file, in a sentence an author understands. */
export interface Fault {
  readonly file: string;
  /** 1-based; 0 when it is about the whole file. */
  readonly row: number;
  readonly says: string;
}

export const sentenceOf = (fault: Fault) => `${fault.file}${fault.row ? `:${fault.row}` : ''}  ${fault.says}`;

export class Faults extends Error {
  override readonly name = 'Faults';
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(`${faults.length === 1 ? 'One thing' : `${faults.length} things`} to mend in the story:\n${faults.map(sentenceOf).join('\n')}`);
    this.faults = faults;
  }
}
