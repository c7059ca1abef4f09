import { FORMATS, type Format, formatOf, type Size } from './format.ts';

/** How a sheet lies on the screen: its format, the canvas behind it, and where sheet pixels fall. */
export interface View {
  readonly format: Format;
  /** Room on the page, in CSS pixels, and the canvas behind it, in device pixels. */
  readonly room: Size;
  readonly canvas: Size;
  /** Device pixels to a sheet pixel; where the sheet's corner falls. */
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  /** Device pixels to a CSS pixel. */
  readonly density: number;
}

/** Above twice the CSS pixels nothing is seen; above 2200 px some phones refuse the canvas. */
const DENSEST = 2;
const LARGEST = 2200;

/** A host of another shape than the sheet cuts a little of it rather than leave a margin: this much at most. */
const CUT = 1.08;

export function viewOf(room: Size, devicePixels: number, reduction = 1): View {
  const format = formatOf(room);
  const sheet = FORMATS[format];
  const density = Math.min(Math.min(devicePixels, DENSEST) * reduction, LARGEST / Math.max(room.w, room.h));
  const canvas = { w: Math.max(2, Math.round(room.w * density)), h: Math.max(2, Math.round(room.h * density)) };
  const whole = Math.min(canvas.w / sheet.w, canvas.h / sheet.h);
  const covering = Math.max(canvas.w / sheet.w, canvas.h / sheet.h);
  const scale = Math.min(covering, whole * CUT);
  return { format, room, canvas, scale, density, x: (canvas.w - sheet.w * scale) / 2, y: (canvas.h - sheet.h * scale) / 2 };
}

/** From a point of the page inside the host to the sheet. */
export function sheetPointOf(view: View, x: number, y: number): readonly [x: number, y: number] {
  return [(x * view.density - view.x) / view.scale, (y * view.density - view.y) / view.scale];
}
