/** Loads the page anew, and with it everything that this tab held in memory. */
export function startOver(path: string): void {
  window.location.replace(path);
}
