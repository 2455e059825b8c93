/** Something that can be chosen in a field, as the field shows it. */
export interface Option {
  /** What the API is told: an id. */
  value: string;
  label: string;
  /** A second line that tells namesakes apart, such as a place. */
  detail?: string | undefined;
  /** Options of the same group stand together under its name; the caller orders them so. */
  group?: string | undefined;
}
