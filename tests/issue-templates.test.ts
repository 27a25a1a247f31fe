import { describe, expect, test } from 'vitest';
import { filesBelow } from './tree.ts';

const ALL = filesBelow(['.github/ISSUE_TEMPLATE'], /(?<!config)\.yml$/);

test('nobody is led past the forms to an empty page that asks for anything', () => {
  expect(ALL.length).toBeGreaterThan(3);
  const [config] = filesBelow(['.github/ISSUE_TEMPLATE'], /config\.yml$/);
  expect(config?.text.trim()).toBe('blank_issues_enabled: false');
});

describe.each(ALL.map(({ path, text }) => [path.replace(/^.*\//, ''), text] as const))('%s', (_, text) => {
  const asked = [...text.matchAll(/^ {6}label: (.*)$/gm)].map(([, label]) => label);

  test('says before anything is asked that no story is, and why', () => {
    const before = text.slice(0, text.indexOf('      label: '));
    expect(before.replaceAll(/\s+/g, ' ')).toMatch(/story|whether or why anybody called/);
  });

  test('asks for nobody’s name, story, screen or address', () => {
    expect(asked.length).toBeGreaterThan(0);
    expect(
      asked.filter((label) => /your|story|who\b|e-?mail|screenshot|steps|why/i.test(`${label}`)),
    ).toEqual([]);
    expect(text).not.toMatch(/type: (?:upload|dropdown)|assignees|projects/);
  });
});
