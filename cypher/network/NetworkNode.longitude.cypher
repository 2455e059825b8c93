// How far east a node lies.
node.place.longitude
