// A process that saves one file again and again until it is killed.
import { writeFileWhole } from '#main/services/write-file-whole';

const file = process.argv[2];
for (let round = 1; ; round++) {
  await writeFileWhole(file, JSON.stringify({ round, filling: String(round % 10).repeat(400_000) }));
  if (round === 1) process.stdout.write('writing\n');
}
