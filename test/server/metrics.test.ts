import { expect, test } from 'vitest';
import { createMetrics } from '../../src/server/metrics.ts';

test('reminders are counted by what became of them, and late ones by how late they were', async () => {
  const metrics = createMetrics();
  metrics.reminded('sent', 0.3);
  metrics.reminded('sent', 90);
  metrics.reminded('failed', 5_000);
  const text = await metrics.text();
  expect(text).toContain('accord_reminders_total{result="sent"} 2');
  expect(text).toContain('accord_reminders_total{result="failed"} 1');
  expect(text).toContain('accord_reminder_late_seconds_count 2');
  expect(text).toContain('accord_reminder_late_seconds_bucket{le="0.5"} 1');
});

test('reminders that wait are counted when somebody asks, and a store that is away hides nothing else', async () => {
  const metrics = createMetrics();
  let away = false;
  metrics.countsPending(async () => {
    if (away) throw new Error('away');
    return 7;
  });
  expect(await metrics.text()).toContain('accord_reminders_pending 7');
  away = true;
  const text = await metrics.text();
  expect(text).toMatch(/accord_reminders_pending nan/i);
  expect(text).toContain('accord_answers_total');
});
