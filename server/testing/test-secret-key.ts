/** The SECRET_KEY of the tests' servers: a database that one of them made, another can open. */
export const testSecretKey = 'a secret key that only the tests have';
