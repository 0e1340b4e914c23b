import { Message } from '@/app/_plain/message';
import { Button } from '@/components/ui/button';
import { paths } from '@/lib/shared/paths';
import type { Visit } from '../_form/visit';

/** Before the click: nothing that a machine that opens links could learn. */
export function Start({ visit: { t, params }, begun }: { visit: Visit; begun: boolean }) {
  return (
    <Message title={t(begun ? 'continueTitle' : 'startTitle')}>
      <p>{t(begun ? 'continueText' : 'startText')}</p>
      <form method="post" action={paths.studentForm(params.token)} className="actions">
        <Button>{t(begun ? 'continue' : 'begin')}</Button>
      </form>
    </Message>
  );
}
