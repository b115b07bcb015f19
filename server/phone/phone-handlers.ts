import type { Handlers } from '../http/handler.ts';
import { confirmPhone } from './confirm-phone.ts';
import { forgetPhoneNumber } from './forget-phone-number.ts';
import { sendPhoneCode } from './send-phone-code.ts';
import { sendVerificationCode } from './send-verification-code.ts';
import { textAppLink } from './text-app-link.ts';
import { verifyPhoneCode } from './verify-phone-code.ts';

export const phoneHandlers = {
  sendPhoneCode,
  forgetPhoneNumber,
  confirmPhone,
  sendVerificationCode,
  verifyPhoneCode,
  textAppLink,
} satisfies Partial<Handlers>;
