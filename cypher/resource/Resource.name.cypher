// The name of a resource.
// $language String: Fi, Sv or En
node['name' + $language]
