import { notFound } from 'next/navigation';
import { attachmentHeader } from '@/lib/features/resources/file-name';
import { getResourceFile } from '@/lib/features/resources/get-resource';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { isId } from '@/lib/shared/ids';

type Context = { params: Promise<{ slug: string; resource: string }> };

/**
 * A file for whoever finds it in a list of theirs: to keep, never to show. proxy.ts sees to it that no script of it can
 * run here, whatever is in it, that no browser guesses its type, and that none keeps it.
 */
export async function GET(_request: Request, { params }: Context) {
  const { slug, resource } = await params;
  if (!isId(resource)) notFound();
  const { name, mediaType, bytes } = await inPartnership(slug, (scope) => getResourceFile(scope, resource));
  return new Response(bytes, {
    headers: {
      'content-type': mediaType,
      'content-disposition': attachmentHeader(name),
      'cross-origin-resource-policy': 'same-origin',
    },
  });
}
