import type { Picture } from '../src/cards/pictures/picture.js';
import type { Desk } from './desk.js';

/** A picture, or none where it cannot be drawn on this machine: the text of the card says the same. */
export async function drawn(desk: Desk, draw: () => Promise<Picture | null>): Promise<Picture | null> {
  try {
    return await draw();
  } catch (error) {
    desk.log.warn({ err: error }, 'a picture could not be drawn');
    return null;
  }
}
