ALTER TABLE "sign_ins" ADD COLUMN "wants_to_register" boolean DEFAULT false NOT NULL;--> statement-breakpoint

GRANT UPDATE (wants_to_register) ON sign_ins TO voordeur_api;--> statement-breakpoint
COMMENT ON COLUMN sign_ins.wants_to_register IS 'The person came to register a method, and has not done so yet';
