/** Something in a record that does not hold, or, as a hint, that a reader should hold against the source. */
export interface Finding {
  field: string;
  message: string;
}
