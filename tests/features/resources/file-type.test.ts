import { describe, expect, test } from 'vitest';
import { keptType } from '@/lib/features/resources/file-type';
import { aGif, anOfficeFile, anOpenDocument, aPdf, aPng, aZip, bytesOf } from '@/tests/factories/files';

const jpeg = () => bytesOf('\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00\xff\xd9');
const webp = () =>
  bytesOf(
    'RIFF\x1a\x00\x00\x00WEBPVP8L\x0d\x00\x00\x00\x2f\x00\x00\x00\x10\x07\x10\x11\x11\x88\x88\xfe\x07\x00',
  );

describe('what is kept, by what is in it', () => {
  test.each([
    ['pdf', aPdf()],
    ['png', aPng()],
    ['jpg', jpeg()],
    ['webp', webp()],
    ['gif', aGif()],
    ['docx', anOfficeFile('docx')],
    ['xlsx', anOfficeFile('xlsx')],
    ['pptx', anOfficeFile('pptx')],
    ['odt', anOpenDocument('text')],
    ['ods', anOpenDocument('spreadsheet')],
    ['odp', anOpenDocument('presentation')],
  ])('%s', async (extension, bytes) => {
    expect(await keptType(bytes)).toMatchObject({ extension });
  });

  test.each([
    ['nothing', bytesOf('')],
    ['plain text', bytesOf('gewoon een tekst')],
    ['a web page', bytesOf('<!doctype html><html><script>alert(1)</script></html>')],
    [
      'a drawing that can hold script',
      bytesOf('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
    ],
    ['xml', bytesOf('<?xml version="1.0"?><x/>')],
    ['a program', bytesOf('MZ\x90\x00\x03\x00\x00\x00')],
    ['an old office file', bytesOf('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'.padEnd(600, '\x00'))],
    ['a zip of anything', aZip([{ name: 'a.txt', content: 'a' }])],
    ['an empty zip', aZip([])],
    ['a document with macros, by its type', anOfficeFile('docm')],
    ['a sheet with macros, by its type', anOfficeFile('xlsm')],
    [
      'macros in what says that it has none',
      anOfficeFile('docx', [{ name: 'word/vbaProject.bin', content: 'x' }]),
    ],
    ['basic in an open document', anOpenDocument('text', [{ name: 'Basic/script-lc.xml', content: '<x/>' }])],
    ['script in an open document', anOpenDocument('text', [{ name: 'Scripts/python/a.py', content: 'x' }])],
    ['a zip that is cut off', anOfficeFile('docx').slice(0, 20)],
  ])('not %s', async (_what, bytes) => {
    expect(await keptType(bytes)).toBeNull();
  });
});
