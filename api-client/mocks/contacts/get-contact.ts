import type { Operations } from '../../operations.ts';
import type { MockHandler } from '../mock-handler.ts';
import { contactNamed } from './change-contact.ts';
import { contactOf } from './contact-of.ts';

export const getContact: MockHandler<Operations['getContact']> = (call) =>
  contactOf(call.model, contactNamed(call, call.params.contactId), call.now);
