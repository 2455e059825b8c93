// Goals that serve one of these Sustainable Development Goals.
// $sdgs [Integer]: 1 to 17
any(number IN node.sdgs WHERE number IN $sdgs)
