// Whether the store has an account, and whether it has had one for a while.
// No parameters.
RETURN EXISTS { MATCH (user:User) WHERE user.email > '' } AS isAny,
  EXISTS { MATCH (user:User) WHERE user.email > '' AND user.createdAt < datetime() - duration('PT1M') } AS isLongSince
