import { describe, expect, test } from 'vitest';
import { Refusal } from '../../refusal.ts';
import { createMockWorld, type Keeper } from './mock-world.ts';

function memory(text: string | null = null): Keeper & { text: string | null } {
  return {
    text,
    read() {
      return this.text;
    },
    write(written) {
      this.text = written;
    },
  };
}

const countOf = (world: ReturnType<typeof createMockWorld>) =>
  world.transaction(({ contacts }) => contacts.length);

describe('the world behind the mocked API', () => {
  test('goes on after a reload where it was, moments included', () => {
    const keeper = memory();
    const at = new Date('2026-11-21T12:00:00Z');
    createMockWorld({ keeper }).transaction(({ contacts }) => {
      for (const contact of contacts) contact.blockedAt = at;
    });
    const blocked = createMockWorld({ keeper }).transaction(({ contacts }) =>
      contacts.map(({ blockedAt }) => blockedAt),
    );
    expect(blocked).toEqual(blocked.map(() => at));
  });

  test('keeps nothing of work that is refused', () => {
    const world = createMockWorld();
    const before = countOf(world);
    const refused = () =>
      world.transaction((model) => {
        model.contacts.pop();
        throw new Refusal('not_found');
      });
    expect(refused).toThrow(Refusal);
    expect(countOf(world)).toBe(before);
  });

  test('begins anew on a reset', () => {
    const world = createMockWorld();
    const before = countOf(world);
    world.transaction((model) => model.contacts.splice(0));
    expect(countOf(world)).toBe(0);
    world.reset();
    expect(countOf(world)).toBe(before);
  });

  test.each([
    ['no JSON', '{'],
    ['what an older version kept', '{"contacts":[{"id":"1"}]}'],
  ])('begins anew over %s', (_what, text) => {
    expect(countOf(createMockWorld({ keeper: memory(text) }))).toBe(countOf(createMockWorld()));
  });
});
