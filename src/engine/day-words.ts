const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * A day in words, the same on every device and on the server.
 * @param day an ISO date, such as "2017-01-01"
 * @returns such as "January 1, 2017"
 */
export function dayInWords(day: string): string {
  const [year = '', month = '1', date = '1'] = day.split('-');
  return `${months[Number(month) - 1]} ${Number(date)}, ${year}`;
}

/**
 * The day before, for the last day of a span whose end is exclusive.
 * @param day an ISO date
 */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
