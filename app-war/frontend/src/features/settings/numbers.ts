/** The first number of this year in a form like `{YYYY}-{00000}`; what is no form comes out as it is. */
export function numberExample(pattern: string, year: number = new Date().getFullYear()): string {
  return pattern
    .replace(/\{(0{1,8})\}/, (_, zeros: string) => '1'.padStart(zeros.length, '0'))
    .replace('{YYYY}', String(year))
    .replace('{YY}', String(year % 100).padStart(2, '0'));
}
