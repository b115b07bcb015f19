import { problemOf } from '../../refusal.ts';
import type { MockWorld } from '../model/mock-world.ts';

/** Serves a logo, which is no operation of the contract but an image that the screens show. */
export function answerLogo(world: MockWorld, logoId: unknown): Response {
  const brand = world.transaction(({ brands }) => brands.find((each) => each.logoId === logoId));
  if (!brand?.logoSvg) return Response.json(problemOf('not_found'), { status: 404 });
  return new Response(brand.logoSvg, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
}
