/** The day that it is in Finland, where the product's municipalities are, as ISO 8601. */
export function dayInFinland(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki', dateStyle: 'short' }).format(now);
}
