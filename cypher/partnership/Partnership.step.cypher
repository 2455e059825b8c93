// The step of a partnership today.
stepOn(node, $today)
