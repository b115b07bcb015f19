ALTER TABLE "messages" ADD COLUMN "invitation_id" uuid;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "is_bounced" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_invitation_id_invitations_id_fk" FOREIGN KEY ("invitation_id") REFERENCES "public"."invitations"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "messages_of_invitation" ON "messages" USING btree ("invitation_id") WHERE "messages"."invitation_id" is not null;--> statement-breakpoint
-- How the messages of a contact's invitations fared. Organisations write messages and do not read them (0003): what a message said
-- stays out of reach, and only what is kept of its delivery is told, to the organisation of the contact.
CREATE FUNCTION app_deliveries_of_contact(contact uuid) RETURNS TABLE (
  invitation_id uuid, created_at timestamptz, attempts integer, next_attempt_at timestamptz, delivered_at timestamptz,
  given_up_at timestamptz, is_bounced boolean, last_error text
) LANGUAGE plpgsql AS $$
DECLARE
  organisation uuid := app_organisation();
BEGIN
  IF NOT EXISTS (SELECT 1 FROM contacts c WHERE c.id = contact AND c.organisation_id = organisation) THEN RETURN; END IF;
  PERFORM set_config('app.context', 'system', true), set_config('app.reason', 'deliveries of an invitation are told', true);
  RETURN QUERY
    SELECT m.invitation_id, m.created_at::timestamptz, m.attempts, m.next_attempt_at::timestamptz, m.delivered_at::timestamptz,
      m.given_up_at::timestamptz, m.is_bounced, m.last_error
    FROM invitations i JOIN messages m ON m.invitation_id = i.id
    WHERE i.contact_id = contact AND i.organisation_id = organisation AND m.organisation_id = organisation
    ORDER BY m.created_at DESC, m.id DESC;
  PERFORM set_config('app.context', 'organisation', true), set_config('app.reason', '', true);
END $$;--> statement-breakpoint

-- What the organisation of this transaction may know of how a contact signs in: nothing before they took up their access here, which
-- would tell that they have an account elsewhere; of a person whom others have too, the kinds alone, because when they are used tells
-- what the person does elsewhere. One row without a kind says that there is none. Never a secret, a name or a number.
CREATE FUNCTION app_methods_of_contact(contact uuid) RETURNS TABLE (
  is_shared boolean, kind text, mask text, registered_at timestamptz, last_used_at timestamptz
) LANGUAGE plpgsql AS $$
DECLARE
  organisation uuid := app_organisation();
  account uuid;
  shared boolean;
BEGIN
  SELECT c.account_id INTO account FROM contacts c
  WHERE c.id = contact AND c.organisation_id = organisation AND c.access = 'active';
  IF account IS NULL THEN RETURN; END IF;
  PERFORM set_config('app.context', 'system', true), set_config('app.reason', 'methods of a contact are told', true);
  shared := EXISTS (SELECT 1 FROM contacts c WHERE c.account_id = account AND c.organisation_id <> organisation);
  RETURN QUERY
    SELECT shared, m.kind::text,
      CASE WHEN NOT shared AND m.kind::text = 'phone' THEN m.name END,
      CASE WHEN NOT shared THEN m.created_at::timestamptz END,
      CASE WHEN NOT shared THEN m.last_used_at::timestamptz END
    FROM (SELECT 1) AS once LEFT JOIN authentication_methods m ON m.account_id = account
    ORDER BY m.created_at, m.id;
  PERFORM set_config('app.context', 'organisation', true), set_config('app.reason', '', true);
END $$;--> statement-breakpoint

COMMENT ON COLUMN messages.invitation_id IS 'The invitation that it tells of, whose administrators see how it fared; null: it tells of none';--> statement-breakpoint
COMMENT ON COLUMN messages.is_bounced IS 'Given up because the recipient or the message was refused for good, not because time ran out';
