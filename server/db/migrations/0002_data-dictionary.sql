COMMENT ON TABLE accounts IS 'One person''s credentials, across organisations';--> statement-breakpoint
COMMENT ON COLUMN accounts.id IS 'UUID version 7';--> statement-breakpoint
COMMENT ON COLUMN accounts.language IS 'The language of the screens and of mail to this person';--> statement-breakpoint
COMMENT ON COLUMN accounts.activated_at IS 'When registration was first complete: a method and a password of their own. Null: only a temporary password may exist, and any organisation that invited the person may replace it';--> statement-breakpoint
COMMENT ON COLUMN accounts.default_method_id IS 'The method that is asked for first';--> statement-breakpoint
COMMENT ON COLUMN accounts.created_at IS 'When the row was made';--> statement-breakpoint

COMMENT ON TABLE sign_in_names IS 'E-mail addresses, user names and alternative names: one namespace, each unique (G0.9, G3.7)';--> statement-breakpoint
COMMENT ON COLUMN sign_in_names.name IS 'In lower case; whatever is typed is compared so';--> statement-breakpoint
COMMENT ON COLUMN sign_in_names.account_id IS 'Whose name it is';--> statement-breakpoint
COMMENT ON COLUMN sign_in_names.kind IS 'email: the address; alternative: derived from it (G0.9); user-name: has no @ (G3.7)';--> statement-breakpoint
COMMENT ON COLUMN sign_in_names.created_at IS 'When the row was made';--> statement-breakpoint

COMMENT ON TABLE passwords IS 'At most one password per account, temporary or the person''s own';--> statement-breakpoint
COMMENT ON COLUMN passwords.account_id IS 'Whose password it is';--> statement-breakpoint
COMMENT ON COLUMN passwords.hash IS 'argon2id in PHC form, parameters and salt included';--> statement-breakpoint
COMMENT ON COLUMN passwords.kind IS 'temporary: was mailed, must be replaced (G0.3); own: chosen by the person';--> statement-breakpoint
COMMENT ON COLUMN passwords.expires_at IS 'A temporary one lapses then; an own one must be replaced at the next sign-in after it (G0.6). Null: never';--> statement-breakpoint
COMMENT ON COLUMN passwords.set_at IS 'When this password was set';--> statement-breakpoint

COMMENT ON TABLE authentication_methods IS 'The second factors that an account has registered';--> statement-breakpoint
COMMENT ON COLUMN authentication_methods.id IS 'UUID version 7';--> statement-breakpoint
COMMENT ON COLUMN authentication_methods.account_id IS 'Whose method it is';--> statement-breakpoint
COMMENT ON COLUMN authentication_methods.kind IS 'totp: one-time codes (RFC 6238)';--> statement-breakpoint
COMMENT ON COLUMN authentication_methods.name IS 'What the person calls it';--> statement-breakpoint
COMMENT ON COLUMN authentication_methods.secret_encrypted IS 'The key of the codes, AES-256-GCM under the server''s secret key, bound to this row''s id';--> statement-breakpoint
COMMENT ON COLUMN authentication_methods.last_used_counter IS 'The RFC 6238 time step of the last code that was accepted: no code at or before it works again';--> statement-breakpoint
COMMENT ON COLUMN authentication_methods.created_at IS 'When it was registered';--> statement-breakpoint
COMMENT ON COLUMN authentication_methods.last_used_at IS 'When it last proved somebody';--> statement-breakpoint

COMMENT ON TABLE known_browsers IS 'Browsers on which an account completed a sign-in: they keep a count of wrong guesses of their own, so that a stranger''s guesses cannot shut the owner out. They waive no factor';--> statement-breakpoint
COMMENT ON COLUMN known_browsers.account_id IS 'Whose browser it is';--> statement-breakpoint
COMMENT ON COLUMN known_browsers.token_hash IS 'SHA-256 of the browser''s cookie';--> statement-breakpoint
COMMENT ON COLUMN known_browsers.first_used_at IS 'First completed sign-in on it';--> statement-breakpoint
COMMENT ON COLUMN known_browsers.last_used_at IS 'Last completed sign-in on it';--> statement-breakpoint

COMMENT ON TABLE system_settings IS 'One row: what this database is';--> statement-breakpoint
COMMENT ON COLUMN system_settings.id IS 'Always true: there is one row';--> statement-breakpoint
COMMENT ON COLUMN system_settings.demo IS 'The database was made as a demonstration; decided once';--> statement-breakpoint
COMMENT ON COLUMN system_settings.secret_key_fingerprint IS 'Tells a server that was started with another secret key before it writes what nobody can read';--> statement-breakpoint
COMMENT ON COLUMN system_settings.created_at IS 'When the database was first set up';--> statement-breakpoint

