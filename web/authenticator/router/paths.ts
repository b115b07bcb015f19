/** Where each screen stands. An activation link has the activation's handle in the place of a screen's name. */
export const paths = {
  accounts: '/authenticator',
  requests: '/authenticator/requests',
  scan: '/authenticator/scan',
  typeCode: '/authenticator/type',
  install: '/authenticator/install',
  notifications: '/authenticator/notifications',
  lost: '/authenticator/lost',
  added: (id: string) => `/authenticator/added/${id}`,
  account: (id: string) => `/authenticator/account/${id}`,
  removal: (id: string) => `/authenticator/account/${id}/remove`,
  activation: (handle: string) => `/authenticator/${handle}`,
} as const;
