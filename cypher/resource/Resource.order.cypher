// Resources by name.
node.sort
