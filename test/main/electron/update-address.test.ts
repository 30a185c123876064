import { expect, it } from 'vitest';
import { updateAddress } from '#main/electron/update-address';

it('only a server that proves itself is asked for updates', () => {
  expect(updateAddress('provider: generic\nurl: https://updates.example/boardcase\nupdaterCacheDirName: b\n')).toBe(
    'https://updates.example/boardcase',
  );
  expect(updateAddress("url: 'https://updates.example/'\r\n")).toBe('https://updates.example/');
  expect(updateAddress('url: http://127.0.0.1:8080/\n')).toBe('http://127.0.0.1:8080/');
  for (const bad of ['', 'url: http://updates.example/', 'url: file:///x', 'url: http://127.0.0.1.example/', 'url: x'])
    expect([bad, updateAddress(bad)]).toEqual([bad, null]);
});
