/** The header in which a tab names the session that it believes to be in. Another one than the cookie's: `session_changed`. */
export const sessionIdHeader = 'voordeur-session';
