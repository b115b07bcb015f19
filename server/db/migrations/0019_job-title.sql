-- What a contact does is looked in too: searchWords in api-client/contacts/contact-search.ts. Nobody has a function yet, so that the
-- words that stand in contact_search_words are those that search_text gets again.
CREATE FUNCTION app_search_text(name text, email text, job_title text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(string_agg(' ' || word, '' ORDER BY word COLLATE "C"), '') FROM (
    SELECT DISTINCT left(part, 40) AS word
    FROM (SELECT public.app_folded(name || ' ' || email || ' ' || job_title) AS folded) AS text,
      regexp_split_to_table(
        regexp_replace(folded, '[''`\u00b4\u02bc\u2018\u2019]', '', 'g') || ' ' ||
          regexp_replace(folded, '[''`\u00b4\u02bc\u2018\u2019]', ' ', 'g'),
        '[\u0020-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u00d7\u00f7\u2000-\u206f\u3000-\u303f]+') AS part
    WHERE part <> '') AS words
$$;--> statement-breakpoint
DROP TRIGGER contacts_replace_search_words ON contacts;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "job_title" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "contacts" drop column "search_text";--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "search_text" text GENERATED ALWAYS AS (app_search_text(name, email, job_title)) STORED NOT NULL;--> statement-breakpoint
CREATE TRIGGER contacts_replace_search_words AFTER UPDATE OF name, email, job_title ON contacts
  FOR EACH ROW WHEN (OLD.search_text <> NEW.search_text) EXECUTE FUNCTION app_replace_search_words();--> statement-breakpoint
DROP FUNCTION app_search_text(text, text);--> statement-breakpoint
COMMENT ON COLUMN contacts.job_title IS 'What the person does for the organisation, in its own words; empty: not said';--> statement-breakpoint
COMMENT ON COLUMN contacts.search_text IS 'The words to be found by, each after a space: for a search that many are found by';--> statement-breakpoint
COMMENT ON COLUMN contact_search_words.word IS 'A word of name, e-mail address or function without regard to case and accents, in the order of code points';
