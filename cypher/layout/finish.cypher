// Notes what a layout was made of.
// $name String
// $input String: a hash
MERGE (layout:Layout {name: $name})
SET layout.input = $input
