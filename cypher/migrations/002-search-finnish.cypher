// Search by Finnish word stems. The store keeps one full-text index a set of properties, so that the one of the first
// migration was never made beside `searchFolding`; this one leaves out the names in other languages.
CREATE FULLTEXT INDEX searchFinnish IF NOT EXISTS
FOR (n:Organisation|Person|Goal|Partnership|Agreement|Resource|Place)
ON EACH [n.name, n.otherNames, n.title, n.description, n.nameFi]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'finnish'}};
