import { create } from 'content-disposition';
import type { FastifyReply } from 'fastify';
import type { FileAnswer } from './handler.ts';

/** Answers with a file to be saved under its name (RFC 6266, RFC 8187), that nobody on the way keeps. */
export const sendFile = (reply: FastifyReply, { name, type, content }: FileAnswer): FastifyReply =>
  reply
    .header('content-type', type)
    .header('content-disposition', create(name))
    .header('cache-control', 'no-store')
    .send(content);
