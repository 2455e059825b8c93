// Offers by the resource's name, then by the organisation's.
resource.sort
organisation.sort
