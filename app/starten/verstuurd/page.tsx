import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { MailSent } from '@/app/mail-sent';
import { paths } from '@/lib/shared/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signUp'))('sentTitle') };
}

export default function SignUpSentPage() {
  return <MailSent words="signUp" again={paths.signUp()} />;
}
