// Partnerships by name.
node.sort
