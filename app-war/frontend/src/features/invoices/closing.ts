/** The last day of the month before this one: what most people close. */
export function lastMonthsEnd(today: Date): string {
  return day(new Date(today.getFullYear(), today.getMonth(), 0));
}

export function yearBefore(today: Date): string {
  return day(new Date(today.getFullYear() - 1, today.getMonth(), today.getDate() + 1));
}

export function day(date: Date): string {
  const two = (figure: number) => String(figure).padStart(2, '0');
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
