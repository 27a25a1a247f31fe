import { describe, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Backup } from '../../../components/backup/Backup';
import { LOOKS, type Look, setLook, takePicture } from '../picture';
import { show } from '../stage';
import { LONG, SAY } from '../words';
import { DAYLIO, fileOf, LEECHBLOCK, memoryBackup, NOW, PASSPHRASE } from './memory';

const DAY = 86_400_000;

function begin(look: Look, say = SAY) {
  const memory = memoryBackup();
  memory.world.lastAt = NOW.at - 45 * DAY;
  show(
    <main class="page">
      <h1>{say('settings_title')}</h1>
      <Backup actions={memory.actions} now={NOW} onChanged={() => {}} />
    </main>,
    say,
  );
  document.documentElement.dir = look.direction;
  return (key: Parameters<typeof SAY>[0]) =>
    page.getByRole('button', { name: say(key), exact: true }).click();
}

describe.each(LOOKS)('$name', (look) => {
  test('at rest, in words of any length', async () => {
    await setLook(look);
    begin(look);
    await takePicture('backup-rest', look);
    begin(look, LONG);
    await takePicture('backup-rest-long', look);
  });

  test('a copy kept, one looked into, and the warning', async () => {
    await setLook(look);
    const press = begin(look);
    await press('backup_keep_begin');
    await userEvent.upload(page.getByLabelText(SAY('backup_bring_file')), fileOf('holdfast-2026-11-20.age'));
    await userEvent.fill(page.getByLabelText(SAY('backup_bring_passphrase'), { exact: true }), PASSPHRASE);
    await press('backup_bring_look');
    await press('backup_plain_begin');
    await takePicture('backup-found', look);
  });

  test.each([
    ['leechblock', LEECHBLOCK],
    ['daylio', DAYLIO],
  ])('what %s brings', async (name, text) => {
    await setLook(look);
    begin(look);
    await userEvent.upload(page.getByLabelText(SAY('backup_other_file')), fileOf(name, text));
    await takePicture(`backup-${name}`, look);
  });
});
