// Where a partnership stands today.
statusOn(node, $today)
