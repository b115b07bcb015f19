-- Folded as before, and letters besides that are letters with an accent to whoever types without them (Łukasz, Øyvind, Straße).
-- In api-client/contacts/fold-text.ts the same; folding-agrees-with-its-rule.test.ts holds the two together.
CREATE OR REPLACE FUNCTION app_folded(value text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT replace(replace(replace(replace(replace(translate(
    lower(regexp_replace(normalize(lower(value), NFD), '[\u0300-\u036f]', '', 'g')),
    'ıłøđðħς', 'iloddhσ'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'), 'ĳ', 'ij')
$$;--> statement-breakpoint
-- The words by which a contact is found, each after a space and once: searchWords in api-client/contacts/contact-search.ts.
CREATE FUNCTION app_search_text(name text, email text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(string_agg(' ' || word, '' ORDER BY word COLLATE "C"), '') FROM (
    SELECT DISTINCT left(part, 40) AS word
    FROM (SELECT public.app_folded(name || ' ' || email) AS folded) AS text,
      regexp_split_to_table(
        regexp_replace(folded, '[''`\u00b4\u02bc\u2018\u2019]', '', 'g') || ' ' ||
          regexp_replace(folded, '[''`\u00b4\u02bc\u2018\u2019]', ' ', 'g'),
        '[\u0020-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u00d7\u00f7\u2000-\u206f\u3000-\u303f]+') AS part
    WHERE part <> '') AS words
$$;--> statement-breakpoint
-- How far access has come, among the states that do not follow from the clock: the place in accessStates. Lapsed is the third.
CREATE FUNCTION app_access_rank(access stored_access, blocked_at timestamptz) RETURNS smallint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT (CASE WHEN blocked_at IS NOT NULL THEN 6
    ELSE CASE access WHEN 'none' THEN 1 WHEN 'invited' THEN 2 WHEN 'signed-in' THEN 4 ELSE 5 END END)::smallint
$$;--> statement-breakpoint
CREATE TABLE "contact_search_words" (
	"organisation_id" uuid NOT NULL,
	"word" text COLLATE "C" NOT NULL,
	"contact_id" uuid NOT NULL,
	CONSTRAINT "contact_search_words_organisation_id_word_contact_id_pk" PRIMARY KEY("organisation_id","word","contact_id")
);
--> statement-breakpoint
ALTER TABLE "contacts" ALTER COLUMN "sort_name" SET DATA TYPE text COLLATE "C";--> statement-breakpoint
ALTER TABLE "contacts" drop column "search_text";--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "search_text" text GENERATED ALWAYS AS (app_search_text(name, email)) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "access_rank" smallint GENERATED ALWAYS AS (app_access_rank(access, blocked_at)) STORED NOT NULL;--> statement-breakpoint
CREATE INDEX "contacts_by_access" ON "contacts" USING btree ("organisation_id","access_rank","sort_name","id");--> statement-breakpoint
CREATE INDEX "contacts_by_access_and_lapse" ON "contacts" USING btree ("organisation_id","access_rank","invitation_lapses_at","id");--> statement-breakpoint
CREATE INDEX "contacts_by_last_sign_in" ON "contacts" USING btree ("organisation_id","last_signed_in_at","sort_name","id") WHERE "contacts"."last_signed_in_at" is not null;--> statement-breakpoint
CREATE INDEX "contacts_never_signed_in" ON "contacts" USING btree ("organisation_id","sort_name","id") WHERE "contacts"."last_signed_in_at" is null;--> statement-breakpoint
CREATE INDEX "contacts_by_last_reminder" ON "contacts" USING btree ("organisation_id","last_reminded_at","sort_name","id") WHERE "contacts"."last_reminded_at" is not null;--> statement-breakpoint
CREATE INDEX "contacts_never_reminded" ON "contacts" USING btree ("organisation_id","sort_name","id") WHERE "contacts"."last_reminded_at" is null;--> statement-breakpoint

ALTER TABLE contact_search_words ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE contact_search_words FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY system ON contact_search_words USING ((SELECT app_system())) WITH CHECK ((SELECT app_system()));--> statement-breakpoint
CREATE POLICY organisation ON contact_search_words USING (organisation_id = (SELECT app_organisation()))
  WITH CHECK (organisation_id = (SELECT app_organisation()));--> statement-breakpoint
GRANT SELECT ON contact_search_words TO voordeur_api;--> statement-breakpoint

-- Only these write words: as the owner, and under the policies above all the same. No foreign key to contacts: to follow one
-- that is deleted an index on the contact would be needed, and the words of who is deleted are known.
CREATE FUNCTION app_add_search_words() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  INSERT INTO contact_search_words (organisation_id, word, contact_id)
  SELECT organisation_id, word, id FROM added, unnest(string_to_array(ltrim(search_text), ' ')) AS word;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE FUNCTION app_remove_search_words() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  DELETE FROM contact_search_words WHERE organisation_id = OLD.organisation_id AND contact_id = OLD.id
    AND word = ANY (string_to_array(ltrim(OLD.search_text), ' '));
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE FUNCTION app_replace_search_words() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  DELETE FROM contact_search_words WHERE organisation_id = OLD.organisation_id AND contact_id = OLD.id
    AND word = ANY (string_to_array(ltrim(OLD.search_text), ' '));
  INSERT INTO contact_search_words (organisation_id, word, contact_id)
  SELECT NEW.organisation_id, word, NEW.id FROM unnest(string_to_array(ltrim(NEW.search_text), ' ')) AS word;
  RETURN NULL;
END $$;--> statement-breakpoint

-- Those who are there already: their folded names too are made anew.
SELECT set_config('app.context', 'system', true), set_config('app.reason', 'migration', true);--> statement-breakpoint
UPDATE contacts SET name = name;--> statement-breakpoint
INSERT INTO contact_search_words (organisation_id, word, contact_id)
  SELECT organisation_id, word, id FROM contacts, unnest(string_to_array(ltrim(search_text), ' ')) AS word;--> statement-breakpoint
SELECT set_config('app.context', '', true), set_config('app.reason', '', true);--> statement-breakpoint

CREATE TRIGGER contacts_add_search_words AFTER INSERT ON contacts REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION app_add_search_words();--> statement-breakpoint
CREATE TRIGGER contacts_replace_search_words AFTER UPDATE OF name, email ON contacts
  FOR EACH ROW WHEN (OLD.search_text <> NEW.search_text) EXECUTE FUNCTION app_replace_search_words();--> statement-breakpoint
CREATE TRIGGER contacts_remove_search_words AFTER DELETE ON contacts
  FOR EACH ROW EXECUTE FUNCTION app_remove_search_words();--> statement-breakpoint

COMMENT ON TABLE contact_search_words IS 'Which contact has which words to be found by; written by triggers on contacts alone';--> statement-breakpoint
COMMENT ON COLUMN contact_search_words.organisation_id IS 'The organisation whose contact it is';--> statement-breakpoint
COMMENT ON COLUMN contact_search_words.word IS 'A word of the name or the e-mail address without regard to case and accents, in the order of code points';--> statement-breakpoint
COMMENT ON COLUMN contact_search_words.contact_id IS 'The contact who is found by it';--> statement-breakpoint
COMMENT ON COLUMN contacts.search_text IS 'The words to be found by, each after a space: for a search that many are found by';--> statement-breakpoint
COMMENT ON COLUMN contacts.access_rank IS 'How far access has come, as a place among the states; that an invitation lapsed is not in it, as that follows from the clock';
