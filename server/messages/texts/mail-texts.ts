import type { Language } from '../../../api-client/language.ts';
import { en } from './en.ts';
import { type MailTexts, nl } from './nl.ts';

/** The texts of the mails in each language: a language that is missing does not compile. */
export const mailTexts: { readonly [Each in Language]: MailTexts } = { nl, en };
