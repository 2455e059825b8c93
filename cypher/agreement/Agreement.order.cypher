// Agreements by title.
node.sort
