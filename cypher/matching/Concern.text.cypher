// What the sentence of a concern is made of, and its language.
// $language String: Fi, Sv or En
{key: node.key, language: $language}
