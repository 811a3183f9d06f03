import { describe, expect, it } from 'vitest';
import { metadataOf } from '../../src/photo/metadata';
import { jpegWith } from '../support/bad-pictures';

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
});
