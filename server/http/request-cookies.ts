import type {} from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CookieName, Cookies } from './cookies.ts';

/** The cookies of a request and its answer; `secure` where people reach the server over https (ASVS 3.3.1, 3.3.2). */
export function requestCookies(request: FastifyRequest, reply: FastifyReply, secure: boolean): Cookies {
  const fullName = (name: CookieName) => (secure ? `__Host-voordeur-${name}` : `voordeur-${name}`);
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
  return {
    get: (name) => request.cookies[fullName(name)],
    set: (name, value, lastsFor) =>
      void reply.setCookie(fullName(name), value, {
        ...options,
        ...(lastsFor !== undefined && { maxAge: lastsFor }),
      }),
    clear: (name) => void reply.clearCookie(fullName(name), options),
  };
}
