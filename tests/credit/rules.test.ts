import { describe, expect, it } from 'vitest';
import { type ActId, ACTS } from '../../src/credit/acts.ts';
import { bandOf, creditOf } from '../../src/credit/criteria.ts';
import { type Ledger, ledgerAtDawn, record, settle } from '../../src/credit/ledger.ts';
import { FLOORS } from '../../src/credit/lists.ts';
import { EVERY_RULE, type RuleNumber } from '../../src/credit/rules.ts';

const without = (rule: RuleNumber) => new Set([...EVERY_RULE].filter((number) => number !== rule));
const ledgerAfter = (acts: readonly ActId[], rules: ReadonlySet<RuleNumber> = EVERY_RULE): Ledger =>
  acts.reduce((ledger, act) => record(ledger, act, '08:05', rules), ledgerAtDawn(rules));
const credit = (acts: readonly ActId[], rules?: ReadonlySet<RuleNumber>) => creditOf(ledgerAfter(acts, rules).criteria);

describe('the six rules', () => {
  it('[1] at dawn you are 640; crossing on red is −20 under conduct, at once', () => {
    expect(credit([])).toBe(640);
    expect(credit(['crossed_on_red'])).toBe(620);
    expect(ledgerAfter(['crossed_on_red']).entries.at(-1)).toMatchObject({
      criterion: 'conduct',
      amount: -20,
      rule: 1,
      doing: 'you',
      time: '08:05',
    });
  });

  it('[1] two points went overnight for a fare the broken reader never took', () => {
    expect(ledgerAtDawn().entries).toMatchObject([{ act: 'fare_in_march', amount: -2, doing: 'machine' }]);
  });

  it('[2] the second of a kind the same day counts double; a gain never does', () => {
    expect(credit(['crossed_on_red', 'crossed_on_red'])).toBe(580);
    expect(credit(['confirmed_match', 'confirmed_match'])).toBe(642);
    expect(credit(['crossed_on_red', 'crossed_on_red'], without(2))).toBe(600);
  });

  it('[3] a settlement moves you a tenth of the way to your contacts’ mean, and answering Ilan lowers it', () => {
    const drift = (acts: readonly ActId[]) => settle(ledgerAfter(acts), '18:00').entries.find((entry) => entry.act === 'drift')?.amount;
    expect(drift([])).toBe(-2);
    expect(drift(['answered_ilan'])).toBe(-3);
    expect(settle(ledgerAfter([], without(3)), '18:00', without(3)).entries.at(-1)?.amount).toBe(0);
  });

  it('[3] a bill left unpaid costs eight points of history at six and at midnight', () => {
    expect(settle(ledgerAfter(['left_unpaid']), '18:00').entries.at(-1)).toMatchObject({ act: 'unpaid_bill', amount: -8 });
    expect(settle(ledgerAfter(['left_unpaid']), '12:00').entries.at(-1)?.act).toBe('drift');
  });

  it('[4] a criterion through its floor puts you on a list, and what you gain later does not take you off', () => {
    const listed = ledgerAfter(['crossed_on_red', 'shared_rain']);
    expect(listed.criteria.conduct).toBeLessThan(FLOORS.rail.conduct ?? 0);
    expect(listed.lists).toContain('rail');
    expect(record(listed, 'reported_rain', '14:00').lists).toContain('rail');
    expect(ledgerAfter(['crossed_on_red', 'shared_rain'], without(4)).lists).toEqual([]);
  });

  it('[5] a match stands though the machine was wrong; with the rule off it costs nothing', () => {
    expect(ledgerAfter(['matched_on_red']).entries.at(-1)).toMatchObject({ amount: ACTS.matched_on_red.worth, rule: 5, doing: 'machine' });
    expect(ACTS.matched_on_red.worth).toBeLessThan(0);
    expect(credit(['matched_on_red'], without(5))).toBe(credit([], without(5)));
  });

  it('[6] 450 ml of blood is worth less than one crossing; with the rule off it would be worth more', () => {
    const blood = (rules?: ReadonlySet<RuleNumber>) => credit(['gave_blood'], rules) - 640;
    expect(blood()).toBeLessThan(20);
    expect(blood(without(6))).toBeGreaterThan(20);
  });

  it('the credit never leaves 350 and 950, and the bands meet without a gap', () => {
    expect(creditOf({ history: 0, fulfilment: 0, identity: 0, conduct: 0, ties: 0 })).toBe(350);
    expect(creditOf({ history: 900, fulfilment: 900, identity: 0, conduct: 0, ties: 0 })).toBe(950);
    expect([349, 350, 499, 500, 599, 600, 699, 700, 799, 800].map(bandOf)).toEqual([
      'restricted',
      'restricted',
      'restricted',
      'watched',
      'watched',
      'ordinary',
      'ordinary',
      'trusted',
      'trusted',
      'exemplary',
    ]);
  });
});
