/**
 * Enter on an answer chooses it and goes on to the next question, or at the last one to the button that keeps it: an
 * evening is said with one key a question. Arrows and the space bar choose and stay, as everywhere.
 */
export function goOn(event: KeyboardEvent): void {
  const at = event.target;
  if (event.key !== 'Enter' || !(at instanceof HTMLInputElement) || event.isComposing) return;
  const step = at.closest('[data-step]');
  const form = at.form;
  if (!step || !form) return;
  event.preventDefault();
  if (at.type === 'radio' && !at.checked) at.click();
  // What is chosen may have brought a field for one's own words.
  requestAnimationFrame(() => {
    const field = step.querySelector<HTMLElement>('input[type=text]');
    if (field && at.type === 'radio') return field.focus();
    const steps = [...form.querySelectorAll('[data-step]')];
    startOf(steps[steps.indexOf(step) + 1])?.focus();
    if (step === steps.at(-1)) form.querySelector<HTMLElement>('button[type=submit]')?.focus();
  });
}

/** Where a question is begun: at what is chosen, or where it says, or at its first answer. */
export function startOf(step: Element | null | undefined): HTMLElement | null {
  if (!step) return null;
  for (const place of ['input:checked', '[data-start]', 'input']) {
    const found = step.querySelector<HTMLElement>(place);
    if (found) return found;
  }
  return null;
}
