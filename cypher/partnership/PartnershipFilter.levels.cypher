// Partnerships of these levels.
// $levels [String]
node.level IN $levels
