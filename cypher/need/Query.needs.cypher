// All needs.
MATCH (resource:Resource)<-[:OF]-(node:Need)<-[:NEEDS]-(organisation:Organisation)
WHERE resource.sort > ''
