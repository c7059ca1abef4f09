import { CARRIED } from './carried.ts';
import { CLOTHES } from './clothes.ts';
import type { Draw } from './fit.ts';
import { HEADWEAR } from './headwear.ts';
import type { AttributeKind } from './kinds.ts';

export const ATTRIBUTES: Readonly<Record<AttributeKind, Draw>> = { ...HEADWEAR, ...CLOTHES, ...CARRIED };
