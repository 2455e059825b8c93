// Organisations whose attributes hold, each filter by one of its values.
// $attributes [Map]: name String, values [String]
all(wanted IN $attributes WHERE any(i IN range(0, size(coalesce(node.attributeNames, [])) - 1) WHERE node.attributeNames[i] = wanted.name AND node.attributeValues[i] IN wanted.values))
