// Goals by title.
node.sort
