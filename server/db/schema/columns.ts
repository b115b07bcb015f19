import { customType, timestamp, uuid } from 'drizzle-orm/pg-core';
import { v7 as uuidv7 } from 'uuid';

/** A primary key that sorts by the time it was made (RFC 9562 version 7), so that new rows stay together in the index. */
export const primaryId = () => uuid('id').primaryKey().$defaultFn(uuidv7);

/** A moment in UTC. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });

/** Bytes: digests and ciphertexts. */
export const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });

/** Text in the order of its code points whatever the database's collation is, so that what begins alike lies together. */
export const textByCodePoint = customType<{ data: string }>({ dataType: () => 'text COLLATE "C"' });
