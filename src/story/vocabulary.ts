// Every word a stage direction may use. A new place, person, pose or thing is added here first:
// the stage, the sound and the descriptions are typed on these lists and fail to compile until they know it.

export const LENGTHS = ['short', 'lesson', 'full'] as const;

export const SCENES = [
  'home', 'stairs', 'crossing', 'gate', 'desk', 'lunch',
  'feed', 'repair', 'counter', 'station', 'evening', 'midnight',
] as const;

export const PLACES = [
  'home', 'landing', 'stairs', 'lobby', 'crossing', 'gate', 'school', 'desk', 'canteen', 'shelf', 'washroom',
  'street', 'bench', 'quay', 'van', 'appeals', 'counter', 'agency', 'station', 'behind-station',
  'train', 'carriage', 'coach', 'bus', 'lou', 'table', 'facade',
] as const;

export const LIGHTS = [
  'dawn', 'platform', 'lamp', 'lamp-off', 'carriage', 'tunnel', 'rain', 'out', 'projector', 'half', 'night', 'third-floor', 'dim',
] as const;

export const FIGURES = [
  'jo', 'sacha', 'irene', 'ilan', 'lind', 'bassi', 'lou', 'tomas', 'baby', 'theo', 'edwin', 'v', 'boy', 'anselm',
  'noe', 'duarte', 'father', 'daughter', 'clerk', 'nurse', 'donor', 'foreman', 'thanker', 'planner', 'steward', 'laundry',
  'woman', 'grey-coat', 'parents', 'sweepers', 'crowd',
] as const;

export const POSES = [
  'stand', 'wait', 'walk', 'run', 'step', 'still', 'turn', 'stop', 'back', 'away', 'far', 'through', 'in', 'last',
  'sit', 'bench', 'stool', 'chair', 'table', 'floor', 'lie', 'asleep', 'astride', 'knee', 'bow', 'hidden', 'alone',
  'hand', 'both-hands', 'hands', 'handed', 'held', 'reach', 'carry', 'cross', 'point', 'wave', 'show', 'thumb', 'finger',
  'look', 'peep', 'window', 'door', 'corner', 'room', 'stairs', 'gate', 'lane', 'counter', 'queue', 'hut', 'glass', 'close',
  'phone', 'ear', 'dial', 'talk', 'laugh', 'read', 'write', 'draw', 'pen', 'pencil', 'book', 'sign', 'type', 'key', 'sums', 'plan',
  'film', 'lens', 'coat', 'scarf', 'helmet', 'umbrella', 'shoes', 'pyjamas', 'goggles', 'plaster', 'pocket', 'sleeve',
  'bag', 'bag-down', 'sack', 'crate', 'leg', 'coin', 'plant', 'plant-back', 'jar', 'roll', 'metres', 'dispenser', 'carpet', 'careers',
  'apple', 'biscuit', 'bread', 'soup', 'pudding', 'milk', 'ladle', 'quarter', 'fold', 'chess', 'duster', 'sweep', 'needle',
  'anselm', 'edwin', 'theo', 'father', 'noe',
] as const;

export const PROPS = [
  'bag', 'bill', 'receipt', 'mug', 'drawer', 'envelope', 'egg', 'coin', 'coins', 'crate', 'cap', 'drawing', 'goggles', 'plasters', 'pyjamas',
  'clementine', 'telephone', 'ladder', 'slip', 'card', 'cards', 'stool', 'tray', 'form', 'page', 'badge', 'scarf', 'biscuit', 'cake',
  'rubber', 'barge', 'picture', 'sheet', 'soup', 'apple', 'birdcage', 'chess', 'coach', 'hall', 'door', 'window',
  'balloon', 'lunch-box', 'breath', 'nappies', 'game', 'bottle', 'paper', 'jar', 'prices', 'plant', 'car', 'loan', 'table', 'umbrella',
] as const;

/** Where a prop is, or the state it is in. */
export const SPOTS = [
  'here', 'none', 'meter', 'pocket', 'bag', 'open', 'label', 'hall', 'pink', 'sacha', 'jo', 'theo', 'noe', 'father', 'man', 'steward',
  'apron', 'arm', 'back', 'badge', 'bench', 'both', 'box', 'boxes', 'can', 'cloth', 'coins', 'corner', 'counter', 'crossing', 'asks', 'runs',
  'match', 'drain', 'road', 'fold', 'folded', 'glass', 'half', 'house', 'knife', 'lens', 'lift', 'mirrors-in', 'mirrors-out', 'nail', 'no-key',
  'phones', 'platform', 'quay', 'queue', 'scarf', 'seat', 'seven', 'shut', 'sleeve', 'stair', 'street', 'strip', 'suitcase', 'three', 'train',
  'two-faces', 'wall', 'wheels', 'window',
] as const;

export const PHONES = [
  'off', 'dark', 'lit', 'mirror', 'agenda', 'ilan', 'typing', 'face-down', 'removed', 'gap', 'feed', 'search', 'match', 'bassi', 'notice',
  'petition', 'ways', 'thanks', 'insurer', 'seats', 'lou', 'sacha', 'accord', 'ear',
] as const;
export const PHONE_DETAILS = ['kept', 'green', 'amber', 'lens', 'sheet', 'train', 'coat', 'pockets'] as const;

export const SCREENS = [
  'off', 'heating', 'greetings', 'shame', 'temperature', 'clip', 'wall', 'survey', 'goodnight', 'lane-four', 'average', 'averages', 'looking', 'door', 'form',
] as const;
export const SCREEN_DETAILS = [
  'jo', 'v', 'father', '1', '2', '3', '4', '5', '6', '17', '18', '603', '605', 'again', 'back', 'down', 'one', 'up',
] as const;

export const POSTS = [
  'rain', 'bridge', 'crossing', 'kerb', 'glove', 'gloves', 'pudding', 'gutters', 'telephone', 'grey-strip', 'closed-up',
] as const;

export const SOUNDS = [
  'flap', 'flap-stop', 'flaps', 'signal-tick', 'voice', 'phone-buzz', 'radiator', 'bottles', 'knee-stops', 'verdict', 'settlement',
  'ticket-number', 'train-leaves', 'broom', 'bench-count', 'whistle', 'forks', 'egg', 'carriage', 'radio', 'rain-roof', 'window', 'projector',
  'blinds', 'bell', 'ringing', 'one-ring', 'one-ring-far', 'door', 'hum', 'paper', 'phone-cough', 'price-motors', 'fanfare',
] as const;

export const ENDINGS = [
  'unknown', '950', 'floor', 'removed', 'rushes', 'number-40001', 'right-match', 'train', 'one-seat', 'night-bus', 'three-metres',
] as const;

export type Length = (typeof LENGTHS)[number];
export type SceneId = (typeof SCENES)[number];
export type Place = (typeof PLACES)[number];
export type Light = (typeof LIGHTS)[number];
export type FigureId = (typeof FIGURES)[number];
export type PoseId = (typeof POSES)[number];
export type PropId = (typeof PROPS)[number];
export type Spot = (typeof SPOTS)[number];
export type SoundId = (typeof SOUNDS)[number];
export type EndingId = (typeof ENDINGS)[number];
