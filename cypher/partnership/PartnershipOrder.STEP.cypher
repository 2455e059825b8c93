// By the step today.
stepOn(node, $today)
