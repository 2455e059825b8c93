// Accounts by e-mail address.
node.email
