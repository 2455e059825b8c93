// The two ends' ids, joined.
node.source + '/' + node.target
