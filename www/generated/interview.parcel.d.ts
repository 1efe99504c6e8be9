/** What the build lays beside the element as `interview.parcel.js`. */

/** The module and after it the style sheet, packed. */
declare const packed: string;
export default packed;

/** How many bytes the module has. */
export const size: number;