COMMENT ON TABLE organisations IS 'The provider''s customers';--> statement-breakpoint
COMMENT ON COLUMN organisations.id IS 'UUID version 7';--> statement-breakpoint
COMMENT ON COLUMN organisations.name IS 'As it is shown';--> statement-breakpoint
COMMENT ON COLUMN organisations.created_at IS 'When the row was made';--> statement-breakpoint

COMMENT ON TABLE policies IS 'An organisation''s rules for the second factor';--> statement-breakpoint
COMMENT ON COLUMN policies.organisation_id IS 'Whose rules they are';--> statement-breakpoint
COMMENT ON COLUMN policies.allowed_methods IS 'Methods that count for this organisation';--> statement-breakpoint

COMMENT ON TABLE products IS 'Portals and services that contacts may use';--> statement-breakpoint
COMMENT ON COLUMN products.id IS 'UUID version 7';--> statement-breakpoint
COMMENT ON COLUMN products.name_nl IS 'Name in Dutch';--> statement-breakpoint
COMMENT ON COLUMN products.name_en IS 'Name in English';--> statement-breakpoint
COMMENT ON COLUMN products.description_nl IS 'One line in Dutch';--> statement-breakpoint
COMMENT ON COLUMN products.description_en IS 'One line in English';--> statement-breakpoint
COMMENT ON COLUMN products.url IS 'Its address';--> statement-breakpoint
COMMENT ON COLUMN products.created_at IS 'When the row was made';--> statement-breakpoint

COMMENT ON TABLE organisation_products IS 'Which organisation has which product';--> statement-breakpoint
COMMENT ON COLUMN organisation_products.organisation_id IS 'The organisation';--> statement-breakpoint
COMMENT ON COLUMN organisation_products.product_id IS 'The product';--> statement-breakpoint

COMMENT ON TABLE contacts IS 'The authorisation lists: a person on an organisation''s list';--> statement-breakpoint
COMMENT ON COLUMN contacts.id IS 'UUID version 7';--> statement-breakpoint
COMMENT ON COLUMN contacts.organisation_id IS 'Whose list';--> statement-breakpoint
COMMENT ON COLUMN contacts.account_id IS 'The person''s account, once invited';--> statement-breakpoint
COMMENT ON COLUMN contacts.name IS 'As this organisation writes it';--> statement-breakpoint
COMMENT ON COLUMN contacts.email IS 'Where this organisation reaches the person; in lower case';--> statement-breakpoint
COMMENT ON COLUMN contacts.language IS 'The language that the administrator chose for the person';--> statement-breakpoint
COMMENT ON COLUMN contacts.access IS 'How far access has come; lapsed and blocked follow from dates';--> statement-breakpoint
COMMENT ON COLUMN contacts.blocked_at IS 'Kept out of this organisation since then';--> statement-breakpoint
COMMENT ON COLUMN contacts.last_signed_in_at IS 'Last sign-in for this organisation';--> statement-breakpoint
COMMENT ON COLUMN contacts.created_at IS 'When the contact was added';--> statement-breakpoint

COMMENT ON TABLE contact_authorisations IS 'What a contact may do';--> statement-breakpoint
COMMENT ON COLUMN contact_authorisations.organisation_id IS 'The contact''s organisation';--> statement-breakpoint
COMMENT ON COLUMN contact_authorisations.contact_id IS 'The contact';--> statement-breakpoint
COMMENT ON COLUMN contact_authorisations.authorisation IS 'The right';--> statement-breakpoint

COMMENT ON TABLE contact_products IS 'Which products a contact may use; only those that the organisation has';--> statement-breakpoint
COMMENT ON COLUMN contact_products.organisation_id IS 'The contact''s organisation';--> statement-breakpoint
COMMENT ON COLUMN contact_products.contact_id IS 'The contact';--> statement-breakpoint
COMMENT ON COLUMN contact_products.product_id IS 'The product';--> statement-breakpoint

COMMENT ON TABLE invitations IS 'Each time that access was given; at most one is open per contact';--> statement-breakpoint
COMMENT ON COLUMN invitations.id IS 'UUID version 7';--> statement-breakpoint
COMMENT ON COLUMN invitations.organisation_id IS 'The inviting organisation';--> statement-breakpoint
COMMENT ON COLUMN invitations.contact_id IS 'Who was invited';--> statement-breakpoint
COMMENT ON COLUMN invitations.account_id IS 'The account that it is for';--> statement-breakpoint
COMMENT ON COLUMN invitations.sent_at IS 'When it was sent';--> statement-breakpoint
COMMENT ON COLUMN invitations.lapses_at IS '72 hours later at most (G0.3)';--> statement-breakpoint
COMMENT ON COLUMN invitations.ended_at IS 'Null while it is open';--> statement-breakpoint
COMMENT ON COLUMN invitations.ended_as IS 'How it ended';--> statement-breakpoint

