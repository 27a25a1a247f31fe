import { render } from 'preact';
import { afterEach } from 'vitest';

afterEach(() => {
  render(null, document.body);
  document.documentElement.dir = 'ltr';
});
