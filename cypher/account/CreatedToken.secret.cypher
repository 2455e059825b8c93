// The token itself, which no statement knows.
null
