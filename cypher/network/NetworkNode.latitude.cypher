// How far north a node lies.
node.place.latitude
