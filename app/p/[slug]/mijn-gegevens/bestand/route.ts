import { getTranslations } from 'next-intl/server';
import { recordAudit } from '@/lib/core/audit/record-audit';
import { getOwnData } from '@/lib/overviews/own-data/get-own-data';
import { openData } from '@/lib/overviews/own-data/open-data';
import { getLogin } from '@/lib/platform/auth/session';
import { NotFoundError } from '@/lib/platform/errors';
import { isFromOurPage } from '@/lib/platform/same-origin';
import { seeOther } from '@/lib/platform/see-other';
import { asOwner } from '@/lib/platform/tenancy/enter';
import { paths } from '@/lib/shared/paths';

/**
 * The own data as a file. A post, so that nothing takes a copy by opening an address, and so that it is recorded.
 * To the sign-in page signed out; 403 another site, 404 no member (nor ever one).
 */
export async function POST(request: Request, { params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const t = await getTranslations('errors');
  if (!isFromOurPage(request)) return new Response(t('invalid'), { status: 403 });
  const login = await getLogin();
  if (!login) return seeOther(paths.signIn(paths.ownData(slug)));
  try {
    const data = await asOwner(login, slug, async (scope) => {
      const own = openData(await getOwnData(scope, { read: true }), scope.now);
      await recordAudit(scope, { kind: 'own_data_exported', subjectMemberId: scope.actor.memberId });
      return own;
    });
    return new Response(JSON.stringify(data, null, 2), { headers: fileHeaders });
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    const common = await getTranslations('common');
    return new Response(common('notFoundTitle'), { status: 404 });
  }
}

const fileHeaders = {
  'content-type': 'application/json; charset=utf-8',
  'content-disposition': 'attachment; filename="leerkring.json"',
  'cache-control': 'no-store',
};
