/** Dates, numbers and lists as the reader's language writes them. */
import { language, type Language } from './language.svelte.ts';

/** Finnish, Swedish as written in Finland, and English with the day before the month. */
const locales: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** A calendar day such as `2026-11-24` → “24.11.2026”, “24 Nov 2026”; read as a day, never moved by a time zone. */
export function formatDay(day: string): string {
  const format = new Intl.DateTimeFormat(locales[language.current], { dateStyle: 'medium', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** A moment in ISO 8601 → day and time in the reader's own time zone. */
export function formatMoment(moment: string): string {
  const format = new Intl.DateTimeFormat(locales[language.current], { dateStyle: 'medium', timeStyle: 'short' });
  return format.format(new Date(moment));
}

/** A number grouped as the language does: 21541 → “21 541”, “21,541”. */
export function formatNumber(value: number, maximumFractionDigits = 0): string {
  return new Intl.NumberFormat(locales[language.current], { maximumFractionDigits }).format(value);
}

/** A share from 0 to 1 → “42 %”, “42%”. */
export function formatShare(share: number): string {
  return new Intl.NumberFormat(locales[language.current], { style: 'percent' }).format(share);
}

/** Names joined as the language does: “a, b ja c”. */
export function formatList(names: readonly string[]): string {
  return new Intl.ListFormat(locales[language.current], { type: 'conjunction' }).format(names);
}

/** A comparison for `toSorted`: the language's alphabetical order, figures within names as numbers. */
export function nameOrder(): (a: string, b: string) => number {
  return new Intl.Collator(locales[language.current], { numeric: true }).compare;
}