COMMENT ON TABLE sign_ins IS 'Sign-ins under way and past: from sign-in name to session';--> statement-breakpoint
COMMENT ON COLUMN sign_ins.id IS 'UUID version 7';--> statement-breakpoint
COMMENT ON COLUMN sign_ins.token_hash IS 'SHA-256 of the cookie that binds it to the browser';--> statement-breakpoint
COMMENT ON COLUMN sign_ins.account_id IS 'Null where the name belongs to nobody: such a sign-in behaves the same and never gets past the password';--> statement-breakpoint
COMMENT ON COLUMN sign_ins.sign_in_name IS 'As it was typed';--> statement-breakpoint
COMMENT ON COLUMN sign_ins.chosen_language IS 'Chosen on this browser before signing in; kept on the account at the end';--> statement-breakpoint
COMMENT ON COLUMN sign_ins.address IS 'The client''s address';--> statement-breakpoint
COMMENT ON COLUMN sign_ins.user_agent IS 'The browser, as it calls itself';--> statement-breakpoint
COMMENT ON COLUMN sign_ins.password_attempts IS 'Wrong passwords in this sign-in';--> statement-breakpoint
COMMENT ON COLUMN sign_ins.code_attempts IS 'Wrong codes in this sign-in';--> statement-breakpoint
COMMENT ON COLUMN sign_ins.password_proved_at IS 'When the password was proved';--> statement-breakpoint
COMMENT ON COLUMN sign_ins.lapsed_password_proved_at IS 'When a temporary password was proved that had lapsed';--> statement-breakpoint
COMMENT ON COLUMN sign_ins.invitation_requested_at IS 'When the person asked the administrators for a new invitation';--> statement-breakpoint
COMMENT ON COLUMN sign_ins.method_proved_at IS 'When a second factor was verified or registered';--> statement-breakpoint
COMMENT ON COLUMN sign_ins.chosen_organisation_id IS 'The organisation that was chosen';--> statement-breakpoint
COMMENT ON COLUMN sign_ins.created_at IS 'When it began';--> statement-breakpoint
COMMENT ON COLUMN sign_ins.expires_at IS '30 minutes after it began';--> statement-breakpoint
COMMENT ON COLUMN sign_ins.ended_at IS 'Completed, given up, or ended after too many wrong attempts';--> statement-breakpoint

COMMENT ON TABLE enrolments IS 'The registration of a method that a sign-in is in the middle of';--> statement-breakpoint
COMMENT ON COLUMN enrolments.sign_in_id IS 'The sign-in: one enrolment at a time';--> statement-breakpoint
COMMENT ON COLUMN enrolments.account_id IS 'Whose method it will be';--> statement-breakpoint
COMMENT ON COLUMN enrolments.kind IS 'The method that is being registered';--> statement-breakpoint
COMMENT ON COLUMN enrolments.stage IS 'The screen of the wizard that the person is on';--> statement-breakpoint
COMMENT ON COLUMN enrolments.secret_encrypted IS 'The key that the QR code shows, AES-256-GCM; gone once registered';--> statement-breakpoint
COMMENT ON COLUMN enrolments.created_at IS 'When the key was made';--> statement-breakpoint

COMMENT ON TABLE sessions IS 'One account in one organisation on one browser; the organisation never changes (G0.8)';--> statement-breakpoint
COMMENT ON COLUMN sessions.id IS 'UUID version 7; public, names the session to its own tabs';--> statement-breakpoint
COMMENT ON COLUMN sessions.token_hash IS 'SHA-256 of the session''s cookie';--> statement-breakpoint
COMMENT ON COLUMN sessions.account_id IS 'Who';--> statement-breakpoint
COMMENT ON COLUMN sessions.organisation_id IS 'For which organisation';--> statement-breakpoint
COMMENT ON COLUMN sessions.contact_id IS 'As which contact of it';--> statement-breakpoint
COMMENT ON COLUMN sessions.sign_in_name IS 'The name that was typed; filled in again after switching';--> statement-breakpoint
COMMENT ON COLUMN sessions.has_other_organisations IS 'Whether there was a choice when it began';--> statement-breakpoint
COMMENT ON COLUMN sessions.user_agent IS 'The browser, as it calls itself';--> statement-breakpoint
COMMENT ON COLUMN sessions.address IS 'The client''s address at sign-in';--> statement-breakpoint
COMMENT ON COLUMN sessions.created_at IS 'When it began';--> statement-breakpoint
COMMENT ON COLUMN sessions.last_seen_at IS 'Last use, to the minute; unused for too long ends it';--> statement-breakpoint
COMMENT ON COLUMN sessions.expires_at IS 'Ends then, used or not (ASVS 7.3.2)';--> statement-breakpoint
COMMENT ON COLUMN sessions.ended_at IS 'Signed out, or ended by an administrator';--> statement-breakpoint

