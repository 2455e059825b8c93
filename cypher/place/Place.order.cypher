// Places by name.
node.sort
