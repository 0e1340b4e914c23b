import { expect, test } from 'vitest';
import { containsLink } from '@/lib/shared/contains-link';

test.each([
  'http://example.nl', 'HTTPS://EXAMPLE.NL/a', 'hxxps://example.nl', 'hxxp example', 'https : // example', 'ftp://bestanden', 'zie https://t.co/abc.',
  'www.example.nl', 'WWW . example . nl', 'Kijk op example.nl', 'example.nl/formulier', 'Example.NL', 'mijn-school.example.com?a=1', 'sub.domein.eu',
  'example . nl', 'example .nl', 'example[.]nl', 'example (punt) nl', 'example{dot}com', 'example。nl', 'ｅｘａｍｐｌｅ．ｎｌ', 'exam\u200bple.n\u200bl',
  'mailto:milan', 'milan@example.nl', 'javascript:alert(1)', 'bit.ly/3abc', 't.me/groep', 'https', 'xn--bcher-kva', '192.168.0.1', 'ga naar 10.0.0.1/login',
  'bezoek example.de', 'bezoek example.de!\nDank', 'example.app/inloggen', 'example.info?x', 'kort.io', 'bücher.com', 'voorbeeld.рф/x',
  '<a href="//example.nl">x</a>', 'example.nl.', 'example.nl:8080', 'nu.nl',
])('%j has a link', (text) => {
  expect(containsLink(text)).toBe(true);
});

test.each([
  '', 'Wil je feedback geven op mijn begeleiding?', 'b.v. de les van gisteren', 'o.a. in 3.havo', '3.havo/vwo', 'havo/vwo', 'i.s.m. de SO/IO', 'd.w.z. m.b.v. a.u.b. t/m',
  'Dat was leuk.De volgende les ook.', 'Dat was leuk.de volgende les ook', 'Klaar. Nu jij.', 'Goed gedaan.Ik kom.', 'cijfer 7.5 of 7,5', 'op 12.01.2026 om 15.30 uur', '15.30',
  'de data: 3 en 4 maart', 'tel: 06 12345678', 'en/of', 'bijv./evt.', 'Wat vind je...', 'wat?!', 'lokaal 2.14', 'Hoi Milan :) // groet', 'punt nl. de les', 'dat . De les',
  'shalom שלום. مرحبا', '👍👍. Nu verder', 'e.d. Kom.', 'prof.dr. De Wit', 'les 3. nl en en', '@Milan', 'a @ b', 'de SO.IO was er ook', 'versie 1.2.3',
])('%j has none', (text) => {
  expect(containsLink(text)).toBe(false);
});
