import { Refusal } from '../../refusal.ts';
import { answerRefusal } from '../answer-refusal.ts';
import type { MockWorld } from '../model/mock-world.ts';

/** Serves a logo, which is no operation of the contract but an image that the screens show. */
export function answerLogo(world: MockWorld, logoId: unknown): Response {
  const brand = world.transaction(({ brands }) => brands.find((each) => each.logoId === logoId));
  if (!brand?.logoSvg) return answerRefusal(new Refusal('not_found'));
  return new Response(brand.logoSvg, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
}
