// What the sentence of a reason is made of, and its language.
// $language String: Fi, Sv or En
{key: node.kind, isUrgent: 3 IN node.met, count: node.count, level: node.place.level, name: coalesce(node.goal.title, node.friend.name, node.resource['name' + $language], node.place['name' + $language]), language: $language}
