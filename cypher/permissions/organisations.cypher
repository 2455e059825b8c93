// Organisations by name, and whether an account coordinates them.
// $ids: [String], their ids
// $viewer: {open: [String], organisations: [String]}, who is asking
UNWIND $ids AS id
MATCH (organisation:Organisation {id: id})
RETURN
  organisation {
    .id, .name,
    hasCoordinator: isCoordinated(organisation),
    isOpen: true,
    isVisible: guard(organisation)
  } AS organisation
