// People by name.
node.sort
