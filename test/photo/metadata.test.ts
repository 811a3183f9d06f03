// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { metadataOf } from '../../src/photo/metadata';
import {
  heifWith,
  jpegWith,
  jpegWithIptc,
  jpegWithXmp,
  pngWith,
  tiffWith,
  webpWith,
} from '../support/pictures-with-metadata';

describe('metadata', () => {
  it('of a photo with a place and a maker', async () => {
    const photo = jpegWith({ artist: 'Foto Jansen', copyright: '© 2026 Foto Jansen', place: true });
    expect(await metadataOf(photo)).toEqual({ gps: true, credit: '© 2026 Foto Jansen' });
  });

  it('names the maker where no line says whose it is', async () => {
    expect(await metadataOf(jpegWith({ artist: 'Foto Jansen' }))).toEqual({ gps: false, credit: 'Foto Jansen' });
  });

  it.each([
    ['no metadata', jpegWith({})],
    ['an empty line', jpegWith({ copyright: '   ' })],
    ['no picture', new TextEncoder().encode('Dit is geen foto.')],
    ['nothing', new Uint8Array()],
    ['a photo that ends halfway', jpegWith({ artist: 'Foto Jansen' }).slice(0, 30)],
  ])('of %s says nothing', async (_name, bytes) => {
    expect(await metadataOf(bytes)).toEqual({ gps: false });
  });

  const both = { copyright: '© Studio Noord', place: true };
  it.each([
    ['JPEG', jpegWith(both)],
    ['PNG', pngWith(both)],
    ['WebP', webpWith(both)],
    ['TIFF', tiffWith(both)],
    ['HEIC', heifWith('heic', both)],
    ['AVIF', heifWith('avif', both)],
  ])('of a %s is read', async (_name, picture) => {
    expect(await metadataOf(picture)).toEqual({ gps: true, credit: '© Studio Noord' });
  });

  it.each([
    ['IPTC copyright notice', jpegWithIptc(116, 'Studio Noord'), 'Studio Noord'],
    ['IPTC credit', jpegWithIptc(110, 'ANP'), 'ANP'],
    ['IPTC by-line', jpegWithIptc(80, 'Jan Jansen'), 'Jan Jansen'],
    [
      'XMP rights',
      jpegWithXmp('<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">Studio Zuid</rdf:li></rdf:Alt></dc:rights>'),
      'Studio Zuid',
    ],
    ['XMP credit', jpegWithXmp('<photoshop:Credit>ANP</photoshop:Credit>'), 'ANP'],
    ['PNG text', pngWith({}, { Author: 'Jan Jansen' }), 'Jan Jansen'],
  ])('names whose it is: %s', async (_name, picture, credit) => {
    expect(await metadataOf(picture)).toEqual({ gps: false, credit });
  });

  it('knows of a place that stands in XMP alone', async () => {
    const picture = jpegWithXmp('<exif:GPSLatitude>52,5.0N</exif:GPSLatitude>');
    expect(await metadataOf(picture)).toEqual({ gps: true });
  });
});
