// The name of a place.
// $language String: Fi, Sv or En
node['name' + $language]
