// The attributes of a person, in the order they were given.
UNWIND [i IN range(0, size(coalesce(parent.attributeNames, [])) - 1) | {name: parent.attributeNames[i], value: parent.attributeValues[i]}] AS node
WITH node
