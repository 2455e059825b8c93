// The name of a Sustainable Development Goal.
// $language String: Fi, Sv or En
node['name' + $language]
