/** Where each screen stands. An activation link has the activation's handle in the place of a screen's name. */
export const paths = {
  accounts: '/authenticator',
  scan: '/authenticator/scan',
  typeCode: '/authenticator/type',
  install: '/authenticator/install',
  notifications: '/authenticator/notifications',
  account: (id: string) => `/authenticator/account/${id}`,
  activation: (handle: string) => `/authenticator/${handle}`,
} as const;
