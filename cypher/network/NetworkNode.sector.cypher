// The sector of the organisation that a node is.
node.organisation.sector
