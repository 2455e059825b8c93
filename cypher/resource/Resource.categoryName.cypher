// The name of a resource's category.
// $language String: Fi, Sv or En
node['category' + $language]
