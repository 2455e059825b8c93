// Organisations of these sectors.
// $sectors [String]
node.sector IN $sectors
