// What a player's own next quarter is drawn by once something has been learned, as one thing that can be fetched.

export { ownQuarter } from '../learning/index.ts';
