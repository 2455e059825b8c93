// Organisations by name.
node.sort
