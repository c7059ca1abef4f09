/** The value of one of the ink’s variables, as a word: `matched`, `true`, `3`; an empty list is the empty word. */
export type Reading = (name: string) => string;

const holdsOne = (part: string, read: Reading): boolean => {
  const [, name = '', sign, value] = /^(?:not\s+)?(\w+)(?:\s*(==|!=)\s*(\w+|\(\)))?$/.exec(part) ?? [];
  if (!name) throw new Error(`“${part}” is no condition. Write name, not name, name == value or name != value.`);
  if (!sign) return (read(name) === 'true') !== part.startsWith('not ');
  return (read(name) === (value === '()' ? '' : value)) === (sign === '==');
};

/** Reads a condition of `lengths.json`: `name == value`, `name != value`, `name`, `not name`, joined by && and, weaker, ||. */
export const holds = (condition: string, read: Reading): boolean =>
  condition.split('||').some((either) => either.split('&&').every((part) => holdsOne(part.trim(), read)));
