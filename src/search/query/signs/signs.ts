/** The door of the room: what a query with signs needs, loaded when there is one. */
export { answerSigns } from './answer-signs.ts';
export { offersIn, readSigns } from './read-signs.ts';
