import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepWindowPlace, placeOnScreens, readWindowPlace } from '#main/electron/window-place';
import { temporaryFolders } from '../../support/temporary-folder';

const newFolder = temporaryFolders();
const place = { x: 100, y: 80, width: 1000, height: 700, maximized: false };
const laptop = { x: 0, y: 25, width: 1440, height: 875 };
const external = { x: 1440, y: 0, width: 2560, height: 1440 };

describe('the place of the window', () => {
  it('is the same at the next start', () => {
    const file = join(newFolder(), 'data', 'window.json');
    keepWindowPlace(file, place, (error) => expect.unreachable(String(error)));
    expect(readWindowPlace(file)).toEqual(place);
  });

  it('is forgotten where its file is missing, damaged or absurd', () => {
    const file = join(newFolder(), 'window.json');
    expect(readWindowPlace(file)).toBeNull();
    for (const text of ['', '{', '[]', JSON.stringify({ ...place, width: 3 }), JSON.stringify({ ...place, x: 1e30 })]) {
      writeFileSync(file, text);
      expect([text, readWindowPlace(file)]).toEqual([text, null]);
    }
  });

  it('is forgotten where its upper edge is on no screen any more', () => {
    const there = { ...place, x: 2000 };
    expect(placeOnScreens(there, [laptop, external])).toEqual(there);
    expect(placeOnScreens(there, [laptop])).toBeNull();
    expect(placeOnScreens({ ...place, x: -950 }, [laptop])).toBeNull();
    expect(placeOnScreens({ ...place, y: -100 }, [laptop])).toBeNull();
    expect(placeOnScreens({ ...place, y: 890 }, [laptop])).toBeNull();
    expect(placeOnScreens({ ...place, x: -300 }, [laptop])).not.toBeNull();
    expect(placeOnScreens(null, [laptop])).toBeNull();
  });

  it('is kept where Windows had it maximised, with the frame outside the screen', () => {
    for (const frame of [8, 11, 16]) {
      const there = { x: -frame, y: -frame, width: 1920 + 2 * frame, height: 1040 + 2 * frame, maximized: true };
      expect(placeOnScreens(there, [{ x: 0, y: 0, width: 1920, height: 1040 }])).toEqual(there);
    }
  });
});
