ALTER TABLE "contact_search_words" ADD COLUMN "sort_name" text COLLATE "C" DEFAULT '' NOT NULL;--> statement-breakpoint
-- The name in order beside each word, in the very index that finds by words: who is found stands in order of name without their rows
-- being read. For those who are there already they are made anew.
ALTER TABLE contact_search_words DROP CONSTRAINT contact_search_words_organisation_id_word_contact_id_pk;--> statement-breakpoint
SELECT set_config('app.context', 'system', true), set_config('app.reason', 'migration', true);--> statement-breakpoint
UPDATE contact_search_words SET sort_name = contacts.sort_name FROM contacts WHERE contacts.id = contact_id;--> statement-breakpoint
SELECT set_config('app.context', '', true), set_config('app.reason', '', true);--> statement-breakpoint
ALTER TABLE contact_search_words ALTER COLUMN sort_name DROP DEFAULT;--> statement-breakpoint
ALTER TABLE contact_search_words ADD CONSTRAINT contact_search_words_organisation_id_word_contact_id_pk
  PRIMARY KEY (organisation_id, word, contact_id) INCLUDE (sort_name);--> statement-breakpoint
COMMENT ON COLUMN contact_search_words.sort_name IS 'The name of the contact in order, as contacts.sort_name';--> statement-breakpoint
CREATE OR REPLACE FUNCTION app_add_search_words() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  INSERT INTO contact_search_words (organisation_id, word, contact_id, sort_name)
  SELECT organisation_id, word, id, sort_name FROM added, unnest(string_to_array(ltrim(search_text), ' ')) AS word;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE OR REPLACE FUNCTION app_replace_search_words() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  DELETE FROM contact_search_words WHERE organisation_id = OLD.organisation_id AND contact_id = OLD.id
    AND word = ANY (string_to_array(ltrim(OLD.search_text), ' '));
  INSERT INTO contact_search_words (organisation_id, word, contact_id, sort_name)
  SELECT NEW.organisation_id, word, NEW.id, NEW.sort_name FROM unnest(string_to_array(ltrim(NEW.search_text), ' ')) AS word;
  RETURN NULL;
END $$;--> statement-breakpoint
-- The same words in another order are another name.
DROP TRIGGER contacts_replace_search_words ON contacts;--> statement-breakpoint
CREATE TRIGGER contacts_replace_search_words AFTER UPDATE OF name, email, job_title ON contacts FOR EACH ROW
  WHEN (OLD.search_text <> NEW.search_text OR OLD.sort_name <> NEW.sort_name)
  EXECUTE FUNCTION app_replace_search_words();--> statement-breakpoint

-- Contacts are counted anew only where something changed that they are counted by: most updates are sign-ins, which change none of it.
DROP TRIGGER contacts_count_changed ON contacts;--> statement-breakpoint
CREATE FUNCTION app_count_changed_contact() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  context text := coalesce(current_setting('app.context', true), '');
  reason text := coalesce(current_setting('app.reason', true), '');
BEGIN
  PERFORM set_config('app.context', 'system', true), set_config('app.reason', 'contacts are counted', true);
  INSERT INTO contact_counts (organisation_id, access_rank, has_signed_in, change) VALUES
    (OLD.organisation_id, OLD.access_rank, OLD.last_signed_in_at IS NOT NULL, -1),
    (NEW.organisation_id, NEW.access_rank, NEW.last_signed_in_at IS NOT NULL, 1);
  IF random() < 0.02 THEN
    PERFORM app_sum_up_contacts(NEW.organisation_id);
  END IF;
  PERFORM set_config('app.context', context, true), set_config('app.reason', reason, true);
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER contacts_count_changed AFTER UPDATE ON contacts FOR EACH ROW
  WHEN ((OLD.organisation_id, OLD.access_rank, OLD.last_signed_in_at IS NULL)
    IS DISTINCT FROM (NEW.organisation_id, NEW.access_rank, NEW.last_signed_in_at IS NULL))
  EXECUTE FUNCTION app_count_changed_contact();
