/** A sentence, and the bullet that a briefer would make of it by deletion alone. */
export type Gold = readonly [said: string, bullet: string | null];

/** The bullet of a sentence that must not lose a word. */
export const stays = null;
