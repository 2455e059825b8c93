// Partnerships that have reached a step today.
// $minimumStep Integer: 1 to 5
stepOn(node, $today) >= $minimumStep
