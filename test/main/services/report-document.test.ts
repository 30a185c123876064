import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { reportHtml } from '#main/services/report-document';
import { buildBoardPack } from '#models/report/build-board-pack';
import { planWith, resolved, resultFor } from '../../models/report/fixture';

const hostile = `</script><script>alert(1)</script><!--"'&\\`;

function documentOf(name: string, assets = { script: 'draw();', style: 'p{color:red}' }): string {
  const plan = planWith({ name, organization: { name, country: 'US' } });
  const pack = buildBoardPack({
    plan,
    resolved: resolved(plan),
    result: resultFor(plan),
    date: '2026-11-22',
    program: 'Boardcase 0.1.0',
  });
  return reportHtml(pack, assets);
}

describe('the report as one HTML document', () => {
  it('holds the pack unchanged, whatever its names contain', () => {
    const html = documentOf(hostile);
    const data = /<script type="application\/json" id="board-pack">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    expect(JSON.parse(data).planName).toBe(hostile);
    expect(html).not.toContain(hostile);
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(html.match(/<\/script>/g)).toHaveLength(2);
    expect(html.match(/<!--/g)).toBeNull();
  });

  it('lets nothing run or style but what it holds, by hash', () => {
    const html = documentOf('Plan', { script: 'const a="</script><!--";', style: 'p{}' });
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const script = /<script>(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, text]) => text);
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${sha(script)}`,
      `style-src ${styles.map(sha).join(' ')}`,
      'font-src data:',
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(styles).toHaveLength(2);
  });

  it('ends no CSS string early in the page footer', () => {
    const footer = [...documentOf('a"; } body { display: none } /*').matchAll(/<style>(.*?)<\/style>/gs)][1][1];
    expect(footer.replace(/"[^"]*"/g, '')).not.toMatch(/body|display/);
    expect(footer).toContain('counter(page)');
  });

  it('says whose it is: language, title, author', () => {
    const html = documentOf('Plan');
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('<title>Plan</title>');
    expect(html).toMatch(/<meta name="generator" content="Boardcase 0.1.0">/);
  });
});
