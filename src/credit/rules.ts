/** The six rules, by the number the debrief prints them under. Their words are in the catalogue `interface`, keys `rule-1` … */
export const RULES = [1, 2, 3, 4, 5, 6] as const;
export type RuleNumber = (typeof RULES)[number];
export const EVERY_RULE: ReadonlySet<RuleNumber> = new Set(RULES);
