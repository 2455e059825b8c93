// Whether the store has an account, those of the demo left out, and whether it has had one for a while.
// No parameters.
RETURN EXISTS { MATCH (user:User) WHERE user.email > '' AND NOT user:Demo } AS isAny,
  EXISTS {
    MATCH (user:User)
    WHERE user.email > '' AND NOT user:Demo AND user.createdAt < datetime() - duration('PT1M')
  } AS isLongSince
