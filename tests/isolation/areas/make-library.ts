import { randomUUID } from 'node:crypto';
import { sendMessage } from '@/lib/features/group-messages/send-message';
import { addFile } from '@/lib/features/resources/add-file';
import { addResource } from '@/lib/features/resources/add-resource';
import { addResourceInput } from '@/lib/features/resources/schema';
import { as } from '@/tests/factories/cast';
import { aPdf } from '@/tests/factories/files';
import { type Cast, secret } from '../world';

/** A group's own text and file, one for everyone, some of the other group to change and remove; and a message. */
export async function makeLibrary({ members }: Cast, tag: string, cohort: string, otherCohort: string) {
  const { leader, bystander } = members;
  const write = (by: typeof leader, to: string | null, title: string, body: string) => {
    const input = addResourceInput.parse({ id: randomUUID(), kind: 'text', title, body, cohort: to ?? '' });
    return as(by, async (scope) => {
      await addResource(scope, input);
      return input.id;
    });
  };
  const own = await write(leader, cohort, `Eigen bron ${tag}`, secret(tag, 'group', 'bron'));
  const file = randomUUID();
  await as(leader, (scope) =>
    addFile(scope, {
      id: file,
      cohort,
      meeting: null,
      place: null,
      file: { name: `kaarten ${tag}.pdf`, bytes: aPdf(secret(tag, 'group', 'bestand')) },
    }),
  );
  await as(leader, (scope) =>
    sendMessage(scope, {
      cohort,
      subject: `Kop ${tag}`,
      text: secret(tag, 'group', 'bericht'),
      step: 'send',
    }),
  );
  return {
    own,
    file,
    everyones: await write(leader, null, `Bron voor iedereen ${tag}`, 'Voor iedereen.'),
    toChange: await write(bystander, otherCohort, `Bron om te wijzigen ${tag}`, 'x'),
    toRemove: await write(bystander, otherCohort, `Bron om weg te halen ${tag}`, 'x'),
  };
}