COMMENT ON TABLE messages IS 'The outbox: written in the transaction of the change that it announces, delivered by the worker';--> statement-breakpoint
COMMENT ON COLUMN messages.id IS 'UUID version 7; also the Message-ID, so that a repeated delivery can be recognised';--> statement-breakpoint
COMMENT ON COLUMN messages.organisation_id IS 'On whose behalf; null for messages of the account alone';--> statement-breakpoint
COMMENT ON COLUMN messages.channel IS 'E-mail or SMS';--> statement-breakpoint
COMMENT ON COLUMN messages.recipient IS 'Address or number';--> statement-breakpoint
COMMENT ON COLUMN messages.language IS 'The recipient''s language, which stands first in the message';--> statement-breakpoint
COMMENT ON COLUMN messages.content_encrypted IS 'Subject, text and HTML, AES-256-GCM; wiped once delivered or given up';--> statement-breakpoint
COMMENT ON COLUMN messages.attempts IS 'Deliveries tried';--> statement-breakpoint
COMMENT ON COLUMN messages.last_error IS 'Why the last one failed';--> statement-breakpoint
COMMENT ON COLUMN messages.created_at IS 'When it was written';--> statement-breakpoint
COMMENT ON COLUMN messages.next_attempt_at IS 'Not tried again before then';--> statement-breakpoint
COMMENT ON COLUMN messages.delivered_at IS 'When a gateway took it';--> statement-breakpoint
COMMENT ON COLUMN messages.given_up_at IS 'When the last retry had failed';--> statement-breakpoint

COMMENT ON TABLE audit_events IS 'What happened, to whom, by whom; rows are only ever added';--> statement-breakpoint
COMMENT ON COLUMN audit_events.id IS 'UUID version 7';--> statement-breakpoint
COMMENT ON COLUMN audit_events.occurred_at IS 'When';--> statement-breakpoint
COMMENT ON COLUMN audit_events.event IS 'What, from a closed set in the server''s code';--> statement-breakpoint
COMMENT ON COLUMN audit_events.actor IS 'account: somebody signed in or signing in; visitor: not known who; system: worker, command line, service desk';--> statement-breakpoint
COMMENT ON COLUMN audit_events.actor_account_id IS 'Who acted';--> statement-breakpoint
COMMENT ON COLUMN audit_events.reason IS 'Why the system context was entered';--> statement-breakpoint
COMMENT ON COLUMN audit_events.organisation_id IS 'In which organisation; its administrators see the event';--> statement-breakpoint
COMMENT ON COLUMN audit_events.contact_id IS 'About which contact';--> statement-breakpoint
COMMENT ON COLUMN audit_events.account_id IS 'About whose account';--> statement-breakpoint
COMMENT ON COLUMN audit_events.details IS 'What the event needs besides; never secrets';--> statement-breakpoint

COMMENT ON TABLE idempotency_keys IS 'Answers of writes that may be repeated; kept for a day';--> statement-breakpoint
COMMENT ON COLUMN idempotency_keys.account_id IS 'Who wrote';--> statement-breakpoint
COMMENT ON COLUMN idempotency_keys.organisation_id IS 'For which organisation';--> statement-breakpoint
COMMENT ON COLUMN idempotency_keys.operation IS 'Which operation';--> statement-breakpoint
COMMENT ON COLUMN idempotency_keys.key IS 'The header Idempotency-Key';--> statement-breakpoint
COMMENT ON COLUMN idempotency_keys.body_hash IS 'SHA-256 of what was asked: the same key with another body is refused';--> statement-breakpoint
COMMENT ON COLUMN idempotency_keys.status IS 'HTTP status of the answer; null while the write is under way';--> statement-breakpoint
COMMENT ON COLUMN idempotency_keys.response IS 'The answer''s body; holds no secrets';--> statement-breakpoint
COMMENT ON COLUMN idempotency_keys.created_at IS 'When the key was first used';--> statement-breakpoint

COMMENT ON TABLE rate_limits IS 'Counters of guesses, per account, address and sign-in; keys are digests';--> statement-breakpoint
COMMENT ON COLUMN rate_limits.key IS 'What is counted';--> statement-breakpoint
COMMENT ON COLUMN rate_limits.points IS 'How many';--> statement-breakpoint
COMMENT ON COLUMN rate_limits.expire IS 'Counts again from zero then, in milliseconds since 1970';
