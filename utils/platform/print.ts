/** The browser's own print window, for the page as it stands. Whether something was printed is known to nobody here. */
export function printPage(): void {
  window.print();
}
