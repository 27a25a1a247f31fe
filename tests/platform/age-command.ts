import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What makes a terminal for the `age` command, which asks for a passphrase nowhere else. Python's own, no package. */
const TERMINAL = `
import os, pty, sys
answers = sys.stdin.read().split("\\n")[:-1]
pid, fd = pty.fork()
if pid == 0:
    os.execvp(sys.argv[1], sys.argv[1:])
said = b""
while True:
    try:
        part = os.read(fd, 4096)
    except OSError:
        break
    if not part:
        break
    said += part
    if said.rstrip().endswith(b":") and answers:
        os.write(fd, answers.pop(0).encode() + b"\\n")
        said += b"\\n"
_, status = os.waitpid(pid, 0)
sys.stdout.buffer.write(said)
sys.exit(os.waitstatus_to_exitcode(status))
`;

/**
 * Runs `age` on these bytes, answering its questions in order. Refuses (throws what it said) when it does.
 */
export async function ageCommand(
  args: readonly string[],
  answers: readonly string[],
  input: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  const folder = await mkdtemp(join(tmpdir(), 'holdfast-age-'));
  try {
    const [from, to] = [join(folder, 'in'), join(folder, 'out')];
    await writeFile(from, input);
    await ageFile(args, answers, from, to);
    return new Uint8Array(await readFile(to));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The same from file to file, for those too large to hold. */
export function ageFile(
  args: readonly string[],
  answers: readonly string[],
  from: string,
  to: string,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const python = spawn('python3', ['-c', TERMINAL, 'age', ...args, '-o', to, from]);
    const said: Buffer[] = [];
    python.stdout.on('data', (part: Buffer) => said.push(part));
    python.stderr.on('data', (part: Buffer) => said.push(part));
    python.on('error', reject);
    python.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(Buffer.concat(said).toString())),
    );
    python.stdin.end(answers.map((answer) => `${answer}\n`).join(''));
  });
}
