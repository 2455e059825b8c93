// All accounts; for whoever is in the demo, those of the demo.
// $asker String: the account of whoever asks
MATCH (node:User)
WHERE node.email > '' AND (node:Demo OR NOT EXISTS { MATCH (asking:User {id: $asker}) WHERE asking:Demo })
