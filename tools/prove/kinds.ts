import type { Option } from '../../src/story/turn.ts';

export const KINDS = ['cautious', 'zealous', 'kind', 'careless', 'defiant'] as const;
export type Kind = (typeof KINDS)[number];

/** What one kind of player looks for, by the option’s label; the first that is on offer is taken. */
const WISHES: Readonly<Record<Kind, string>> = {
  cautious: '',
  zealous: `remove report short_report broom whistle mine_not name_him send see_train see_home see_hall see_bus both code survey_yes
    face turn take ask_weather`,
  kind: `pay wire carry reach no three take no1 yes2 no3 no4 no5 like short_like fourteen ask_weather its_a_bus not_me give asked up hold
    say_no answer_him answer_boy anselm_takes far_anselm lind_takes far_lind courtesy_no knew_train knew_home knew_bus knew_hall journey
    none leave keep off`,
  careless: `tonight mute ride no cross call on looked hands1 yes2 hands2 hands3 hands5 like short_like send ask_many accept
    something_else rest sit_on walk say_neither both cash far_cash see_train see_home see_bus see_hall turn take`,
  defiant: `tonight wire carry friend no cross back we_did no1 no2 no3 no4 no5 share short_share plain ask_ilan not_me its_a_bus number
    window step stay hold say_no answer_him contest far_contest know_train know_home know_bus know_hall truth off leave keep`,
};

const labels = new Map(KINDS.map((kind) => [kind, WISHES[kind].split(/\s+/).filter(Boolean)] as const));
const labelOf = (option: Option) => option.id.slice(option.id.indexOf('.') + 1);
const prudent = (options: readonly Option[]) => options.find((option) => option.prudent);
const imprudent = (options: readonly Option[]) => options.find((option) => !option.prudent);

/** The option this kind of player takes: a wish, else what the city would advise; the defiant would rather not. */
export function wishOf(kind: Kind, options: readonly Option[]): Option | undefined {
  const wished = (labels.get(kind) ?? []).map((label) => options.find((option) => labelOf(option) === label)).find(Boolean);
  const otherwise = kind === 'defiant' ? (imprudent(options) ?? options[0]) : (prudent(options) ?? options[0]);
  return wished ?? otherwise;
}
