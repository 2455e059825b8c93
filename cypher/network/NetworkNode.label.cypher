// The name of what a node stands for.
// $language String: Fi, Sv or En
coalesce(node.organisation.name, node.place['name' + $language])
