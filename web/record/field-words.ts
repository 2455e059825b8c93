/** How a form's fields are called and shown where they can't be typed into: side by side after a conflict. */
export type FieldWords<Values> = {
  readonly [Field in keyof Values]: {
    label: () => string;
    /** Empty text where nothing is given. */
    show: (value: Values[Field]) => string;
  };
};

/** Text shows as it is. */
export function showText(text: string): string {
  return text;
}

/** Something chosen from a list shows its label. */
export function showOption(option: { label: string } | null): string {
  return option?.label ?? '';
}

/** Several of them, one a line. */
export function showOptions(options: readonly { label: string }[]): string {
  return options.map(({ label }) => label).join('\n');
}
