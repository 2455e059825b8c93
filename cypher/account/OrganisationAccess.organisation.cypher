// The organisation that an account has its part in.
MATCH (node:Organisation {id: endNode(parent).id})
