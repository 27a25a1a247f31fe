/** The browser's own way to paper: the page as its style sheet says it is printed. */
export function printPage(): void {
  window.print();
}
