/** A sheet is composed three times, never cropped: kiosk and desktop, upright kiosk, phone. */
export type Format = 'landscape' | 'portrait' | 'phone';

export interface Size {
  readonly w: number;
  readonly h: number;
}

export const FORMATS: Readonly<Record<Format, Size>> = {
  landscape: { w: 1280, h: 1080 },
  portrait: { w: 1080, h: 980 },
  phone: { w: 390, h: 344 },
};

/** Narrower than this, in CSS pixels, a stage gets the sheet drawn for phones. */
const PHONE_BELOW = 560;

/** The composition nearest to the room the page leaves for the art. */
export function formatOf(room: Size): Format {
  if (Math.min(room.w, room.h * 1.13) < PHONE_BELOW) return 'phone';
  return room.w / room.h < 1.14 && room.w > room.h ? 'portrait' : 'landscape';
}
