export * from './schema/accounts.ts';
export * from './schema/authenticator.ts';
export * from './schema/brands.ts';
export * from './schema/organisations.ts';
export * from './schema/phones.ts';
export * from './schema/policies.ts';
export * from './schema/records.ts';
export * from './schema/sign-ins.ts';
