// Offers of these resources.
// $resources [String]: resources' ids
resource.id IN $resources
