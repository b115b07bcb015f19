CREATE TABLE "organisation_brands" (
	"organisation_id" uuid PRIMARY KEY NOT NULL,
	"name" text,
	"logo_svg" text,
	"logo_id" uuid,
	"hue" double precision,
	"chroma" double precision,
	"service_desk_phone" text,
	"service_desk_email" text,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "organisation_brands_logo" UNIQUE("logo_id"),
	CONSTRAINT "organisation_brands_colour_is_whole" CHECK (("organisation_brands"."hue" is null) = ("organisation_brands"."chroma" is null)),
	CONSTRAINT "organisation_brands_hue_is_an_angle" CHECK ("organisation_brands"."hue" >= 0 and "organisation_brands"."hue" <= 360),
	CONSTRAINT "organisation_brands_chroma_keeps_contrast" CHECK ("organisation_brands"."chroma" >= 0 and "organisation_brands"."chroma" <= 0.13),
	CONSTRAINT "organisation_brands_logo_has_a_name" CHECK (("organisation_brands"."logo_svg" is null) = ("organisation_brands"."logo_id" is null) and ("organisation_brands"."logo_svg" is null or "organisation_brands"."name" is not null)),
	CONSTRAINT "organisation_brands_name_says_something" CHECK (btrim("organisation_brands"."name") <> '')
);
--> statement-breakpoint
ALTER TABLE "products" ADD COLUMN "program_name" text;--> statement-breakpoint
ALTER TABLE "products" ADD COLUMN "program_url" text;--> statement-breakpoint
ALTER TABLE "organisation_brands" ADD CONSTRAINT "organisation_brands_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "products" ADD CONSTRAINT "products_program_is_whole" CHECK (("products"."program_name" is null) = ("products"."program_url" is null));--> statement-breakpoint
ALTER TABLE "products" ADD CONSTRAINT "products_program_url_is_https" CHECK ("products"."program_url" ~ '^https://');--> statement-breakpoint

ALTER TABLE organisation_brands ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE organisation_brands FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY system ON organisation_brands USING (app_system()) WITH CHECK (app_system());--> statement-breakpoint
CREATE POLICY organisation ON organisation_brands FOR SELECT USING (organisation_id = app_organisation());--> statement-breakpoint
CREATE POLICY account_reads ON organisation_brands FOR SELECT USING (
  EXISTS (SELECT 1 FROM contacts c WHERE c.organisation_id = organisation_brands.organisation_id AND c.account_id = app_account()));--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON organisation_brands TO voordeur_api;--> statement-breakpoint

-- The choice of organisation says what one may use in each.
CREATE POLICY account_reads ON contact_products FOR SELECT USING (
  EXISTS (SELECT 1 FROM contacts c WHERE c.id = contact_id AND c.account_id = app_account()));--> statement-breakpoint
CREATE POLICY account_reads ON products FOR SELECT USING (
  EXISTS (SELECT 1 FROM contact_products p JOIN contacts c ON c.id = p.contact_id WHERE p.product_id = products.id AND c.account_id = app_account()));--> statement-breakpoint

COMMENT ON TABLE organisation_brands IS 'How an organisation looks and is helped where that differs from the provider; what is null is the provider''s';--> statement-breakpoint
COMMENT ON COLUMN organisation_brands.organisation_id IS 'Whose brand it is';--> statement-breakpoint
COMMENT ON COLUMN organisation_brands.name IS 'The name at the top of the page; where it is set, the logo is this row''s too, or the door mark';--> statement-breakpoint
COMMENT ON COLUMN organisation_brands.logo_svg IS 'The logo, checked when it was saved: no script, nothing from elsewhere';--> statement-breakpoint
COMMENT ON COLUMN organisation_brands.logo_id IS 'UUID version 4, the logo''s address: new with each logo, and not to be guessed';--> statement-breakpoint
COMMENT ON COLUMN organisation_brands.hue IS 'Of the door''s colour in OKLCH, in degrees';--> statement-breakpoint
COMMENT ON COLUMN organisation_brands.chroma IS 'Of the door''s colour in OKLCH; at most what keeps contrast for every hue';--> statement-breakpoint
COMMENT ON COLUMN organisation_brands.service_desk_phone IS 'Whom this organisation''s people call';--> statement-breakpoint
COMMENT ON COLUMN organisation_brands.service_desk_email IS 'Whom this organisation''s people write to';--> statement-breakpoint
COMMENT ON COLUMN organisation_brands.updated_at IS 'When it was last saved';--> statement-breakpoint
COMMENT ON COLUMN products.program_name IS 'The program that must be on the computer for it (G3.8). Null: a browser is enough';--> statement-breakpoint
COMMENT ON COLUMN products.program_url IS 'Where that program is downloaded';
