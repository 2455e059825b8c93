// Where lists begin for a viewer who may read few records of a type.
CREATE INDEX organisation_visibility IF NOT EXISTS FOR (n:Organisation) ON (n.visibility);
CREATE INDEX person_visibility IF NOT EXISTS FOR (n:Person) ON (n.visibility);
CREATE INDEX goal_visibility IF NOT EXISTS FOR (n:Goal) ON (n.visibility);
CREATE INDEX offer_visibility IF NOT EXISTS FOR (n:Offer) ON (n.visibility);
CREATE INDEX need_visibility IF NOT EXISTS FOR (n:Need) ON (n.visibility);
CREATE INDEX partnership_visibility IF NOT EXISTS FOR (n:Partnership) ON (n.visibility);
CREATE INDEX agreement_visibility IF NOT EXISTS FOR (n:Agreement) ON (n.visibility);
