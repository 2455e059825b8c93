// The first shape of the store: what is unique, what lists are ordered and filtered by, and what is searched.

// Every node that a client can name is found by its id.
CREATE CONSTRAINT record_id IF NOT EXISTS FOR (n:Record) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT organisation_id IF NOT EXISTS FOR (n:Organisation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT offer_id IF NOT EXISTS FOR (n:Offer) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT need_id IF NOT EXISTS FOR (n:Need) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT goal_id IF NOT EXISTS FOR (n:Goal) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT partnership_id IF NOT EXISTS FOR (n:Partnership) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT agreement_id IF NOT EXISTS FOR (n:Agreement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (n:Decision) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT membership_id IF NOT EXISTS FOR (n:Membership) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT goal_commitment_id IF NOT EXISTS FOR (n:GoalCommitment) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT party_id IF NOT EXISTS FOR (n:Party) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT place_id IF NOT EXISTS FOR (n:Place) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT resource_id IF NOT EXISTS FOR (n:Resource) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT deleted_id IF NOT EXISTS FOR (n:Deleted) REQUIRE n.id IS UNIQUE;

// What else may stand once only.
CREATE CONSTRAINT organisation_business_id IF NOT EXISTS FOR (n:Organisation) REQUIRE n.businessId IS UNIQUE;
CREATE CONSTRAINT sustainable_development_goal_number IF NOT EXISTS FOR (n:SustainableDevelopmentGoal) REQUIRE n.number IS UNIQUE;
CREATE CONSTRAINT audit_event_sequence IF NOT EXISTS FOR (n:AuditEvent) REQUIRE n.sequence IS UNIQUE;
CREATE CONSTRAINT operation_key IF NOT EXISTS FOR (n:Operation) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT seed_name IF NOT EXISTS FOR (n:Seed) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT source_origin IF NOT EXISTS FOR (n:Source) REQUIRE (n.name, n.kind, n.externalId) IS UNIQUE;

// Lists in the order of a language: a page starts at its key in the index, and only equal names are sorted by id.
CREATE INDEX organisation_sort_fi IF NOT EXISTS FOR (n:Organisation) ON (n.sortFi);
CREATE INDEX organisation_sort_sv IF NOT EXISTS FOR (n:Organisation) ON (n.sortSv);
CREATE INDEX organisation_sort_en IF NOT EXISTS FOR (n:Organisation) ON (n.sortEn);
CREATE INDEX person_sort_fi IF NOT EXISTS FOR (n:Person) ON (n.sortFi);
CREATE INDEX person_sort_sv IF NOT EXISTS FOR (n:Person) ON (n.sortSv);
CREATE INDEX person_sort_en IF NOT EXISTS FOR (n:Person) ON (n.sortEn);
CREATE INDEX goal_sort_fi IF NOT EXISTS FOR (n:Goal) ON (n.sortFi);
CREATE INDEX goal_sort_sv IF NOT EXISTS FOR (n:Goal) ON (n.sortSv);
CREATE INDEX goal_sort_en IF NOT EXISTS FOR (n:Goal) ON (n.sortEn);
CREATE INDEX partnership_sort_fi IF NOT EXISTS FOR (n:Partnership) ON (n.sortFi);
CREATE INDEX partnership_sort_sv IF NOT EXISTS FOR (n:Partnership) ON (n.sortSv);
CREATE INDEX partnership_sort_en IF NOT EXISTS FOR (n:Partnership) ON (n.sortEn);
CREATE INDEX agreement_sort_fi IF NOT EXISTS FOR (n:Agreement) ON (n.sortFi);
CREATE INDEX agreement_sort_sv IF NOT EXISTS FOR (n:Agreement) ON (n.sortSv);
CREATE INDEX agreement_sort_en IF NOT EXISTS FOR (n:Agreement) ON (n.sortEn);
CREATE INDEX resource_sort_fi IF NOT EXISTS FOR (n:Resource) ON (n.sortFi);
CREATE INDEX resource_sort_sv IF NOT EXISTS FOR (n:Resource) ON (n.sortSv);
CREATE INDEX resource_sort_en IF NOT EXISTS FOR (n:Resource) ON (n.sortEn);
CREATE INDEX place_sort_fi IF NOT EXISTS FOR (n:Place) ON (n.sortFi);
CREATE INDEX place_sort_sv IF NOT EXISTS FOR (n:Place) ON (n.sortSv);
CREATE INDEX place_sort_en IF NOT EXISTS FOR (n:Place) ON (n.sortEn);

// Lists in the order of a moment or a day.
CREATE INDEX organisation_created_at IF NOT EXISTS FOR (n:Organisation) ON (n.createdAt);
CREATE INDEX organisation_updated_at IF NOT EXISTS FOR (n:Organisation) ON (n.updatedAt);
CREATE INDEX partnership_updated_at IF NOT EXISTS FOR (n:Partnership) ON (n.updatedAt);
CREATE INDEX partnership_started_on IF NOT EXISTS FOR (n:Partnership) ON (n.startedOn);

// Where filters, the guard and what falls due each day begin.
CREATE INDEX record_visibility IF NOT EXISTS FOR (n:Record) ON (n.visibility);
CREATE INDEX place_level IF NOT EXISTS FOR (n:Place) ON (n.level);
CREATE INDEX resource_category IF NOT EXISTS FOR (n:Resource) ON (n.category);
CREATE INDEX organisation_sector IF NOT EXISTS FOR (n:Organisation) ON (n.sector);
CREATE INDEX partnership_changes_on IF NOT EXISTS FOR (n:Partnership) ON (n.changesOn);
CREATE INDEX person_changes_on IF NOT EXISTS FOR (n:Person) ON (n.changesOn);
CREATE INDEX offer_until IF NOT EXISTS FOR (n:Offer) ON (n.until);
CREATE INDEX agreement_valid_until IF NOT EXISTS FOR (n:Agreement) ON (n.validUntil);
CREATE INDEX deleted_deleted_at IF NOT EXISTS FOR (n:Deleted) ON (n.deletedAt);
CREATE INDEX deleted_deleted_with IF NOT EXISTS FOR (n:Deleted) ON (n.deletedWith);

// Search: once by letters without their marks, once by Finnish word stems.
CREATE FULLTEXT INDEX searchFolding IF NOT EXISTS
FOR (n:Organisation|Person|Goal|Partnership|Agreement|Resource|Place)
ON EACH [n.name, n.otherNames, n.title, n.description, n.nameFi, n.nameSv, n.nameEn]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};

CREATE FULLTEXT INDEX searchFinnish IF NOT EXISTS
FOR (n:Organisation|Person|Goal|Partnership|Agreement|Resource|Place)
ON EACH [n.name, n.otherNames, n.title, n.description, n.nameFi, n.nameSv, n.nameEn]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'finnish'}};
