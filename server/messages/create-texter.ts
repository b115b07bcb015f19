import { v7 as uuidv7 } from 'uuid';
import { appAddress } from '../../api-client/authenticator/activation-link.ts';
import { boundTo } from '../../api-client/phone/bound-code.ts';
import { maskNumber } from '../../api-client/phone/mobile-number.ts';
import type { Config } from '../config.ts';
import { onCommit, type Transaction } from '../db/database.ts';
import type { Sealer } from '../secrets/encryption.ts';
import { sealContent } from './message-content.ts';
import { insertMessage } from './message-queries.ts';
import type { Texter } from './texter.ts';
import { textMessages } from './texts/text-messages.ts';

interface TexterSettings {
  readonly sealer: Sealer;
  readonly brand: Pick<Config['brand'], 'name'>;
  /** Where people reach this server; never taken from a request. */
  readonly publicUrl: () => string;
  readonly now: () => Date;
  /** Told when a text stands in the outbox for good, so that it goes out at once. */
  readonly onPosted: () => void;
}

/** Makes the texter: seals each text with its number, and puts it into the outbox in the caller's transaction. */
export function createTexter({ sealer, brand, publicUrl, now, onPosted }: TexterSettings): Texter {
  const post = async (
    tx: Transaction,
    { number, language }: Parameters<Texter['textCode']>[1],
    text: string,
  ) => {
    const id = uuidv7();
    const createdAt = now();
    await insertMessage(tx, {
      id,
      channel: 'sms',
      recipient: maskNumber(number),
      language,
      contentEncrypted: sealContent(sealer, id, { to: number, text }),
      createdAt,
      nextAttemptAt: createdAt,
    });
    onCommit(tx, onPosted);
  };
  return {
    textCode: (tx, to, code) =>
      post(tx, to, boundTo(publicUrl(), code, textMessages[to.language].code(brand.name, code))),
    textAppLink: (tx, to) =>
      post(tx, to, textMessages[to.language].appLink(brand.name, appAddress(publicUrl()))),
  };
}
