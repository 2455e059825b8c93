// What the layout of a name was made of, hashed; null where it was not made yet.
// $name String
OPTIONAL MATCH (layout:Layout {name: $name})
RETURN layout.input AS input
