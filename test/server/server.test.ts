import { describe, expect, it } from 'vitest';
import { createMetrics } from '../../src/server/metrics.ts';
import type { Health } from '../../src/server/readiness.ts';
import { createServer, type ServerParts } from '../../src/server/server.ts';

const healthy: Health = { pingStore: async () => {}, intake: () => ({ up: true, by: 'polling' }) };

function server(parts: Partial<ServerParts> = {}): ReturnType<typeof createServer> {
  // A surprise must fail the test, not vanish into a log.
  const log = {
    error: (data: object, sentence: string) => {
      throw new Error(`${sentence}: ${JSON.stringify(data)}`);
    },
  };
  return createServer({ health: healthy, metrics: createMetrics(), log, ...parts });
}

describe('/healthz', () => {
  it('is alive even when nothing else is', async () => {
    const app = server({ health: { pingStore: () => Promise.reject(new Error()), intake: healthy.intake } });
    const response = await app.request('/healthz');
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('alive');
  });
});

describe('/readyz', () => {
  it.each(['polling', 'webhook'] as const)('is ready with a store and %s', async (by) => {
    const response = await server({ health: { ...healthy, intake: () => ({ up: true, by }) } }).request(
      '/readyz',
    );
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ ready: true, intake: by });
  });

  it('says every reason why it is not, and nothing of the cause', async () => {
    const health: Health = {
      pingStore: () => Promise.reject(new Error('connect ECONNREFUSED 10.0.0.5')),
      intake: () => ({ up: false, reason: 'starting' }),
    };
    const response = await server({ health }).request('/readyz');
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({
      ready: false,
      reasons: ['the store does not answer', 'no updates are coming in: starting'],
    });
  });

  it('does not wait for a store that hangs, nor fall over one that throws', async () => {
    const hanging = server({
      health: { ...healthy, pingStore: () => new Promise(() => {}) },
      patienceMs: 20,
    });
    expect((await hanging.request('/readyz')).status).toBe(503);
    const throwing = server({
      health: {
        ...healthy,
        pingStore: () => {
          throw new Error('at once');
        },
      },
    });
    expect((await throwing.request('/readyz')).status).toBe(503);
  });
});

describe('/metrics', () => {
  it('shows what was counted, each bot on its own', async () => {
    const metrics = createMetrics();
    createMetrics().answered('figures', 1);
    metrics.answered('figures', 0.004);
    metrics.answered('choose', 0.003);
    metrics.updateArrived('message');
    metrics.storeFailed('read');
    const response = await server({ metrics }).request('/metrics');
    expect(response.headers.get('Content-Type')).toMatch(/^text\/plain/);
    const lines = (await response.text()).split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'accord_answers_total{kind="figures"} 1',
        'accord_answers_total{kind="choose"} 1',
        'accord_answer_seconds_bucket{le="0.005"} 2',
        'accord_answer_seconds_bucket{le="0.002"} 0',
        'accord_answer_seconds_count 2',
        'accord_updates_total{type="message"} 1',
        'accord_store_errors_total{operation="read"} 1',
      ]),
    );
  });
});

describe('/thumbnails', () => {
  const bytes = Uint8Array.of(1, 2, 3);
  const asked: string[] = [];
  const app = server({
    thumbnails: async (name) => {
      asked.push(name);
      return name === 'region-1a2b3c4d' ? bytes : undefined;
    },
  });

  it('gives out a picture, to be kept for as long as anybody likes', async () => {
    const response = await app.request('/thumbnails/region-1a2b3c4d.png');
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe('image/png');
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
  });

  it('has no other picture, and none at all where there are none', async () => {
    const other = await app.request('/thumbnails/region-00000000.png');
    expect(other.status).toBe(404);
    expect(other.headers.get('Cache-Control')).toBeNull();
    expect((await server().request('/thumbnails/region-1a2b3c4d.png')).status).toBe(404);
  });

  it.each([
    '/thumbnails/',
    '/thumbnails/.png',
    '/thumbnails/region-1a2b3c4d',
    '/thumbnails/region-1a2b3c4d.png/',
    '/thumbnails/region-1a2b3c4d.pngx',
    '/thumbnails/a/region-1a2b3c4d.png',
    '/thumbnails/..%2fpackage.png',
    '/thumbnails/%2e%2e%2f%2e%2e%2fetc%2fpasswd.png',
    '/thumbnails/region%00.png',
    '/thumbnails/region-1a2b3c4d%0a.png',
    '/thumbnails/%.png',
  ])('does not even look for %s', async (path) => {
    asked.length = 0;
    expect((await app.request(path)).status).toBe(404);
    expect(asked).toEqual([]);
  });
});

describe('elsewhere', () => {
  it('is nothing', async () => {
    expect((await server().request('/')).status).toBe(404);
  });

  it('a failure is logged and not shown', async () => {
    const logged: string[] = [];
    const app = server({
      metrics: { contentType: 'text/plain', text: () => Promise.reject(new Error('SECRET')) },
      log: { error: (_, sentence) => logged.push(sentence) },
    });
    const response = await app.request('/metrics');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('SECRET');
    expect(logged).toEqual(['a request failed']);
  });
});
